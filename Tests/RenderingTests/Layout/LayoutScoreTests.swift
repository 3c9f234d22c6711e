import ActorGraphs
import Testing

@testable import Rendering

/// Each term of the score counts what it says.
@Suite struct LayoutScoreTests {
    static let drawing: Drawing = {
        let actors: [(id: String, name: String, role: String?)] = ["a", "b", "c", "d"].map {
            ("person/\($0)", $0.uppercased(), nil)
        }
        return Drawing(
            of: SampleGraphs.graph(
                actors: actors,
                stances: [
                    ("person/a", "person/b", .oppose, "accused"),
                    ("person/c", "person/d", .oppose, "accused"),
                ]), options: PictureOptions())
    }()

    static func score(_ places: [(Double, Double)], labels: [Point?]? = nil) -> LayoutScore {
        let centres = places.map { Point(x: $0.0, y: $0.1) }
        var arrangement = Arrangement(
            centres: centres,
            routes: drawing.edges.map { edge in
                let delta = centres[edge.head] - centres[edge.tail]
                return Route(
                    controls: (0...3).map { centres[edge.tail] + delta * (Double($0) / 3) },
                    tip: nil)
            })
        if let labels { arrangement.labels = labels }
        return LayoutScore(of: arrangement, drawing: drawing, sides: Sides(of: drawing))
    }

    @Test func crossingsAndBoxesInTheWay() {
        let apart = Self.score([(0, 0), (300, 0), (0, 200), (300, 200)])
        #expect(apart.crossings == 0)
        #expect(apart.throughBoxes == 0)
        #expect(Self.score([(0, 0), (300, 200), (0, 200), (300, 0)]).crossings == 1)
        #expect(Self.score([(0, 0), (300, 0), (150, 0), (150, 200)]).throughBoxes == 1)
        #expect(Self.score([(0, 0), (300, 0), (10, 0), (300, 200)]).boxesOnBoxes == 1)
    }

    @Test func wordsOnWordsBoxesAndLines() {
        let places = [(0.0, 0.0), (300, 0), (0, 200), (300, 200)]
        let (near, far) = (Point(x: 150, y: 0), Point(x: 150, y: 200))
        #expect(Self.score(places, labels: [near, far]).wordsOnWords == 0)
        let both = Self.score(places, labels: [near, near])
        #expect(both.wordsOnWords == 1)
        #expect(both.wordsOnLines == 1)
        #expect(both.astray > 5)
        #expect(Self.score(places, labels: [Point(x: 0, y: 0), far]).wordsOnBoxes == 1)
    }
}
