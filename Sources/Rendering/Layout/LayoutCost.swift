/// What an arrangement with straight lines costs its reader, for the search: one crossing of two
/// stances costs 1.
///
/// The terms are local: after a move only those of the moved box and its lines are counted again.
/// Lines and words far from each other are told apart by the boxes around them, which is most of the
/// work of a search.
struct LayoutCost {
    private(set) var centres: [Point]
    /// The boxes at the present places.
    private var boxes: [Box]
    /// The lines of ``links`` at the present places.
    private var courses: [Course] = []
    /// Around each line and its words.
    private var bounds: [Box] = []
    private let halves: [Size]
    private let links: [Link]
    /// The nodes at the ends of each link.
    private let ends: [(tail: Int32, head: Int32)]
    private let linksOfNode: [[Int]]
    private let radius: Double
    /// The side of every node, −1 for none, and how strongly two of one side are drawn together.
    private let sides: [Int]
    private let pulls: [Double]

    private struct Link {
        /// A grey line matters less than a stance.
        var weight: Double
        /// Half the room of the words, or nil without words.
        var words: Size?
    }

    /// A line between the borders of its boxes.
    private struct Course {
        var start: Point
        var end: Point
        /// Between the borders of the boxes.
        var visible: Double
        var words: Box?

        var line: Segment { Segment(start: start, end: end) }
    }

    /// Room kept free between boxes.
    private static let gap = Size(width: 30, height: 26)
    /// Room kept free between a box and a line that passes by.
    private static let berth = 7.0

    init(drawing: Drawing, sides: Sides, centres: [Point]) {
        self.centres = centres
        halves = drawing.nodes.map {
            Size(width: $0.size.width / 2, height: $0.size.height / 2)
        }
        boxes = zip(centres, drawing.nodes).map { Box(centre: $0, size: $1.size) }
        links = drawing.edges.map { edge in
            let words = edge.label.map { LabelPlacement.size(of: $0) }
                .map { Size(width: $0.width / 2, height: $0.height / 2) }
            return Link(weight: words == nil ? 0.75 : 1, words: words)
        }
        ends = drawing.edges.map { (Int32($0.tail), Int32($0.head)) }
        var linksOfNode = [[Int]](repeating: [], count: centres.count)
        for (index, edge) in drawing.edges.enumerated() {
            linksOfNode[edge.tail].append(index)
            linksOfNode[edge.head].append(index)
        }
        self.linksOfNode = linksOfNode
        let count = Double(max(centres.count, 1))
        // Words need about as much room again as the boxes.
        radius = 60 * count.squareRoot() + 8 * Double(links.count { $0.words != nil }).squareRoot()
        self.sides = sides.ofNode.map { $0 ?? -1 }
        // As strong for a member of a large side as for one of a pair.
        pulls = sides.ofNode.map { side in
            side.map { 0.9 / Double(sides.members[$0].count - 1) } ?? 0
        }
        courses = links.indices.map(course)
        bounds = courses.map(Self.bounds)
    }

    mutating func move(_ node: Int, to place: Point) {
        centres[node] = place
        let half = halves[node]
        boxes[node] = Box(
            minX: place.x - half.width, minY: place.y - half.height, maxX: place.x + half.width,
            maxY: place.y + half.height)
        for index in linksOfNode[node] {
            courses[index] = course(index)
            bounds[index] = Self.bounds(of: courses[index])
        }
    }

    /// Nodes at the other ends of a node's lines.
    func neighbours(of node: Int) -> [Int] {
        linksOfNode[node].map {
            Int(ends[$0].tail) == node ? Int(ends[$0].head) : Int(ends[$0].tail)
        }
    }

    /// The cost of everything.
    var total: Double {
        var cost = 0.0
        for index in links.indices {
            cost += own(index)
            for other in 0..<index { cost += pair(index, other) }
            for node in centres.indices { cost += meeting(index, node) }
        }
        for node in centres.indices {
            for other in 0..<node { cost += crowding(node, other) }
            cost += distance(node)
        }
        return cost
    }

    /// The part of the cost that changes when that node moves; nil where it is above a limit, which
    /// is found out sooner than the cost.
    func cost(of node: Int, below limit: Double = .infinity) -> Double? {
        var cost = distance(node)
        let moved = Int32(node)
        for other in centres.indices where other != node { cost += crowding(node, other) }
        if cost > limit { return nil }
        for index in links.indices where ends[index].tail != moved && ends[index].head != moved {
            cost += meeting(index, node)
        }
        for index in linksOfNode[node] {
            cost += own(index)
            if cost > limit { return nil }
            for other in links.indices where other != index {
                // Two lines of the node meet once, not from either side.
                if other < index, ends[other].tail == moved || ends[other].head == moved {
                    continue
                }
                cost += pair(index, other)
            }
            for other in centres.indices { cost += meeting(index, other) }
        }
        return cost > limit ? nil : cost
    }

