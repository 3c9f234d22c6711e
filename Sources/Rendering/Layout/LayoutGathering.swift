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
            let obstacles = Obstacles(placed, result, drawing)
            let boxes = part.map { box($0, result, drawing) }
            var best: (cost: Double, shift: Point)?
            for direction in directions {
                // From outside inwards, as long as nothing is touched.
                var shift = middle + direction * (reach * 2 + 300) - own
                while true {
                    let next = shift - direction * 12
                    let isPast = (own + next - middle).length > (own + shift - middle).length
                    if isPast || obstacles.touch(boxes, by: next) { break }
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

    /// Boxes and lines that are in place, each line with the box around it.
    private struct Obstacles {
        var boxes: [Box]
        var lines: [(line: Segment, bounds: Box)]

        init(_ placed: [Int], _ centres: [Point], _ drawing: Drawing) {
            boxes = placed.map { LayoutGathering.box($0, centres, drawing).insetBy(-34) }
            let inPlace = Set(placed)
            lines = drawing.edges.filter { inPlace.contains($0.tail) }.map { edge in
                let (start, end) = (centres[edge.tail], centres[edge.head])
                return (Segment(start: start, end: end), Box(between: start, and: end))
            }
        }

        /// Whether boxes come too near when they are moved.
        func touch(_ part: [Box], by shift: Point) -> Bool {
            part.contains { box in
                let moved = Box(
                    minX: box.minX + shift.x, minY: box.minY + shift.y, maxX: box.maxX + shift.x,
                    maxY: box.maxY + shift.y)
                let room = moved.insetBy(-20)
                return boxes.contains { $0.touches(moved) }
                    || lines.contains { $0.bounds.touches(room) && room.length(of: $0.line) > 0 }
            }
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
