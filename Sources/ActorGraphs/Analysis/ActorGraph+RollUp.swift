extension ActorGraph {
    /// The graph with people and organizations counted to their country, where the graph has it.
    ///
    /// An actor stands for the country at the end of its affiliations; links between actors of one
    /// country go. Who belongs to no country of the graph stays as it is.
    public func rolledUp() -> ActorGraph {
        let countries = Set(actors.filter { $0.kind == .country }.map(\.id))
        var ids: [String: String?] = [:]
        for actor in actors where actor.kind != .country {
            var place = affiliation(of: actor)
            var seen: Set<String> = [actor.id]
            while let id = place, !countries.contains(id), seen.insert(id).inserted {
                place = self.actor(id).flatMap(affiliation)
            }
            if let country = place, countries.contains(country) { ids[actor.id] = country }
        }
        let kept = Dictionary(uniqueKeysWithValues: countries.map { ($0, actor($0)) })
        let graph = replacing(actors: ids, changing: nil, because: .member) { $0 }
        // The country keeps its own name, role and standing; its people's names become aliases.
        return ActorGraph(
            articles: graph.articles,
            actors: graph.actors.map { actor in
                guard let own = kept[actor.id] ?? nil else { return actor }
                return ActorNode(
                    id: own.id, name: own.name, kind: own.kind,
                    aliases: actor.aliases + [actor.name], role: own.role,
                    affiliation: own.affiliation, identifiers: own.identifiers,
                    salience: actor.salience,
                    mentions: actor.mentions, notes: actor.notes,
                    isNamedByHand: own.isNamedByHand, formerIDs: own.formerIDs)
            },
            cooccurrences: graph.cooccurrences, stances: graph.stances)
    }
}
