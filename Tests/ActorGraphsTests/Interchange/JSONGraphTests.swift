import ActorGraphs
import Foundation
import Testing

@Suite("A graph as JSON")
struct JSONGraphTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("reads back what it wrote, in both layouts", arguments: 0..<30 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        for layout in JSONLayout.allCases {
            let text = graph.json(layout)
            let read = try ActorGraph(json: bytes(text))
            #expect(read == graph)
            #expect(read.json(layout).utf8.elementsEqual(text.utf8))
        }
    }

    @Test("the order of merging does not show in the bytes", arguments: 0..<30 as Range<UInt64>)
    func bytesDoNotTellTheOrder(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let (a, b, c) = (random.next(), random.next(), random.next())
        let one = a.merged(with: b).merged(with: c).json()
        let other = c.merged(with: b.merged(with: a)).json()
        #expect(one.utf8.elementsEqual(other.utf8))
    }

    @Test("validates against the schema")
    func schema() throws {
        let validator = try SchemaValidator(
            schema: repositoryFile("schema/actorgraph-1.schema.json"))
        var random = RandomGraph(seed: 5)
        for _ in 0..<30 {
            let graph = random.next().merged(with: random.next())
            #expect(try validator.problems(in: bytes(graph.json())) == [])
            #expect(try validator.problems(in: bytes(graph.json(.line))) == [])
        }
    }

    @Test(
        "the schema refuses what is no graph",
        arguments: [
            ("a stance without evidence", #""evidence":[{"#, #""evidence":[],"x":[{"#),
            ("an unknown polarity", #""polarity":"oppose""#, #""polarity":"hates""#),
            ("a mark of another hand", #""act":"ACCUSE""#, #""by":"robot","act":"ACCUSE""#),
            ("no notes", #""act":"ACCUSE""#, #""notes":[],"act":"ACCUSE""#),
            ("an empty note", #""act":"ACCUSE""#, #""notes":[""],"act":"ACCUSE""#),
            ("a wrong id", #""id":"country/ukr""#, #""id":"country/Ukraine""#),
            ("an unknown field", #""format":"#, #""farmat":1,"format":"#),
            ("another format", "actorgraph/1", "actorgraph/2"),
            ("confidence above one", #""confidence":0.93"#, #""confidence":1.5"#),
        ])
    func schemaRefuses(name: String, part: String, replacement: String) throws {
        let validator = try SchemaValidator(
            schema: repositoryFile("schema/actorgraph-1.schema.json"))
        let text = try ActorGraph(json: bytes(SampleJSON.contract)).json(.line)
        #expect(try validator.problems(in: bytes(text)) == [])
        let changed = text.replacingOccurrences(of: part, with: replacement)
        #expect(changed != text)
        #expect(try !validator.problems(in: bytes(changed)).isEmpty, Comment(rawValue: name))
    }

    @Test(
        "the schema knows the words that the model knows",
        arguments: [
            ("act", nil, Act.allCases.map(\.rawValue)),
            ("modality", nil, Modality.allCases.filter { $0 != .negated }.map(\.rawValue)),
            ("actor", "kind", ActorKind.allCases.map(\.rawValue)),
            ("mention", "form", MentionForm.allCases.map(\.rawValue)),
            ("stance", "polarity", Polarity.allCases.map(\.rawValue)),
        ] as [(String, String?, [String])])
    func words(definition: String, property: String?, words: [String]) throws {
        let bytes = try repositoryFile("schema/actorgraph-1.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let definitions = try #require(schema?["$defs"] as? [String: Any])
        var rules = try #require(definitions[definition] as? [String: Any])
        if let property {
            let properties = try #require(rules["properties"] as? [String: Any])
            rules = try #require(properties[property] as? [String: Any])
        }
        let known = try #require(rules["enum"] as? [Any]).compactMap { $0 as? String }
        #expect(Set(known) == Set(words))
    }

    @Test("another reader finds the same values")
    func otherReader() throws {
        let graph = try ActorGraph(json: bytes(SampleJSON.contract))
        let pretty = try JSONSerialization.jsonObject(with: Data(graph.json().utf8))
        let line = try JSONSerialization.jsonObject(with: Data(graph.json(.line).utf8))
        #expect(pretty as? NSDictionary == line as? NSDictionary)
        let top = try #require(pretty as? [String: Any])
        let generator = try #require(top["generator"] as? [String: String])
        #expect(generator == ["name": "actorgraph", "version": "0.1.0", "model": "rules-1"])
    }

    @Test("one line a graph, with keys sorted and slashes as they are")
    func line() throws {
        let graph = try ActorGraph(json: bytes(SampleJSON.contract))
        let text = graph.json(.line)
        #expect(text.hasPrefix(#"{"actors":[{"affiliation":null,"aliases":[],"id":"country/rus""#))
        #expect(text.count { $0 == "\n" } == 1 && text.hasSuffix("}\n"))
    }

    @Test("the empty graph, byte for byte")
    func empty() {
        #expect(
            ActorGraph.empty.json() == """
                {
                  "actors": [],
                  "articles": [],
                  "cooccurrences": [],
                  "format": "actorgraph/1",
                  "generator": {"model": "none", "name": "actorgraph", "version": "0.1.0"},
                  "stances": []
                }

                """)
    }

    @Test("reads several graphs from JSON Lines")
    func lines() throws {
        var random = RandomGraph(seed: 3)
        let graphs = [random.next(), random.next(), .empty]
        let text = graphs.map { $0.json(.line) }.joined()
        #expect(try ActorGraph.graphs(jsonLines: bytes(text)) == graphs)
        #expect(try ActorGraph.graphs(jsonLines: bytes(graphs[0].json())) == [graphs[0]])
        #expect(throws: JSONGraphError.self) {
            try ActorGraph.graphs(jsonLines: bytes(text + "{\n"))
        }
    }
}

@Suite("The contract's JSON")
struct JSONContractTests {
    @Test("evidence takes what it does not say from its stance")
    func contract() throws {
        let graph = try ActorGraph(json: Array(SampleJSON.contract.utf8))
        let stance = try #require(graph.stances(from: "country/ukr", to: "country/rus").first)
        #expect(stance.evidence.map(\.confidence) == [0.93])
        #expect(stance.evidence.map(\.act) == [.accuse])
        #expect(stance.claimedBy == nil && stance.modality == .asserted)
        let pair = try #require(graph.cooccurrence(of: "country/ukr", and: "country/rus"))
        #expect(
            pair.counts == [
                .init(article: "istanbul-talks", sentences: 9, paragraphs: 5, npmi: 0.41)
            ])
        #expect(graph.actor("country/rus")?.mentions.first?.form == .metonym)
    }

    @Test("evidence may say null where its stance says something")
    func nullIsNotMissing() throws {
        let text = SampleJSON.contract
            .replacingOccurrences(of: #""claimedBy": null"#, with: #""claimedBy": "country/ukr""#)
            .replacingOccurrences(of: #""cue":"#, with: #""claimedBy": null, "act": null, "cue":"#)
        let graph = try ActorGraph(json: Array(text.utf8))
        #expect(graph.stances[0].evidence[0].claimedBy == nil)
        #expect(graph.stances[0].act == nil)
    }
}
