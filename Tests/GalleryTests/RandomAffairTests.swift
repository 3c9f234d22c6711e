import ActorGraphs
import Testing

@testable import gallery

@Suite struct RandomAffairTests {
    @Test func sameSeedIsTheSameGraph() {
        let one = RandomAffair.graph(actors: 20, seed: 3)
        #expect(one == RandomAffair.graph(actors: 20, seed: 3))
        #expect(one != RandomAffair.graph(actors: 20, seed: 4))
        #expect(one.actors.count == 20)
    }

    @Test func sizesGoFromTenToSixty() {
        #expect((0..<20).map { RandomAffair.size(number: $0, of: 20) }.first == 10)
        #expect(RandomAffair.size(number: 19, of: 20) == 60)
    }
}
