internal import ActorGraphs

extension LayoutText {
    /// The heading and the legend, drawn by the same program as the links that they explain.
    static func addHeading(
        of page: Page, palette: Palette, finished: Bool, to text: inout GraphvizText
    ) {
        addWords(of: page, palette: palette, to: &text)
        addSwatches(of: page, palette: palette, finished: finished, to: &text)
        addSamples(of: page, palette: palette, to: &text)
    }

    private static func addWords(of page: Page, palette: Palette, to text: inout GraphvizText) {
        for (index, word) in page.words.enumerated() {
            let colour = word.isFaint ? palette.faint : palette.ink
            let size = GraphvizText.Value.fixed(word.line.size)
            let shown = DisplayText.escaped(DisplayText.label(word.line.text))
            let inner = word.line.isBold ? "<b>\(shown)</b>" : shown
            // A table as wide as the node keeps the words at the left whatever the font.
            let row =
                "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                + "<td align=\"left\" fixedsize=\"true\" width=\"\(Int(word.box.width))\" "
                + "height=\"\(Int(word.box.height))\">"
            text.node(
                "h\(index)",
                [
                    "id": .text("h\(index)"), "pos": .text(word.box.centre.written),
                    "shape": .text("plaintext"),
                    "width": .number(word.box.width / 72), "height": .number(word.box.height / 72),
                    "label": .markup(
                        row + "<font point-size=\"\(size)\" color=\"\(colour)\">\(inner)</font>"
                            + "</td></tr></table>"),
                ])
        }
    }

    private static func addSwatches(
        of page: Page, palette: Palette, finished: Bool, to text: inout GraphvizText
    ) {
        for (index, swatch) in page.swatches.enumerated() {
            guard case .kind(let kind) = swatch.entry else { continue }
            let label =
                "<font point-size=\"11\">\(DisplayText.escaped(swatch.words.text))</font>"
            if finished, kind == .organization {
                let fill = palette.fill(of: kind)
                text.node(
                    "s\(index)", inside(swatch.box, name: "s\(index)", fill: fill, label: label))
                continue
            }
            let size = Size(width: swatch.box.width, height: swatch.box.height)
            text.node(
                "s\(index)",
                [
                    "id": .text("s\(index)"), "pos": .text(swatch.box.centre.written),
                    "shape": .text(kind == .organization ? "octagon" : "box"),
                    "style": .text(kind == .person ? "rounded,filled" : "filled"),
                    "width": .number(size.width / 72), "height": .number(size.height / 72),
                    "color": .text(palette.line(of: kind)),
                    "fillcolor": .text(palette.fill(of: kind)),
                    "label": .markup(label),
                ])
        }
    }

    private static func addSamples(of page: Page, palette: Palette, to text: inout GraphvizText) {
        for (index, sample) in page.samples.enumerated() {
            let colour = palette.line(of: sample.stroke)
            let hasHead = sample.stroke.meaning != .together
            let room = hasHead ? sample.stroke.headLength : 0
            let last = Point(x: sample.end.x - room, y: sample.end.y)
            let third = (last - sample.start) * (1 / 3)
            let route = Route(
                controls: [sample.start, sample.start + third, last - third, last],
                tip: hasHead ? sample.end : nil)
            let pieces = sample.stroke.isBroken ? route.pieces : [route]
            for (name, point) in [("a", sample.start), ("b", sample.end)] {
                text.node(
                    "\(name)\(index)",
                    [
                        "pos": .text(point.written), "style": .text("invis"), "label": .text(""),
                        "width": .number(0.01), "height": .number(0.01), "shape": .text("box"),
                    ])
            }
            text.edge(
                "a\(index)", "b\(index)",
                [
                    "id": .text("k\(index)"),
                    "pos": .text(pieces.map(\.written).joined(separator: ";")),
                    "color": .text(sample.stroke.isDouble ? "\(colour):invis:\(colour)" : colour),
                    "style": .text(sample.stroke.line),
                    "dir": .text(hasHead ? "forward" : "none"),
                    "arrowhead": .text(sample.stroke.head),
                    "arrowsize": .number(sample.stroke.headSize),
                    "penwidth": .number(sample.stroke.width),
                ])
        }
    }
}
