@testable import ActorGraphs
import Foundation
import Testing

/// GraphML and GEXF beside the rules of those formats, of which Schemas/ has the part that is used here.
@Suite("Schemas", .enabled(if: Tool.path(of: "xmllint") != nil))
struct SchemaTests {
    private static func schema(_ name: String) -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Schemas")
        return [
            "--noout", "--relaxng",
            folder.appending(path: name + ".rng").path(percentEncoded: false),
        ]
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

    @Test("every value has its key, and every link its ends", arguments: graphs)
    func references(case example: (name: String, graph: ActorGraph)) throws {
        let graphML = try XMLTree.root(of: example.graph.graphML())
        let keys = Set(graphML.all("key").compactMap { $0.attributes["id"] })
        let drawn = try #require(graphML.first("graph"))
        let nodes = Set(drawn.all("node").compactMap { $0.attributes["id"] })
        for part in [drawn] + drawn.all("node") + drawn.all("edge") {
            #expect(Set(part.all("data").compactMap { $0.attributes["key"] }).isSubset(of: keys))
        }
        for edge in drawn.all("edge") {
            #expect(nodes.contains(edge.attributes["source"] ?? ""))
            #expect(nodes.contains(edge.attributes["target"] ?? ""))
        }
        let gexf = try #require(XMLTree.root(of: example.graph.gexf()).first("graph"))
        for (list, element) in [("nodes", "node"), ("edges", "edge")] {
            let found = try #require(gexf.first(list))
            #expect(found.attributes["count"] == String(found.all(element).count))
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
