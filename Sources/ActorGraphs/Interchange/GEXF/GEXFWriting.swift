extension ActorGraph {
    /// The graph in GEXF 1.3, the format of Gephi.
    ///
    /// Nothing is left out, mentions and evidence included. Lists (`aliases`, `mentions`, `counts`,
    /// `evidence`) are JSON on one line, as in ``json(_:)``; the articles are JSON in the description.
    /// Edges are all of one sort, as networkx asks: directed, or undirected in a graph of co-occurrences
    /// only. The `kind` of an edge (`support`, `oppose`, `neutral`, `together`) keeps several between two
    /// actors apart; the ends of one that is `together`, a co-occurrence, have no order. Weights are
    /// positive; the side is `polarity` and `sign`.
    ///
    /// Where articles have dates, the graph is dynamic: a link exists on the days of the articles that
    /// state it; an actor on the days of those that mention it and of its links. Articles without a date
    /// add no day; what has no day at all is there at all times.
    public func gexf() -> String {
        let times = GEXFTimes(of: self)
        var writer = XMLWriter()
        writer.element("gexf", GEXF.head) { writer in
            writer.element("meta") { writer in
                let generator = Generator.current(of: articles)
                writer.element(
                    "creator",
                    text: "\(generator.name) \(generator.version) (\(generator.model))")
                writer.element("description", text: GEXF.description(of: self))
            }
            writer.element("graph", GEXF.attributes(of: self, times)) { writer in
                GEXF.writeColumns(of: "node", ActorNode.columns, to: &writer)
                GEXF.writeColumns(of: "edge", LinkRow.columns, to: &writer)
                writer.element("nodes", [("count", String(actors.count))]) { writer in
                    for actor in actors { GEXF.write(actor, times, to: &writer) }
                }
                let links = linkRows
                writer.element("edges", [("count", String(links.count))]) { writer in
                    for link in links { GEXF.write(link, times, to: &writer) }
                }
            }
        }
        return writer.file
    }
}

/// What GEXF asks for.
private enum GEXF {
    static let head: XMLWriter.Attributes = [
        ("xmlns", "http://gexf.net/1.3"),
        ("xmlns:viz", "http://gexf.net/1.3/viz"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"),
        ("version", "1.3"),
    ]

    /// GEXF has no attributes of graphs.
    static func description(of graph: ActorGraph) -> String {
        let record: JSONValue = [
            "format": .string(ActorGraph.jsonFormat),
            "articles": .array(graph.articles.map(\.jsonValue)),
        ]
        return record.cellText
    }

    static func attributes(of graph: ActorGraph, _ times: GEXFTimes) -> XMLWriter.Attributes {
        [
            ("defaultedgetype", graph.isDirectedByDefault ? "directed" : "undirected"),
            ("mode", times.isDynamic ? "dynamic" : "static"),
            ("timeformat", times.isDynamic ? "date" : nil),
            ("timerepresentation", times.isDynamic ? "interval" : nil),
        ]
    }

    static func writeColumns<Row>(
        of kind: String, _ columns: [Column<Row>], to writer: inout XMLWriter
    ) {
        writer.element("attributes", [("class", kind)]) { writer in
            for column in columns {
                let type =
                    switch column.type {
                    case .text, .json: "string"
                    case .integer: "integer"
                    case .number: "double"
                    }
                writer.element(
                    "attribute", [("id", column.name), ("title", column.name), ("type", type)])
            }
        }
    }

    static func write(_ actor: ActorNode, _ times: GEXFTimes, to writer: inout XMLWriter) {
        writer.element("node", [("id", actor.id), ("label", actor.name)]) { writer in
            write(actor, ActorNode.columns, to: &writer)
            write(times.days(of: actor), to: &writer)
            writeColor(DOTPalette.line(of: actor.kind), to: &writer)
            // Somebody whom every mention names is four times as large as somebody named in passing.
            let size = (10 + 30 * actor.salience).rounded(decimals: 2)
            writer.element("viz:size", [("value", JSONWriter.digits(of: size))])
        }
    }

    static func write(_ link: LinkRow, _ times: GEXFTimes, to writer: inout XMLWriter) {
        writer.element(
            "edge",
            [
                ("id", link.id), ("source", link.source), ("target", link.target),
                ("kind", link.kind), ("label", link.label),
                ("weight", JSONWriter.digits(of: link.weight)),
            ]
        ) { writer in
            write(link, LinkRow.columns, to: &writer)
            write(times.days(of: link), to: &writer)
            writeColor(link.color, to: &writer)
        }
    }

    private static func write<Row>(
        _ row: Row, _ columns: [Column<Row>], to writer: inout XMLWriter
    ) {
        writer.element("attvalues") { writer in
            for column in columns {
                guard let value = column.value(row) else { continue }
                writer.element("attvalue", [("for", column.name), ("value", value.letters)])
            }
        }
    }

    /// Both ends of a spell belong to it, so that one day begins and ends on itself.
    private static func write(_ days: [String], to writer: inout XMLWriter) {
        guard !days.isEmpty else { return }
        writer.element("spells") { writer in
            for day in days { writer.element("spell", [("start", day), ("end", day)]) }
        }
    }

    /// The colour of "#00785A" as numbers, which older readers ask for.
    private static func writeColor(_ hex: String, to writer: inout XMLWriter) {
        guard let value = Int(hex.dropFirst(), radix: 16) else { return }
        writer.element(
            "viz:color",
            [
                ("r", String(value >> 16 & 255)), ("g", String(value >> 8 & 255)),
                ("b", String(value & 255)),
            ])
    }
}

extension LinkRow {
    fileprivate var color: String {
        stance.map { DOTPalette.line(of: $0.polarity) } ?? DOTPalette.together
    }
}
