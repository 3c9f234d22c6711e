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
        // A rounded turn takes some of the room at a corner.
        let rooms = boxes.map { $0.insetBy(-0.9 * Detour.room) }
        for (tail, head) in [(0, 41), (0, 40), (5, 36), (14, 27), (35, 6), (20, 3), (41, 1)] {
            let points = try #require(Detour.points(from: tail, to: head, among: boxes))
            let route = Route(along: points, from: boxes[tail], to: boxes[head], edge: edge)
            #expect(
                Self.touching(route.polyline, rooms, but: [tail, head]) == [], "\(tail) \(head)")
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

    /// A drawing of people in close rows, of whom two have stances; they stand in opposite corners.
    static func crowd(
        _ stances: [(source: String, target: String, polarity: Polarity, cue: String?)]
    ) throws -> (drawing: Drawing, centres: [Point], ends: Set<Int>) {
        let actors = (0..<24).map {
            (id: "person/p\($0)", name: "Person \($0)", role: String?.none)
        }
        let drawing = Drawing(
            of: SampleGraphs.graph(
                actors: actors, stances: stances,
                together: (1..<22).map { ("person/p\($0)", "person/p\($0 + 1)", 1) }),
            options: PictureOptions(showsAll: true, top: 60))
        let size = drawing.nodes.map(\.size).reduce(Size(width: 0, height: 0)) {
            Size(width: max($0.width, $1.width), height: max($0.height, $1.height))
        }
        let edge = try #require(drawing.edges.first { $0.stroke.meaning != .together })
        let others = drawing.nodes.indices.filter { $0 != edge.tail && $0 != edge.head }
        var centres = [Point](repeating: Point(x: 0, y: 0), count: drawing.nodes.count)
        for (place, node) in ([edge.tail] + others + [edge.head]).enumerated() {
            centres[node] = Point(
                x: Double(place % 4) * (size.width + 22),
                y: Double(place / 4) * (size.height + 18))
        }
        return (drawing, centres, [edge.tail, edge.head])
    }

    @Test func aLineAcrossACrowdGoesAroundEverybody() throws {
        let (drawing, centres, ends) = try Self.crowd([
            ("person/p0", "person/p9", .oppose, "accused")
        ])
        let boxes = zip(centres, drawing.nodes).map { Box(centre: $0, size: $1.size) }
        let routes = LineRouting.routes(of: drawing, centres: centres)
        let finished = Arrangement(centres: centres, routes: routes).withEndsOffCorners(drawing)
        for (edge, route) in zip(drawing.edges, finished.routes)
        where edge.stroke.meaning == .oppose {
            // Several curves: no bow is clear here.
            #expect(route.controls.count > 4)
            #expect(Self.touching(route.polyline, boxes, but: ends) == [])
        }
    }

    @Test func ofTwoLinesBetweenTheSameTwoOneGoesAround() throws {
        let (drawing, centres, _) = try Self.crowd([
            ("person/p0", "person/p9", .oppose, "accused"),
            ("person/p9", "person/p0", .support, "backed"),
        ])
        let routes = LineRouting.routes(of: drawing, centres: centres)
        let detours = zip(drawing.edges, routes).count {
            $0.stroke.meaning != .together && $1.controls.count > 4
        }
        #expect(detours == 1)
    }

    @Test func headsOfALedLineEndOnTheBorders() throws {
        let boxes = Self.wall(3, 1)
        let points = try #require(Detour.points(from: 0, to: 2, among: boxes))
        var edge = LineRoutingTests.drawing([("person/a", "person/b", .oppose, "accused")]).edges[0]
        for (isMutual, meaning) in [(false, Stroke.Meaning.together), (true, .oppose)] {
            edge.isMutual = isMutual
            edge.stroke.meaning = meaning
            let route = Route(along: points, from: boxes[0], to: boxes[2], edge: edge)
            #expect((route.tip != nil) == isMutual && (route.tailTip != nil) == isMutual)
            let first = try #require(route.tailTip ?? route.controls.first)
            let last = try #require(route.tip ?? route.controls.last)
            for (end, box) in [(first, boxes[0]), (last, boxes[2])] {
                #expect(box.insetBy(-0.01).contains(end) && !box.insetBy(0.5).contains(end))
            }
        }
    }
}
