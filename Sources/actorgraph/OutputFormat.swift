import ActorGraphs
import Rendering

/// What a file's ending, or `--format`, asks for.
enum OutputFormat: String, CaseIterable {
    case svg
    case png
    case pdf
    case html
    case dot
    case json
    case text
    case markdown
    case graphml
    case gexf
    case cyjs
    /// The table of links; the other tables have names of two parts, as their files end.
    case csv
    case nodesCSV = "nodes.csv"
    case evidenceCSV = "evidence.csv"
    case mentionsCSV = "mentions.csv"
    case articlesCSV = "articles.csv"

    /// What a graph is written as for other programs and for this one.
    static let data: [OutputFormat] = [
        .json, .dot, .graphml, .gexf, .cyjs, .csv, .nodesCSV, .evidenceCSV, .mentionsCSV,
        .articlesCSV,
    ]

    /// The format that a path's ending names.
    init(ofPath path: String) throws(CommandError) {
        let ending = InputFile.fileExtension(of: path)
        if ending == "csv" {
            self = OutputFormat(ofTable: path)
            return
        }
        guard let format = OutputFormat.allCases.first(where: { $0.endings.contains(ending) })
        else {
            throw .usage(
                "cannot tell a format from '\(path)'; end it in .svg, .html, .png, .pdf, .dot, "
                    + ".json, .graphml, .gexf, .cyjs or .csv")
        }
        self = format
    }

    /// What files of the format end in, the usual ending first.
    var endings: [String] {
        switch self {
        case .dot: ["dot", "gv"]
        case .text: ["txt"]
        case .markdown: ["md", "markdown"]
        case .html: ["html", "htm"]
        default: [rawValue]
        }
    }

    /// The format of `--format`.
    init(named name: String, of allowed: [OutputFormat]) throws(CommandError) {
        let name = name.lowercased()
        let format = name == "edges.csv" ? .csv : OutputFormat(rawValue: name)
        guard let format, allowed.contains(format) else {
            let names = allowed.map(\.rawValue).joined(separator: ", ")
            throw .usage("unknown format '\(name)'; choose one of \(names)")
        }
        self = format
    }

    /// "actors.nodes.csv" and "nodes.csv" are tables of nodes; any other name is one of links.
    private init(ofTable path: String) {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.lowercased().split(separator: ".").suffix(2)
        self = OutputFormat(rawValue: parts.joined(separator: ".")) ?? .csv
    }
}

extension OutputFormat {
    /// The format in terms of pictures; SVG for what is none.
    var ofPicture: Picture.Format { Picture.Format(rawValue: rawValue) ?? .svg }

    /// The graph in this format; nil for what is no data.
    func text(of graph: ActorGraph) -> String? {
        switch self {
        case .json: graph.json()
        case .dot: graph.dot()
        case .graphml: graph.graphML()
        case .gexf: graph.gexf()
        case .cyjs: graph.cytoscapeJSON()
        case .csv: graph.csv(.edges)
        case .nodesCSV: graph.csv(.nodes)
        case .evidenceCSV: graph.csv(.evidence)
        case .mentionsCSV: graph.csv(.mentions)
        case .articlesCSV: graph.csv(.articles)
        case .svg, .png, .pdf, .html, .text, .markdown: nil
        }
    }
}
