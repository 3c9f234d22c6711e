import Testing

@testable import ActorGraphs

@Suite("The difference of two graphs, to be read")
struct DiffReportTests {
    static let diff: GraphDiff = {
        let actors = [Sample.actor("country/rus"), Sample.actor("country/ukr")]
        let before = Sample.graph(
            articles: [Sample.article(source: "monday.txt")],
            actors: actors + [Sample.actor("person/ada")],
            stances: [
                Sample.stance("country/rus", "country/ukr", .neutral),
                Sample.stance("country/ukr", "country/rus", .oppose),
                Sample.stance("country/ukr", "person/ada", .support),
            ])
        let after = Sample.graph(
            articles: [Sample.article(digit: "2", source: "tuesday.txt")],
            actors: actors + [Sample.actor("person/bo", role: "envoy"), Sample.actor("person/cy")],
            cooccurrences: [Sample.cooccurrence()],
            stances: [
                Sample.stance(
                    "country/rus", "country/ukr", .neutral,
                    evidence: [Sample.evidence(0.6, act: .consult, modality: .future)]),
                Sample.stance(
                    "country/ukr", "country/rus", .support,
                    evidence: [Sample.evidence(0.7, quote: Sample.passage(21..<35), cue: nil)]),
                Sample.stance(
                    "person/bo", "country/rus", .oppose,
                    evidence: [Sample.evidence(0.9, claimedBy: "country/ukr")]),
            ])
        return GraphDiff(from: before, to: after)
    }()

    @Test("as text has the shape of git's")
    func text() {
        let expected = """
            --- monday.txt (3 actors, 3 stances)
            +++ tuesday.txt (4 actors, 3 stances)
            1 stance changed sides, 1 new, 1 gone, 1 changed; 2 actors new, 1 gone; 1 pair new
            @@ stances @@
            ⇄ ukr supports rus, opposed before
            -   monday.txt:1:1: Kyiv accused Moscow.
            +   tuesday.txt:1:22: Rome met both.
            + bo opposes rus (ukr says)
            +   tuesday.txt:1:1: Kyiv accused Moscow.
            - ukr supports ada
            -   monday.txt:1:1: Kyiv accused Moscow.
            ~ rus is in contact with ukr (planned): act ACCUSE → CONSULT, modality asserted → future
                tuesday.txt:1:1: Kyiv accused Moscow.
            @@ actors @@
            + bo (envoy)
            - ada (person)
            + cy (person)
            @@ named together @@
            + rus and ukr

            """
        #expect(Self.diff.text == expected)
        let named = Self.diff.text(before: "a/x.dot", after: "b/x.dot")
        #expect(named.hasPrefix("--- a/x.dot (3 actors, 3 stances)\n+++ b/x.dot (4 actors"))
    }

    @Test("as Markdown is a report")
    func markdown() {
        let expected = """
            # What changed

            `monday.txt` (3 actors, 3 stances) → `tuesday.txt` (4 actors, 3 stances)

            1 stance changed sides, 1 new, 1 gone, 1 changed; 2 actors new, 1 gone; 1 pair new.

            ## Changed sides

            - **ukr** supports **rus**, opposed before
              > before: “Kyiv accused Moscow.” `monday.txt:1:1`
              >
              > after: “Rome met both.” `tuesday.txt:1:22`

            ## New stances

            - **bo** opposes **rus** (**ukr** says)
              > “Kyiv accused Moscow.” `tuesday.txt:1:1`

            ## Stances that are gone

            - **ukr** supports **ada**
              > “Kyiv accused Moscow.” `monday.txt:1:1`

            ## Stances put in another way

            - **rus** is in contact with **ukr** (planned): act ACCUSE → CONSULT, modality asserted → future
              > “Kyiv accused Moscow.” `tuesday.txt:1:1`

            ## Actors

            - **new:** bo (envoy)
            - **gone:** ada (person)
            - **new:** cy (person)

            ## Named together

            - **new:** rus and ukr

            """
        #expect(Self.diff.markdown() == expected)
    }

