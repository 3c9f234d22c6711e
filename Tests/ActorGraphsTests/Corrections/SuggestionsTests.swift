import Testing

@testable import ActorGraphs

@Suite("Suggested corrections")
struct SuggestionsTests {
    @Test("name who may be one")
    func suggestions() throws {
        func actor(_ id: String, _ name: String, _ affiliation: String? = nil) -> ActorNode {
            ActorNode(
                id: id, name: name, kind: GraphID.kind(ofActor: id) ?? .person,
                affiliation: affiliation)
        }
        // Only the reader saw it.
        let doubted = ActorMention(
            passage: Sample.passage(0..<4), form: .name, reason: MentionReason(.readerName))
        let known = ActorMention(
            passage: Sample.passage(0..<4), form: .name, reason: MentionReason(.name))
        let graph = Sample.graph(
            actors: [
                actor("country/per", "Peru"), actor("organization/nwu", "NWU"),
                actor("organization/national-workers-union", "National Workers' Union"),
                actor("person/ana-ruiz", "Ana Ruiz", "country/per"),
                actor("person/ruiz", "Ruiz\nX"),
                actor("person/omar", "Omar"), actor("person/nwu", "Nwu"),
                Sample.actor("organization/annai", mentions: [doubted]),
                Sample.actor("person/sola", mentions: [doubted]),
                Sample.actor("person/lito", mentions: [known]),
            ], stances: [Sample.stance("person/sola", "country/per")])
        let text = CorrectionList.suggestions(for: graph)
        #expect(
            text == """
                # What may need a correction: remove the # in front of what is right.
                # merge organization/nwu into organization/national-workers-union  # NWU, National Workers' Union
                # ignore organization/annai  # annai, named once, in doubt

                """)
        #expect(try CorrectionList(parsing: text).corrections.isEmpty)
        let bare = text.split(separator: "\n").dropFirst().map { $0.dropFirst(2) }
        #expect(try CorrectionList(parsing: bare.joined(separator: "\n")).corrections.count == 2)
    }
}
