internal import ActorGraphs

extension LayoutText {
    /// The page with all its places and words, for the program that only draws.
    ///
    /// - Parameter finished: Whether nothing is done to the picture after Graphviz: then its octagons
    ///   are drawn here.
    static func page(_ page: Page, resolution: Double? = nil, finished: Bool = false) -> String {
        let palette = page.theme.palette
        let drawing = page.drawing
        var text = GraphvizText()
        text.graph([
            "outputorder": .text("edgesfirst"), "pad": .number(0.3), "charset": .text("UTF-8"),
            "bgcolor": .text(palette.page), "splines": .text("true"), "overlap": .text("true"),
            // The places are final: words are put on them again when the SVG is finished.
            "notranslate": .text("true"),
        ])
        if finished { text.graph(["_background": .text(octagons(of: page, palette: palette))]) }
        if let resolution { text.graph(["dpi": .number(resolution)]) }
        text.nodes([
            "fixedsize": .text("true"), "fontname": .text(font), "margin": .text("0"),
            "fontcolor": .text(palette.ink), "penwidth": .number(1.4),
        ])
        text.edges(["fontname": .text(font), "fontsize": .number(10)])
        for (index, node) in drawing.nodes.enumerated() {
            let name = "n\(index)"
            let centre = page.arrangement.centres[index]
            text.node(
                name, shape(node, name: name, at: centre, palette: palette, finished: finished))
        }
        for (index, edge) in drawing.edges.enumerated() {
            add(edge, index: index, page: page, palette: palette, to: &text)
        }
        for (index, edge) in drawing.edges.enumerated() {
            addWords(of: edge, index: index, page: page, palette: palette, to: &text)
        }
        addHeading(of: page, palette: palette, finished: finished, to: &text)
        if let frame = page.frame ?? page.margins { add(frame, to: &text) }
        return text.text
    }

    /// Metric-compatible fonts first, so that the sizes measured for Helvetica fit.
    static let font = "Helvetica,Arial,Liberation Sans,DejaVu Sans,sans-serif"

    private static func shape(
        _ node: Drawing.Node, name: String, at centre: Point, palette: Palette, finished: Bool
    ) -> GraphvizText.Attributes {
        if finished, node.kind == .organization {
            let fill = node.change == .removed ? palette.page : palette.fill(of: node.kind)
            return inside(
                Box(centre: centre, size: node.size), name: name, fill: fill,
                label: markup(node.lines, palette: palette))
        }
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
            "penwidth": .number(node.outline),
            "label": .markup(markup(node.lines, palette: palette)),
        ]
    }

    /// Nothing to be seen at two corners of a frame, which keeps its room.
    private static func add(_ frame: Box, to text: inout GraphvizText) {
        let corners = [
            Point(x: frame.minX, y: frame.minY), Point(x: frame.maxX, y: frame.maxY),
        ]
        for (index, corner) in corners.enumerated() {
            text.node(
                "f\(index)",
                [
                    "pos": .text(corner.written), "style": .text("invis"), "label": .text(""),
                    "width": .number(0.01), "height": .number(0.01),
                ])
        }
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
        let course = (edge.stroke.isBroken ? route.pieces : [route]).map(\.written)
            .joined(separator: ";")
        let colour = palette.line(of: edge.stroke)
        text.edge(
            "n\(edge.tail)", "n\(edge.head)",
            [
                "id": .text("e\(index)"), "pos": .text(course),
                "color": .text(edge.stroke.isDouble ? "\(colour):invis:\(colour)" : colour),
                "style": .text(edge.stroke.line),
                "dir": .text(edge.direction), "arrowhead": .text(edge.stroke.head),
                "arrowtail": .text(edge.stroke.head), "arrowsize": .number(edge.stroke.headSize),
                "penwidth": .number(edge.stroke.width),
            ])
    }
}

extension LayoutText {
    /// The words of a line as a box of the page's colour, drawn after all lines: one that runs below
    /// is broken for them.
    private static func addWords(
        of edge: Drawing.Edge, index: Int, page: Page, palette: Palette, to text: inout GraphvizText
    ) {
        guard let words = edge.label, let centre = page.arrangement.labels[index] else { return }
        let size = LabelPlacement.size(of: words)
        let colour = palette.line(of: edge.stroke)
        let lines = words.lines.map { line in
            "<font point-size=\"\(GraphvizText.Value.fixed(line.size))\" color=\"\(colour)\">"
                + struck(DisplayText.escaped(DisplayText.label(line.text)), words.isStruck)
                + "</font>"
        }
        text.node(
            "l\(index)",
            [
                "id": .text("l\(index)"), "pos": .text(centre.written), "shape": .text("box"),
                "style": .text("filled"), "color": .text("transparent"),
                "fillcolor": .text(palette.page), "width": .number(size.width / 72),
                "height": .number(size.height / 72),
                "label": .markup(lines.joined(separator: "<br/>")),
            ])
    }

    /// Words crossed out behind their sign, if they are to be.
    private static func struck(_ markup: String, _ isStruck: Bool) -> String {
        guard isStruck else { return markup }
        let sign = ChangeMark.removed.sign
        return markup.hasPrefix(sign)
            ? sign + "<s>\(markup.dropFirst(sign.count))</s>" : "<s>\(markup)</s>"
    }

    /// The inside of an octagon: what runs below is hidden, and the words stand in it.
    static func inside(
        _ box: Box, name: String, fill: String, label: String
    ) -> GraphvizText.Attributes {
        let width = box.width - 2 * Outline.cut(of: .organization, in: box)
        return [
            "id": .text(name), "pos": .text(box.centre.written), "shape": .text("box"),
            "style": .text("filled"), "color": .text("transparent"), "fillcolor": .text(fill),
            "width": .number(max(width, 1) / 72), "height": .number((box.height - 2.6) / 72),
            "label": .markup(label),
        ]
    }

    /// Octagons with short cut corners as drawing operations of Graphviz's xdot format, which has no
    /// such shape.
    private static func octagons(of page: Page, palette: Palette) -> String {
        var operations: [String] = []
        func add(_ box: Box, fill: String, width: Double, isDashed: Bool) {
            func word(_ operation: String, _ text: String) {
                operations.append("\(operation) \(text.utf8.count) -\(text)")
            }
            word("S", isDashed ? "dashed" : "solid")
            word("S", "setlinewidth(\(GraphvizText.Value.fixed(width)))")
            word("c", palette.line(of: .organization))
            word("C", fill)
            let points = Outline.octagon(in: box).flatMap { [$0.x, $0.y] }
            operations.append(
                "P 8 " + points.map(GraphvizText.Value.fixed).joined(separator: " "))
        }
        for (node, centre) in zip(page.drawing.nodes, page.arrangement.centres)
        where node.kind == .organization {
            add(
                Box(centre: centre, size: node.size),
                fill: node.change == .removed ? palette.page : palette.fill(of: node.kind),
                width: node.outline, isDashed: node.change == .removed)
        }
        for swatch in page.swatches {
            guard case .kind(.organization) = swatch.entry else { continue }
            add(swatch.box, fill: palette.fill(of: .organization), width: 1.4, isDashed: false)
        }
        return operations.joined(separator: " ")
    }
}

extension Stroke {
    /// Words for `class` of the group that holds a line's words.
    var wordClasses: String { "words" + classes.dropFirst("link".count) }

    /// Words for `class`.
    var classes: String {
        "link \(meaning.rawValue)" + (isUncertain ? " uncertain" : "")
            + (change.map { " \($0.rawValue)" } ?? "")
    }
}
