extension ActorGraph {
    /// The graph as Cytoscape JSON (.cyjs), which Cytoscape, Cytoscape.js and networkx read.
    ///
    /// Nothing is left out. As Cytoscape's tables hold numbers, texts and lists of texts only, lists of
    /// anything else (`mentions`, `counts`, `evidence`) are JSON in a text, as in ``json(_:)``. An edge
    /// of a co-occurrence has `directed` false. networkx finds a node in `value` and an edge in `key`.
    public func cytoscapeJSON() -> String {
        let generator = Generator.current(of: articles)
        let name = articles.count == 1 ? articles[0].title ?? articles[0].id : "actors"
        let file: JSONValue = [
            "format_version": "1.0",
            "generated_by": .string("\(generator.name)-\(generator.version)"),
            "target_cytoscapejs_version": "~3.0",
            "directed": .bool(isDirectedByDefault),
            "multigraph": .bool(true),
            "data": [
                "name": .string(name), "shared_name": .string(name),
                "format": .string(Self.jsonFormat),
                "generator": .string(generator.jsonValue.cellText),
                "articles": .string(JSONValue.array(articles.map(\.jsonValue)).cellText),
            ],
            "elements": [
                "nodes": .array(actors.map(Cytoscape.element)),
                "edges": .array(linkRows.map(Cytoscape.element)),
            ],
        ]
        return JSONWriter.text(of: file)
    }
}

/// What Cytoscape asks for.
private enum Cytoscape {
    static func element(_ actor: ActorNode) -> JSONValue {
        data(
            [
                "id": .string(actor.id), "value": .string(actor.id), "name": .string(actor.name),
                "shared_name": .string(actor.name),
            ], ActorNode.columns, of: actor)
    }

    static func element(_ link: LinkRow) -> JSONValue {
        data(
            [
                "id": .string(link.id), "key": .string(link.id), "name": .string(link.label),
                "shared_name": .string(link.label), "source": .string(link.source),
                "target": .string(link.target), "directed": .bool(link.isDirected),
                "interaction": .string(link.kind), "shared_interaction": .string(link.kind),
                "weight": .decimal(link.weight),
            ], LinkRow.columns, of: link)
    }

    private static func data<Row>(
        _ own: [String: JSONValue], _ columns: [Column<Row>], of row: Row
    ) -> JSONValue {
        var fields = own
        for column in columns {
            if let value = column.value(row) { fields[column.name] = field(value) }
        }
        return ["data": .object(fields)]
    }

    /// Cytoscape takes a column's type from its first value, so numbers all have a decimal point.
    private static func field(_ value: CellValue) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .integer(let number): .integer(number)
        case .number(let number): .decimal(number)
        case .json(let list): list.isListOfTexts ? list : .string(list.cellText)
        }
    }
}

extension JSONValue {
    fileprivate var isListOfTexts: Bool {
        guard case .array(let elements) = self else { return false }
        return elements.allSatisfy { if case .string = $0 { true } else { false } }
    }
}
