internal import ActorGraphs

/// The states of a drawing side by side: what stayed has the same place in every panel, and what a
/// state does not have leaves its place empty.
struct Panels {
    /// All panels as one drawing.
    private(set) var drawing: Drawing
    private(set) var arrangement: Arrangement
    private(set) var captions: [Caption] = []
    /// The lines between panels.
    private(set) var rules: [Page.Sample] = []

    /// What stands above a panel.
    struct Caption: Sendable {
        var words: [Page.Word]
        var box: Box
    }

    /// The panels of a drawing whose parts know their looks, arranged as a whole.
    init(of union: Drawing, arrangement whole: Arrangement) {
        drawing = union
        drawing.nodes = []
        drawing.edges = []
        arrangement = Arrangement(centres: [], routes: [], labels: [])
        let bounds = whole.bounds(of: union)
        let width = max(bounds.width, 260)
        let left = bounds.centre.x - width / 2
        // Two stand in one row; more in rows of as many as there are rows, or the page is a ribbon.
        let states = union.states
        let columns = states.count < 3 ? 2 : Int(Double(states.count).squareRoot().rounded(.up))
        let bottom = bounds.maxY + 14
        for (index, state) in states.enumerated() {
            let (row, column) = index.quotientAndRemainder(dividingBy: columns)
            let shift = Point(
                x: Double(column) * (width + 2 * Self.margin),
                y: -Double(row) * (bounds.height + 14 + Self.height + Self.margin))
            add(StateView(index, of: union, whole), shift: shift)
            captions.append(
                Self.caption(
                    "\(state.name): \(state.title)", state.note, left: left + shift.x,
                    width: width, bottom: bottom + shift.y))
            guard column > 0 else { continue }
            let x = left + shift.x - Self.margin
            rules.append(
                Page.Sample(
                    stroke: Stroke(meaning: .together, width: 0.8),
                    start: Point(x: x, y: bottom + Self.height + shift.y),
                    end: Point(x: x, y: bounds.minY + shift.y)))
        }
        // Boxes and lines stay where they are; words find room that others leave in a state.
        arrangement = LabelPlacement.placed(arrangement, drawing: drawing).0
    }

    /// The room at each side of the line between panels.
    private static let margin = 28.0
    /// The height of a caption.
    private static let height = 36.0

    private mutating func add(_ view: StateView, shift: Point) {
        let first = drawing.nodes.count
        drawing.nodes += view.drawing.nodes
        drawing.edges += view.drawing.edges.map { edge in
            var edge = edge
            (edge.tail, edge.head) = (edge.tail + first, edge.head + first)
            return edge
        }
        arrangement.centres += view.arrangement.centres.map { $0 + shift }
        arrangement.routes += view.arrangement.routes.map { $0.moved(by: shift) }
        arrangement.labels += view.arrangement.labels
    }

    private static func caption(
        _ title: String, _ note: String, left: Double, width: Double, bottom: Double
    ) -> Caption {
        let box = Box(minX: left, minY: bottom, maxX: left + width, maxY: bottom + height)
        func word(_ text: String, size: Double, bold: Bool, top: Double) -> Page.Word {
            let shown =
                NodeText.broken(text, size: size, bold: bold, lines: 1, widest: width).first ?? ""
            let line = Drawing.Line(text: shown, size: size, isBold: bold)
            return Page.Word(
                line: line, isFaint: !bold,
                box: Box(
                    minX: left, minY: top - size * 1.35, maxX: left + line.width * 1.04, maxY: top),
                role: bold ? "heading" : "note")
        }
        return Caption(
            words: [
                word(title, size: 14, bold: true, top: box.maxY),
                word(note, size: 10.5, bold: false, top: box.maxY - 19),
            ], box: box)
    }
}

extension Route {
    fileprivate func moved(by shift: Point) -> Route {
        Route(
            controls: controls.map { $0 + shift }, tip: tip.map { $0 + shift },
            tailTip: tailTip.map { $0 + shift })
    }
}
