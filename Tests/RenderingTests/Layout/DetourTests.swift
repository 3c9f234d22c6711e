import ActorGraphs
import Testing

@testable import Rendering

@Suite struct DetourTests {
    /// Boxes so near each other that between them there is just a way.
    static func wall(_ columns: Int, _ rows: Int) -> [Box] {
        (0..<rows).flatMap { row in
            (0..<columns).map { column in
                Box(
                    centre: Point(x: Double(column) * 132, y: Double(row) * 58),
                    size: Size(width: 110, height: 40))
            }
        }
    }

    static func touching(_ points: [Point], _ boxes: [Box], but ends: Set<Int>) -> [Int] {
        boxes.indices.filter { index in
            !ends.contains(index)
                && zip(points, points.dropFirst()).contains {
                    boxes[index].length(of: Segment(start: $0, end: $1)) > 0
                }
        }
    }

    @Test func whereNothingStandsTheWayIsStraight() {
        let boxes = Self.wall(2, 1)
        #expect(Detour.points(from: 0, to: 1, among: boxes) == [boxes[0].centre, boxes[1].centre])
    }

    @Test func theShorterSideOfABoxIsTaken() throws {
        let boxes = [
            Box(centre: Point(x: 0, y: 0), size: Size(width: 60, height: 30)),
            Box(centre: Point(x: 200, y: -20), size: Size(width: 60, height: 80)),
            Box(centre: Point(x: 400, y: 0), size: Size(width: 60, height: 30)),
        ]
        let points = try #require(Detour.points(from: 0, to: 2, among: boxes))
        #expect(points.count > 2)
        #expect(points.dropFirst().dropLast().allSatisfy { $0.y > boxes[1].maxY })
    }

    @Test func throughAWallOfBoxesNoLineTouchesAStranger() throws {
        let boxes = Self.wall(6, 7)
        let edge = LineRoutingTests.drawing([("person/a", "person/b", .oppose, "accused")]).edges[0]
        for (tail, head) in [(0, 41), (0, 40), (5, 36), (14, 27), (35, 6), (20, 3), (41, 1)] {
            let points = try #require(Detour.points(from: tail, to: head, among: boxes))
            let route = Route(along: points, from: boxes[tail], to: boxes[head], edge: edge)
            #expect(
                Self.touching(route.polyline, boxes, but: [tail, head]) == [], "\(tail) \(head)")
            // The head ends on the border of its own box, and the course stays one.
            let tip = try #require(route.tip)
            #expect(boxes[head].insetBy(-0.01).contains(tip))
            #expect(!boxes[head].insetBy(0.5).contains(tip))
            #expect(route.controls.count % 3 == 1)
        }
    }

    @Test func aBoxShutInByOthersHasNoWay() {
        let boxes = [
            Box(centre: Point(x: 0, y: 0), size: Size(width: 20, height: 20)),
            Box(centre: Point(x: 400, y: 0), size: Size(width: 20, height: 20)),
            Box(minX: -60, minY: 20, maxX: 60, maxY: 40),
            Box(minX: -60, minY: -40, maxX: 60, maxY: -20),
            Box(minX: 30, minY: -30, maxX: 50, maxY: 30),
            Box(minX: -50, minY: -30, maxX: -30, maxY: 30),
        ]
        #expect(Detour.points(from: 0, to: 1, among: boxes) == nil)
    }

    @Test func aLineBetweenBoxesThatAPictureHasCrowdedGoesAround() {
        // Three in a row and a dense block of strangers between: no bow is clear of all of them.
        let count = 24
        let actors = (0..<count).map {
            (id: "person/p\($0)", name: "Person \($0)", role: String?.none)
        }
        let drawing = Drawing(
            of: SampleGraphs.graph(
                actors: actors, stances: [("person/p0", "person/p9", .oppose, "accused")],
                together: (1..<count - 1).map { ("person/p\($0)", "person/p\($0 + 1)", 1) }),
            options: PictureOptions(showsAll: true, top: 60))
        let size = drawing.nodes.map(\.size).reduce(Size(width: 0, height: 0)) {
            Size(width: max($0.width, $1.width), height: max($0.height, $1.height))
        }
        let centres = drawing.nodes.indices.map { index in
            Point(
                x: Double(index % 4) * (size.width + 22), y: Double(index / 4) * (size.height + 18))
        }
        let boxes = zip(centres, drawing.nodes).map { Box(centre: $0, size: $1.size) }
        let routes = LineRouting.routes(of: drawing, centres: centres)
        for (edge, route) in zip(drawing.edges, routes) where edge.stroke.meaning == .oppose {
            #expect(Self.touching(route.polyline, boxes, but: [edge.tail, edge.head]) == [])
        }
        #expect(drawing.edges.contains { $0.stroke.meaning == .oppose })
    }
}
