/// Finds the course of every line: straight where nothing is in the way, else a gentle bow around it, and
/// where no bow is clear a ``Detour``.
struct LineRouting {
    private let drawing: Drawing
    private let boxes: [Box]
    /// How far each line bends of itself, since several join the same two boxes.
    private let bows: [Double]
    private var courses: [Course]
    private let bends: [Bend]

    /// How far the control points of a line stand off, in shares of its length, and what that costs.
    private struct Bend {
        var first: Double
        var second: Double
        var cost: Double
    }

    /// The courses of all lines between boxes that stand apart.
    static func routes(of drawing: Drawing, centres: [Point]) -> [Route] {
        var routing = LineRouting(drawing, centres: centres)
        routing.choose()
        // A second round knows all other lines.
        if drawing.edges.count <= 200 { routing.choose() }
        routing.detour()
        return routing.drawing.edges.indices.map { routing.route($0, routing.courses[$0].way) }
    }

    private func route(_ index: Int, _ way: Way) -> Route {
        let edge = drawing.edges[index]
        let (tail, head) = (boxes[edge.tail], boxes[edge.head])
        return switch way {
        case .curve(let curve): Route(curve, from: tail, to: head, edge: edge)
        case .detour(let points): Route(along: points, from: tail, to: head, edge: edge)
        }
    }

    private enum Way {
        case curve(Curve)
        case detour([Point])
    }

    private struct Course {
        var way: Way
        var middle: Point
        var segments: [Segment] = []
        var bounds: Box

        /// The course by the points of a route of its own.
        init(detour points: [Point], drawn: [Point]) {
            way = .detour(points)
            segments = zip(drawn, drawn.dropFirst()).map { Segment(start: $0, end: $1) }
            bounds = segments.map { Box(between: $0.start, and: $0.end) }
                .reduce(Box(between: drawn[0], and: drawn[0])) { $0.union($1) }
            middle = Self.middle(of: segments) ?? drawn[0]
        }

        /// The point at half the length.
        private static func middle(of segments: [Segment]) -> Point? {
            var rest = segments.reduce(0) { $0 + ($1.end - $1.start).length } / 2
            for segment in segments {
                let way = segment.end - segment.start
                if way.length >= rest {
                    return segment.start + way * (rest / max(way.length, 1e-6))
                }
                rest -= way.length
            }
            return segments.last?.end
        }

        init(_ curve: Curve) {
            way = .curve(curve)
            middle = curve.point(at: 0.5)
            var last = curve.start
            let isStraight =
                abs(Segment.side(curve.start, curve.end, curve.first)) < 1e-6
                && abs(Segment.side(curve.start, curve.end, curve.second)) < 1e-6
            if isStraight {
                segments = [Segment(start: curve.start, end: curve.end)]
            } else {
                for step in 1...10 {
                    let next = curve.point(at: Double(step) / 10)
                    segments.append(Segment(start: last, end: next))
                    last = next
                }
            }
            bounds = segments.map { Box(between: $0.start, and: $0.end) }
                .reduce(Box(between: curve.start, and: curve.end)) { $0.union($1) }
        }
    }

    private init(_ drawing: Drawing, centres: [Point]) {
        self.drawing = drawing
        boxes = zip(centres, drawing.nodes).map { Box(centre: $0, size: $1.size) }
        bows = Self.bows(drawing.edges)
        // Among very many lines only bows are tried, no waves.
        bends = Self.bends.filter {
            drawing.edges.count <= 200 || $0.first == $0.second || $0.first * $0.second == 0
        }
        courses = []
        courses = drawing.edges.indices.map { Course(curve($0, 0, 0)) }
    }

    private func curve(_ index: Int, _ first: Double, _ second: Double) -> Curve {
        let edge = drawing.edges[index]
        let bow = bows[index]
        return Curve(
            from: boxes[edge.tail].centre, to: boxes[edge.head].centre, first: bow + first,
            second: bow + second)
    }

    /// Bows for lines between the same two boxes, to the left of each line's own direction.
    private static func bows(_ edges: [Drawing.Edge]) -> [Double] {
        var bows = [Double](repeating: 0, count: edges.count)
        let pairs = Dictionary(grouping: edges.indices) { index in
            [min(edges[index].tail, edges[index].head), max(edges[index].tail, edges[index].head)]
        }
        for indices in pairs.values where indices.count > 1 {
            for (place, index) in indices.enumerated() {
                let bow = (Double(place) - Double(indices.count - 1) / 2) * 34
                bows[index] = edges[index].tail < edges[index].head ? bow : -bow
            }
        }
        return bows
    }

