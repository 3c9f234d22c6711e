import ActorGraphs
import Testing

@testable import Rendering

@Suite struct LineRoutingTests {
    static func drawing(
        _ stances: [(source: String, target: String, polarity: Polarity, cue: String?)]
    ) -> Drawing {
        let actors: [(id: String, name: String, role: String?)] = ["a", "b", "c"].map {
            ("person/\($0)", $0.uppercased(), nil)
        }
        return Drawing(
            of: SampleGraphs.graph(actors: actors, stances: stances), options: PictureOptions())
    }

    static let row = [Point(x: 0, y: 0), Point(x: 200, y: 0), Point(x: 400, y: 0)]

    @Test func aLineGoesAroundABoxInItsWay() {
        let drawing = Self.drawing([
            ("person/a", "person/c", .oppose, "accused"),
            ("person/a", "person/b", .support, "backed"),
        ])
        for (edge, route) in zip(
            drawing.edges, LineRouting.routes(of: drawing, centres: Self.row))
        {
            let points = route.polyline
            let box = Box(centre: Self.row[1], size: drawing.nodes[1].size)
            let isThrough = zip(points, points.dropFirst()).contains {
                box.length(of: Segment(start: $0, end: $1)) > 1
            }
            let isBent = points.contains { abs($0.y) > 1 }
            #expect(!isThrough)
            #expect(isBent == (edge.head == 2))
        }
    }

    @Test func linesBetweenTheSameTwoLieApart() {
        let drawing = Self.drawing([
            ("person/a", "person/c", .oppose, "accused"),
            ("person/c", "person/a", .support, "backed"),
        ])
        let places = [Self.row[0], Point(x: 200, y: 300), Self.row[2]]
        let middles = LineRouting.routes(of: drawing, centres: places)
            .map { $0.polyline[$0.polyline.count / 2].y }
        #expect(abs(middles[0] - middles[1]) > 15)
    }

    @Test func headsEndOnTheBorder() {
        let drawing = Self.drawing([("person/a", "person/b", .oppose, "accused")])
        let route = LineRouting.routes(of: drawing, centres: Self.row)[0]
        let box = Box(centre: Self.row[1], size: drawing.nodes[1].size)
        #expect(abs((route.tip?.x ?? 0) - box.minX) < 0.01)
        #expect((route.controls.last?.x ?? 0) < box.minX - 2)
    }

    @Test func boxesArePushedApart() {
        let drawing = Self.drawing([("person/a", "person/b", .oppose, "accused")])
        let spread = BoxSpreading.spread(
            [Point](repeating: Point(x: 5, y: 5), count: drawing.nodes.count), drawing: drawing)
        let boxes = zip(spread, drawing.nodes).map { Box(centre: $0, size: $1.size) }
        for (index, box) in boxes.enumerated() {
            #expect(!boxes[..<index].contains { $0.touches(box) })
        }
    }
}
