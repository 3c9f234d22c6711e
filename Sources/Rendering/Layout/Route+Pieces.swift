extension Route {
    /// The route as Graphviz reads it.
    var written: String {
        (tailTip.map { "s,\($0.written) " } ?? "") + (tip.map { "e,\($0.written) " } ?? "")
            + controls.map(\.written).joined(separator: " ")
    }

    /// The route cut into long pieces with gaps between them, the ends in pieces: a line that says
    /// "gone" in every format, whatever dashes the format knows.
    var pieces: [Route] {
        let curves = self.curves
        let lengths = curves.map(\.length)
        let total = lengths.reduce(0, +)
        // Short lines, as in the legend, have shorter pieces, or they would have no gap.
        let (dash, gap) = total < 60 ? (9.0, 5.0) : (11, 6)
        let count = ((total - dash) / (dash + gap)).rounded(.down)
        guard count >= 1 else { return [self] }
        // Stretched a little, so that a piece ends where the line does.
        let scale = total / (count * (dash + gap) + dash)
        var pieces: [Route] = []
        for index in 0...Int(count) {
            let start = Double(index) * (dash + gap) * scale
            let end = index == Int(count) ? total : start + dash * scale
            var passed = 0.0
            var controls: [Point] = []
            for (curve, length) in zip(curves, lengths) {
                let (from, to) = (max(start, passed), min(end, passed + length))
                if to > from, length > 0 {
                    let part = curve.part(
                        from: curve.share(at: from - passed), to: curve.share(at: to - passed))
                    controls += controls.isEmpty ? part.points : Array(part.points.dropFirst())
                }
                passed += length
            }
            if !controls.isEmpty { pieces.append(Route(controls: controls)) }
        }
        guard !pieces.isEmpty else { return [self] }
        pieces[0].tailTip = tailTip
        pieces[pieces.count - 1].tip = tip
        return pieces
    }

    private var curves: [Curve] {
        stride(from: 0, to: controls.count - 3, by: 3).map { index in
            Curve(points: Array(controls[index...(index + 3)]))
        }
    }

    /// A cubic Bézier curve.
    private struct Curve {
        /// Four of them.
        var points: [Point]

        private static let steps = 24

        private func point(at t: Double) -> Point { split(at: t).0[3] }

        /// Lengths from the start to every step.
        private var marks: [Double] {
            var marks = [0.0]
            var last = points[0]
            for step in 1...Self.steps {
                let next = point(at: Double(step) / Double(Self.steps))
                marks.append(marks[step - 1] + (next - last).length)
                last = next
            }
            return marks
        }

        var length: Double { marks[Self.steps] }

        /// The parameter at a distance from the start.
        func share(at distance: Double) -> Double {
            let marks = self.marks
            guard let step = marks.firstIndex(where: { $0 >= distance }), step > 0 else {
                return distance <= 0 ? 0 : 1
            }
            let room = marks[step] - marks[step - 1]
            let part = room > 0 ? (distance - marks[step - 1]) / room : 0
            return (Double(step - 1) + part) / Double(Self.steps)
        }

        /// Both parts of the curve (de Casteljau).
        private func split(at t: Double) -> ([Point], [Point]) {
            func between(_ a: Point, _ b: Point) -> Point { a * (1 - t) + b * t }
            let (a, b) = (between(points[0], points[1]), between(points[1], points[2]))
            let c = between(points[2], points[3])
            let (d, e) = (between(a, b), between(b, c))
            let f = between(d, e)
            return ([points[0], a, d, f], [f, e, c, points[3]])
        }

        func part(from start: Double, to end: Double) -> Curve {
            let rest = Curve(points: split(at: start).1)
            guard start < 1 else { return rest }
            return Curve(points: rest.split(at: (end - start) / (1 - start)).0)
        }
    }
}
