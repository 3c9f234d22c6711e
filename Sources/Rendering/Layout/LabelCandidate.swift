/// A place where words of a line could stand.
struct LabelCandidate {
    var box: Box
    /// What it costs, other words left aside.
    var cost: Double
    /// Whether the words would lie on a box.
    var isOnBox = false

    /// Places along a line, the middle first, and close beside it, the cheapest first.
    static func all(
        on index: Int, size: Size, boxes: [Box], lines: [LabelCourse], weights: [Double]
    ) -> [LabelCandidate] {
        let line = lines[index].segments
        let length = line.reduce(0) { $0 + ($1.end - $1.start).length }
        guard length > 0 else { return [] }
        var candidates: [LabelCandidate] = []
        for share in shares {
            let (centre, direction) = place(at: share * length, on: line)
            let across = Point(x: -direction.y, y: direction.x)
            // As far as the box reaches across the line.
            let reach = (abs(across.x) * size.width + abs(across.y) * size.height) / 2
            for (side, price) in sides {
                let offset = side * reach + (side < 0 ? -1.5 : side > 0 ? 1.5 : 0)
                let box = Box(centre: centre + across * offset, size: size)
                candidates.append(LabelCandidate(box: box, cost: abs(share - 0.5) * 30 + price))
            }
        }
        for at in candidates.indices {
            candidates[at].judge(index, boxes: boxes, lines: lines, weights: weights)
        }
        // Of equals the one nearer to the middle, which stands first.
        return candidates.indices.sorted {
            (candidates[$0].cost, $0) < (candidates[$1].cost, $1)
        }.map { candidates[$0] }
    }

    private mutating func judge(
        _ index: Int, boxes: [Box], lines: [LabelCourse], weights: [Double]
    ) {
        let line = lines[index].segments
        let room = box.insetBy(-3)
        // A line whose head is covered says nothing of its direction.
        for end in [line.first?.start, line.last?.end].compactMap(\.self)
        where box.insetBy(-9).contains(end) { cost += 50 }
        for other in boxes where room.touches(other) {
            cost += 200 + room.overlap(other) * 2
            if box.touches(other) { isOnBox = true }
        }
        for (other, course) in lines.enumerated() where other != index {
            let hidden = course.length(in: box)
            if hidden > 0 { cost += (10 + hidden * 0.8) * weights[other] }
        }
    }

    private static let shares = [
        0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78,
        0.18, 0.82,
    ]

    /// How far words stand off the line, in their own reach across it: on the line, partly on it, and
    /// beside it, where they still touch it.
    private static let sides: [(side: Double, price: Double)] = [
        (0, 0), (0.5, 9), (-0.5, 9), (1, 14), (-1, 14),
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
