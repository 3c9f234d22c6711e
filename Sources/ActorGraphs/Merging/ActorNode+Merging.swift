extension ActorNode {
    /// One actor of two with the same id: the fuller name and role, the larger salience, and all
    /// aliases, identifiers, mentions, notes and former ids. A name by hand holds against others. The
    /// name that is not kept becomes an alias.
    func merged(with other: ActorNode) -> ActorNode {
        Self.joined(self, with: [other])
    }

    /// One actor of several with the same id; see ``merged(with:)``.
    static func joined(_ first: ActorNode, with rest: some Collection<ActorNode>) -> ActorNode {
        if rest.isEmpty { return first }
        var role = first.role
        var affiliation = first.affiliation
        var identifiers = first.identifiers
        var salience = first.salience
        for node in rest {
            role = Preference.fuller(role, node.role)
            affiliation = Preference.first(affiliation, node.affiliation)
            identifiers.merge(node.identifiers) { $1.precedes($0) ? $1 : $0 }
            salience = max(salience, node.salience)
        }
        let all = [first] + rest
        let byHand = all.filter(\.isNamedByHand)
        let named = byHand.isEmpty ? all : byHand
        return ActorNode(
            id: first.id,
            name: named.dropFirst().reduce(named[0].name) { Preference.fuller($0, $1.name) },
            kind: min(first.kind, rest.map(\.kind).min() ?? first.kind),
            aliases: all.flatMap { [$0.name] + $0.aliases }, role: role, affiliation: affiliation,
            identifiers: identifiers, salience: salience, mentions: all.flatMap(\.mentions),
            notes: all.flatMap(\.notes), isNamedByHand: !byHand.isEmpty,
            formerIDs: all.flatMap(\.formerIDs))
    }
}

extension ArticleRecord {
    /// One record of two of the same article: the fuller title, the first source and date.
    func merged(with other: ArticleRecord, named id: String) -> ArticleRecord {
        ArticleRecord(
            id: id, title: Preference.fuller(title, other.title),
            source: Preference.first(source, other.source), sha256: sha256,
            published: Preference.first(published, other.published),
            characters: max(characters, other.characters),
            reader: Self.joined([reader, other.reader]))
    }

    /// All readers that records name, each once, sorted; nil for none.
    static func joined(_ readers: [String?]) -> String? {
        let names = Set(readers.compactMap { $0 }.flatMap { $0.split(separator: "+") })
        return names.isEmpty ? nil : names.sorted().joined(separator: "+")
    }
}
