@testable import ActorGraphs

/// A graph as another program sees it: rows of texts, out of which the graph can be made again.
struct FlatGraph {
    /// The articles as JSON.
    var articles = "[]"
    /// Of every actor the values of its columns, its id as `actor` and its name as `label`.
    var nodes: [[String: String]] = []
    /// Of every link the values of its columns, `source` and `target` among them.
    var edges: [[String: String]] = []

    /// The graph, by way of its JSON.
    func graph() throws -> ActorGraph {
        let stances = edges.filter { $0["link"] == "stance" }
        let pairs = edges.filter { $0["link"] == "cooccurrence" }
        let text = Self.object([
            ("format", Self.string("actorgraph/1")), ("articles", articles),
            ("actors", Self.array(nodes.map(Self.actor))),
            ("stances", Self.array(stances.map(Self.stance))),
            ("cooccurrences", Self.array(pairs.map(Self.pair))),
        ])
        return try ActorGraph(json: Array(text.utf8))
    }

    private static func actor(_ row: [String: String]) -> String {
        object([
            ("id", string(row["actor"])), ("name", string(row["label"])),
            ("kind", string(row["kind"])), ("role", string(row["role"])),
            ("affiliation", string(row["affiliation"])), ("aliases", row["aliases"] ?? "[]"),
            ("identifiers", row["identifiers"] ?? "{}"), ("salience", row["salience"] ?? "null"),
            ("mentions", row["mentions"] ?? "[]"), ("notes", row["notes"] ?? "[]"),
            ("by", string(row["by"])), ("formerIds", row["formerIds"] ?? "[]"),
        ])
    }

    private static func stance(_ row: [String: String]) -> String {
        object([
            ("source", string(row["source"])), ("target", string(row["target"])),
            ("polarity", string(row["polarity"])), ("evidence", row["evidence"] ?? "[]"),
            ("by", string(row["by"])), ("notes", row["notes"] ?? "[]"),
        ])
    }

    private static func pair(_ row: [String: String]) -> String {
        object([
            ("actors", array([string(row["source"]), string(row["target"])])),
            ("counts", row["counts"] ?? "[]"), ("evidence", row["evidence"] ?? "[]"),
        ])
    }
}

// JSON by hand: what a cell holds is JSON already.
extension FlatGraph {
    static func string(_ text: String?) -> String {
        String(JSONWriter.text(of: .optional(text), layout: .line).dropLast())
    }

    static func array(_ elements: [String]) -> String {
        "[" + elements.joined(separator: ",") + "]"
    }

    static func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { string($0) + ":" + $1 }.joined(separator: ",") + "}"
    }
}

extension FlatGraph {
    /// What GraphML says.
    init(graphML text: String) throws {
        let root = try XMLTree.root(of: text)
        let names = Dictionary(
            root.all("key").map { ($0.attributes["id"] ?? "", $0.attributes["attr.name"] ?? "") }
        ) { $1 }
        func row(_ element: XMLTree) -> [String: String] {
            Dictionary(
                element.all("data").map { (names[$0.attributes["key"] ?? ""] ?? "", $0.text) }
            ) { $1 }
        }
        func id(_ text: String?) -> String { (text ?? "").replacing(":", with: "/") }
        guard let graph = root.first("graph") else { return }
        let isDirected = graph.attributes["edgedefault"] == "directed"
        articles = row(graph)["articles"] ?? ""
        nodes = graph.all("node").map(row)
        edges = graph.all("edge").map { edge in
            row(edge).merging([
                "source": id(edge.attributes["source"]), "target": id(edge.attributes["target"]),
                "directed": edge.attributes["directed"] ?? "\(isDirected)",
            ]) { $1 }
        }
    }

    /// What GEXF says.
    init(gexf text: String) throws {
        let root = try XMLTree.root(of: text)
        func row(_ element: XMLTree) -> [String: String] {
            let values = element.first("attvalues")?.all("attvalue") ?? []
            let columns = Dictionary(
                values.map { ($0.attributes["for"] ?? "", $0.attributes["value"] ?? "") }
            ) { $1 }
            let days = element.first("spells")?.all("spell").map {
                "\($0.attributes["start"] ?? "")…\($0.attributes["end"] ?? "")"
            }
            return columns.merging(element.attributes) { $1 }
                .merging(["days": (days ?? []).joined(separator: " ")]) { $1 }
        }
        let record = try Self.value(root.first("meta", "description")?.text ?? "")
        let type = root.first("graph")?.attributes["defaultedgetype"] ?? ""
        articles = record.fields["articles"]?.text ?? ""
        nodes = (root.first("graph", "nodes")?.all("node") ?? []).map { node in
            row(node).merging(["actor": node.attributes["id"] ?? ""]) { $1 }
        }
        edges = (root.first("graph", "edges")?.all("edge") ?? []).map { edge in
            row(edge).merging([
                "directed": "\((edge.attributes["type"] ?? type) == "directed")"
            ]) { $1 }
        }
    }

    /// What Cytoscape JSON says.
    init(cytoscape text: String) throws {
        let file = try Self.value(text)
        func rows(_ name: String) -> [[String: String]] {
            (file.fields["elements"]?.fields[name]?.elements ?? []).map { element in
                (element.fields["data"]?.fields ?? [:]).mapValues(\.text)
            }
        }
        articles = file.fields["data"]?.fields["articles"]?.text ?? ""
        nodes = rows("nodes").map { row in
            row.merging(["actor": row["id"] ?? "", "label": row["name"] ?? ""]) { $1 }
        }
        edges = rows("edges")
    }

    /// What networkx says, as node-link data; of GEXF it does not keep the articles.
    init(networkX text: String, articles: String) throws {
        let file = try Self.value(text)
        func rows(_ name: String) -> [[String: String]] {
            (file.fields[name]?.elements ?? []).map { $0.fields.mapValues(\.text) }
        }
        // Ids of GraphML hold no slash.
        func id(_ text: String?) -> String { (text ?? "").replacing(":", with: "/") }
        self.articles = file.fields["graph"]?.fields["articles"]?.text ?? articles
        nodes = rows("nodes").map { row in
            row.merging([
                "actor": id(row["id"]), "label": row["label"] ?? row["name"] ?? "",
            ]) { $1 }
        }
        edges = rows("edges").map { row in
            let ends = [id(row["source"]), id(row["target"])]
            // A link without direction has no first end.
            let sorted = row["link"] == "cooccurrence" ? ends.sorted() : ends
            return row.merging(["source": sorted[0], "target": sorted[1]]) { $1 }
        }
    }

    private static func value(_ json: String) throws -> JSONNode {
        var parser = JSONParser(Array(json.utf8))
        return try parser.onlyValue()
    }
}

extension JSONNode {
    fileprivate var fields: [String: JSONNode] {
        if case .object(let fields) = content { fields } else { [:] }
    }

    fileprivate var elements: [JSONNode] {
        if case .array(let elements) = content { elements } else { [] }
    }

    /// A string as it is, anything else as JSON.
    fileprivate var text: String {
        switch content {
        case .string(let text): text
        case .null: "null"
        case .bool(let flag): String(flag)
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .array(let elements): FlatGraph.array(elements.map(\.json))
        case .object(let fields):
            FlatGraph.object(fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
        }
    }

    private var json: String {
        if case .string(let text) = content { FlatGraph.string(text) } else { text }
    }
}
