@testable import ActorGraphs
import Foundation
import Testing

/// GraphML and GEXF beside the rules of those formats, of which Schemas/ has the part that is used here.
@Suite("Schemas", .enabled(if: Tool.path(of: "xmllint") != nil))
struct SchemaTests {
    private static func schema(_ name: String) -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Schemas")
        return ["--noout", "--relaxng", folder.appending(path: name + ".rng").path()]
    }

    static let graphs: [(name: String, graph: ActorGraph)] =
        [
            ("empty", .empty), ("sample", SampleTables.graph),
            ("with days", GEXFTimesTests.graph(["2025-05-17", "2025-05-16", nil])),
        ]
        + (1...6 as ClosedRange<UInt64>).map { seed in
            var random = RandomGraph(seed: seed)
            return ("random \(seed)", random.next().merged(with: random.next()))
        }

    @Test("every graph obeys them", arguments: graphs)
    func valid(case example: (name: String, graph: ActorGraph)) throws {
        for (format, text) in [
            ("graphml", example.graph.graphML()), ("gexf", example.graph.gexf()),
        ] {
            try Tool.run(
                "xmllint", Self.schema(format), on: text, ending: format, expecting: "validates")
        }
    }

    @Test("any text obeys them", arguments: DOTGraphTests.strings)
    func strings(string: (name: String, text: String)) throws {
        let graph = DOTGraphTests.graph(
            of: string.name == "noncharacters" ? "x" + string.text : string.text)
        for (format, text) in [("graphml", graph.graphML()), ("gexf", graph.gexf())] {
            try Tool.run(
                "xmllint", Self.schema(format), on: text, ending: format, expecting: "validates")
        }
    }
}