    // MARK: Terms

    /// Too short for its words, or long.
    private func own(_ index: Int) -> Double {
        let (link, course) = (links[index], courses[index])
        let delta = course.end - course.start
        let length = max(delta.length, 1)
        var least = 34.0
        if let words = link.words {
            let across = 2 * (words.width * abs(delta.x) + words.height * abs(delta.y)) / length
            least = across + 50
        }
        if course.visible < least { return (least - course.visible) / 16 }
        let excess = (course.visible - least - 20) / 130
        return excess > 0 ? excess * excess * 0.6 * link.weight : 0
    }

    /// Two lines that cross, leave a box side by side, or lay words on words.
    private func pair(_ one: Int, _ other: Int) -> Double {
        let (a, b) = (ends[one], ends[other])
        let shared: Int32? =
            a.tail == b.tail || a.tail == b.head
            ? a.tail : a.head == b.tail || a.head == b.head ? a.head : nil
        let isNear = bounds[one].touches(bounds[other])
        if let shared {
            var cost = 0.0
            if isNear, let words = courses[one].words, let rival = courses[other].words,
                words.touches(rival)
            {
                cost += 1
            }
            let far = a.tail == shared ? a.head : a.tail
            let rivalFar = b.tail == shared ? b.head : b.tail
            guard far != rivalFar else { return cost }
            let origin = centres[Int(shared)]
            let (u, v) = (centres[Int(far)] - origin, centres[Int(rivalFar)] - origin)
            let dot = u.x * v.x + u.y * v.y
            guard dot > 0 else { return cost }
            let cosine = dot / max(u.length * v.length, 1)
            // Less than 20 degrees apart.
            return cosine > 0.94 ? cost + (cosine - 0.94) / 0.06 * 1.2 : cost
        }
        return isNear ? crossing(one, other) : 0
    }

    private func crossing(_ one: Int, _ other: Int) -> Double {
        let (a, b) = (courses[one], courses[other])
        var cost = 0.0
        if a.line.crosses(b.line) { cost += links[one].weight * links[other].weight }
        if let words = a.words {
            if let rival = b.words, words.touches(rival) { cost += 1 }
            if words.length(of: b.line) > 0 { cost += 0.4 }
        }
        if let words = b.words, words.length(of: a.line) > 0 { cost += 0.4 }
        return cost
    }

    /// A line or its words on a stranger's box.
    private func meeting(_ index: Int, _ node: Int) -> Double {
        let box = boxes[node].insetBy(-Self.berth)
        guard box.touches(bounds[index]) else { return 0 }
        var cost = 0.0
        let course = courses[index]
        if let words = course.words, words.touches(box) { cost += 1.5 }
        guard ends[index].tail != Int32(node), ends[index].head != Int32(node) else { return cost }
        if box.length(of: course.line) > 0 { cost += 2.4 * links[index].weight }
        return cost
    }

    /// Boxes that come too close, and actors of one side that are far apart.
    private func crowding(_ one: Int, _ other: Int) -> Double {
        let delta = centres[one] - centres[other]
        let isOneSide = sides[one] >= 0 && sides[one] == sides[other]
        let pull = isOneSide ? pulls[one] * delta.length / radius : 0
        let width = halves[one].width + halves[other].width + Self.gap.width - abs(delta.x)
        let height = halves[one].height + halves[other].height + Self.gap.height - abs(delta.y)
        guard width > 0, height > 0 else { return pull }
        return pull + 1.5 + min(width, height) * 0.12
    }

    /// Far from the middle, which is the origin; more so upwards than sideways, since pages are
    /// wider than high.
    private func distance(_ node: Int) -> Double {
        let (x, y) = (centres[node].x / (radius * 1.8), centres[node].y / (radius * 0.9))
        return 0.35 * (x * x + y * y)
    }

    private func course(_ index: Int) -> Course {
        let (tail, head) = (Int(ends[index].tail), Int(ends[index].head))
        let (from, to) = (centres[tail], centres[head])
        let delta = to - from
        let (dx, dy) = (max(abs(delta.x), 0.01), max(abs(delta.y), 0.01))
        let leave = min(halves[tail].width / dx, halves[tail].height / dy)
        let enter = 1 - min(halves[head].width / dx, halves[head].height / dy)
        guard enter > leave else {
            return Course(start: from, end: to, visible: 0, words: nil)
        }
        let (start, end) = (from + delta * leave, from + delta * enter)
        let words = links[index].words.map { half in
            let centre = (start + end) * 0.5
            return Box(
                minX: centre.x - half.width, minY: centre.y - half.height,
                maxX: centre.x + half.width, maxY: centre.y + half.height)
        }
        return Course(
            start: start, end: end, visible: (enter - leave) * delta.length, words: words)
    }

    private static func bounds(of course: Course) -> Box {
        let line = Box(between: course.start, and: course.end)
        return course.words.map { line.union($0) } ?? line
    }
}
