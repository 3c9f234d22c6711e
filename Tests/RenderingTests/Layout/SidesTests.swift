import ActorGraphs
import Testing

@testable import Rendering

@Suite struct SidesTests {
    static func sides(
        _ stances: [(source: String, target: String, polarity: Polarity, cue: String?)]
    ) -> [[String]] {
        let actors: [(id: String, name: String, role: String?)] = ["a", "b", "c", "d", "e"].map {
            ("person/\($0)", $0.uppercased(), nil)
        }
        let links = stances.map {
            (
                source: "person/" + $0.source, target: "person/" + $0.target,
                polarity: $0.polarity, cue: $0.cue
            )
        }
        let drawing = Drawing(
            of: SampleGraphs.graph(actors: actors, stances: links), options: PictureOptions())
        return Sides(of: drawing).members.map { $0.map { drawing.nodes[$0].lines[0].text } }
    }

    @Test func supportBindsAndOppositionParts() {
        #expect(
            Self.sides([
                ("a", "b", .support, "backed"), ("c", "d", .support, "backed"),
                ("a", "c", .oppose, "accused"), ("b", "e", .neutral, "met"),
            ]) == [["A", "B"], ["C", "D"]])
    }

    @Test func whoeverOpposesTheSameStandsTogether() {
        #expect(
            Self.sides([("a", "e", .oppose, "accused"), ("b", "e", .oppose, "blamed")])
                == [["A", "B"]])
        #expect(
            Self.sides([("a", "e", .oppose, "accused"), ("b", "e", .support, "backed")])
                == [["B", "E"]])
    }

    @Test func aQuarrelOutweighsACommonFoe() {
        #expect(
            Self.sides([
                ("a", "e", .oppose, "accused"), ("b", "e", .oppose, "blamed"),
                ("a", "b", .oppose, "attacked"),
            ]).isEmpty)
    }

    @Test func actorsOfOneSideStandCloser() throws {
        let drawing = Drawing(of: SampleGraphs.eighteen, options: PictureOptions())
        let sides = Sides(of: drawing)
        let found = try LayoutSearch.best(for: drawing)
        #expect(LayoutScore(of: found, drawing: drawing, sides: sides).sides < 1)
    }
}
