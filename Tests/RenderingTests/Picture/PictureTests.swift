import ActorGraphs
import Testing

@testable import Rendering

@Suite struct PictureTests {
    @Test func pictureHasEveryActorAndLink() throws {
        let svg = try Picture(of: SampleGraphs.small).svg()
        #expect(svg.contains("<svg"))
        #expect(svg.contains("Ida Holm"))
        #expect(svg.contains("accused"))
    }
}