    private mutating func choose() {
        for index in courses.indices {
            let straight = Course(curve(index, 0, 0))
            var best = (cost: hindrance(of: straight, index), course: straight)
            if best.cost > 0 {
                best.cost += crossings(of: straight, index)
                let edge = drawing.edges[index]
                let length = (boxes[edge.head].centre - boxes[edge.tail].centre).length
                for bend in bends where bend.cost < best.cost {
                    let course = Course(curve(index, bend.first * length, bend.second * length))
                    var cost = bend.cost + hindrance(of: course, index)
                    guard cost < best.cost else { continue }
                    cost += crossings(of: course, index)
                    if cost < best.cost { best = (cost, course) }
                }
            }
            courses[index] = best.course
        }
    }

    /// Leads lines that still run through boxes around them, where that is worth its length. Of
    /// several lines between the same two boxes one goes around: they would take one way.
    private mutating func detour() {
        var led: Set<Set<Int>> = []
        for index in courses.indices {
            let edge = drawing.edges[index]
            let ends = Set([edge.tail, edge.head])
            guard !led.contains(ends), boxes(near: courses[index], index).crossed > 0,
                let points = Detour.points(from: edge.tail, to: edge.head, among: boxes)
            else { continue }
            let drawn = route(index, .detour(points)).polyline
            let course = Course(detour: points, drawn: drawn)
            let length = course.segments.reduce(0) { $0 + ($1.end - $1.start).length }
            let straight = max((drawn[drawn.count - 1] - drawn[0]).length, 1)
            let cost = 14 + 30 * (length / straight - 1)
            let now = hindrance(of: courses[index], index) + crossings(of: courses[index], index)
            if cost + hindrance(of: course, index) + crossings(of: course, index) < now {
                courses[index] = course
                led.insert(ends)
            }
        }
    }

    /// What boxes of strangers in the way cost, and such so near that the line seems to touch them.
    private func hindrance(of course: Course, _ index: Int) -> Double {
        let (crossed, touched) = boxes(near: course, index)
        return Double(crossed) * 60 + Double(touched) * 10
    }

    private func boxes(near course: Course, _ index: Int) -> (crossed: Int, touched: Int) {
        let edge = drawing.edges[index]
        var (crossed, touched) = (0, 0)
        for (node, box) in boxes.enumerated() where node != edge.tail && node != edge.head {
            let room = box.insetBy(-Detour.room)
            guard room.touches(course.bounds) else { continue }
            if course.segments.contains(where: { room.length(of: $0) > 0 }) {
                let isCrossed = course.segments.contains { box.insetBy(-1).length(of: $0) > 0 }
                crossed += isCrossed ? 1 : 0
                touched += isCrossed ? 0 : 1
            }
        }
        return (crossed, touched)
    }

    private func crossings(of course: Course, _ index: Int) -> Double {
        let edge = drawing.edges[index]
        var count = 0
        for (other, rival) in courses.enumerated() where other != index {
            let ends = drawing.edges[other]
            if min(ends.tail, ends.head) == min(edge.tail, edge.head),
                max(ends.tail, ends.head) == max(edge.tail, edge.head)
            {
                // Two lines between the same boxes must not become one.
                let gap = (rival.middle - course.middle).length
                if gap < 18 { count += 10 }
                continue
            }
            if [ends.tail, ends.head].contains(edge.tail)
                || [ends.tail, ends.head].contains(edge.head)
            {
                continue
            }
            guard rival.bounds.touches(course.bounds) else { continue }
            for segment in course.segments {
                count += rival.segments.count { $0.crosses(segment) }
            }
        }
        return Double(count) * 9
    }

    /// All bends by their cost.
    private static let bends: [Bend] = {
        let offsets = [-0.7, -0.5, -0.36, -0.24, -0.14, 0, 0.14, 0.24, 0.36, 0.5, 0.7]
        var bends: [Bend] = []
        for first in offsets {
            for second in offsets where first != 0 || second != 0 {
                let size = max(abs(first), abs(second))
                let cost = 3 + size * 22 + abs(first - second) * 7
                bends.append(Bend(first: first, second: second, cost: cost))
            }
        }
        return bends.sorted { ($0.cost, $0.first, $0.second) < ($1.cost, $1.first, $1.second) }
    }()
}
