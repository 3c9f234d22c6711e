import Testing

@testable import Rendering

@Suite struct RoutePiecesTests {
    static let bent = Route(
        controls: [
            Point(x: 0, y: 0), Point(x: 40, y: 80), Point(x: 90, y: 80), Point(x: 120, y: 0),
            Point(x: 150, y: -80), Point(x: 200, y: -60), Point(x: 240, y: 10),
        ], tip: Point(x: 246, y: 20), tailTip: Point(x: -5, y: -8))

    @Test func beginAndEndWhereTheRouteDoes() throws {
        let pieces = Self.bent.pieces
        #expect(pieces.count > 10)
        let (first, last) = (try #require(pieces.first), try #require(pieces.last))
        #expect(first.controls.first == Self.bent.controls.first)
        #expect(first.tailTip == Self.bent.tailTip)
        #expect(last.tip == Self.bent.tip)
        let end = try #require(last.controls.last)
        #expect((end - Point(x: 240, y: 10)).length < 0.5)
        #expect(pieces.dropFirst().allSatisfy { $0.tailTip == nil })
        #expect(pieces.dropLast().allSatisfy { $0.tip == nil })
    }

    @Test func haveGapsBetweenThem() {
        let pieces = Self.bent.pieces
        for (one, next) in zip(pieces, pieces.dropFirst()) {
            #expect(one.controls.count % 3 == 1)
            guard let end = one.controls.last, let start = next.controls.first else { continue }
            #expect((start - end).length > 4)
        }
    }

    @Test(arguments: [0.0, 8, 30, 31, 500])
    func straightLinesOfAnyLength(_ length: Double) {
        let points = [0, 1, 2, 3].map { Point(x: length * Double($0) / 3, y: 0) }
        let pieces = Route(controls: points).pieces
        #expect(!pieces.isEmpty)
        #expect(
            pieces.allSatisfy { $0.controls.allSatisfy { $0.x.isFinite && $0.x <= length + 0.1 } })
        if length < 13 { #expect(pieces.count == 1) }
    }

    @Test func arePartsOfTheRoute() {
        let line = Self.bent.polyline.dropFirst().dropLast()
        for point in Self.bent.pieces.flatMap(\.controls).enumerated()
        where point.offset % 3 == 0 {
            let near = line.map { ($0 - point.element).length }.min() ?? 0
            #expect(near < 20)
        }
    }
}
