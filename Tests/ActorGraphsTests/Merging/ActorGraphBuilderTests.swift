import ActorGraphs
import Testing

@Suite("Building a graph")
struct ActorGraphBuilderTests {
    @Test("parts in any order give the same graph", arguments: 0..<40 as Range<UInt64>)
    func anyOrder(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        var shuffle = SeededGenerator(seed: seed)
        var steps: [(inout ActorGraphBuilder) -> Void] = []
        for article in graph.articles { steps.append { $0.add(article) } }
        for actor in graph.actors { steps.append { $0.add(actor) } }
        for pair in graph.cooccurrences { steps.append { $0.add(pair) } }
        for stance in graph.stances {
            // Evidence by evidence, the first of it twice, and what people added by itself.
            let parts = (stance.evidence + stance.evidence.prefix(1)).map { [$0] } + [[]]
            for evidence in parts {
                let part = Stance(
                    source: stance.source, target: stance.target, polarity: stance.polarity,
                    evidence: evidence, isByHand: stance.isByHand && evidence.isEmpty,
                    notes: evidence.isEmpty ? stance.notes : [])
                steps.append { $0.add(part) }
            }
        }
        var builder = ActorGraphBuilder()
        for step in steps.shuffled(using: &shuffle) { step(&builder) }
        #expect(try builder.build() == graph)
    }

    @Test("one of everything, with all that was said")
    func joins() throws {
        var builder = ActorGraphBuilder()
        builder.add(Sample.article())
        builder.add(Sample.stance(evidence: [Sample.evidence(act: .reject)]))
        builder.add(Sample.stance(evidence: [Sample.evidence(act: .accuse)]))
        builder.add(Sample.actor("country/rus", salience: 0.2))
        builder.add(Sample.actor("country/rus", salience: 0.1, aliases: ["Moscow"]))
        builder.add(Sample.actor("country/ukr"))
        builder.add(Sample.cooccurrence("country/ukr", "country/rus"))
        builder.add(Sample.cooccurrence("country/rus", "country/ukr"))
        let graph = try builder.build()
        #expect(graph.actors.map(\.id) == ["country/rus", "country/ukr"])
        #expect(graph.actors[0].salience == 0.2 && graph.actors[0].aliases == ["Moscow"])
        #expect(graph.cooccurrences.map(\.sentences) == [1])
        #expect(graph.stances.map { $0.evidence.map(\.act) } == [[.accuse, .reject]])
    }

    @Test("parts that do not fit are an error")
    func errors() {
        var builder = ActorGraphBuilder()
        builder.add(Sample.stance())
        #expect(
            throws: InvariantViolation(
                part: .stance(source: "country/ukr", target: "country/rus", polarity: .oppose),
                rule: .unknownActor("country/ukr"))
        ) { try builder.build() }
        builder.add(Sample.article())
        builder.add(Sample.article(digit: "2"))
        #expect(throws: InvariantViolation(part: .article("talks"), rule: .repeated)) {
            try builder.build()
        }
    }
}
