/// Puts every edge's words on its line, near the middle, where nothing else is.
enum LabelPlacement {
    /// The room that a label takes, with a little air.
    static func size(of label: Drawing.Line) -> Size {
        Size(width: (label.width * 1.04 + 6).rounded(.up), height: label.size * 1.2 + 2)
    }

    /// The arrangement with its labels placed, and what their places cost.
    static func placed(_ arrangement: Arrangement, drawing: Drawing) -> (Arrangement, cost: Double)
    {
        var result = arrangement
        let boxes = arrangement.boxes(of: drawing)
        let lines = arrangement.routes.map { route in
            let points = route.polyline
            return zip(points, points.dropFirst()).map { Segment(start: $0, end: $1) }
        }
        // Beyond this, words would cover the lines; the tooltips still say them.
        guard drawing.edges.count <= 500 else { return (result, 0) }
        let labelled = drawing.edges.indices.filter { drawing.edges[$0].label != nil }
        var candidates: [Int: [Candidate]] = [:]
        for index in labelled {
            guard let label = drawing.edges[index].label else { continue }
            candidates[index] = Self.candidates(
                on: index, size: size(of: label), boxes: boxes, lines: lines)
        }
        var chosen: [Int: Candidate] = [:]
        // The most confined labels choose first; later rounds let every label choose again.
        let order = labelled.sorted { one, other in
            let costs = [one, other].map { candidates[$0]?.map(\.cost).min() ?? 0 }
            return (costs[1], one) < (costs[0], other)
        }
        for _ in 0..<3 {
            for index in order {
                let others = chosen.filter { $0.key != index }.sorted { $0.key < $1.key }.map(
                    \.value.box)
                var best: (cost: Double, candidate: Candidate)?
                for candidate in candidates[index] ?? [] {
                    let crowd = others.reduce(0) { $0 + candidate.box.overlap($1) }
                    let cost = candidate.cost + crowd * 1.5 + (crowd > 0 ? 60 : 0)
                    if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate) }
                }
                chosen[index] = best?.candidate
            }
        }
        var total = 0.0
        for (index, candidate) in chosen.sorted(by: { $0.key < $1.key }) {
            result.labels[index] = candidate.box.centre
            total += candidate.cost
            for (other, rival) in chosen where other > index {
                let crowd = candidate.box.overlap(rival.box)
                if crowd > 0 { total += 60 + crowd }
            }
        }
        return (result, total)
    }

    private struct Candidate {
        var box: Box
        var cost: Double
    }

    /// Places along the line, the middle first.
    private static func candidates(
        on index: Int, size: Size, boxes: [Box], lines: [[Segment]]
    ) -> [Candidate] {
        let line = lines[index]
        let length = line.reduce(0) { $0 + ($1.end - $1.start).length }
        guard length > 0 else { return [] }
        let shares = [
            0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78,
        ]
        return shares.map { share in
            let box = Box(centre: point(at: share * length, on: line), size: size)
            var cost = abs(share - 0.5) * 30
            for other in boxes {
                let shared = box.insetBy(-3).overlap(other)
                if shared > 0 { cost += 150 + shared * 2 }
            }
            for (other, segments) in lines.enumerated() where other != index {
                let hidden = segments.reduce(0) { $0 + box.length(of: $1) }
                cost += hidden > 0 ? 6 + hidden * 0.8 : 0
            }
            return Candidate(box: box, cost: cost)
        }
    }

    private static func point(at distance: Double, on line: [Segment]) -> Point {
        var left = distance
        for segment in line {
            let length = (segment.end - segment.start).length
            if left <= length, length > 0 {
                return segment.start + (segment.end - segment.start) * (left / length)
            }
            left -= length
        }
        return line.last?.end ?? Point(x: 0, y: 0)
    }
}
