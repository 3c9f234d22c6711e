extension ActorGraph {
    /// The graph in GraphML, which networkx, igraph, Cytoscape, yEd and Gephi read.
    ///
    /// Nothing is left out, mentions and evidence included. Nodes and edges have keys for what a table
    /// can say; what is a list (`aliases`, `mentions`, `counts`, `evidence`) or belongs to the whole
    /// graph (`articles`) is JSON on one line, as in ``json(_:)``. Edges are all of one sort, as networkx
    /// and igraph ask: directed, or undirected in a graph of co-occurrences only; `link` tells a `stance`
    /// from a `cooccurrence`, whose ends have no order. Weights are positive; the side is `polarity`
    /// and `sign`.
    ///
    /// GraphML's ids may not hold a slash: `country:ukr` is the actor `country/ukr`, which stands in
    /// `actor`.
    public func graphML() -> String {
        var writer = XMLWriter()
        writer.element("graphml", GraphML.head) { writer in
            GraphML.writeKeys(for: .graph, GraphML.graphColumns, to: &writer)
            GraphML.writeKeys(for: .node, GraphML.actorColumns, to: &writer)
            GraphML.writeKeys(for: .edge, GraphML.linkColumns, to: &writer)
            let direction = isDirectedByDefault ? "directed" : "undirected"
            writer.element("graph", [("id", "actors"), ("edgedefault", direction)]) { writer in
                GraphML.write(self, GraphML.graphColumns, of: .graph, to: &writer)
                for actor in actors {
                    writer.element("node", [("id", GraphML.id(actor.id))]) { writer in
                        GraphML.write(actor, GraphML.actorColumns, of: .node, to: &writer)
                    }
                }
                for link in linkRows {
                    writer.element("edge", GraphML.attributes(of: link)) { writer in
                        GraphML.write(link, GraphML.linkColumns, of: .edge, to: &writer)
                    }
                }
            }
        }
        return writer.file
    }
}

/// What GraphML asks for.
private enum GraphML {
    /// What a key belongs to.
    enum Domain: String {
        case graph
        case node
        case edge
    }

    static let head: XMLWriter.Attributes = [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://graphml.graphdrawing.org/xmlns "
                + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
        ),
    ]

    static var graphColumns: [Column<ActorGraph>] {
        [
            .text("format") { _ in ActorGraph.jsonFormat },
            .json("generator") { Generator.current(of: $0.articles).jsonValue },
            .json("articles") { .array($0.articles.map(\.jsonValue)) },
        ]
    }

    static var actorColumns: [Column<ActorNode>] {
        [.text("label") { $0.name }, .text("actor") { $0.id }] + ActorNode.columns
    }

    static var linkColumns: [Column<LinkRow>] {
        [.text("label") { $0.label }, .number("weight") { $0.weight }] + LinkRow.columns
    }

    /// An id is an `NMTOKEN`; ours hold nothing else that is none.
    static func id(_ id: String) -> String {
        String(id.map { $0 == "/" ? ":" : $0 })
    }

    static func attributes(of link: LinkRow) -> XMLWriter.Attributes {
        [("id", id(link.id)), ("source", id(link.source)), ("target", id(link.target))]
    }

    static func writeKeys<Row>(
        for domain: Domain, _ columns: [Column<Row>], to writer: inout XMLWriter
    ) {
        for column in columns {
            let type =
                switch column.type {
                case .text, .json: "string"
                case .integer: "int"
                case .number: "double"
                }
            writer.element(
                "key",
                [
                    ("id", key(column.name, of: domain)), ("for", domain.rawValue),
                    ("attr.name", column.name), ("attr.type", type),
                ])
        }
    }

    static func write<Row>(
        _ row: Row, _ columns: [Column<Row>], of domain: Domain, to writer: inout XMLWriter
    ) {
        for column in columns {
            guard let value = column.value(row) else { continue }
            writer.element("data", [("key", key(column.name, of: domain))], text: value.letters)
        }
    }

    /// Ids of keys are unique in the file, names only among the keys of one domain.
    private static func key(_ name: String, of domain: Domain) -> String {
        "\(domain.rawValue).\(name)"
    }
}
