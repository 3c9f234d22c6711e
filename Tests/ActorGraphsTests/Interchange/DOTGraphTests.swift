@testable import ActorGraphs
import Testing

@Suite("Graphs in DOT")
struct DOTGraphTests {
    @Test("a graph has this text")
    func golden() {
        #expect(SampleDOT.graph.dot() == SampleDOT.text)
    }

    @Test("the empty graph is written and read")
    func empty() throws {
        #expect(try ActorGraph(dot: Array(ActorGraph.empty.dot().utf8)) == .empty)
    }

    @Test("reading gives back all but the mentions", arguments: 0..<200 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        let read = try ActorGraph(dot: Array(graph.dot().utf8))
        #expect(read == graph.withoutMentions)
        #expect(read.dot() == graph.dot())
    }

    @Test(
        "names and roles that run into each other stay apart",
        arguments: [
            ("Ana", "\u{301}bc"), ("Ana", "\u{200D}x"), ("Bo\u{D4E}", "envoy"),
            ("\u{200B}", "envoy"), ("Ana", "\u{200B}"), ("Ana", "envoy, also called Bo"),
            ("Ana", "head of R&D"), ("Ana", String(repeating: "very ", count: 80) + "long"),
            ("Ana", "line\nline"), ("Ana\nBo", ""),
        ])
    func namesAndRoles(name: String, role: String) throws {
        let graph = Sample.graph(actors: [
            ActorNode(
                id: "person/ana", name: name, kind: .person, role: role, notes: ["D; note: x"])
        ])
        #expect(try ActorGraph(dot: Array(graph.dot().utf8)) == graph)
    }

    static let strings = [
        ("empty", ""), ("space", " "), ("spaces", "  two  "), ("backslash", "\\"),
        ("backslashes", "a\\\\"), ("backslash and mark", "\\\""), ("marks", "\"\"\""),
        ("line ends", "a\nb\r\nc\r"), ("null", "a\u{0}b"), ("percent", "100%"), ("escape", "%41%-"),
        ("nothing", "%-"), ("label escape", "\\N\\G"), ("list", "a; b;c = d;"),
        ("comment", "// */ /* #"), ("markup", "<b>&amp;</b>"),
        ("noncharacters", "\u{FFFE}\u{FFFF}"),
        ("direction", "\u{202E}abc\u{2066}"), ("separators", "a\u{2028}b\u{2029}c\u{85}"),
        ("decomposed", "Bo\u{308}rse é"), ("emoji", "👩‍👩‍👧"), ("byte order mark", "\u{FEFF}x"),
        ("long", String(repeating: "é%\"习", count: 9_000)),
    ]

    /// A graph with that text wherever text may stand.
    static func graph(of text: String) -> ActorGraph {
        let quoted = text.isEmpty ? "x" : text
        let length = quoted.unicodeScalars.count
        let passage = Passage(
            article: "talks", start: 0, end: length, line: 3, column: 0, text: quoted)
        return Sample.graph(
            articles: [
                ArticleRecord(
                    id: "talks", title: text, source: text,
                    sha256: String(repeating: "1", count: 64), published: nil, characters: length)
            ],
            actors: [
                ActorNode(
                    id: "country/rus", name: quoted, kind: .country,
                    aliases: [quoted + "1", quoted, " " + quoted], role: text,
                    identifiers: [text: text, "a=" + text: "b=" + text]),
                Sample.actor("country/ukr", role: text),
            ],
            cooccurrences: [
                CoOccurrence(
                    "country/rus", "country/ukr",
                    counts: [.init(article: "talks", sentences: 1, paragraphs: 1, npmi: -0.125)],
                    evidence: [passage])
            ],
            stances: [Sample.stance(evidence: [Sample.evidence(quote: passage, cue: passage)])])
    }

    @Test("any text survives", arguments: strings)
    func text(name: String, text: String) throws {
        let graph = Self.graph(of: text)
        let written = graph.dot()
        let read = try ActorGraph(dot: Array(written.utf8))
        #expect(read.json() == graph.json())
        #expect(written.utf8.split(separator: UInt8(ascii: "\n")).count == 16)
        #expect(
            !written.unicodeScalars.contains { $0 == "\r" || $0 == "\u{0}" || $0 == "\u{2028}" })
        for statement in graph.dotDocument.statements {
            for attribute in statement.attributes {
                #expect(attribute.text.utf8.count < 16_000)
            }
        }
    }

    @Test("mentions are left out")
    func mentions() throws {
        let passage = Sample.passage(0..<4)
        let graph = Sample.graph(actors: [
            Sample.actor("country/ukr", mentions: [ActorMention(passage: passage, form: .metonym)])
        ])
        #expect(graph.dot() == graph.withoutMentions.dot())
    }
}

extension DOTStatement {
    fileprivate var attributes: [DOTAttribute] {
        switch content {
        case .comment, .subgraph: []
        case .attributes(_, let attributes), .node(_, let attributes), .edge(_, let attributes):
            attributes
        }
    }
}

extension ActorGraph {
    /// The graph as far as DOT keeps it.
    var withoutMentions: ActorGraph {
        ActorGraph(
            articles: articles,
            actors: actors.map { actor in
                var actor = actor
                actor.mentions = []
                return actor
            },
            cooccurrences: cooccurrences, stances: stances)
    }
}
