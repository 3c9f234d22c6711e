import Testing

@testable import ActorGraphs

@Suite("A graph rolled up to countries")
struct RollUpTests {
    @Test("people stand for the country at the end of their affiliations")
    func rollUp() throws {
        let graph = Sample.graph(
            actors: [
                Sample.actor("country/rus", salience: 0.2),
                Sample.actor("country/ukr", salience: 0.2),
                Sample.actor("organization/duma", affiliation: "country/rus"),
                Sample.actor("organization/lost", affiliation: "country/fra"),
                Sample.actor("person/ann", salience: 0.3, affiliation: "organization/duma"),
            ].sorted { $0.id < $1.id },
            stances: [
                Sample.stance("country/ukr", "country/rus"),
                Sample.stance("organization/lost", "country/ukr"),
                Sample.stance("person/ann", "country/rus"),
                Sample.stance("person/ann", "country/ukr", .support),
            ])
        let rolled = graph.rolledUp()
        try rolled.checkInvariants()
        #expect(rolled.actors.map(\.id) == ["country/rus", "country/ukr", "organization/lost"])
        #expect(
            rolled.stances.map { "\($0.source) \($0.polarity) \($0.target)" } == [
                "country/rus support country/ukr", "country/ukr oppose country/rus",
                "organization/lost oppose country/ukr",
            ])
        #expect(rolled.actor("country/rus")?.name == "rus")
        #expect(rolled.actor("country/rus")?.aliases == ["ann", "duma"])
        #expect(rolled.rolledUp() == rolled)
    }

    @Test("a country's stance is not reported in its words by one of its own")
    func claims() throws {
        let graph = Sample.graph(
            actors: [
                Sample.actor("country/rus"), Sample.actor("country/ukr"),
                Sample.actor("person/ann", affiliation: "country/ukr"),
            ],
            stances: [
                Sample.stance(evidence: [Sample.evidence(claimedBy: "person/ann")]),
                Sample.stance(
                    "person/ann", "country/rus",
                    evidence: [Sample.evidence(claimedBy: "country/ukr")]),
                Sample.stance(
                    "person/ann", "country/rus", .support,
                    evidence: [Sample.evidence(claimedBy: "country/rus")]),
            ])
        #expect(graph.rolledUp().stances.map(\.claimedBy) == [nil, "country/rus"])
    }

    @Test("rolling up keeps the laws of graphs")
    func laws() throws {
        var random = RandomGraph(seed: 5)
        for _ in 0..<100 { try random.next().rolledUp().checkInvariants() }
    }
}
