import ActorGraphs
import Testing

@testable import Rendering

@Suite struct DifferencePictureTests {
    @Test func everyChangeHasItsClassAndSign() throws {
        let svg = try Picture(of: SampleGraphs.diff).svg()
        let markup = try Markup(svg)
        #expect(markup.all("actor", "added").count == 1)
        #expect(markup.all("actor", "removed").count == 1)
        #expect(svg.contains("+ Lena Varga"))
        #expect(svg.contains("− Omar Sef"))
        #expect(svg.contains("⇄ backed → criticised"))
        #expect(markup.all("link", "oppose", "flipped").count == 1)
        #expect(markup.all("link", "neutral", "removed").count == 1)
        #expect(markup.all("link", "neutral", "added").count == 1)
        #expect(markup.all("link", "oppose", "unchanged").count == 1)
    }

    @Test func headingNamesBothAndCounts() {
        let drawing = Drawing(of: SampleGraphs.diff, options: PictureOptions())
        #expect(drawing.title == "What changed")
        #expect(
            drawing.subtitle.prefix(2) == [
                "1 actor new, 1 gone · 2 stances new, 1 gone, 1 changed sides",
                "monday.txt → friday.txt",
            ])
    }

    @Test func flippedStanceSaysWhatItWas() throws {
        let drawing = Drawing(of: SampleGraphs.diff, options: PictureOptions())
        let flipped = try #require(drawing.edges.first { $0.stroke.change == .flipped })
        #expect(flipped.tooltip.contains("before: Celestan supports Avaland: backed."))
    }

    @Test func noDifferenceIsSaid() {
        let graph = SampleGraphs.small
        let drawing = Drawing(
            of: GraphDiff(from: graph, to: graph), options: PictureOptions())
        #expect(drawing.subtitle.first == "No difference")
    }
}
