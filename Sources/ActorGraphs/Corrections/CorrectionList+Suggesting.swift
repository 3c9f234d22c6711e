extension CorrectionList {
    /// A first list of corrections for a graph, to be edited: every line is a comment, which becomes
    /// a correction when its `#` is removed.
    ///
    /// Proposed are mergers of actors whose names are alike, and to ignore who is named once without a
    /// link.
    public static func suggestions(for graph: ActorGraph) -> String {
        var lines = ["# What may need a correction: remove the # in front of what is right."]
        for (index, one) in graph.actors.enumerated() {
            for other in graph.actors[(index + 1)...] where areAlike(one, other) {
                let (less, more) = weight(one) < weight(other) ? (one, other) : (other, one)
                lines.append(
                    "# merge \(less.id) into \(more.id)  # \(comment(less)), \(comment(more))")
            }
        }
        for actor in graph.actors where actor.mentions.count == 1 && !isLinked(actor.id, graph) {
            lines.append("# ignore \(actor.id)  # \(comment(actor)), named once")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func weight(_ actor: ActorNode) -> (Int, Int, String) {
        (actor.name.split(separator: " ").count, actor.mentions.count, actor.id)
    }

    private static func comment(_ actor: ActorNode) -> String { actor.name.oneLine }

    private static func isLinked(_ id: String, _ graph: ActorGraph) -> Bool {
        graph.stances.contains { $0.source == id || $0.target == id }
    }

    /// Whether two names may be one's: the same words, all of one in the other, or initials.
    private static func areAlike(_ one: ActorNode, _ other: ActorNode) -> Bool {
        if one.kind == .country || other.kind == .country { return false }
        let words = [one, other].map { actor in
            Slug.text(actor.name).split(separator: "-").map(String.init)
        }
        let (short, long) =
            words[0].count <= words[1].count ? (words[0], words[1]) : (words[1], words[0])
        if Set(short).isSubset(of: long) { return true }
        guard short.count == 1, long.count > 2, one.kind == other.kind else { return false }
        let initials = long.compactMap(\.first).map(String.init).joined()
        let strong = long.filter { !["of", "the", "and", "for"].contains($0) }
            .compactMap(\.first).map(String.init).joined()
        return short[0] == initials || short[0] == strong
    }
}
