@testable import ActorGraphs
import Testing

@Suite("Merging is a join")
struct MergeLawsTests {
    @Test(
        "random graphs hold the invariants, and so do their merges",
        arguments: 0..<60 as Range<UInt64>)
    func invariants(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let (one, other) = (random.next(), random.next())
        try one.checkInvariants()
        try one.merged(with: other).checkInvariants()
        try random.changed(one).checkInvariants()
    }

    @Test(
        "associative, commutative, idempotent, with an identity",
        arguments: 0..<200 as Range<UInt64>)
    func laws(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let (a, b, c) = (random.next(), random.next(), random.next())
        #expect(a.merged(with: b) == b.merged(with: a))
        #expect(a.merged(with: b).merged(with: c) == a.merged(with: b.merged(with: c)))
        #expect(ActorGraph.merging([c, a, b]) == a.merged(with: b).merged(with: c))
        #expect(a.merged(with: a) == a)
        #expect(a.merged(with: b).merged(with: b) == a.merged(with: b))
        #expect(a.merged(with: .empty) == a)
        #expect(ActorGraph.merging([]) == .empty)
    }
}
