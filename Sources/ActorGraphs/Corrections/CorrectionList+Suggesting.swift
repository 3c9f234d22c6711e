extension CorrectionList {
    /// A first list of corrections for a graph, to be edited: every line is a comment, which becomes
    /// a correction when its `#` is removed.
    ///
    /// Proposed are mergers of actors whose names are alike, each with one, and to ignore whom only the
    /// learned reader took for an actor, once, of whom nothing is said and who says nothing.
    public static func suggestions(for graph: ActorGraph) -> String {
        var lines = ["# What may need a correction: remove the # in front of what is right."]
        var merged: [String: ActorNode] = [:]
        for (index, one) in graph.actors.enumerated() {
            for other in graph.actors[(index + 1)...] where areAlike(one, other) {
                let (less, more) = weight(one) < weight(other) ? (one, other) : (other, one)
                merged[less.id] = merged[less.id] ?? more
            }
        }
        for less in graph.actors {
            // Of "Ruiz", "Ana Ruiz" and "Ana María Ruiz" the last is meant.
            guard var more = merged[less.id] else { continue }
            while let next = merged[more.id] { more = next }
            lines.append(
                "# merge \(less.id) into \(more.id)  # \(comment(less)), \(comment(more))")
        }
        let needed = needed(in: graph)
        for actor in graph.actors
        where actor.mentions.map(\.reason?.rule) == [.readerName] && !needed.contains(actor.id)
            && merged[actor.id] == nil
        {
            lines.append("# ignore \(actor.id)  # \(comment(actor)), named once, in doubt")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The actors whom a stance, a claim or another's affiliation names.
    private static func needed(in graph: ActorGraph) -> Set<String> {
        Set(graph.stances.flatMap { [$0.source, $0.target] + $0.evidence.compactMap(\.claimedBy) })
            .union(graph.actors.compactMap(\.affiliation))
    }

    private static func weight(_ actor: ActorNode) -> (Int, Int, String) {
        (actor.name.split(separator: " ").count, actor.mentions.count, actor.id)
    }

    private static func comment(_ actor: ActorNode) -> String { actor.name.oneLine }

    /// Whether two names may be one's: the same words, all of one in the other, or initials.
    private static func areAlike(_ one: ActorNode, _ other: ActorNode) -> Bool {
        guard one.kind == other.kind || one.name == other.name,
            one.kind != .country, other.kind != .country
        else { return false }
        let words = [one, other].map { actor in
            Slug.text(actor.name).split(separator: "-").map(String.init)
        }
        let (short, long) =
            words[0].count <= words[1].count ? (words[0], words[1]) : (words[1], words[0])
        if Set(short).isSubset(of: long) { return true }
        guard short.count == 1, long.count > 2 else { return false }
        let initials = long.compactMap(\.first).map(String.init).joined()
        let strong = long.filter { !["of", "the", "and", "for"].contains($0) }
            .compactMap(\.first).map(String.init).joined()
        return short[0] == initials || short[0] == strong
    }
}
