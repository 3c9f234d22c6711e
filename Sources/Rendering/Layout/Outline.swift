internal import ActorGraphs

/// The border of an actor's box with its cut or rounded corners.
enum Outline {
    /// How much of a side's end a corner takes.
    static func cut(of kind: ActorKind, in box: Box) -> Double {
        switch kind {
        case .country: 0
        // As Graphviz rounds them.
        case .person: min(12, min(box.width, box.height) / 3)
        case .organization: min(8, box.height * 0.3)
        }
    }

    /// An octagon with short cut corners; Graphviz stretches a regular one to the box.
    static func octagon(in box: Box) -> [Point] {
        let cut = cut(of: .organization, in: box)
        return [
            Point(x: box.minX + cut, y: box.minY), Point(x: box.maxX - cut, y: box.minY),
            Point(x: box.maxX, y: box.minY + cut), Point(x: box.maxX, y: box.maxY - cut),
            Point(x: box.maxX - cut, y: box.maxY), Point(x: box.minX + cut, y: box.maxY),
            Point(x: box.minX, y: box.maxY - cut), Point(x: box.minX, y: box.minY + cut),
        ]
    }

    /// How far an end of a line has to go along its side to stand clear of the corners, where it
    /// would float beside a cut one, and its head hang over a sharp one.
    static func shift(of end: Point, kind: ActorKind, box: Box) -> Point {
        let keep = cut(of: kind, in: box) + (kind == .country ? 7 : 3)
        func slid(_ value: Double, _ low: Double, _ high: Double) -> Double {
            guard high - low > 2 * keep else { return (low + high) / 2 - value }
            return min(max(value, low + keep), high - keep) - value
        }
        let across = min(abs(end.x - box.minX), abs(end.x - box.maxX))
        let along = min(abs(end.y - box.minY), abs(end.y - box.maxY))
        return across < along
            ? Point(x: 0, y: slid(end.y, box.minY, box.maxY))
            : Point(x: slid(end.x, box.minX, box.maxX), y: 0)
    }
}

extension Route {
    /// The course with its ends moved. A single curve goes along in proportion, so that a straight
    /// line stays straight; of several, which lead around boxes, only the first and the last do.
    func moved(tail: Point, head: Point) -> Route {
        var route = self
        let last = controls.count - 1
        let reach = last > 3 ? 3 : max(last, 1)
        for index in controls.indices {
            let fromTail = Double(max(0, reach - index)) / Double(reach)
            let toHead = Double(max(0, reach - (last - index))) / Double(reach)
            route.controls[index] = controls[index] + tail * fromTail + head * toHead
        }
        route.tip = tip.map { $0 + head }
        route.tailTip = tailTip.map { $0 + tail }
        return route
    }
}

extension Arrangement {
    /// The arrangement with every line ending clear of the corners.
    func withEndsOffCorners(_ drawing: Drawing) -> Arrangement {
        var result = self
        let boxes = boxes(of: drawing)
        for (index, edge) in drawing.edges.enumerated() {
            let route = routes[index]
            guard let first = route.tailTip ?? route.controls.first,
                let last = route.tip ?? route.controls.last
            else { continue }
            func shift(_ end: Point, _ node: Int) -> Point {
                Outline.shift(of: end, kind: drawing.nodes[node].kind, box: boxes[node])
            }
            result.routes[index] = route.moved(
                tail: shift(first, edge.tail), head: shift(last, edge.head))
        }
        return result
    }
}
