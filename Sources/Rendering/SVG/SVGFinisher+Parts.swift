internal import ActorGraphs

extension SVGFinisher {
    /// The groups of a page by the names that they have for Graphviz.
    static func parts(of page: Page) -> [String: Part] {
        var parts: [String: Part] = [:]
        for (index, node) in page.drawing.nodes.enumerated() {
            let box = Box(centre: page.arrangement.centres[index], size: node.size)
            parts["n\(index)"] = Part(
                slug: node.slug, classes: node.classes, tooltip: node.tooltip,
                anchor: box.centre.x, outline: outline(of: node.kind, in: box), isStop: true,
                address: node.address)
        }
        for (index, edge) in page.drawing.edges.enumerated() {
            let words = edge.label == nil ? nil : page.arrangement.labels[index]
            parts["e\(index)"] = Part(
                slug: edge.slug, classes: edge.stroke.classes, tooltip: edge.tooltip,
                anchor: 0, isStop: words == nil && !edge.stances.isEmpty, isSilent: words != nil,
                address: edge.address)
            guard let words else { continue }
            parts["l\(index)"] = Part(
                slug: edge.slug + "-words", classes: edge.stroke.wordClasses,
                tooltip: edge.tooltip, anchor: words.x, isStop: true, address: edge.address)
        }
        for (index, word) in page.words.enumerated() {
            parts["h\(index)"] = Part(
                slug: "\(page.prefix)heading-\(index)", classes: word.role, tooltip: "",
                anchor: word.box.minX,
                isCentred: false)
        }
        for (index, swatch) in page.swatches.enumerated() {
            guard case .kind(let kind) = swatch.entry else { continue }
            parts["s\(index)"] = Part(
                slug: "\(page.prefix)legend-box-\(index)", classes: "legend \(kind.rawValue)",
                tooltip: "",
                anchor: swatch.box.centre.x, outline: outline(of: kind, in: swatch.box))
        }
        for (index, sample) in page.samples.enumerated() {
            parts["k\(index)"] = Part(
                slug: "\(page.prefix)legend-line-\(index)",
                classes: "legend \(sample.stroke.classes)",
                tooltip: "", anchor: 0)
        }
        return parts
    }

    /// The octagon that replaces Graphviz's.
    private static func outline(of kind: ActorKind, in box: Box) -> String? {
        guard kind == .organization else { return nil }
        // The page's y points up, SVG's down.
        return Outline.octagon(in: box).map { Point(x: $0.x, y: -$0.y).written }
            .joined(separator: " ")
    }
}

extension Drawing.Node {
    /// Words for `class`.
    var classes: String {
        "actor \(kind.rawValue)" + (change.map { " \($0.rawValue)" } ?? "")
    }
}
