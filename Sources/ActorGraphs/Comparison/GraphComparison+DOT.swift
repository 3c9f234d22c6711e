extension GraphComparison {
    /// The union of the graphs in the DOT language, every part marked with the graphs that have it.
    ///
    /// `graphs` holds their numbers, from 1. For the eyes, what all graphs have is heavy, and before
    /// any other label stand the numbers. It is a drawing, not a graph to read back: its format is
    /// `actorgraph-comparison/1`.
    public func dot() -> String {
        var document = union.dotDocument
        document.header = [Self.dotFormat]
        document.statements = document.statements.map { statement in
            DOTStatement(marked(statement.content), at: statement.offset)
        }
        document.statements.append(
            DOTStatement(
                .attributes(
                    .graph,
                    [
                        DOTAttribute("label", "heavy: in all   numbers: only in those"),
                        DOTAttribute("labelloc", "t"), DOTAttribute("fontsize", "11"),
                    ])))
        return DOTPrinter.text(of: document)
    }

    private static let dotFormat = "actorgraph-comparison/1"

    private func marked(_ content: DOTStatement.Content) -> DOTStatement.Content {
        switch content {
        case .attributes(.graph, let attributes):
            .attributes(
                .graph,
                attributes.map { $0.name == "format" ? DOTAttribute("format", Self.dotFormat) : $0 }
            )
        case .node(let port, let attributes):
            .node(port, drawn(attributes, in: union.actor(port.name).map(holders(of:)) ?? []))
        case .edge(let ends, let attributes):
            .edge(
                ends,
                drawn(
                    attributes,
                    in: union.stance(drawnBetween: ends, attributes).map(holders(of:))
                        ?? union.cooccurrence(drawnBetween: ends).map(holders(of:)) ?? []))
        default: content
        }
    }

    private func drawn(_ attributes: [DOTAttribute], in holders: [Int]) -> [DOTAttribute] {
        guard !holders.isEmpty else { return attributes }
        let isShared = holders.count == graphs.count
        let numbers = holders.map { String($0 + 1) }.joined(separator: " ")
        var drawn = attributes.map { attribute in
            attribute.name == "label" && !isShared
                ? DOTAttribute("label", "\(numbers): \(attribute.text)") : attribute
        }
        drawn.append(DOTAttribute("graphs", numbers))
        if isShared {
            drawn.removeAll { $0.name == "penwidth" }
            drawn.append(DOTAttribute("penwidth", "2.6"))
        }
        return drawn
    }
}
