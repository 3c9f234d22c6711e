internal import ActorGraphs

/// Who stands with whom, as far as the links of a drawing say: groups that hold together inside.
///
/// Correlation clustering (Bansal, Blum and Chawla, 2004) by greedy joining: the two groups that agree
/// most become one, as long as any two agree at all. Support and affiliation bind, opposition parts;
/// taking the same side towards a third actor binds a little.
struct Sides: Equatable, Sendable {
    /// The side of every node by index; nil for one that stands with nobody.
    let ofNode: [Int?]
    /// The nodes of every side, at least two each.
    let members: [[Int]]

    init(of drawing: Drawing) {
        let count = drawing.nodes.count
        var agreement = Self.agreement(in: drawing)
        // A group goes by its first node.
        var groups = (0..<count).map { [$0] }
        while let (one, other) = Self.closest(agreement, groups) {
            groups[one] += groups[other]
            groups[other] = []
            for third in 0..<count where third != one && third != other {
                let sum = agreement[one * count + third] + agreement[other * count + third]
                agreement[one * count + third] = sum
                agreement[third * count + one] = sum
            }
        }
        members = groups.filter { $0.count > 1 }.map { $0.sorted() }
        var ofNode = [Int?](repeating: nil, count: count)
        for (side, nodes) in members.enumerated() { for node in nodes { ofNode[node] = side } }
        self.ofNode = ofNode
    }

    /// How much every two nodes agree, as a square table.
    private static func agreement(in drawing: Drawing) -> [Double] {
        let count = drawing.nodes.count
        var table = [Double](repeating: 0, count: count * count)
        func add(_ value: Double, _ one: Int, _ other: Int) {
            table[one * count + other] += value
            table[other * count + one] += value
        }
        // What each node thinks of others, by the node thought of.
        var opinions = [[(holder: Int, sign: Double)]](repeating: [], count: count)
        for edge in drawing.edges {
            let sign: Double? =
                switch edge.stroke.meaning {
                case .support: 1
                case .oppose: -1
                case .neutral, .together, .plain: nil
                }
            guard let sign, edge.stroke.change != .removed else { continue }
            add(sign, edge.tail, edge.head)
            opinions[edge.head].append((edge.tail, sign))
            if edge.isMutual { opinions[edge.tail].append((edge.head, sign)) }
        }
        for held in opinions {
            for (index, one) in held.enumerated() {
                for other in held[..<index] where other.holder != one.holder {
                    add(one.sign * other.sign * 0.3, one.holder, other.holder)
                }
            }
        }
        for (index, node) in drawing.nodes.enumerated() {
            if let home = node.affiliation { add(0.8, index, home) }
        }
        return table
    }

    /// The two groups that agree most, the first of equals; nil where none agree.
    private static func closest(_ agreement: [Double], _ groups: [[Int]]) -> (Int, Int)? {
        let count = groups.count
        var best: (value: Double, one: Int, other: Int)?
        for one in 0..<count where !groups[one].isEmpty {
            for other in (one + 1)..<max(count, one + 1) where !groups[other].isEmpty {
                let value = agreement[one * count + other]
                if value > 1e-9, value > best?.value ?? 0 { best = (value, one, other) }
            }
        }
        return best.map { ($0.one, $0.other) }
    }
}