    @Test(
        "hostile words do not become markup",
        arguments: [
            ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"),
            ("[click](http://x.example)", "\\[click\\](http&#58;//x.example)"),
            ("**bold** `code` a|b", "\\*\\*bold\\*\\* \\`code\\` a\\|b"),
            ("line\n# heading", "line \\# heading"), ("a & b", "a &amp; b"),
            ("see www.x.example @user", "see www&#46;x.example &#64;user"),
            ("![x](y) \\ ~~z~~ _q_", "\\!\\[x\\](y) \\\\ \\~\\~z\\~\\~ \\_q\\_"),
        ])
    func escaping(text: String, expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }

    @Test("only the closest pairs are listed unless all are asked for")
    func manyPairs() {
        let actors = (0..<8).map { Sample.actor("person/a\($0)") }
        let pairs = actors.indices.flatMap { one in
            actors.indices.filter { $0 > one }.map {
                Sample.cooccurrence(actors[one].id, actors[$0].id, sentences: $0)
            }
        }
        let diff = GraphDiff(
            from: Sample.graph(actors: actors),
            to: Sample.graph(actors: actors, cooccurrences: pairs))
        let lines = diff.text.split(separator: "\n")
        #expect(lines.last == "  and 16 pairs more")
        #expect(lines[4] == "+ a0 and a7")
        #expect(diff.text(all: true).split(separator: "\n").count == 4 + 28)
    }

    /// A graph with a link by hand and notes on it and an actor, or without these.
    private static func noted(_ notes: [String], isByHand: Bool) -> ActorGraph {
        Sample.graph(
            actors: [
                ActorNode(id: "country/rus", name: "rus", kind: .country, notes: notes),
                Sample.actor("country/ukr"),
            ],
            stances: [
                Stance(
                    source: "country/ukr", target: "country/rus", polarity: .oppose,
                    evidence: [Sample.evidence()], isByHand: isByHand, notes: notes)
            ])
    }

    @Test("what people noted and answer for is compared")
    func notes() {
        let plain = Self.noted([], isByHand: false)
        let noted = Self.noted(["see\np. 3"], isByHand: true)
        func lines(_ before: ActorGraph, _ after: ActorGraph) -> [String] {
            GraphDiff(from: before, to: after).text.split(separator: "\n").dropFirst(3)
                .filter { !$0.hasPrefix("@@") }.map(String.init)
        }
        #expect(
            lines(plain, noted) == [
                "~ ukr opposes rus (by hand): by none → hand, note none → see p. 3",
                "    talks:1:1: Kyiv accused Moscow.", "~ rus: note none → see p. 3",
            ])
        #expect(
            lines(.empty, noted) == [
                "+ ukr opposes rus (by hand)", "+   note: see p. 3",
                "+   talks:1:1: Kyiv accused Moscow.", "+ ukr (country)", "+ rus (country)",
                "+   note: see p. 3",
            ])
        #expect(
            noted.linesToCompare == """
                country/rus: rus (country)
                    note: see p. 3
                country/ukr: ukr (country)
                ukr opposes rus (by hand)
                    note: see p. 3
                    ACCUSE: Kyiv accused Moscow.

                """)
        let report = GraphDiff(from: .empty, to: noted).markdown()
        #expect(report.contains("**ukr** opposes **rus** (by hand); note: see p. 3"))
        #expect(report.contains("**new:** rus (country); note: see p. 3"))
        let several = GraphComparison(of: [.empty, .empty, noted])
        #expect(several.text().contains("\n+ ukr opposes rus (by hand)\n    note: see p. 3\n"))
        #expect(several.text().contains("\n+ rus (country)\n    note: see p. 3\n"))
        #expect(several.markdown().contains("opposes **rus** (by hand); note: see p. 3"))
    }

    @Test("the lines for git's textconv do not change with places and counts")
    func lines() {
        let expected = """
            country/rus: rus (country)
            country/ukr: ukr (country)
            ukr opposes rus
                ACCUSE: Kyiv accused Moscow.
            together: rus and ukr

            """
        for (line, sentences) in [(1, 1), (0, 4)] {
            let evidence = Sample.evidence(quote: Sample.passage(line: line), cue: nil)
            let graph = Sample.graph(
                cooccurrences: [Sample.cooccurrence(sentences: sentences)],
                stances: [Sample.stance(evidence: [evidence])])
            #expect(graph.linesToCompare == expected)
        }
    }
}
