/// A way between two boxes around all others, for a line that no bow brings past them: A* over the
/// corners of what stands in the way.
struct Detour {
    private let boxes: [Box]
    private let tail: Int
    private let head: Int
    private var reached: [Reached] = []

    /// How near a line may come to a box, and how far off a corner it turns. Boxes stand at least
    /// 18 points apart, so both together find room between two.
    static let room = 7.0
    static let turn = 10.9
    /// A way is given up when so many corners are reached, and a corner is not looked for behind more
    /// boxes than this that stand before each other.
    private static let mostCorners = 240
    private static let mostBoxes = 12

    private struct Reached {
        var point: Point
        /// Four for every box; -1 is the middle of the tail.
        var corner: Int
        /// The length of the way so far, and that with the straight rest.
        var length: Double
        var estimate: Double
        var before: Int?
        var isDone = false
    }

    /// The points of the shortest way that is found, from the middle of one box to that of the other;
    /// nil when none is.
    static func points(from tail: Int, to head: Int, among boxes: [Box]) -> [Point]? {
        var detour = Detour(boxes: boxes, tail: tail, head: head)
        return detour.search()
    }

    private init(boxes: [Box], tail: Int, head: Int) {
        (self.boxes, self.tail, self.head) = (boxes, tail, head)
    }

    private mutating func search() -> [Point]? {
        let goal = boxes[head].centre
        let start = boxes[tail].centre
        reached = [
            Reached(
                point: start, corner: -1, length: 0, estimate: (goal - start).length, before: nil)
        ]
        while reached.count < Self.mostCorners,
            let index = reached.indices.filter({ !reached[$0].isDone }).min(by: {
                (reached[$0].estimate, $0) < (reached[$1].estimate, $1)
            })
        {
            reached[index].isDone = true
            guard let blocking = firstBox(between: index, and: goal, isGoal: true) else {
                return way(to: index) + [goal]
            }
            turn(around: blocking, from: index, goal: goal)
        }
        return nil
    }

    /// Adds the corners of a box, and of what stands before them, that can be seen from a point.
    private mutating func turn(around first: Int, from index: Int, goal: Point) {
        var (queue, seen) = ([first], Set([first]))
        while let box = queue.first, seen.count <= Self.mostBoxes {
            queue.removeFirst()
            for (number, corner) in Self.corners(of: boxes[box]).enumerated() {
                if let other = firstBox(between: index, and: corner, isGoal: false) {
                    if seen.insert(other).inserted { queue.append(other) }
                } else {
                    reach(corner, number: box * 4 + number, from: index, goal: goal)
                }
            }
        }
    }

    private mutating func reach(_ point: Point, number: Int, from index: Int, goal: Point) {
        let length = reached[index].length + (point - reached[index].point).length
        let known = reached.firstIndex { $0.corner == number }
        if let known, reached[known].length <= length { return }
        let next = Reached(
            point: point, corner: number, length: length,
            estimate: length + (goal - point).length, before: index)
        if let known { reached[known] = next } else { reached.append(next) }
    }

    /// Of the boxes that a straight line runs into the one whose middle is nearest to its start; the
    /// ends of the whole line are none.
    private func firstBox(between index: Int, and point: Point, isGoal: Bool) -> Int? {
        let start = reached[index].point
        let segment = Segment(start: start, end: point)
        let bounds = Box(between: start, and: point)
        var nearest: (distance: Double, box: Int)?
        for (number, box) in boxes.enumerated() {
            if number == tail && reached[index].corner < 0 || number == head && isGoal { continue }
            let room = box.insetBy(-Self.room)
            guard room.touches(bounds), room.length(of: segment) > 1e-9 else { continue }
            let distance = (box.centre - start).length
            if distance < nearest?.distance ?? .infinity { nearest = (distance, number) }
        }
        return nearest?.box
    }

    private func way(to last: Int) -> [Point] {
        var (points, at) = ([Point](), Optional(last))
        while let index = at {
            points.append(reached[index].point)
            at = reached[index].before
        }
        return points.reversed()
    }

    private static func corners(of box: Box) -> [Point] {
        let room = box.insetBy(-turn)
        return [
            Point(x: room.minX, y: room.minY), Point(x: room.maxX, y: room.minY),
            Point(x: room.maxX, y: room.maxY), Point(x: room.minX, y: room.maxY),
        ]
    }
}

extension Route {
    /// The course along straight ways with rounded turns, from border to border of two boxes, with room
    /// for its heads.
    init(along points: [Point], from tail: Box, to head: Box, edge: Drawing.Edge) {
        var points = points
        let last = points.count - 1
        let first = Curve(from: points[0], to: points[1], first: 0, second: 0)
        let end = Curve(from: points[last], to: points[last - 1], first: 0, second: 0)
        points[0] = first.point(at: first.leaving { tail.contains($0) } ?? 0.45)
        points[last] = end.point(at: end.leaving { head.contains($0) } ?? 0.45)
        self.init(controls: [])
        /// The shaft's end, a head's length before the border.
        func shortened(_ tip: Point, towards next: Point) -> Point {
            let way = next - tip
            return tip + way * min(edge.stroke.headLength / max(way.length, 1e-6), 0.4)
        }
        if edge.direction != "none" {
            tip = points[last]
            points[last] = shortened(points[last], towards: points[last - 1])
        }
        if edge.direction == "both" {
            tailTip = points[0]
            points[0] = shortened(points[0], towards: points[1])
        }
        controls = Self.rounded(points)
    }

    /// Straight pieces with curves at the turns: the gentler the turn, the longer its curve.
    private static func rounded(_ points: [Point]) -> [Point] {
        var controls = [points[0]]
        func add(straightTo end: Point) {
            let start = controls[controls.count - 1]
            controls += [start + (end - start) * (1.0 / 3), start + (end - start) * (2.0 / 3), end]
        }
        for index in points.indices.dropFirst().dropLast() {
            let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
            let (back, forth) = (before - corner, after - corner)
            let (one, other) = (max(back.length, 1e-6), max(forth.length, 1e-6))
            let cosine = -(back.x * forth.x + back.y * forth.y) / (one * other)
            // How far the curve leaves the corner is half its reach by the sine of half the turn: no
            // farther than the room that is kept allows.
            let sine = (max(0, 1 - cosine) / 2).squareRoot()
            let reach = min(one / 2, other / 2, 2 * (Detour.turn - Detour.room) / max(sine, 0.05))
            let (enter, leave) = (corner + back * (reach / one), corner + forth * (reach / other))
            add(straightTo: enter)
            controls += [
                enter + (corner - enter) * (2.0 / 3), leave + (corner - leave) * (2.0 / 3), leave,
            ]
        }
        add(straightTo: points[points.count - 1])
        return controls
    }
}
