extension ActorGraph {
    /// The graph as lines for a program that compares lines: one for every actor, stance, sentence
    /// and pair, in the order of ids, without what changes at every edit, such as places and counts.
    public var linesToCompare: String {
        var lines = actors.flatMap { actor in
            [
                "\(actor.id): \(actor.headline)"
                    + (affiliation(of: actor).map { ", of " + name(of: $0) } ?? "")
            ] + actor.notes.map { "    note: \($0.oneLine)" }
        }
        for stance in stances {
            lines.append(sentence(stance))
            lines += stance.notes.map { "    note: \($0.oneLine)" }
            lines += stance.evidence.map { evidence in
                "    \(evidence.act.map { $0.rawValue + ": " } ?? "")\(evidence.quote.text.oneLine)"
            }
        }
        lines += cooccurrences.map { "together: " + names(of: $0) }
        return lines.map { $0 + "\n" }.joined()
    }
}
