import ActorGraphs
import Testing

@Suite("Links by hand and notes")
struct ByHandTests {
    private static let graph = ActorGraph.merging([
        SampleDOT.graph,
        Sample.graph(
            actors: [
                Sample.actor("country/rus"),
                ActorNode(
                    id: "organization/un", name: "UN", kind: .organization, notes: ["in 1945"]),
            ],
            stances: [
                Stance(
                    source: "organization/un", target: "country/rus", polarity: .oppose,
                    evidence: [], isByHand: true, notes: ["from memory"])
            ]),
    ])

    @Test("are explained")
    func explained() throws {
        let explanation = Explanation(of: Self.graph)
        #expect(
            explanation.overview.contains(
                """
                UN opposes Russia (confidence 1.0, by hand)
                  note: from memory
                  no sentence: a person made this link
                """))
        let actor = try #require(Self.graph.actor("organization/un"))
        #expect(explanation.text(of: actor).contains("\n  note: in 1945\n"))
    }

    @Test("stay when they are few, weak or rolled up")
    func kept() throws {
        let sure = Self.graph.filtered(minimumConfidence: 0.99).graph
        #expect(sure.stances.map(\.isByHand) == [true])
        #expect(Self.graph.rolledUp().stances.contains { $0.isByHand })
        try Self.graph.checkInvariants()
    }

    @Test("a link without a sentence that nobody answers for is refused")
    func refused() {
        let stance = Stance(
            source: "country/ukr", target: "country/rus", polarity: .oppose, evidence: [])
        #expect(throws: InvariantViolation.self) {
            try Sample.graph(stances: [stance]).checkInvariants()
        }
    }
}
