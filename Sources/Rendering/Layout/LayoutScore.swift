/// How hard an arrangement is to read; less is better.
enum LayoutScore {
    /// Crossings, twice the edges that run through a stranger's box, and the page's shape and size.
    static func of(_ arrangement: Arrangement, drawing: Drawing) -> Double {
        let boxes = arrangement.boxes(of: drawing)
        let lines = arrangement.routes.map { route in
            let points = route.polyline
            return zip(points, points.dropFirst()).map { Segment(start: $0, end: $1) }
        }
        let bounds = lines.map { $0.reduce(Box(segment: $0.first), { $0.union(Box(segment: $1)) }) }
        var score = 0.0
        for (index, segments) in lines.enumerated() {
            let edge = drawing.edges[index]
            let weight = edge.label == nil ? 0.7 : 1
            for (other, rival) in lines.enumerated().dropFirst(index + 1)
            where bounds[index].overlap(bounds[other]) > 0 {
                let crossing = segments.contains { one in rival.contains { one.crosses($0) } }
                if crossing { score += weight * (drawing.edges[other].label == nil ? 0.7 : 1) }
            }
            for (node, box) in boxes.enumerated() where node != edge.tail && node != edge.head {
                if segments.contains(where: { box.insetBy(-2).length(of: $0) > 2 }) {
                    score += 2 * weight
                }
            }
        }
        return score + shape(of: arrangement.bounds(of: drawing), drawing: drawing)
    }

    /// A page wants to be a little wider than high, and not empty.
    private static func shape(of bounds: Box, drawing: Drawing) -> Double {
        let aspect = bounds.width / max(bounds.height, 1)
        var score = 0.0
        if aspect < 1.25 { score += (1.25 - aspect) * 8 }
        if aspect > 1.8 { score += (aspect - 1.8) * 4 }
        let ink = drawing.nodes.reduce(0) { $0 + $1.size.width * $1.size.height }
        let sparseness = bounds.width * bounds.height / max(ink, 1)
        return score + max(0, sparseness - 10) * 0.15
    }
}

extension Box {
    fileprivate init(segment: Segment?) {
        let start = segment?.start ?? Point(x: 0, y: 0)
        let end = segment?.end ?? start
        self.init(
            minX: min(start.x, end.x) - 0.5, minY: min(start.y, end.y) - 0.5,
            maxX: max(start.x, end.x) + 0.5, maxY: max(start.y, end.y) + 0.5)
    }
}
