/// Puts every edge's words on its line, or beside it, where nothing else is.
enum LabelPlacement {
    /// The room that a label takes, with a little air.
    static func size(of label: Drawing.Label) -> Size {
        Size(width: (label.width * 1.04 + 6).rounded(.up), height: label.height + 2)
    }

    /// The arrangement with its labels placed, and how many of them lie on other words or on boxes.
    static func placed(_ arrangement: Arrangement, drawing: Drawing) -> (
        arrangement: Arrangement, collisions: Int
    ) {
        var result = arrangement
        let boxes = arrangement.boxes(of: drawing)
        let lines = arrangement.routes.map(LabelCourse.init)
        let labelled = drawing.edges.indices.filter { drawing.edges[$0].label != nil }
        // A stance must not look as if it had the words of another.
        let weights = drawing.edges.map { $0.label == nil ? 1 : 1.8 }
        var candidates = [[LabelCandidate]](repeating: [], count: drawing.edges.count)
        for index in labelled {
            guard let label = drawing.edges[index].label else { continue }
            candidates[index] = LabelCandidate.all(
                on: index, size: size(of: label), boxes: boxes, lines: lines, weights: weights)
        }
        var chosen = [LabelCandidate?](repeating: nil, count: drawing.edges.count)
        // The most confined labels choose first; later rounds let every label choose again.
        let least = candidates.map { $0.first?.cost ?? 0 }
        let order = labelled.sorted { (least[$1], $0) < (least[$0], $1) }
        for _ in 0..<5 {
            var hasChanged = false
            for index in order {
                let former = chosen[index]
                chosen[index] = nil
                let best = best(of: candidates[index], besides: labelled.compactMap { chosen[$0] })
                hasChanged = hasChanged || best?.box != former?.box
                chosen[index] = best
            }
            if !hasChanged { break }
        }
        var collisions = 0
        for index in labelled {
            guard let candidate = chosen[index] else { continue }
            result.labels[index] = candidate.box.centre
            collisions += candidate.isOnBox ? 1 : 0
            collisions += labelled.count {
                $0 > index && chosen[$0].map { $0.box.overlap(candidate.box) > 0 } ?? false
            }
        }
        return (result, collisions)
    }

    private static func best(
        of candidates: [LabelCandidate], besides others: [LabelCandidate]
    ) -> LabelCandidate? {
        var best: (cost: Double, candidate: LabelCandidate)?
        for candidate in candidates {
            // The rest costs more even without other words.
            if let best, candidate.cost >= best.cost { break }
            let cost = others.reduce(candidate.cost) { $0 + crowd(candidate.box, $1.box) }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate) }
        }
        return best?.candidate
    }

    /// What it costs to lie on other words, a little air included.
    private static func crowd(_ box: Box, _ other: Box) -> Double {
        let shared = box.insetBy(-1.5).overlap(other)
        return shared > 0 ? 160 + shared * 1.5 : 0
    }
}

/// A line as segments, with the box around them.
struct LabelCourse {
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
