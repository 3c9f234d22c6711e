@testable import ActorGraphs
import Testing

@Suite("The part of a graph to show")
struct GraphPartTests {
    /// a opposes b strongly, c supports a weakly, d is named with b often and with c once, e is
    /// named alone.
    static let graph = Sample.graph(
        actors: [
            Sample.actor("person/a", salience: 0.2), Sample.actor("person/b", salience: 0.3),
            Sample.actor("person/c", salience: 0.1), Sample.actor("person/d", salience: 0.25),
            Sample.actor("person/e", salience: 0.15),
        ],
        cooccurrences: [
            Sample.cooccurrence("person/a", "person/b", sentences: 9),
            Sample.cooccurrence("person/b", "person/d", sentences: 4),
            Sample.cooccurrence("person/c", "person/d", sentences: 1),
        ],
        stances: [
            Sample.stance(
                "person/a", "person/b", .oppose,
                evidence: [Sample.evidence(0.9), Sample.evidence(0.7, act: .reject)]),
            Sample.stance("person/c", "person/a", .support, evidence: [Sample.evidence(0.4)]),
        ])

    @Test("the sample is a graph")
    func sample() throws { try Self.graph.checkInvariants() }

    @Test("actors matter by salience and by their share in the stances")
    func importance() {
        let importance = Self.graph.importance.mapValues { ($0 * 1000).rounded() / 1000 }
        #expect(
            importance == [
                "person/a": 0.7, "person/b": 0.7, "person/c": 0.2, "person/d": 0.25,
                "person/e": 0.15,
            ])
        let order = Self.graph.actorsByImportance.map(\.name)
        #expect(order == ["a", "b", "d", "c", "e"])
    }

    @Test("weak stances go, their actors stay")
    func confidence() {
        let part = Self.graph.filtered(minimumConfidence: 0.5)
        #expect(part.graph.stances.map(\.source) == ["person/a"])
        #expect(part.hiddenActors == 0 && part.hiddenStances == 1 && part.hiddenCooccurrences == 0)
        #expect(Self.graph.filtered(minimumConfidence: 0).graph == Self.graph)
    }

    @Test("actors of other stories go before those with stances among them")
    func opinionated() {
        // d is louder than c, but has no stance.
        let part = Self.graph.mostOpinionated(actors: 3)
        #expect(part.graph.actors.map(\.name) == ["a", "b", "d"])
        let chain = Sample.graph(
            actors: (1...6).map { Sample.actor("person/p\($0)", salience: $0 > 3 ? 0.2 : 0.01) },
            stances: [
                Sample.stance("person/p1", "person/p2"), Sample.stance("person/p2", "person/p3"),
                Sample.stance("person/p3", "person/p1"), Sample.stance("person/p4", "person/p5"),
            ])
        #expect(chain.mostOpinionated(actors: 3).graph.stances.count == 3)
        #expect(chain.strongest(actors: 3).graph.stances.count < 3)
        #expect(Self.graph.mostOpinionated(actors: 5).graph == Self.graph)
        #expect(Self.graph.mostOpinionated(actors: 0).graph.actors.isEmpty)
    }

    @Test("without bystanders co-occurrences join actors with stances only")
    func bystanders() {
        let part = Self.graph.filtered(minimumConfidence: 0.5).withoutBystanders()
        #expect(part.graph.cooccurrences.map(\.second) == ["person/b"])
        #expect(part.graph.actors.count == 5)
        #expect(part.hiddenStances == 1)
    }

    @Test("the most important actors keep the links between them")
    func actors() {
        let part = Self.graph.strongest(actors: 3)
        #expect(part.graph.actors.map(\.name) == ["a", "b", "d"])
        #expect(part.graph.stances.count == 1 && part.graph.cooccurrences.count == 2)
        #expect(part.hiddenActors == 2 && part.hiddenStances == 1 && part.hiddenCooccurrences == 1)
    }

    @Test(
        "stances come before co-occurrences, and few stand alone",
        arguments: [
            (0, 0, 0, 4), (1, 1, 1, 3), (2, 2, 1, 2), (3, 2, 2, 1), (4, 2, 3, 0), (99, 2, 3, 0),
        ])
    func links(count: Int, stances: Int, cooccurrences: Int, hidden: Int) {
        let part = Self.graph.strongest(links: count)
        #expect(part.graph.stances.count == stances)
        #expect(part.graph.cooccurrences.count == cooccurrences)
        #expect(part.hiddenStances + part.hiddenCooccurrences == hidden && part.hiddenActors == 0)
    }

    @Test("steps add up")
    func steps() {
        let part = Self.graph.filtered(minimumConfidence: 0.5).strongest(actors: 2).strongest(
            links: 1)
        #expect(part.whole == Self.graph)
        #expect(
            part.hiddenActors == 3
                && part.hiddenStances + part.hiddenCooccurrences == 3)
    }

    @Test("parts of random graphs are graphs", arguments: 0..<40 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        for count in [-1, 0, 1, 3, 5] {
            for part in [
                graph.strongest(actors: count), graph.strongest(links: count),
                graph.filtered(minimumConfidence: Double(count) / 5),
            ] {
                try part.graph.checkInvariants()
                #expect(part.hiddenActors >= 0 && part.hiddenStances >= 0)
            }
            #expect(graph.strongest(actors: count).graph.actors.count <= max(count, 0))
        }
        #expect(graph.strongest(actors: .max).graph == graph)
    }
}
