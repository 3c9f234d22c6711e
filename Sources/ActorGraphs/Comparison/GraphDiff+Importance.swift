extension GraphDiff {
    /// The findings, the most important first: stances that changed sides, that came or went, that
    /// changed, that grew or shrank; then actors; then pairs.
    ///
    /// Stances of one kind by their strength, actors by their importance, pairs by their sentences,
    /// all in the graph that has more of it; equals in the order of ``findings``.
    public var findingsByImportance: [Finding] {
        let importance = [before, after].map(\.importance)
        let ranked = findings.enumerated().map { index, finding in
            (
                finding, index, finding.rank,
                finding.weight { id in
                    max(importance[0][id] ?? 0, importance[1][id] ?? 0)
                }
            )
        }
        return ranked.sorted { left, right in
            if left.2 != right.2 { return left.2 < right.2 }
            return left.3 == right.3 ? left.1 < right.1 : left.3 > right.3
        }.map(\.0)
    }

    /// How many findings there are of each kind, in words; empty when there is none.
    public var summary: String {
        let groups: [(noun: String, kinds: [(word: String, count: Int)])] = [
            (
                "stance",
                [
                    (
                        "changed sides",
                        count { if case .stanceFlipped = $0 { true } else { false } }
                    ),
                    ("new", count { if case .stanceAdded = $0 { true } else { false } }),
                    ("gone", count { if case .stanceRemoved = $0 { true } else { false } }),
                    ("changed", count { if case .stanceChanged = $0 { true } else { false } }),
                    ("grew", count { if case .stanceGrew = $0 { true } else { false } }),
                    ("shrank", count { if case .stanceShrank = $0 { true } else { false } }),
                ]
            ),
            (
                "actor",
                [
                    ("new", count { if case .actorAdded = $0 { true } else { false } }),
                    ("gone", count { if case .actorRemoved = $0 { true } else { false } }),
                    ("changed", count { if case .actorChanged = $0 { true } else { false } }),
                ]
            ),
            (
                "pair",
                [
                    ("new", count { if case .pairAdded = $0 { true } else { false } }),
                    ("gone", count { if case .pairRemoved = $0 { true } else { false } }),
                ]
            ),
        ]
        return groups.compactMap { noun, kinds in
            let found = kinds.filter { $0.count > 0 }
            guard let first = found.first else { return nil }
            let rest = found.dropFirst().map { ", \($0.count) \($0.word)" }
            return "\(counted(first.count, noun)) \(first.word)" + rest.joined()
        }.joined(separator: "; ")
    }

    private func count(_ isCounted: (Finding) -> Bool) -> Int { findings.count(where: isCounted) }
}

extension Finding {
    /// Smaller is more important.
    fileprivate var rank: Int {
        switch self {
        case .stanceFlipped: 0
        case .stanceAdded, .stanceRemoved: 1
        case .stanceChanged: 2
        case .stanceGrew, .stanceShrank: 3
        case .actorAdded, .actorRemoved: 4
        case .actorChanged: 5
        case .pairAdded, .pairRemoved: 6
        }
    }

    /// Larger is more important, among findings of one rank.
    fileprivate func weight(_ importance: (String) -> Double) -> Double {
        switch self {
        case .stanceFlipped(let change), .stanceChanged(let change), .stanceGrew(let change),
            .stanceShrank(let change):
            max(change.before.strength, change.after.strength)
        case .stanceAdded(let stance), .stanceRemoved(let stance): stance.strength
        case .actorAdded(let actor), .actorRemoved(let actor): importance(actor.id)
        case .actorChanged(let change): importance(change.after.id)
        case .pairAdded(let pair), .pairRemoved(let pair): Double(pair.sentences)
        }
    }
}
