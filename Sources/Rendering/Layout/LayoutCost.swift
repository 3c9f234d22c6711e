/// What an arrangement with straight lines costs its reader, for the search: one crossing of two
/// stances costs 1.
///
/// The terms are local: after a move only those of the moved box and its lines are counted again.
struct LayoutCost {
    private(set) var centres: [Point]
    /// The lines of ``links`` at the present places.
    private var courses: [Course] = []
    private let halves: [Size]
    private let links: [Link]
    private let linksOfNode: [[Int]]
    private let radius: Double
    /// The side of every node, and how strongly two of one side are drawn together; −1 for none.
    private let sides: [Int]
    private let pulls: [Double]

    private struct Link {
        var tail: Int
        var head: Int
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
        /// Around the line and its words.
        var bounds: Box
    }

    /// Room kept free between boxes.
    private static let gap = Size(width: 30, height: 26)

    init(drawing: Drawing, sides: Sides, centres: [Point]) {
        self.centres = centres
        halves = drawing.nodes.map {
            Size(width: $0.size.width / 2, height: $0.size.height / 2)
        }
        links = drawing.edges.map { edge in
            let words = edge.label.map { LabelPlacement.size(of: $0) }
                .map { Size(width: $0.width / 2, height: $0.height / 2) }
            return Link(
                tail: edge.tail, head: edge.head, weight: words == nil ? 0.75 : 1, words: words)
        }
        var linksOfNode = [[Int]](repeating: [], count: centres.count)
        for (index, link) in links.enumerated() {
            linksOfNode[link.tail].append(index)
            linksOfNode[link.head].append(index)
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
        courses = links.map(course)
    }

    mutating func move(_ node: Int, to place: Point) {
        centres[node] = place
        for index in linksOfNode[node] { courses[index] = course(links[index]) }
    }

    /// Nodes at the other ends of a node's lines.
    func neighbours(of node: Int) -> [Int] {
        linksOfNode[node].map { links[$0].tail == node ? links[$0].head : links[$0].tail }
    }

    /// The cost of everything.
    var total: Double {
        var cost = 0.0
        for index in links.indices {
            cost += own(index, courses[index])
            for other in 0..<index { cost += pair(index, other) }
            for node in centres.indices { cost += meeting(index, node, courses[index]) }
        }
        for node in centres.indices {
            for other in 0..<node { cost += crowding(node, other) }
            cost += distance(node)
        }
        return cost
    }

    /// The part of the cost that changes when that node moves.
    func cost(of node: Int) -> Double {
        var cost = distance(node)
        for index in linksOfNode[node] {
            cost += own(index, courses[index])
            for other in links.indices where other != index {
                // Two lines of the node meet once, not from either side.
                if other < index, links[other].tail == node || links[other].head == node {
                    continue
                }
                cost += pair(index, other)
            }
            for other in centres.indices { cost += meeting(index, other, courses[index]) }
        }
        for index in links.indices where links[index].tail != node && links[index].head != node {
            cost += meeting(index, node, courses[index])
        }
        for other in centres.indices where other != node { cost += crowding(node, other) }
        return cost
    }

    // MARK: Terms

    /// Too short for its words, or long.
    private func own(_ index: Int, _ course: Course) -> Double {
        let link = links[index]
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
        let (left, right) = (links[one], links[other])
        let (a, b) = (courses[one], courses[other])
        var cost = 0.0
        let isNear = a.bounds.touches(b.bounds)
        if isNear, let words = a.words, let rival = b.words, words.touches(rival) { cost += 1 }
        let shared: Int? =
            left.tail == right.tail || left.tail == right.head
            ? left.tail : left.head == right.tail || left.head == right.head ? left.head : nil
        if let shared {
            let far = left.tail == shared ? left.head : left.tail
            let rivalFar = right.tail == shared ? right.head : right.tail
            guard far != rivalFar else { return cost }
            let (u, v) = (centres[far] - centres[shared], centres[rivalFar] - centres[shared])
            let cosine = (u.x * v.x + u.y * v.y) / max(u.length * v.length, 1)
            // Less than 18 degrees apart.
            if cosine > 0.951 { cost += (cosine - 0.951) / 0.049 * 1.2 }
            return cost
        }
        guard isNear else { return 0 }
        let line = Segment(start: a.start, end: a.end)
        let rival = Segment(start: b.start, end: b.end)
        if line.crosses(rival) { cost += left.weight * right.weight }
        if let words = a.words, words.length(of: rival) > 0 { cost += 0.4 }
        if let words = b.words, words.length(of: line) > 0 { cost += 0.4 }
        return cost
    }

    /// A line or its words on a stranger's box.
    private func meeting(_ index: Int, _ node: Int, _ course: Course) -> Double {
        let link = links[index]
        let box = self.box(node).insetBy(-5)
        guard box.touches(course.bounds) else { return 0 }
        var cost = 0.0
        if let words = course.words, words.touches(box) { cost += 1.5 }
        guard link.tail != node, link.head != node else { return cost }
        let line = Segment(start: course.start, end: course.end)
        if box.insetBy(-2).length(of: line) > 0 { cost += 2.4 * link.weight }
        return cost
    }

    /// Boxes that come too close, and actors of one side that are far apart.
    private func crowding(_ one: Int, _ other: Int) -> Double {
        let delta = centres[one] - centres[other]
        if sides[one] >= 0, sides[one] == sides[other] {
            return pulls[one] * delta.length / radius + touching(one, other, delta)
        }
        return touching(one, other, delta)
    }

    private func touching(_ one: Int, _ other: Int, _ delta: Point) -> Double {
        let width = halves[one].width + halves[other].width + Self.gap.width - abs(delta.x)
        let height = halves[one].height + halves[other].height + Self.gap.height - abs(delta.y)
        guard width > 0, height > 0 else { return 0 }
        return 1.5 + min(width, height) * 0.12
    }

    /// Far from the middle, which is the origin; more so upwards than sideways, since pages are
    /// wider than high.
    private func distance(_ node: Int) -> Double {
        let (x, y) = (centres[node].x / (radius * 1.8), centres[node].y / (radius * 0.9))
        return 0.35 * (x * x + y * y)
    }

    private func box(_ node: Int) -> Box {
        let (centre, half) = (centres[node], halves[node])
        return Box(
            minX: centre.x - half.width, minY: centre.y - half.height,
            maxX: centre.x + half.width, maxY: centre.y + half.height)
    }

    private func course(_ link: Link) -> Course {
        let (from, to) = (centres[link.tail], centres[link.head])
        let delta = to - from
        let (dx, dy) = (max(abs(delta.x), 0.01), max(abs(delta.y), 0.01))
        let leave = min(halves[link.tail].width / dx, halves[link.tail].height / dy)
        let enter = 1 - min(halves[link.head].width / dx, halves[link.head].height / dy)
        guard enter > leave else {
            let bounds = Box(between: from, and: to)
            return Course(start: from, end: to, visible: 0, words: nil, bounds: bounds)
        }
        let (start, end) = (from + delta * leave, from + delta * enter)
        let words = link.words.map { half in
            let centre = (start + end) * 0.5
            return Box(
                minX: centre.x - half.width, minY: centre.y - half.height,
                maxX: centre.x + half.width, maxY: centre.y + half.height)
        }
        var bounds = Box(between: start, and: end)
        if let words { bounds = bounds.union(words) }
        return Course(
            start: start, end: end, visible: (enter - leave) * delta.length, words: words,
            bounds: bounds)
    }
}
