import ActorGraphs
import Foundation
import Testing

@Suite("DOT edited by hand")
struct DOTEditingTests {
    /// The sample with one text replaced, which must be there.
    private func edited(_ part: String, _ replacement: String) throws -> [UInt8] {
        let text = SampleDOT.text.replacingOccurrences(of: part, with: replacement)
        try #require(text != SampleDOT.text)
        return Array(text.utf8)
    }

    @Test("comments, drawing and unknown attributes do not matter")
    func ignored() throws {
        var lines = SampleDOT.text.split(separator: "\n").map(String.init)
        lines.removeAll { $0.contains("//") || $0.contains("layout=") }
        let text = lines.joined(separator: "\n")
            .replacingOccurrences(of: "label=\"Russia\"", with: "pos=\"1,2!\", mood=<b>")
            .replacingOccurrences(of: "evidence1", with: "evidence7")
        #expect(try ActorGraph(dot: Array(text.utf8)) == SampleDOT.graph)
    }

    @Test("data may be changed")
    func changed() throws {
        let graph = try ActorGraph(
            dot: edited("polarity=\"oppose\"", "polarity=\"neutral\", evidence1_act=\"\""))
        #expect(graph.stances(from: "country/ukr", to: "country/rus").map(\.polarity) == [.neutral])
        let named = try ActorGraph(dot: edited("actor=\"UN\"", "actor=\"100% UN\", role=\"host\""))
        #expect(named.actor("organization/un")?.name == "100% UN")
        #expect(named.actor("organization/un")?.role == "host")
    }

    @Test(
        "the name that was changed counts, in the label or in the data",
        arguments: [
            ("label=\"UN\"", "label=\"United Nations\"", "organization/un", "United Nations"),
            (
                "label=\"Russia\"", "label=\"Russian Federation\"", "country/rus",
                "Russian Federation"
            ),
            ("label=\"Ana Caro\\n", "label=\"Anna Caro\\n", "person/ana-caro", "Anna Caro"),
            ("actor=\"Ana Caro\"", "actor=\"Anna Caro\"", "person/ana-caro", "Anna Caro"),
            ("label=\"UN\"", "label=\"\"", "organization/un", "UN"),
        ])
    func renamed(part: String, replacement: String, id: String, name: String) throws {
        #expect(try ActorGraph(dot: edited(part, replacement)).actor(id)?.name == name)
    }

    @Test("a link's label is its cue, when the quote says so")
    func relabelled() throws {
        let graph = try ActorGraph(dot: edited("label=\"accused\"", "label=\"Kyiv accused\""))
        let cue = try #require(graph.stances(from: "country/ukr", to: "country/rus").first)
            .evidence[0].cue
        #expect(cue?.text == "Kyiv accused")
        #expect(cue?.start == 0)
        let bytes = try edited("label=\"accused\"", "label=\"slams\"")
        let error = try #require(throws: DOTErrors.self) { try ActorGraph(dot: bytes) }.first
        #expect(error.description == "label \"slams\" is not words of its quote, evidence1")
    }

    @Test(
        "a label belongs to any evidence that has it or its words",
        arguments: [
            ("evidence1_confidence=\"0.8\"", "evidence1_confidence=\"0.1\"", ["accused", "met"]),
            ("label=\"accused\"", "label=\"met\"", ["accused", "met"]),
            ("label=\"accused\"", "label=\"Rome met\"", ["accused", "Rome met"]),
            ("label=\"accused\"", "label=\"Moscow\"", ["Moscow", "met"]),
            ("evidence2_cue=\"met\"", "evidence2_cue=\"both\"", ["accused", "both"]),
            (
                "label=\"accused\"", "label=\"slams\"",
                ["label \"slams\" is not words of any of its quotes, evidence1 to evidence2"]
            ),
            (
                "evidence1_cue=\"accused\"", "evidence1_cue=\"slammed\"",
                ["evidence1_cue \"slammed\" is not in its quote"]
            ),
        ])
    func relabelledBesideOthers(part: String, replacement: String, cues: [String]) throws {
        let stance = Stance(
            source: "country/ukr", target: "country/rus", polarity: .oppose,
            evidence: [
                StanceEvidence(
                    quote: Sample.passage(), cue: Sample.passage(5..<12), act: .accuse,
                    confidence: 0.8),
                StanceEvidence(
                    quote: Sample.passage(21..<35), cue: Sample.passage(26..<29), act: nil,
                    confidence: 0.6),
            ])
        let text = Sample.graph(stances: [stance]).dot()
        try #require(text.contains(part))
        let edited = Array(text.replacing(part, with: replacement).utf8)
        let found: [String]
        do throws(DOTErrors) {
            found = try ActorGraph(dot: edited).stances[0].evidence.map { $0.cue?.text ?? "" }
        } catch {
            found = error.all.map(\.description)
        }
        #expect(found == cues)
    }

