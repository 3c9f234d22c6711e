extension GraphDiff {
    /// The union of both graphs in the DOT language, every part marked with what became of it.
    ///
    /// `mark` holds ``ChangeMark``; for the eyes, a sign stands before the label (`+` new, `−` gone,
    /// `~` changed, `↑` in more sentences, `↓` in fewer, `⇄` changed sides), what is gone is dotted
    /// and grey, what is new or changed is heavy. It is a drawing, not a graph to read back: its format is `actorgraph-diff/1`.
    public func dot() -> String {
        let union = GraphUnion(self)
        var document = union.graph.dotDocument
        document.header = [Self.dotFormat]
        document.statements = document.statements.map { statement in
            DOTStatement(marked(statement.content, in: union), at: statement.offset)
        }
        document.statements.append(
            DOTStatement(
                .attributes(
                    .graph,
                    [
                        DOTAttribute("label", Self.legend), DOTAttribute("labelloc", "t"),
                        DOTAttribute("fontsize", "11"),
                    ])))
        return DOTPrinter.text(of: document)
    }

    private static let dotFormat = "actorgraph-diff/1"
    private static let legend =
        "+ new   − gone   ~ changed   ↑ ↓ in more or fewer sentences   ⇄ changed sides"

    private func marked(
        _ content: DOTStatement.Content, in union: GraphUnion
    ) -> DOTStatement.Content {
        switch content {
        case .attributes(.graph, let attributes):
            return .attributes(
                .graph,
                attributes.map { $0.name == "format" ? DOTAttribute("format", Self.dotFormat) : $0 }
            )
        case .node(let port, let attributes):
            let mark = union.mark(ofActor: port.name)
            return .node(port, mark.drawn(attributes))
        case .edge(let ends, let attributes):
            let stance = union.graph.stance(drawnBetween: ends, attributes)
            let mark =
                stance.map(union.mark(of:))
                ?? union.graph.cooccurrence(drawnBetween: ends).map(union.mark(of:)) ?? .unchanged
            // What changed sides also says on which it was.
            let former = stance.flatMap(union.former(of:))?.polarity.rawValue
            return .edge(
                ends, mark.drawn(attributes) + (former.map { [DOTAttribute("was", $0)] } ?? []))
        default: return content
        }
    }
}

extension ChangeMark {
    /// The sign before a label; none for what stayed.
    package var sign: String {
        switch self {
        case .unchanged: ""
        case .added: "+ "
        case .removed: "− "
        case .changed: "~ "
        case .grown: "↑ "
        case .shrunk: "↓ "
        case .flipped: "⇄ "
        }
    }

    /// The attributes of a node or edge, made to show the mark.
    fileprivate func drawn(_ attributes: [DOTAttribute]) -> [DOTAttribute] {
        guard self != .unchanged else { return attributes }
        var drawn = attributes.map { attribute in
            switch attribute.name {
            case "label": DOTAttribute("label", sign + attribute.text)
            case "style" where self == .removed:
                DOTAttribute(
                    "style",
                    attribute.text.contains("filled") ? attribute.text + ",dashed" : "dotted")
            case "color" where self == .removed, "fontcolor" where self == .removed:
                DOTAttribute(attribute.name, "#6B7280")
            default: attribute
            }
        }
        drawn.append(DOTAttribute("mark", rawValue))
        if self != .removed {
            drawn.removeAll { $0.name == "penwidth" }
            drawn.append(DOTAttribute("penwidth", "2.6"))
        }
        return drawn
    }
}
