import Testing

@testable import ActorGraphs

@Suite("An explanation")
struct ExplanationTests {
    @Test("lists every mention with its reason, where there is one")
    func mentions() {
        let graph = Sample.graph(
            articles: [Sample.article(source: "talks.txt")],
            actors: [
                Sample.actor(
                    "country/rus",
                    mentions: [
                        ActorMention(
                            passage: Sample.passage(13..<19), form: .metonym,
                            reason: MentionReason(.capital))
                    ]),
                Sample.actor(
                    "country/ukr",
                    mentions: [ActorMention(passage: Sample.passage(0..<4), form: .metonym)]),
            ])
        #expect(
            Explanation(of: graph).overview == """
                article talks
                2 actors, 0 stances, 0 co-occurrences

                rus (country/rus): 1 mention, salience 0.1
                  talks.txt:1:14: metonym: Moscow: capital for its country
                ukr (country/ukr): 1 mention, salience 0.1
                  talks.txt:1:1: metonym: Kyiv

                """)
    }

    @Test("tells the strongest stance first")
    func strongestFirst() {
        let graph = Sample.graph(
            actors: ["a", "b", "c"].map { Sample.actor("country/\($0)") },
            stances: [
                Sample.stance("country/a", "country/b", .support),
                Sample.stance(
                    "country/c", "country/a", .oppose,
                    evidence: [Sample.evidence(0.9)]),
            ])
        let explanation = Explanation(of: graph)
        for text in [explanation.overview, explanation.text(of: graph.actors[0])] {
            let links = text.split(separator: "\n").filter { $0.contains("(confidence ") }
            #expect(
                links.map { $0.split(separator: " (")[0] } == ["c opposes a", "a supports b"])
        }
    }

    @Test(
        "finds an actor by id, name, alias or last name, by plain letters if need be",
        arguments: [
            ("person/zoe-kabore", ["Zoé Kaboré"]), ("zoé kaboré", ["Zoé Kaboré"]),
            ("Kaboré", ["Zoé Kaboré", "Ann Kaboré"]), ("kabore", ["Zoé Kaboré", "Ann Kaboré"]),
            ("ZK", ["Zoé Kaboré"]), ("bore", []), ("Zoe", []), ("", []),
        ])
    func called(_ name: String, _ expected: [String]) {
        let actors = [
            ActorNode(id: "person/ann-kabore", name: "Ann Kaboré", kind: .person),
            ActorNode(
                id: "person/zoe-kabore", name: "Zoé Kaboré", kind: .person, aliases: ["ZK"]),
        ]
        let found = Explanation(of: Sample.graph(articles: [], actors: actors)).actors(called: name)
        #expect(found.map(\.name).sorted() == expected.sorted())
    }

    @Test("shows what people noted, in the overview too")
    func notes() {
        let actor = ActorNode(
            id: "person/ann", name: "Ann", kind: .person, notes: ["left in\nMay"])
        let text = Explanation(of: Sample.graph(articles: [], actors: [actor])).overview
        #expect(text.contains("Ann (person/ann): salience 0.0\n  note: left in May\n"))
    }

    @Test("stays text on lines of its own, whatever a name holds")
    func hostile() {
        let actors = ["a", "b"].map { slug in
            ActorNode(
                id: "person/\(slug)", name: "\u{1B}[31m\(slug)\r\n\u{85}x", kind: .person,
                aliases: ["\u{7}\(slug)"], role: "\u{9B}1m")
        }
        let pair = Sample.cooccurrence("person/a", "person/b")
        for pairs in [[], [pair]] {
            let graph = Sample.graph(actors: actors, cooccurrences: pairs)
            let explanation = Explanation(of: graph)
            let texts = [
                explanation.overview, explanation.text(of: actors[0]),
                explanation.text(between: actors[0], and: actors[1]),
                CorrectionList.suggestions(for: graph), graph.linesToCompare,
                GraphDiff(from: .empty, to: graph).text,
            ]
            for text in texts {
                #expect(
                    !text.unicodeScalars.contains {
                        $0.properties.generalCategory == .control && $0 != "\n"
                    }, "\(text.debugDescription)")
            }
            #expect(texts[2].split(separator: "\n").count == (pairs.isEmpty ? 1 : 2))
        }
    }
}
