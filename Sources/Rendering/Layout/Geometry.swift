/// A place on the page in points, y upwards as Graphviz has it.
struct Point: Equatable, Sendable {
    var x: Double
    var y: Double

    static func + (left: Point, right: Point) -> Point {
        Point(x: left.x + right.x, y: left.y + right.y)
    }

    static func - (left: Point, right: Point) -> Point {
        Point(x: left.x - right.x, y: left.y - right.y)
    }

    static func * (left: Point, factor: Double) -> Point {
        Point(x: left.x * factor, y: left.y * factor)
    }

    var length: Double { (x * x + y * y).squareRoot() }
}

/// Width and height in points.
struct Size: Equatable, Sendable {
    var width: Double
    var height: Double
}

/// A rectangle with sides along the axes.
struct Box: Equatable, Sendable {
    var minX: Double
    var minY: Double
    var maxX: Double
    var maxY: Double

    init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        (self.minX, self.minY, self.maxX, self.maxY) = (minX, minY, maxX, maxY)
    }

    init(centre: Point, size: Size) {
        minX = centre.x - size.width / 2
        maxX = centre.x + size.width / 2
        minY = centre.y - size.height / 2
        maxY = centre.y + size.height / 2
    }

    init(between one: Point, and other: Point) {
        minX = min(one.x, other.x)
        maxX = max(one.x, other.x)
        minY = min(one.y, other.y)
        maxY = max(one.y, other.y)
    }

    var width: Double { maxX - minX }
    var height: Double { maxY - minY }
    var centre: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    func insetBy(_ margin: Double) -> Box {
        Box(minX: minX + margin, minY: minY + margin, maxX: maxX - margin, maxY: maxY - margin)
    }

    func union(_ other: Box) -> Box {
        Box(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }

    func contains(_ point: Point) -> Bool {
        point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
    }

    /// Whether the insides or the sides meet.
    func touches(_ other: Box) -> Bool {
        minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
    }

    /// The shared area, 0 when apart.
    func overlap(_ other: Box) -> Double {
        let width = min(maxX, other.maxX) - max(minX, other.minX)
        let height = min(maxY, other.maxY) - max(minY, other.minY)
        return width > 0 && height > 0 ? width * height : 0
    }

    /// How far a segment is from the box, 0 where they meet.
    func distance(to segment: Segment) -> Double {
        if length(of: segment) > 0 { return 0 }
        func distance(_ point: Point) -> Double {
            Point(
                x: max(minX - point.x, 0, point.x - maxX), y: max(minY - point.y, 0, point.y - maxY)
            ).length
        }
        let corners = [
            Point(x: minX, y: minY), Point(x: minX, y: maxY), Point(x: maxX, y: minY),
            Point(x: maxX, y: maxY),
        ]
        let near = min(distance(segment.start), distance(segment.end))
        return corners.reduce(near) { min($0, segment.distance(to: $1)) }
    }

    /// How much of a segment lies inside, in points (Liang–Barsky clipping).
    func length(of segment: Segment) -> Double {
        let delta = segment.end - segment.start
        var (enter, leave) = (0.0, 1.0)
        /// Clips at one side; false for a segment beyond it.
        func clip(_ step: Double, _ room: Double) -> Bool {
            if step < 0 {
                enter = max(enter, room / step)
            } else if step > 0 {
                leave = min(leave, room / step)
            } else {
                return room >= 0
            }
            return true
        }
        guard clip(-delta.x, segment.start.x - minX), clip(delta.x, maxX - segment.start.x),
            clip(-delta.y, segment.start.y - minY), clip(delta.y, maxY - segment.start.y)
        else { return 0 }
        return leave > enter ? (leave - enter) * delta.length : 0
    }
}

/// A straight line between two points.
struct Segment: Equatable, Sendable {
    var start: Point
    var end: Point

    /// Whether two segments cross in their insides.
    func crosses(_ other: Segment) -> Bool {
        Self.side(start, end, other.start) * Self.side(start, end, other.end) < 0
            && Self.side(other.start, other.end, start) * Self.side(other.start, other.end, end) < 0
    }

    /// Above 0 where a point stands to the left of the way between two others, below to the right.
    static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }

    /// How far a point is from the segment.
    func distance(to point: Point) -> Double {
        let delta = end - start
        let square = delta.x * delta.x + delta.y * delta.y
        let along = (point.x - start.x) * delta.x + (point.y - start.y) * delta.y
        let share = square > 0 ? min(max(along / square, 0), 1) : 0
        return (start + delta * share - point).length
    }
}

/// The course of an edge: cubic Bézier curves, and the tip of its head.
struct Route: Equatable, Sendable {
    /// First point, then three control points for every curve.
    var controls: [Point]
    /// The tip of the arrow head, beyond the last control point; nil without a head.
    var tip: Point?
    /// The tip of a second head at the beginning, before the first control point.
    var tailTip: Point?

    /// Points along the route, eight a curve, the tips included.
    var polyline: [Point] {
        var points = (tailTip.map { [$0] } ?? []) + controls.prefix(1)
        var index = 0
        while index + 3 < controls.count {
            let (a, b) = (controls[index], controls[index + 1])
            let (c, d) = (controls[index + 2], controls[index + 3])
            for step in 1...8 {
                let t = Double(step) / 8
                let u = 1 - t
                points.append(
                    a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t))
            }
            index += 3
        }
        if let tip { points.append(tip) }
        return points
    }
}
