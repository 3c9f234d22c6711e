internal import ActorGraphs

extension LayoutText {
    /// The page with all its places and words, for the program that only draws.
    static func page(_ page: Page, resolution: Double? = nil) -> String {
        let palette = Palette.light
        let drawing = page.drawing
        var text = GraphvizText()
        text.graph([
            "outputorder": .text("edgesfirst"), "pad": .number(0.3), "charset": .text("UTF-8"),
            "bgcolor": .text(palette.page), "splines": .text("true"), "overlap": .text("true"),
            // The places are final: words are put on them again when the SVG is finished.
            "notranslate": .text("true"),
        ])
        if let resolution { text.graph(["dpi": .number(resolution)]) }
        text.nodes([
            "fixedsize": .text("true"), "fontname": .text(font), "margin": .text("0"),
            "fontcolor": .text(palette.ink), "penwidth": .number(1.4),
        ])
        text.edges(["fontname": .text(font), "fontsize": .number(10)])
        for (index, node) in drawing.nodes.enumerated() {
            let name = "n\(index)"
            let centre = page.arrangement.centres[index]
            text.node(name, shape(node, name: name, at: centre, palette: palette))
        }
        for (index, edge) in drawing.edges.enumerated() {
            add(edge, index: index, page: page, palette: palette, to: &text)
        }
        addHeading(of: page, palette: palette, to: &text)
        return text.text
    }

    /// Metric-compatible fonts first, so that the sizes measured for Helvetica fit.
    static let font = "Helvetica,Arial,Liberation Sans,DejaVu Sans,sans-serif"

    private static func shape(
        _ node: Drawing.Node, name: String, at centre: Point, palette: Palette
    ) -> GraphvizText.Attributes {
        let shape = node.kind == .organization ? "octagon" : "box"
        var style = node.kind == .person ? "rounded,filled" : "filled"
        if node.change == .removed { style += ",dashed" }
        return [
            "id": .text(name), "pos": .text(centre.written), "shape": .text(shape),
            "style": .text(style),
            "width": .number(node.size.width / 72), "height": .number(node.size.height / 72),
            "color": .text(palette.line(of: node.kind)),
            "fillcolor": .text(
                node.change == .removed ? palette.page : palette.fill(of: node.kind)),
            "penwidth": .number(node.change == .added ? 2.6 : 1.4),
            "label": .markup(markup(node.lines, palette: palette)),
        ]
    }

    private static func markup(_ lines: [Drawing.Line], palette: Palette) -> String {
        lines.map { line in
            let text = DisplayText.escaped(DisplayText.label(line.text))
            let size = GraphvizText.Value.fixed(line.size)
            return line.isBold
                ? "<font point-size=\"\(size)\"><b>\(text)</b></font>"
                : "<font point-size=\"\(size)\" color=\"\(palette.faint)\">\(text)</font>"
        }.joined(separator: "<br/>")
    }

    private static func add(
        _ edge: Drawing.Edge, index: Int, page: Page, palette: Palette, to text: inout GraphvizText
    ) {
        let route = page.arrangement.routes[index]
        let head =
            (route.tailTip.map { "s,\($0.written) " } ?? "")
            + (route.tip.map { "e,\($0.written) " } ?? "")
        let course = head + route.controls.map(\.written).joined(separator: " ")
        let colour = palette.line(of: edge.stroke)
        var label = GraphvizText.Value.text("")
        var place = ""
        if let words = edge.label, let centre = page.arrangement.labels[index] {
            let size = LabelPlacement.size(of: words)
            let shown = DisplayText.escaped(DisplayText.label(words.text))
            label = .markup(
                "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\" "
                    + "bgcolor=\"\(palette.page)\" fixedsize=\"true\" width=\"\(Int(size.width))\" "
                    + "height=\"\(Int(size.height))\"><tr><td>\(shown)</td></tr></table>")
            place = centre.written
        }
        text.edge(
            "n\(edge.tail)", "n\(edge.head)",
            [
                "id": .text("e\(index)"), "pos": .text(course),
                "lp": .text(place), "label": label,
                "color": .text(edge.stroke.isDouble ? "\(colour):invis:\(colour)" : colour),
                "fontcolor": .text(colour), "style": .text(edge.stroke.line),
                "dir": .text(edge.direction), "arrowhead": .text(edge.stroke.head),
                "arrowtail": .text(edge.stroke.head), "arrowsize": .number(edge.stroke.headSize),
                "penwidth": .number(edge.stroke.width),
            ])
    }
}

extension Stroke {
    /// Words for `class`.
    var classes: String {
        "link \(meaning.rawValue)" + (isUncertain ? " uncertain" : "")
            + (change.map { " \($0.rawValue)" } ?? "")
    }
}
