/// Brings parts of a drawing that no line joins close to the largest part.
enum LayoutGathering {
    /// The places with every smaller part slid towards the middle until it would touch, from the side
    /// where the page stays smallest.
    static func gathered(_ centres: [Point], drawing: Drawing) -> [Point] {
        let parts = parts(of: drawing)
        guard parts.count > 1, let main = parts.first, main.count > 1 else { return centres }
        var result = centres
        var placed = main
        for part in parts.dropFirst() {
            let middle = middle(of: placed, result)
            let own = self.middle(of: part, result)
            let reach = (part + placed).map { (result[$0] - middle).length }.max() ?? 0
            var best: (cost: Double, shift: Point)?
            for direction in directions {
                // From outside inwards, as long as nothing is touched.
                var shift = middle + direction * (reach * 2 + 300) - own
                while true {
                    let next = shift - direction * 12
                    let isPast = (own + next - middle).length > (own + shift - middle).length
                    if isPast || touches(part, by: next, placed, result, drawing) { break }
                    shift = next
                }
                let bounds =
                    (part.map { box($0, result, drawing, by: shift) }
                        + placed.map { box($0, result, drawing) })
                let page = bounds.dropFirst().reduce(bounds[0]) { $0.union($1) }
                // A page of three to two is as good as a smaller one that is higher.
                let cost = max(page.width, page.height * 1.5)
                if best.map({ cost < $0.cost - 1 }) ?? true { best = (cost, shift) }
            }
            if let best { for node in part { result[node] = result[node] + best.shift } }
            placed += part
        }
        return result
    }

    /// Nodes that lines join, the largest group first.
    private static func parts(of drawing: Drawing) -> [[Int]] {
        var root = Array(drawing.nodes.indices)
        func find(_ node: Int) -> Int {
            var node = node
            while root[node] != node { node = root[node] }
            return node
        }
        for edge in drawing.edges { root[find(edge.tail)] = find(edge.head) }
        let groups = Dictionary(grouping: drawing.nodes.indices, by: find).values
        return groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }

    private static func touches(
        _ part: [Int], by shift: Point, _ placed: [Int], _ centres: [Point], _ drawing: Drawing
    ) -> Bool {
        let others = placed.map { box($0, centres, drawing).insetBy(-34) }
        let moved = part.map { box($0, centres, drawing, by: shift) }
        if moved.contains(where: { box in others.contains { $0.touches(box) } }) { return true }
        let inPlace = Set(placed)
        return drawing.edges.contains { edge in
            guard inPlace.contains(edge.tail) else { return false }
            let line = Segment(start: centres[edge.tail], end: centres[edge.head])
            return moved.contains { $0.insetBy(-20).length(of: line) > 0 }
        }
    }

    private static func middle(of nodes: [Int], _ centres: [Point]) -> Point {
        nodes.reduce(Point(x: 0, y: 0)) { $0 + centres[$1] } * (1 / Double(max(nodes.count, 1)))
    }

    private static func box(
        _ node: Int, _ centres: [Point], _ drawing: Drawing, by shift: Point = Point(x: 0, y: 0)
    ) -> Box {
        Box(centre: centres[node] + shift, size: drawing.nodes[node].size)
    }

    /// Sixteen directions around.
    private static let directions: [Point] = {
        let (a, b, c) = (0.923879532511287, 0.707106781186548, 0.382683432365090)
        let quarter = [(1.0, 0.0), (a, c), (b, b), (c, a)]
        return quarter.flatMap { x, y in
            [Point(x: x, y: y), Point(x: -y, y: x), Point(x: -x, y: -y), Point(x: y, y: -x)]
        }
    }()
}
