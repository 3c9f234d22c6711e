@testable import ActorGraphs
import Foundation
import Testing

/// What networkx read of our files, recorded in NetworkX/: the same actors and links, with all they have.
@Suite("networkx")
struct NetworkXTests {
    enum File: String, CaseIterable {
        case graphML = "graph.graphml"
        case gexf = "graph.gexf"
        case stancesGraphML = "stances.graphml"
        case stancesGEXF = "stances.gexf"
        case pairsGraphML = "cooccurrences.graphml"
        case pairsGEXF = "cooccurrences.gexf"
        case cytoscape = "graph.cyjs"

        /// The part of a graph that the file holds.
        func part(of graph: ActorGraph) -> ActorGraph {
            switch self {
            case .stancesGraphML, .stancesGEXF: graph.only(.stances)
            case .pairsGraphML, .pairsGEXF: graph.only(.cooccurrences)
            case .graphML, .gexf, .cytoscape: graph
            }
        }

        func written(_ graph: ActorGraph) -> String {
            switch self {
            case .graphML, .stancesGraphML, .pairsGraphML: part(of: graph).graphML()
            case .gexf, .stancesGEXF, .pairsGEXF: part(of: graph).gexf()
            case .cytoscape: graph.cytoscapeJSON()
            }
        }
    }

    private static func text(_ name: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "NetworkX")
        return String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    @Test("the files are what is written now", arguments: File.allCases)
    func files(file: File) throws {
        let graph = try ActorGraph(json: Array(Self.text("graph.json").utf8))
        #expect(try file.written(graph) == Self.text(file.rawValue))
    }

    @Test("nothing is lost or changed on the way", arguments: File.allCases)
    func read(file: File) throws {
        let graph = try ActorGraph(json: Array(Self.text("graph.json").utf8))
        let whole = try FlatGraph(cytoscape: graph.cytoscapeJSON())
        let read = try FlatGraph(
            networkX: Self.text(file.rawValue + ".read.json"), articles: whole.articles)
        let part = file.part(of: graph)
        #expect(read.nodes.count == part.actors.count)
        #expect(read.edges.count == part.stances.count + part.cooccurrences.count)
        #expect(try read.graph() == part)
    }

    @Test("every column of every line comes back", arguments: File.allCases)
    func columns(file: File) throws {
        let text = try Self.text(file.rawValue)
        let own: FlatGraph
        switch file {
        case .graphML, .stancesGraphML, .pairsGraphML: own = try FlatGraph(graphML: text)
        case .gexf, .stancesGEXF, .pairsGEXF: own = try FlatGraph(gexf: text)
        case .cytoscape: own = try FlatGraph(cytoscape: text)
        }
        let read = try FlatGraph(
            networkX: Self.text(file.rawValue + ".read.json"), articles: own.articles)
        func compare(
            _ written: [[String: String]], _ found: [[String: String]], by key: [String],
            but others: Set<String>
        ) {
            func name(_ row: [String: String]) -> [String] { key.map { row[$0] ?? "" } }
            let rows = Dictionary(grouping: found, by: name).mapValues { $0[0] }
            #expect(rows.count == written.count)
            for row in written {
                for (column, value) in row where !others.contains(column) {
                    let back = rows[name(row)]?[column] ?? ""
                    let isSame = Double(value).map { $0 == Double(back) } ?? (value == back)
                    #expect(isSame, "\(column): \(value) came back as \(back)")
                }
            }
        }
        // What networkx keeps in a form of its own: days, ids, direction and the sort of a link.
        compare(own.nodes, read.nodes, by: ["actor"], but: ["days"])
        compare(
            own.edges, read.edges, by: ["source", "target", "link", "polarity"],
            but: ["days", "directed", "type", "kind"])
    }
}