    @Test("another kind is another id, and links follow")
    func kind() throws {
        let graph = try ActorGraph(dot: edited("kind=\"person\"", "kind=\"organization\""))
        #expect(graph.actor("organization/ana-caro")?.kind == .organization)
        #expect(graph.stances(from: "organization/ana-caro", to: "country/ukr").count == 1)
        let followed = try ActorGraph(dot: edited("kind=\"organization\"", "kind=\"person\""))
        #expect(followed.actor("person/ana-caro")?.affiliation == "person/un")
    }

    @Test("a link may go; an actor goes with its links")
    func removed() throws {
        var lines = SampleDOT.text.split(separator: "\n").map(String.init)
        lines.removeAll { $0.contains("\"person/ana-caro\" ->") }
        let without = try ActorGraph(dot: Array(lines.joined(separator: "\n").utf8))
        #expect(without.stances.count == 1)
        lines.removeAll { $0.contains("\"person/ana-caro\"") }
        let gone = try ActorGraph(dot: Array(lines.joined(separator: "\n").utf8))
        #expect(gone.actors.map(\.id) == ["country/rus", "country/ukr", "organization/un"])
    }

    @Test(
        "a node with a label is an actor",
        arguments: [
            (#""person/bo-li" [label="Bo Li\nenvoy"]"#, "person/bo-li", "Bo Li"),
            (#"x [label="\nBo Li\nenvoy", kind=person]"#, "person/bo-li", "Bo Li"),
            (#"eu [label="E.U.", shape=octagon]"#, "organization/eu", "E.U."),
            (#"x [label=<<b>Bo</b> Li>, shape=box, style="rounded"]"#, "person/bo-li", "Bo Li"),
            (#"x [label="Bo Li" kind=person]"#, "person/bo-li", "Bo Li"),
            (#"ITA [label="Italy" shape=box]"#, "country/ita", "Italy"),
            (#"subgraph { node [kind=person]; x [label="Bo Li"] }"#, "person/bo-li", "Bo Li"),
        ])
    func labelled(statement: String, id: String, name: String) throws {
        let graph = try ActorGraph(dot: edited("\n}", "\n  \(statement)\n}"))
        #expect(graph.actors.count == 5)
        #expect(graph.actor(id)?.name == name)
        #expect(graph.actor(id)?.role == (statement.contains("envoy") ? "envoy" : nil))
    }

    @Test("a link by hand needs a polarity, a quote and its place, and no more")
    func added() throws {
        let graph = try ActorGraph(
            dot: edited(
                "\n}",
                #"""

                  eu [label="EU" shape=octagon];
                  eu -> {"country/rus" "country/ukr"} [polarity=neutral,
                    evidence1="Rome met both.", evidence1_place="talks 21-35", evidence1_cue=met];
                }
                """#))
        let stance = try #require(
            graph.stances(from: "organization/eu", to: "country/ukr").first)
        #expect(stance.confidence == 1)
        #expect(stance.modality == .asserted)
        #expect(stance.evidence[0].cue?.start == 26)
        #expect(graph.stances(from: "organization/eu", to: "country/rus").count == 1)
    }

    @Test("what says the same becomes one")
    func joined() throws {
        let again = """
            "country/ukr" -> "country/rus" [polarity=oppose, evidence1="Rome met both.",
              evidence1_place="talks 21-35"];
            """
        let graph = try ActorGraph(dot: edited("\n}", "\n\(again)\n}"))
        #expect(graph.stances(from: "country/ukr", to: "country/rus").map(\.evidence.count) == [2])
    }

    @Test(
        "errors have a place and say what to do",
        arguments: [
            (
                "format=", "forma=", 1, 1,
                "not an actor graph: graph attribute "
                    + "format=\"actorgraph/1\" is missing"
            ),
            (
                "format=\"actorgraph/1\"", "format=\"actorgraph/9\"", 1, 1,
                "not an actor graph: format \"actorgraph/9\" is not \"actorgraph/1\""
            ),
            (
                "\n}", "\n  a -> \"country/rus\" [polarity=oppose, by=hand];\n}", 20, 3,
                "node \"a\" is not described; give it a line of its own with label=\"…\" "
                    + "or remove this link"
            ),
            (
                "\n}", "\n  \"country/rus\" -> \"country/ukr\" [polarity=oppose];\n}", 20, 3,
                "link from country/rus to country/ukr has no evidence1, evidence1_place, by; "
                    + "give evidence1=\"the sentence\", evidence1_place=\"article start-end\", "
                    + "or by=\"hand\" if you made the link"
            ),
            (
                "\n}", "\n  \"country/rus\" -> \"country/ukr\";\n}", 20, 3,
                "link from country/rus to country/ukr has no polarity, evidence1, evidence1_place, by; "
                    + "give polarity=\"support\", \"oppose\" or \"neutral\", "
                    + "evidence1=\"the sentence\", evidence1_place=\"article start-end\", "
                    + "or by=\"hand\" if you made the link"
            ),
            (
                "polarity=\"oppose\"", "polarity=\"hates\"", 17, 52,
                "polarity \"hates\" is not one of support, oppose, neutral"
            ),
            ("salience=\"0.5\"", "salience=\"much\"", 10, 111, "salience \"much\" is not a number"),
            (
                "salience=\"0.5\"", "salience=\"7\"", 10, 3,
                "actor country/rus: salience 7.0 is out of bounds"
            ),
            (
                "\n}", "\n  x [label=Bo];\n}", 20, 3,
                "node \"x\" has no kind; "
                    + "give kind=\"person\", \"country\" or \"organization\""
            ),
            (
                "\n}", "\n  \"organization/nato\" [label=NATO, kind=country];\n}", 20, 36,
                "kind \"country\" is not for a node of this name; name a country by its ISO code, "
                    + "here and in its links, as in \"country/deu\""
            ),
            (
                "\n}", "\n  \"person/x\";\n}", 20, 3,
                "node \"person/x\" has no label; give label=\"…\""
            ),
            (
                "\n}", "\n  un [kind=organization, actor=UN];\n}", 20, 3,
                "\"organization/un\" stands twice; join the two nodes"
            ),
            (
                "talks 0-20 1:1\", evidence1_cue", "talks 0..20\", evidence1_cue", 17, 105,
                "evidence1_place \"talks 0..20\" is not \"article start-end line:column\""
            ),
            (
                "evidence1_cue_place=\"5-12 1:6\"", "evidence1_cue_place=\"4-11 1:6\"", 17, 3,
                "stance oppose of country/ukr towards country/rus: "
                    + "cue \"accused\" is not in its quote at 4…11"
            ),
            (
                "article1_sha256=\"1111", "article1_sha256=\"abc", 9, 10,
                "article talks: \"abc111111111111111111111111111111111111111111111111111111111111\" "
                    + "is no sha256"
            ),
            (
                "together1_sentences=\"1\"", "together1_sentences=\"1.5\"", 15, 54,
                "together1_sentences \"1.5\" is not a whole number"
            ),
        ])
    func refused(
        part: String, replacement: String, line: Int, column: Int, message: String
    ) throws {
        let bytes = try edited(part, replacement)
        let error = try #require(throws: DOTErrors.self) { try ActorGraph(dot: bytes) }.first
        #expect(error.description == message)
        #expect("\(error.line):\(error.column)" == "\(line):\(column)")
    }

    @Test("cut anywhere or with any byte changed it does not crash")
    func mutated() {
        let bytes = Array(SampleDOT.text.utf8)
        var generator = SeededGenerator(seed: 5)
        for length in stride(from: 0, to: bytes.count - 2, by: 13) {
            #expect(throws: DOTErrors.self) { try ActorGraph(dot: Array(bytes.prefix(length))) }
        }
        for _ in 0..<500 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                changed[index] = UInt8.random(in: 0...255, using: &generator)
            }
            if let graph = try? ActorGraph(dot: changed) {
                #expect(throws: Never.self) { try graph.checkInvariants() }
            }
        }
    }
}
