@testable import ActorGraphs
import Testing

/// Laws of all formats that other programs read: GraphML, GEXF, Cytoscape JSON and CSV.
@Suite("Formats of other programs")
struct OtherFormatsTests {
    enum Format: CaseIterable {
        case graphML, gexf, cytoscape, csv

        func read(_ graph: ActorGraph) throws -> FlatGraph {
            switch self {
            case .graphML: try FlatGraph(graphML: graph.graphML())
            case .gexf: try FlatGraph(gexf: graph.gexf())
            case .cytoscape: try FlatGraph(cytoscape: graph.cytoscapeJSON())
            case .csv: try FlatGraph(csvOf: graph)
            }
        }
    }

    @Test("graphML is as recorded") func graphML() throws {
        try expectGolden(SampleTables.graph.graphML(), "sample.graphml")
    }

    @Test("GEXF is as recorded") func gexf() throws {
        try expectGolden(SampleTables.graph.gexf(), "sample.gexf")
    }

    @Test("Cytoscape JSON is as recorded") func cytoscape() throws {
        try expectGolden(SampleTables.graph.cytoscapeJSON(), "sample.cyjs")
    }

    @Test("tables are as recorded", arguments: CSVTable.allCases)
    func csv(table: CSVTable) throws {
        try expectGolden(SampleTables.graph.csv(table), "sample.\(table.rawValue).csv")
    }

    @Test("the whole graph comes back", arguments: Format.allCases, 0..<60 as Range<UInt64>)
    func nothingIsLost(format: Format, seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        #expect(try format.read(graph).graph() == graph)
    }

    @Test(
        "weights are positive, sides are signs, co-occurrences have no direction",
        arguments: Format.allCases, 100..<130 as Range<UInt64>)
    func links(format: Format, seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        let flat = try format.read(graph)
        #expect(flat.nodes.count == graph.actors.count)
        #expect(flat.edges.count == graph.stances.count + graph.cooccurrences.count)
        #expect(
            Set(flat.edges.compactMap { $0["id"] ?? $0["Id"] }).count == flat.edges.count
                || format == .graphML)
        let signs = ["support": "1", "oppose": "-1", "neutral": "0"]
        for edge in flat.edges {
            #expect(try #require(Double(edge["weight"] ?? "")) > 0)
            #expect(edge["sign"] == edge["polarity"].flatMap { signs[$0] })
            let isStance = edge["link"] == "stance"
            #expect(edge["polarity"] != nil || !isStance)
            // GraphML and GEXF are of one sort as a whole.
            let isMarked =
                isStance || [.graphML, .gexf].contains(format) && !graph.stances.isEmpty
            #expect(["\(isMarked)", isMarked ? "1" : "0"].contains(edge["directed"]))
        }
    }

    @Test(
        "any text survives but what XML forbids", arguments: Format.allCases, DOTGraphTests.strings)
    func text(format: Format, string: (name: String, text: String)) throws {
        // A name needs a letter, and noncharacters are none to XML.
        let graph = DOTGraphTests.graph(
            of: string.name == "noncharacters" ? "x" + string.text : string.text)
        let read = try format.read(graph).graph()
        // Lists are JSON, whose escapes hold what XML itself cannot.
        #expect(read.stances.map(\.evidence) == graph.stances.map(\.evidence))
        #expect(read.cooccurrences == graph.cooccurrences)
        #expect(read.actors.map(\.identifiers) == graph.actors.map(\.identifiers))
        #expect(read.articles == graph.articles)
        func shown(_ text: String) -> [Unicode.Scalar] {
            Array(text.unicodeScalars).filter {
                format == .csv || format == .cytoscape
                    || !([0, 0xFFFE, 0xFFFF].contains($0.value))
            }
        }
        for (actor, original) in zip(read.actors, graph.actors) {
            #expect(Array(actor.name.unicodeScalars) == shown(original.name))
            #expect(Array((actor.role ?? "").unicodeScalars) == shown(original.role ?? ""))
        }
    }

    @Test("half a graph has links of one kind")
    func halves() throws {
        let graph = SampleTables.graph
        let stances = graph.only(.stances)
        #expect(stances.cooccurrences.isEmpty && stances.stances == graph.stances)
        #expect(stances.graphML().contains("edgedefault=\"directed\""))
        #expect(!stances.graphML().contains("directed=\"false\""))
        let pairs = graph.only(.cooccurrences)
        #expect(pairs.stances.isEmpty && pairs.cooccurrences == graph.cooccurrences)
        #expect(pairs.graphML().contains("edgedefault=\"undirected\""))
        #expect(pairs.gexf().contains("defaultedgetype=\"undirected\""))
        #expect(!pairs.graphML().contains("directed=\"true\""))
    }

    @Test("the empty graph is written", arguments: Format.allCases)
    func empty(format: Format) throws {
        let flat = try format.read(.empty)
        #expect(flat.nodes.isEmpty && flat.edges.isEmpty)
        #expect(try flat.graph() == .empty)
    }
}
