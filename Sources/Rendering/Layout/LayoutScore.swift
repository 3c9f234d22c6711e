/// How hard a finished picture is to read: penalties that add up, 0 the best.
///
/// The terms are those that readers of node-link pictures were slowed by (Purchase, 1997; Ware,
/// Purchase, Colpoys and McGill, 2002), and what a picture with words and sides needs besides.
/// `make gallery` prints them.
package struct LayoutScore: Sendable, Equatable {
    /// Lines that cross, by the weight of both: a stance counts 1, a grey line 0.75.
    package var crossings = 0.0
    /// Lines through the boxes of others.
    package var throughBoxes = 0
    /// Boxes that touch.
    package var boxesOnBoxes = 0
    /// Words that lie on other words.
    package var wordsOnWords = 0
    /// Words that lie on boxes.
    package var wordsOnBoxes = 0
    /// Lines of others that run below words.
    package var wordsOnLines = 0
    /// How far words stand off their own lines, in lengths of 30 points.
    package var astray = 0.0
    /// Lines that leave a box less than 20 degrees apart: 1 where they run together.
    package var angles = 0.0
    /// How much longer lines are than straight ones, in lengths of straight ones.
    package var detours = 0.0
    /// How far width by height is from three to two, which suits pages and screens.
    package var aspect = 0.0
    /// The area in areas of the boxes and words.
    package var area = 0.0
    /// The distance between actors of one side, in mean distances of any two.
    package var sides = 0.0

    /// The penalty: the terms by their weights.
    package var total: Double {
        let hard = Double(throughBoxes) * 4 + Double(boxesOnBoxes) * 10
        let words = Double(wordsOnWords + wordsOnBoxes) * 6 + Double(wordsOnLines) * 0.5 + astray
        return crossings + hard + words + angles + detours * 3 + aspect * 4 + area * 0.5 + sides * 6
    }

    init(of arrangement: Arrangement, drawing: Drawing, sides: Sides) {
        let boxes = arrangement.boxes(of: drawing)
        let lines = arrangement.routes.map(Line.init)
        addLines(lines, boxes, drawing)
        addWords(of: arrangement, lines, boxes, drawing)
        for (index, box) in boxes.enumerated() {
            boxesOnBoxes += boxes[..<index].count { $0.touches(box) }
        }
        let bounds = arrangement.bounds(of: drawing)
        let words = drawing.edges.compactMap(\.label).map { LabelPlacement.size(of: $0) }
        let ink = (drawing.nodes.map(\.size) + words).reduce(0) { $0 + $1.width * $1.height }
        area = bounds.width * bounds.height / max(ink, 1)
        let ratio = bounds.width / max(bounds.height, 1)
        aspect = max(0, max(ratio / 1.5, 1.5 / max(ratio, 0.01)) - 1.3)
        self.sides = Self.closeness(of: sides, arrangement.centres)
    }

    struct Line {
        var points: [Point]
        var segments: [Segment]
        var bounds: Box

        init(_ route: Route) {
            points = route.polyline
            segments = zip(points, points.dropFirst()).map { Segment(start: $0, end: $1) }
            let first = points.first ?? Point(x: 0, y: 0)
            bounds = segments.map { Box(between: $0.start, and: $0.end) }
                .reduce(Box(between: first, and: first)) { $0.union($1) }
        }

        var length: Double { segments.reduce(0) { $0 + ($1.end - $1.start).length } }

        func isIn(_ box: Box) -> Bool {
            bounds.touches(box) && segments.contains { box.length(of: $0) > 0 }
        }
    }

    private mutating func addLines(_ lines: [Line], _ boxes: [Box], _ drawing: Drawing) {
        for (index, line) in lines.enumerated() {
            let edge = drawing.edges[index]
            for (node, box) in boxes.enumerated() where node != edge.tail && node != edge.head {
                if line.isIn(box.insetBy(0.5)) { throughBoxes += 1 }
            }
            if let start = line.points.first, let end = line.points.last {
                detours += max(0, line.length / max((end - start).length, 1) - 1.02)
            }
            for other in 0..<index {
                let (rival, far) = (lines[other], drawing.edges[other])
                let shared = [edge.tail, edge.head].first { $0 == far.tail || $0 == far.head }
                if let shared {
                    let isSamePair = Set([edge.tail, edge.head]) == Set([far.tail, far.head])
                    if !isSamePair {
                        angles += Self.closeness(
                            line, edge.tail == shared, rival, far.tail == shared,
                            boxes[shared].centre)
                    }
                    continue
                }
                guard rival.bounds.touches(line.bounds) else { continue }
                let weight = Self.weight(edge) * Self.weight(far)
                for segment in line.segments {
                    crossings += weight * Double(rival.segments.count { $0.crosses(segment) })
                }
            }
        }
    }

    private static func weight(_ edge: Drawing.Edge) -> Double {
        edge.stroke.meaning == .together ? 0.75 : 1
    }

    /// 1 for lines that leave a box together, 0 from 20 degrees on.
    private static func closeness(
        _ one: Line, _ leaves: Bool, _ other: Line, _ otherLeaves: Bool, _ centre: Point
    ) -> Double {
        func direction(_ line: Line, _ leaves: Bool) -> Point {
            let points = line.points
            let near = leaves ? points[min(3, points.count - 1)] : points[max(points.count - 4, 0)]
            let delta = near - centre
            return delta * (1 / max(delta.length, 1e-6))
        }
        let (a, b) = (direction(one, leaves), direction(other, otherLeaves))
        guard a.x * b.x + a.y * b.y > 0 else { return 0 }
        // The sine of 20 degrees; for small angles the sine is the angle.
        return max(0, 1 - abs(a.x * b.y - a.y * b.x) / 0.342)
    }

    private mutating func addWords(
        of arrangement: Arrangement, _ lines: [Line], _ boxes: [Box], _ drawing: Drawing
    ) {
        var words: [Box] = []
        for (index, edge) in drawing.edges.enumerated() {
            guard let label = edge.label, let centre = arrangement.labels[index] else { continue }
            let box = Box(centre: centre, size: LabelPlacement.size(of: label))
            wordsOnBoxes += boxes.count { $0.touches(box) }
            wordsOnWords += words.count { $0.overlap(box) > 0 }
            words.append(box)
            for (other, line) in lines.enumerated() where other != index && line.isIn(box) {
                wordsOnLines += 1
            }
            let gap = lines[index].segments.map { box.distance(to: $0) }.min() ?? 0
            astray += max(0, gap - 3) / 30
        }
    }

    private static func closeness(of sides: Sides, _ centres: [Point]) -> Double {
        var (sum, pairs) = (0.0, 0)
        for nodes in sides.members {
            for (index, one) in nodes.enumerated() {
                for other in nodes[..<index] {
                    sum += (centres[one] - centres[other]).length
                    pairs += 1
                }
            }
        }
        guard pairs > 0 else { return 0 }
        var all = 0.0
        for index in centres.indices {
            for other in 0..<index { all += (centres[index] - centres[other]).length }
        }
        let mean = all / Double(max(centres.count * (centres.count - 1) / 2, 1))
        return sum / Double(pairs) / max(mean, 1)
    }
}
