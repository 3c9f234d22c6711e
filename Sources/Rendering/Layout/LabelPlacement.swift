/// Puts every edge's words on its line, or beside it, where nothing else is.
enum LabelPlacement {
    /// The room that a label takes, with a little air.
    static func size(of label: Drawing.Label) -> Size {
        Size(width: (label.width * 1.04 + 6).rounded(.up), height: label.height + 2)
    }

    /// The arrangement with its labels placed, and what their places cost.
    static func placed(_ arrangement: Arrangement, drawing: Drawing) -> (Arrangement, cost: Double)
    {
        var result = arrangement
        // Beyond this, words would cover the lines; the tooltips still say them.
        guard drawing.edges.count <= 500 else { return (result, 0) }
        let boxes = arrangement.boxes(of: drawing)
        let lines = arrangement.routes.map(Course.init)
        let labelled = drawing.edges.indices.filter { drawing.edges[$0].label != nil }
        // A stance must not look as if it had the words of another.
        let weights = drawing.edges.map { $0.label == nil ? 1 : 1.8 }
        var candidates = [[Candidate]](repeating: [], count: drawing.edges.count)
        for index in labelled {
            guard let label = drawing.edges[index].label else { continue }
            candidates[index] = Self.candidates(
                on: index, size: size(of: label), boxes: boxes, lines: lines, weights: weights)
        }
        var chosen = [Candidate?](repeating: nil, count: drawing.edges.count)
        // The most confined labels choose first; later rounds let every label choose again.
        let least = candidates.map { $0.map(\.cost).min() ?? 0 }
        let order = labelled.sorted { (least[$1], $0) < (least[$0], $1) }
        for _ in 0..<4 {
            for index in order {
                chosen[index] = nil
                let others = chosen.compactMap { $0?.box }
                var best: (cost: Double, candidate: Candidate)?
                for candidate in candidates[index] {
                    if let best, candidate.cost >= best.cost { continue }
                    let cost = candidate.cost + crowd(candidate.box, others)
                    if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate) }
                }
                chosen[index] = best?.candidate
            }
        }
        var total = 0.0
        for index in labelled {
            guard let candidate = chosen[index] else { continue }
            result.labels[index] = candidate.box.centre
            let others = chosen[(index + 1)...].compactMap { $0?.box }
            total += candidate.cost + crowd(candidate.box, others)
        }
        return (result, total)
    }

    private struct Candidate {
        var box: Box
        var cost: Double
    }

    /// A line as segments, with the box around them.
    private struct Course {
        var segments: [Segment]
        var bounds: Box

        init(_ route: Route) {
            let points = route.polyline
            segments = zip(points, points.dropFirst()).map { Segment(start: $0, end: $1) }
            let boxes = segments.map { Box(between: $0.start, and: $0.end) }
            bounds = boxes.dropFirst().reduce(
                boxes.first ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
            ) { $0.union($1) }
        }

        /// How much of the line lies below a box.
        func length(in box: Box) -> Double {
            guard bounds.touches(box) else { return 0 }
            return segments.reduce(0) { $0 + box.length(of: $1) }
        }
    }

    /// What it costs to lie on other words, a little air included.
    private static func crowd(_ box: Box, _ others: [Box]) -> Double {
        let room = box.insetBy(-1.5)
        return others.reduce(0) { sum, other in
            let shared = room.overlap(other)
            return shared > 0 ? sum + 120 + shared * 1.5 : sum
        }
    }

    /// Places along the line, the middle first; where all of those are taken, places beside it.
    private static func candidates(
        on index: Int, size: Size, boxes: [Box], lines: [Course], weights: [Double]
    ) -> [Candidate] {
        let line = lines[index].segments
        let length = line.reduce(0) { $0 + ($1.end - $1.start).length }
        guard length > 0 else { return [] }
        var candidates: [Candidate] = []
        for share in shares {
            let (centre, direction) = place(at: share * length, on: line)
            let across = Point(x: -direction.y, y: direction.x)
            // As far as the box reaches across the line.
            let reach = (abs(across.x) * size.width + abs(across.y) * size.height) / 2
            for side in [0, 1, -1, 1.6, -1.6] {
                let box = Box(centre: centre + across * (side * (reach + 2)), size: size)
                let cost = abs(share - 0.5) * 30 + abs(side) * 14
                candidates.append(Candidate(box: box, cost: cost))
            }
        }
        for at in candidates.indices {
            let box = candidates[at].box
            let room = box.insetBy(-3)
            // A line whose head is covered says nothing of its direction.
            for end in [line.first?.start, line.last?.end].compactMap(\.self)
            where box.insetBy(-9).contains(end) { candidates[at].cost += 50 }
            for other in boxes where room.touches(other) {
                candidates[at].cost += 150 + room.overlap(other) * 2
            }
            for (other, course) in lines.enumerated() where other != index {
                let hidden = course.length(in: box)
                if hidden > 0 { candidates[at].cost += (10 + hidden * 0.8) * weights[other] }
            }
        }
        return candidates
    }

    private static let shares = [
        0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78,
    ]

    /// The point at that distance along a line, and the direction of the line there.
    private static func place(
        at distance: Double, on line: [Segment]
    ) -> (point: Point, direction: Point) {
        var left = distance
        for segment in line {
            let delta = segment.end - segment.start
            let length = delta.length
            if left <= length, length > 0 {
                return (segment.start + delta * (left / length), delta * (1 / length))
            }
            left -= length
        }
        return (line.last?.end ?? Point(x: 0, y: 0), Point(x: 1, y: 0))
    }
}
