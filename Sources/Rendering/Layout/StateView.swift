/// One state of a drawing of several, with everything where the whole drawing has it and without words
/// on lines, which find room that others leave.
struct StateView {
    private(set) var drawing: Drawing
    private(set) var arrangement = Arrangement(centres: [], routes: [], labels: [])

    /// A state of a drawing whose parts know their looks.
    init(_ state: Int, of union: Drawing, _ whole: Arrangement) {
        drawing = union
        drawing.nodes = []
        drawing.edges = []
        var places: [Int: Int] = [:]
        for (index, node) in union.nodes.enumerated() {
            guard state < node.looks.count, let look = node.looks[state] else { continue }
            places[index] = drawing.nodes.count
            var node = node
            node.slug = Self.prefix(of: state) + node.slug
            node.affiliation = nil
            (node.kind, node.change) = (look.kind, look.change)
            (node.lines, node.tooltip) = (look.lines, look.tooltip)
            drawing.nodes.append(node)
            arrangement.centres.append(whole.centres[index])
        }
        for (index, edge) in union.edges.enumerated() {
            guard state < edge.looks.count, let look = edge.looks[state],
                let tail = places[edge.tail], let head = places[edge.head]
            else { continue }
            var edge = edge
            edge.slug = Self.prefix(of: state) + edge.slug
            (edge.tail, edge.head) = (tail, head)
            (edge.stroke, edge.label, edge.tooltip) = (look.stroke, look.label, look.tooltip)
            drawing.edges.append(edge)
            arrangement.routes.append(whole.routes[index])
            arrangement.labels.append(nil)
        }
    }

    /// What the names of its parts begin with.
    static func prefix(of state: Int) -> String { "s\(state + 1)-" }

    /// The view with words on its lines.
    var withWords: StateView {
        var view = self
        view.arrangement = LabelPlacement.placed(arrangement, drawing: drawing).0
        return view
    }
}
