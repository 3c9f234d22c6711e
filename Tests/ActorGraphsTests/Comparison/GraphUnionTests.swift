import Testing

@testable import ActorGraphs

@Suite("Two graphs on one sheet")
struct GraphUnionTests {
    @Test(
        "hold every actor and link, each with a mark that fits", arguments: 0..<100 as Range<UInt64>
    )
    func marks(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let earlier = random.next()
        let diff = GraphDiff(from: earlier, to: random.changed(earlier))
        let (before, after) = (diff.before, diff.after)
        let union = GraphUnion(diff)
        try union.graph.checkInvariants()
        for actor in union.graph.actors {
            switch union.mark(ofActor: actor.id) {
            case .added: #expect(before.actor(actor.id) == nil)
            case .removed: #expect(after.actor(actor.id) == nil)
            case .changed, .unchanged, .flipped, .grown, .shrunk:
                #expect(before.actor(actor.id) != nil && after.actor(actor.id) != nil)
            }
        }
        for stance in union.graph.stances {
            let old = before.stances.contains { $0.direction == stance.direction }
            let new = after.stances.contains { $0.direction == stance.direction }
            let isFlipped = union.mark(of: stance) == .flipped
            #expect((union.before(stance) != nil) == (old || isFlipped))
            #expect((union.after(stance) != nil) == new)
            switch union.mark(of: stance) {
            case .added: #expect(new && !old)
            case .removed: #expect(old && !new)
            case .changed, .unchanged, .grown, .shrunk: #expect(old && new)
            case .flipped:
                #expect(new && !old)
                #expect(union.former(of: stance)?.direction == stance.direction.opposite)
            }
        }
    }

    @Test("a flipped stance appears once, as it is now")
    func flip() {
        let before = Sample.graph(stances: [Sample.stance("country/ukr", "country/rus", .oppose)])
        let after = Sample.graph(stances: [Sample.stance("country/ukr", "country/rus", .support)])
        let union = GraphUnion(GraphDiff(from: before, to: after))
        #expect(union.graph.stances.map(\.polarity) == [.support])
        #expect(union.graph.stances.map(union.mark(of:)) == [.flipped])
    }
}
