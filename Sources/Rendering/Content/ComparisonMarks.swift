internal import ActorGraphs

/// Marks every part of the union of several graphs with the graphs that have it: what all have is
/// heavy, before the words of all else stand the numbers of the graphs.
struct ComparisonMarks: DrawingMarks {
    let comparison: GraphComparison
    private let contested: Set<Stance>

    init(_ comparison: GraphComparison) {
        self.comparison = comparison
        contested = Set(comparison.contradictions.flatMap { [$0.support, $0.opposition] })
    }

    func mark(_ node: inout Drawing.Node, of actor: ActorNode, prominence: Double) {
        let holders = comparison.holders(of: actor)
        func lines(_ actor: ActorNode, sign: String) -> [Drawing.Line] {
            NodeText.lines(name: sign + actor.name, role: actor.role, prominence: prominence)
        }
        node.isShared = isShared(holders)
        node.standing = standing(holders)
        node.tooltip = Self.noted(holders, node.tooltip)
        let tooltip = node.tooltip
        let looks = comparison.graphs.map { graph in
            graph.actor(actor.id).map {
                Drawing.Node.Look(
                    kind: $0.kind, lines: lines($0, sign: ""), tooltip: tooltip)
            }
        }
        node.write(lines(actor, sign: sign(holders)), looks: looks)
    }

    func mark(_ edge: inout Drawing.Edge, of pair: CoOccurrence) {
        let holders = comparison.holders(of: pair)
        edge.tooltip = Self.noted(holders, edge.tooltip)
        edge.standing = standing(holders)
        if isShared(holders) {
            edge.stroke.width += 1
            edge.interest = .agreement
        }
        let look = Drawing.Edge.Look(stroke: edge.stroke, label: nil, tooltip: edge.tooltip)
        edge.looks = comparison.graphs.indices.map { holders.contains($0) ? look : nil }
    }

    func mark(_ edge: inout Drawing.Edge, of stance: Stance, tooltip words: Tooltip) {
        let holders = comparison.holders(of: stance)
        edge.isContradicted = contested.contains(stance)
        if edge.isContradicted {
            edge.interest = .conflict
        } else if isShared(holders) {
            edge.interest = .agreement
        }
        let opposed = edge.isContradicted ? "⇄ " : ""
        func look(_ stance: Stance, sign: String) -> Drawing.Edge.Look {
            var look = Drawing.Edge.Look(stance, tooltip: words, before: opposed + sign)
            look.stroke.width = isShared(holders) ? look.stroke.width + 1.2 : 1.4
            look.tooltip = Self.noted(holders, look.tooltip)
            return look
        }
        let whole = look(stance, sign: sign(holders))
        (edge.stroke, edge.label, edge.tooltip) = (whole.stroke, whole.label, whole.tooltip)
        edge.standing = standing(holders)
        edge.note = (opposed.isEmpty ? "" : "contradicted, ") + standing(holders)
        edge.looks = comparison.graphs.map { graph in
            graph.stance(of: stance.direction).map { look($0, sign: "") }
        }
    }

    private func isShared(_ holders: [Int]) -> Bool { holders.count == comparison.graphs.count }

    private func standing(_ holders: [Int]) -> String {
        isShared(holders) ? "in all" : "in \(GraphComparison.numbers(holders))"
    }

    private func sign(_ holders: [Int]) -> String {
        isShared(holders) ? "" : holders.map { String($0 + 1) }.joined(separator: " ") + ": "
    }

    private static func noted(_ holders: [Int], _ tooltip: String) -> String {
        DisplayText.lines("in \(GraphComparison.numbers(holders))\n" + tooltip, limit: 300)
    }
}
