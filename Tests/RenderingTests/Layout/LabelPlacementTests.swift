import ActorGraphs
import Foundation
import Testing

@testable import Rendering

/// Words of the example articles stand apart from each other and from boxes.
@Suite struct LabelPlacementTests {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "output")

    static let graphs: [String] = {
        let folder = ProcessInfo.processInfo.environment["GRAPHS"] ?? Self.folder.path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0)" }
    }()

    @Test func thereAreEnough() { #expect(Self.graphs.count >= 6) }

    @Test(arguments: graphs)
    func wordsStandApart(path: String) throws {
        guard let graph = try? ActorGraph(json: Array(Data(contentsOf: URL(filePath: path))))
        else { return }  // a difference, which is no graph
        let drawing = Drawing(of: graph, options: PictureOptions())
        let arrangement = try LayoutSearch.best(for: drawing)
        let boxes = arrangement.boxes(of: drawing)
        var words: [(index: Int, text: String, box: Box)] = []
        for (index, edge) in drawing.edges.enumerated() {
            guard let label = edge.label else { continue }
            let centre = try #require(arrangement.labels[index])
            words.append(
                (index, label.text, Box(centre: centre, size: LabelPlacement.size(of: label))))
        }
        var crossings = 0
        for (number, word) in words.enumerated() {
            #expect(!boxes.contains { $0.touches(word.box) }, "\(word.text) lies on a box")
            for other in words.dropFirst(number + 1) {
                #expect(
                    word.box.overlap(other.box) == 0, "\(word.text) lies on \(other.text)")
            }
            for (index, route) in arrangement.routes.enumerated() where index != word.index {
                let points = route.polyline
                let hidden = zip(points, points.dropFirst()).reduce(0) {
                    $0 + word.box.length(of: Segment(start: $1.0, end: $1.1))
                }
                if hidden > 0 { crossings += 1 }
            }
        }
        if ProcessInfo.processInfo.environment["GRAPHS"] != nil {
            print("CROSS", path.split(separator: "/").last ?? "", words.count, crossings)
        }
        #expect(crossings * 2 <= words.count, "\(crossings) lines below \(words.count) words")
    }
}

@Suite struct OutlineTests {
    static let box = Box(minX: 0, minY: 0, maxX: 100, maxY: 40)

    @Test(arguments: [
        (end: Point(x: 1, y: 40), kind: ActorKind.organization, place: Point(x: 11, y: 40)),
        (end: Point(x: 100, y: 39), kind: .organization, place: Point(x: 100, y: 29)),
        (end: Point(x: 99, y: 0), kind: .country, place: Point(x: 93, y: 0)),
        (end: Point(x: 50, y: 0), kind: .person, place: Point(x: 50, y: 0)),
    ])
    func endsStandClearOfCorners(end: Point, kind: ActorKind, place: Point) {
        #expect(end + Outline.shift(of: end, kind: kind, box: Self.box) == place)
    }

    @Test func everyLineEndsOnABorder() throws {
        let drawing = Drawing(of: SampleGraphs.eighteen, options: PictureOptions())
        let arrangement = try LayoutSearch.best(for: drawing)
        let boxes = arrangement.boxes(of: drawing)
        for (edge, route) in zip(drawing.edges, arrangement.routes) {
            let end = try #require(route.tip ?? route.controls.last)
            let kind = drawing.nodes[edge.head].kind
            let shift = Outline.shift(of: end, kind: kind, box: boxes[edge.head])
            #expect(shift.length < 1e-9)
        }
    }

    @Test func straightLinesStayStraight() {
        let route = Route(
            controls: (0...3).map { Point(x: Double($0) * 30, y: 0) }, tip: Point(x: 100, y: 0))
        let moved = route.moved(tail: Point(x: 0, y: 0), head: Point(x: 0, y: 9))
        #expect(moved.controls.map(\.y) == [0, 3, 6, 9])
        #expect(moved.tip == Point(x: 100, y: 9))
    }
}
