import ActorGraphs

extension ActorGraph {
    /// What a reader of the graph would say of it, one part a line.
    var summary: [String] {
        actors.map { actor in
            ["\(actor.id): \(actor.name)", actor.role, actor.affiliation.map { "of \($0)" }]
                .compactMap(\.self).joined(separator: ", ") + Self.noted(actor.notes)
        }
            + cooccurrences.map { "\($0.first) with \($0.second), \($0.sentences)" }
            + stances.map { stance in
                let quotes = stance.evidence.map { item in
                    " “\(item.quote.text)”" + (item.cue.map { " \($0.text)" } ?? "")
                }
                return "\(stance.source) \(stance.polarity.rawValue) \(stance.target)"
                    + (stance.isByHand ? " by hand" : "") + quotes.joined()
                    + Self.noted(stance.notes)
            }
    }

    /// The lines that only one of two summaries has, marked as `diff` marks them.
    func summary(since before: ActorGraph) -> [String] {
        let (old, new) = (before.summary, summary)
        return old.filter { !new.contains($0) }.map { "- " + $0 }
            + new.filter { !old.contains($0) }.map { "+ " + $0 }
    }

    private static func noted(_ notes: [String]) -> String {
        notes.map { ", note: \($0)" }.joined()
    }
}
