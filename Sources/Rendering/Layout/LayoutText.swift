/// A drawing as Graphviz reads it: for the search without words, for the last pass with all.
enum LayoutText {
    /// Boxes and lines without words; Graphviz finds their places.
    static func search(
        _ drawing: Drawing, overlap: String, splines: String, seed: Int = 1
    ) -> String {
        var text = GraphvizText()
        text.graph([
            "overlap": .text(overlap), "splines": .text(splines),
            "sep": .text("+18,14"), "esep": .text("+4,4"), "start": .text(String(seed)),
            // The distance of several lines between the same two boxes.
            "nodesep": .number(0.4),
        ])
        text.nodes(["shape": .text("box"), "fixedsize": .text("true"), "label": .text("")])
        for (index, node) in drawing.nodes.enumerated() {
            text.node(
                "n\(index)",
                [
                    "width": .number(node.size.width / 72),
                    "height": .number(node.size.height / 72),
                ])
        }
        for (index, edge) in drawing.edges.enumerated() {
            let ends = drawing.nodes[edge.tail].size.width + drawing.nodes[edge.head].size.width
            let words = edge.label.map { $0.width + 60 } ?? 50
            text.edge(
                "n\(edge.tail)", "n\(edge.head)",
                [
                    "id": .text("e\(index)"), "len": .number((ends / 2 * 0.75 + words) / 72),
                    "weight": .number(edge.label == nil ? 1 : 2),
                    "dir": .text(edge.direction), "arrowhead": .text(edge.stroke.head),
                    "arrowtail": .text(edge.stroke.head),
                    "arrowsize": .number(edge.stroke.headSize),
                    "penwidth": .number(edge.stroke.width),
                ])
        }
        return text.text
    }
}

extension Stroke {
    /// The scale of the arrow head.
    var headSize: Double { meaning == .oppose ? 1.0 : 0.8 }
}
