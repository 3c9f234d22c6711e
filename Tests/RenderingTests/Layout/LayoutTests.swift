import ActorGraphs
import Testing

@testable import Rendering

@Suite struct LayoutTests {
    static let graphs: [(name: String, graph: ActorGraph)] = [
        ("small", SampleGraphs.small), ("eighteen", SampleGraphs.eighteen),
        ("random 12", SampleGraphs.random(actors: 12, seed: 1)),
        ("random 24", SampleGraphs.random(actors: 24, seed: 2)),
    ]

    @Test(arguments: graphs.map(\.name))
    func boxesAndWordsStayApartOnALandscapePage(name: String) throws {
        let graph = try #require(Self.graphs.first { $0.name == name }?.graph)
        let drawing = Drawing(of: graph, options: PictureOptions())
        let arrangement = try LayoutSearch.best(for: drawing)
        let boxes = arrangement.boxes(of: drawing)
        for (index, box) in boxes.enumerated() {
            for other in boxes.dropFirst(index + 1) { #expect(!box.touches(other)) }
        }
        var words: [Box] = []
        for (edge, place) in zip(drawing.edges, arrangement.labels) {
            guard let label = edge.label else { continue }
            let centre = try #require(place)
            let box = Box(centre: centre, size: LabelPlacement.size(of: label))
            #expect(!boxes.contains { $0.touches(box) }, "\(label.text) lies on a box")
            #expect(!words.contains { $0.overlap(box) > 0 }, "\(label.text) lies on words")
            words.append(box)
        }
        // No line runs through a stranger's box.
        let score = LayoutScore(of: arrangement, drawing: drawing, sides: Sides(of: drawing))
        #expect(score.throughBoxes <= drawing.edges.count / 20)
        let bounds = arrangement.bounds(of: drawing)
        #expect(bounds.width > bounds.height * 0.8)
    }

    @Test func headingStandsAboveAndCaptionBelowTheDrawing() throws {
        let drawing = Drawing(of: SampleGraphs.small, options: PictureOptions())
        let arrangement = try LayoutSearch.best(for: drawing)
        let page = Page(of: drawing, arrangement: arrangement)
        let top = arrangement.bounds(of: drawing).maxY
        let bottom = arrangement.bounds(of: drawing).minY
        let below = page.words.filter { $0.box.maxY < bottom }.map(\.line.text)
        #expect(below == ["Source: dam-talks.txt"])
        #expect(page.words.count { $0.box.minY > top } == page.words.count - below.count)
        #expect(page.swatches.allSatisfy { $0.box.minY > top })
        #expect(page.swatches.count == 3)
        #expect(page.samples.count == 4)
    }

    @Test(arguments: [90, 230])
    func manyActorsAreDrawnAsFarAsTheyCanBeFollowed(count: Int) throws {
        let graph = SampleGraphs.random(actors: count, seed: 3)
        let options = PictureOptions(showsAll: true, starts: 1)
        let svg = try Picture(of: graph, options: options).svg()
        #expect(try Markup(svg).all("actor").count == min(count, 200))
        #expect(svg.contains("Not shown: 30 actors") == (count == 230))
    }

    @Test func refinementNeverMakesItWorse() {
        let drawing = Drawing(
            of: SampleGraphs.random(actors: 10, seed: 9), options: PictureOptions())
        let sides = Sides(of: drawing)
        var lot = Lot(seed: 4)
        for seed in 1...5 {
            let start = drawing.nodes.map { _ in
                Point(
                    x: .random(in: -300...300, using: &lot), y: .random(in: -200...200, using: &lot)
                )
            }
            let before = LayoutCost(drawing: drawing, sides: sides, centres: start).total
            let refined = LayoutRefinement.refined(
                start, drawing: drawing, sides: sides, tries: 300, heat: 1, seed: UInt64(seed))
            let after =
                LayoutCost(drawing: drawing, sides: sides, centres: refined.centres).total
            #expect(after <= before + 1e-6)
            #expect(abs(after - refined.cost) < 1e-6, "the cost kept by moves is the whole cost")
        }
    }
}

@Suite struct LayoutGatheringTests {
    @Test func partsThatNoLineJoinsComeCloseWithoutTouching() throws {
        let graph = SampleGraphs.graph(
            actors: (0..<7).map { ("person/p\($0)", "Person \($0)", nil) },
            stances: [
                ("person/p0", "person/p1", .oppose, "accused"),
                ("person/p1", "person/p2", .oppose, "accused"),
                ("person/p3", "person/p4", .support, "praised"),
                ("person/p5", "person/p6", .support, "praised"),
            ])
        let drawing = Drawing(of: graph, options: PictureOptions())
        let start = drawing.nodes.indices.map {
            Point(x: Double($0 % 2) * 160 + Double($0 / 3) * 900, y: Double($0) * 90)
        }
        let gathered = LayoutGathering.gathered(start, drawing: drawing)
        func width(_ places: [Point]) -> Double {
            (places.map(\.x).max() ?? 0) - (places.map(\.x).min() ?? 0)
        }
        #expect(width(gathered) < width(start) / 2)
        let boxes = zip(gathered, drawing.nodes).map { Box(centre: $0, size: $1.size) }
        for (index, box) in boxes.enumerated() {
            for other in boxes.dropFirst(index + 1) { #expect(!box.touches(other)) }
        }
    }
}
