import ActorGraphs
import Articles

extension EntityLedger {
    /// The entities with their mentions, sorted by id; what nobody claims is left out.
    func entities(of mentions: Mentions) -> Entities {
        var all: [Entity] = []
        var drafts: [Int] = []
        var taken: Set<String> = []
        let order = self.drafts.indices.filter { !self.drafts[$0].mentions.isEmpty }
            .sorted { self.drafts[$0].entity.id < self.drafts[$1].entity.id }
        for index in order {
            var entity = finished(index)
            var number = 2
            while !taken.insert(entity.id).inserted {
                entity.id = "\(self.drafts[index].entity.id)-\(number)"
                number += 1
            }
            all.append(entity)
            drafts.append(index)
        }
        let ids = Dictionary(uniqueKeysWithValues: zip(drafts, all.map(\.id)))
        for place in all.indices where all[place].affiliation == nil {
            all[place].affiliation = affiliation(of: drafts[place], ids)
        }
        let names = Dictionary(uniqueKeysWithValues: zip(all.map(\.id), all.map(\.name)))
        for place in all.indices {
            all[place].role = roleOfAntecedent(all[place], drafts[place], names)
        }
        let sorted = all.indices.sorted { all[$0].id < all[$1].id }
        var place: [Int: Int] = [:]
        for (new, old) in sorted.enumerated() { place[drafts[old]] = new }
        let kept = self.mentions.indices.filter { owner[$0] != nil }
        return Entities(
            article: mentions.article, read: mentions.read,
            mentions: kept.map { self.mentions[$0] }, all: sorted.map { all[$0] },
            entityOfMention: kept.compactMap { owner[$0].flatMap { place[$0] } })
    }

    /// An entity with the names that the article uses for it.
    private func finished(_ index: Int) -> Entity {
        var entity = drafts[index].entity
        var aliases: Set<String> = []
        for mention in drafts[index].mentions {
            switch mentions[mention].form {
            case .name, .metonym: aliases.insert(text(mention))
            case .demonym, .nominal, .pronoun: break
            }
        }
        aliases.remove(entity.name)
        entity.aliases = aliases.sorted()
        if entity.affiliation == entity.id { entity.affiliation = nil }
        return entity
    }

    /// A role whose "its" is known by now, with the name: "its secretary" is "secretary of the …".
    private func roleOfAntecedent(
        _ entity: Entity, _ draft: Int, _ names: [String: String]
    ) -> String? {
        guard let role = entity.role, !role.contains(" of "),
            let mention = drafts[draft].mentions.first(where: { mentions[$0].role == role }),
            let start = mentions[mention].affiliatedAt,
            let pronoun = mentions.firstIndex(where: { $0.range.lowerBound == start }),
            mentions[pronoun].form == .pronoun,
            let name = entity.affiliation.flatMap({ names[$0] })
        else { return entity.role }
        return "\(role) of \(name)"
    }

    /// The organization beside a person's role, whose id is known only now.
    private func affiliation(of index: Int, _ ids: [Int: String]) -> String? {
        for mention in drafts[index].mentions {
            guard let start = mentions[mention].affiliatedAt,
                let body = mentions.firstIndex(where: { $0.range.lowerBound == start }),
                let owner = owner[body], owner != index
            else { continue }
            return ids[owner]
        }
        return nil
    }
}
