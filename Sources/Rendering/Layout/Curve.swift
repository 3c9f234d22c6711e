/// A cubic Bézier curve.
struct Curve: Equatable, Sendable {
    var start: Point
    var first: Point
    var second: Point
    var end: Point

    /// A curve between two points whose control points stand off the straight line, in points to the
    /// left of it.
    init(from start: Point, to end: Point, first: Double, second: Double) {
        let delta = end - start
        let across = Point(x: -delta.y, y: delta.x) * (1 / max(delta.length, 1e-6))
        self.start = start
        self.first = start + delta * (1.0 / 3) + across * first
        self.second = start + delta * (2.0 / 3) + across * second
        self.end = end
    }

    private init(_ start: Point, _ first: Point, _ second: Point, _ end: Point) {
        (self.start, self.first, self.second, self.end) = (start, first, second, end)
    }

    func point(at t: Double) -> Point {
        let u = 1 - t
        return start * (u * u * u) + first * (3 * u * u * t) + second * (3 * u * t * t)
            + end * (t * t * t)
    }

    /// The part between two shares, by de Casteljau's construction.
    func part(from low: Double, to high: Double) -> Curve {
        let (_, rest) = split(at: low)
        return rest.split(at: low < 1 ? (high - low) / (1 - low) : 1).0
    }

    private func split(at t: Double) -> (Curve, Curve) {
        func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
        let (a, b, c) = (between(start, first), between(first, second), between(second, end))
        let (d, e) = (between(a, b), between(b, c))
        let middle = between(d, e)
        return (Curve(start, a, d, middle), Curve(middle, e, c, end))
    }

    /// The share where the curve, which starts inside, leaves a region for the first time.
    func leaving(_ isInside: (Point) -> Bool) -> Double? {
        let steps = 24
        guard
            let out = (1...steps).first(where: { !isInside(point(at: Double($0) / Double(steps))) })
        else { return nil }
        var (inside, outside) = (Double(out - 1) / Double(steps), Double(out) / Double(steps))
        for _ in 0..<24 {
            let middle = (inside + outside) / 2
            if isInside(point(at: middle)) { inside = middle } else { outside = middle }
        }
        return outside
    }

    var reversed: Curve { Curve(end, second, first, start) }
}

extension Route {
    /// The course of a curve between two boxes, from border to border, with room for its heads.
    init(_ curve: Curve, from tail: Box, to head: Box, edge: Drawing.Edge) {
        let low = curve.leaving { tail.contains($0) } ?? 0.45
        let high = 1 - (curve.reversed.leaving { head.contains($0) } ?? 0.45)
        let visible = curve.part(from: min(low, high - 0.01), to: max(high, low + 0.01))
        let length = (visible.end - visible.start).length
        let room = min(edge.stroke.headLength, length * 0.4)
        var (from, to) = (0.0, 1.0)
        if edge.direction != "none" {
            let tip = visible.end
            to = 1 - (visible.reversed.leaving { ($0 - tip).length < room } ?? 0.4)
            self.init(controls: [], tip: tip)
        } else {
            self.init(controls: [], tip: nil)
        }
        if edge.direction == "both" {
            let end = visible.start
            from = visible.leaving { ($0 - end).length < room } ?? 0.4
            tailTip = end
        }
        let shaft = visible.part(from: from, to: max(to, from + 0.01))
        controls = [shaft.start, shaft.first, shaft.second, shaft.end]
    }
}

extension Stroke {
    /// The room of the arrow head along the line, as Graphviz draws it.
    var headLength: Double { (meaning == .oppose ? 2.5 : 10) * headSize }
}
