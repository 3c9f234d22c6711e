import ActorGraphs
import Testing

@testable import Rendering

@Suite struct DisplayTextTests {
    @Test(arguments: [
        (text: "Ida Holm", limit: 20, line: "Ida Holm"),
        (text: "  two\n\nlines\t", limit: 20, line: "two lines"),
        (text: "a\u{0}b\u{7F}c", limit: 20, line: "a b c"),
        (text: "\u{202E}abc", limit: 20, line: "abc"),
        (text: "one two three", limit: 9, line: "one two…"),
        (text: "abcdefghij", limit: 5, line: "abcd…"),
        (text: "", limit: 5, line: ""),
        (text: "نص", limit: 5, line: "نص"),
    ])
    func oneLineFitToBeShown(text: String, limit: Int, line: String) {
        #expect(DisplayText.line(text, limit: limit) == line)
    }

    @Test func cutsDoNotSplitCharacters() {
        let family = "👩‍👩‍👧‍👦"
        let line = DisplayText.line(String(repeating: family, count: 3), limit: 9)
        #expect(line == family + "…")
    }

    @Test(arguments: [
        ("person/vladimir-putin", "person-vladimir-putin"), ("A B", "a-b"), ("\" x='", "-x-"),
        ("", ""), ("é", "-"),
    ])
    func slugsAreASCII(text: String, slug: String) {
        #expect(DisplayText.slug(text) == slug)
    }

    @Test func backslashesDoNotReachGraphviz() {
        #expect(DisplayText.label(#"\N"#) == "\u{FF3C}N")
    }

    @Test(arguments: [
        ("accused", "accused"), ("was accused of", "accused"),
        ("expressed its full support for", "expressed its full"),
        ("the “unacceptable”", "unacceptable"), ("stands with", "stands with"), ("to", "to"),
        ("accused of stalling the talks", "accused of stalling"),
    ])
    func cuesAreCutToThreeWords(cue: String, label: String) {
        #expect(ActLabel.trimmed(cue) == label)
    }

    @Test(arguments: [
        ("dialogue", Act?.some(.reject), Polarity.oppose, "rejects"),
        ("dialogue", .consult, .neutral, "talks with"), ("deal", .consult, .oppose, "opposes"),
        ("sanctions", .sanction, .oppose, "sanctions"),
        ("ties", .cooperate, .support, "works with"),
        ("raised", nil, .oppose, "opposes"), ("condemnation", .accuse, .oppose, "accuses"),
        ("accused", .accuse, .oppose, "accused"),
        ("rejects dialogue", .reject, .oppose, "rejects dialogue"),
    ])
    func loneNounsGiveWayToVerbs(cue: String, act: Act?, polarity: Polarity, label: String) {
        let evidence = StanceEvidence(
            quote: SampleGraphs.passage(cue), cue: SampleGraphs.passage(cue), act: act,
            confidence: 0.8)
        let stance = Stance(
            source: "country/a", target: "country/b", polarity: polarity, evidence: [evidence])
        #expect(ActLabel.text(for: stance) == label)
    }

    @Test func claimantsAreNeverCutWords() {
        let graph = ActorGraph(
            articles: [],
            actors: [
                ActorNode(
                    id: "organization/ecowas", name: "Economic Community of West African States",
                    kind: .organization, aliases: ["ECOWAS", "the bloc"]),
                ActorNode(
                    id: "organization/rb", name: "Riverbank Brotherhood", kind: .organization),
                ActorNode(id: "person/av", name: "Aleksandar Vučić", kind: .person),
            ], cooccurrences: [], stances: [])
        func label(_ claimant: String) -> [String] {
            let evidence = StanceEvidence(
                quote: SampleGraphs.passage("ties"), cue: SampleGraphs.passage("backed"), act: nil,
                modality: .conditional, claimedBy: claimant, confidence: 0.8)
            let stance = Stance(
                source: "country/a", target: "country/b", polarity: .support, evidence: [evidence])
            return ActLabel.label(
                for: stance, claimant: Tooltip(graph: graph).claimant(of: stance)
            ).lines.map(\.text)
        }
        #expect(label("organization/ecowas") == ["backed", "(conditional,", "says ECOWAS)"])
        #expect(
            label("organization/rb") == ["backed", "(conditional,", "says Riverbank Brotherhood)"])
        #expect(label("person/av") == ["backed", "(conditional,", "says Vučić)"])
    }

    @Test func widthsFollowTheScript() {
        let latin = TextMetrics.width(of: "abcd", size: 10)
        #expect(abs(latin - 21.7) < 0.5)
        #expect(TextMetrics.width(of: "中国", size: 10) == 20)
        #expect(
            TextMetrics.width(of: "e\u{0301}", size: 10) == TextMetrics.width(of: "e", size: 10))
        #expect(
            TextMetrics.width(of: "abc", size: 10, bold: true)
                > TextMetrics.width(of: "abc", size: 10))
    }

    @Test(arguments: [
        "Ministry of Foreign Affairs of the Democratic Republic of Somewhere Far",
        "中华人民共和国国务院新闻办公室发言人和外交部发言人", String(repeating: "x", count: 90),
    ])
    func longNamesWrap(name: String) {
        let lines = NodeText.lines(name: name, role: nil, prominence: 0)
        #expect((2...4).contains(lines.count))
        #expect(lines.allSatisfy { $0.width < 160 })
    }

    @Test(arguments: [
        ("Fernanda Gomes Correia", ["Fernanda", "Gomes Correia"]),
        ("Pacific Islands Forum", ["Pacific Islands", "Forum"]),
        ("World Bank", ["World Bank"]),
    ])
    func namesHaveAsFewLinesAsGo(name: String, lines: [String]) {
        #expect(NodeText.lines(name: name, role: nil, prominence: 1).map(\.text) == lines)
    }
}
