extension ActorGraph {
    /// The actor of that id, or nil.
    public func actor(_ id: String) -> ActorNode? {
        let index = actors.partitioningIndex { $0.id >= id }
        return index < actors.endIndex && actors[index].id == id ? actors[index] : nil
    }

    /// The id of the country or organization that an actor belongs to, as it is now.
    package func affiliation(of actor: ActorNode) -> String? {
        actor.otherAffiliation.map(currentID)
    }

    /// The article of that id, or nil.
    public func article(_ id: String) -> ArticleRecord? {
        let index = articles.partitioningIndex { $0.id >= id }
        return index < articles.endIndex && articles[index].id == id ? articles[index] : nil
    }

    /// The stances that one actor takes towards another, at most one of each polarity.
    public func stances(from source: String, to target: String) -> [Stance] {
        let rest = stances[
            stances.partitioningIndex { ($0.source, $0.target) >= (source, target) }...]
        return Array(rest.prefix { $0.source == source && $0.target == target })
    }

    /// The co-occurrence of two actors, given in any order, or nil.
    public func cooccurrence(of one: String, and other: String) -> CoOccurrence? {
        let pair = (min(one, other), max(one, other))
        let index = cooccurrences.partitioningIndex { ($0.first, $0.second) >= pair }
        guard index < cooccurrences.endIndex else { return nil }
        let found = cooccurrences[index]
        return (found.first, found.second) == pair ? found : nil
    }
}
