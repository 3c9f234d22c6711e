import ActorGraphs
import Articles

// "Both sides", "the pair", "the sisters".
extension JointReader {
    /// What the members of a group are, the likeliest first; nil for things.
    func kinds(of noun: String) -> [Kind]? {
        Self.kinds[noun] ?? (isOfPeople(noun) ? [.actor(.person)] : nil)
    }

    /// The members of an antecedent, if "the sisters" may mean them.
    func named(
        _ chunk: Chunk, _ reading: SentenceReading, _ antecedent: Antecedent
    ) -> [Int]? {
        let texts = chunk.words.map { reading.words[$0].text }
        guard texts.count == 2, Self.articles.contains(texts[0]) else { return nil }
        let count = Self.pairs[texts[1]]
        if let count, antecedent.members.count != count { return nil }
        guard let kinds = count == nil ? kinds(of: texts[1]) : Self.anybody else { return nil }
        let fits = kinds.contains { kind in
            guard case .actor(let kind) = kind else { return false }
            return antecedent.members.allSatisfy { entities.all[$0].kind == kind }
        }
        return fits ? antecedent.members : nil
    }

    /// The actors of "both sides" and "the three leaders"; nil where it is not as many.
    func counted(_ chunk: Chunk, _ reading: SentenceReading, _ sentence: Int) -> [Int]? {
        let head = reading.words[chunk.head]
        guard let kinds = kinds(of: head.text),
            let count = count(in: chunk.words.lowerBound..<chunk.head, reading)
        else { return nil }
        let token = reading.words[chunk.words.lowerBound].token
        for kind in kinds {
            guard let found = members(count, kind, before: token, sentence) else { continue }
            // "Both armies" are not those of a country that only offers to mediate.
            return areTogether(found, sentence) || most(besides: found) <= least(of: found)
                ? found : nil
        }
        return nil
    }

    /// Whether one sentence, near and before or at another, names all of a group.
    private func areTogether(_ members: [Int], _ sentence: Int) -> Bool {
        (sentence - Self.reach..<sentence).contains { place in
            members.allSatisfy { member in
                entities.mentions.indices.contains {
                    entities.mentions[$0].sentence == place
                        && entities.entityOfMention[$0] == member
                }
            }
        }
    }

    /// How often the one of a group is named that is named least; countless where it is no country,
    /// since "the two countries" alone are those whom the article is about.
    private func least(of members: [Int]) -> Int {
        members.map { entities.all[$0].kind == .country ? times[$0] : Int.max }.min() ?? 0
    }

    /// How often the country is named most that is not in a group.
    private func most(besides members: [Int]) -> Int {
        entities.all.indices.filter {
            entities.all[$0].kind == .country && !members.contains($0)
        }.map { times[$0] }.max() ?? 0
    }

    /// How many "both" or "the three" are; nil for "two" alone, who are others, and where a further word
    /// picks some out of them.
    private func count(in words: Range<Int>, _ reading: SentenceReading) -> Int? {
        let texts = words.map { reading.words[$0].text }
        guard let last = texts.last, let count = Self.counts[last],
            texts.dropLast().allSatisfy(Self.articles.contains), texts.count > 1 || last == "both"
        else { return nil }
        return count
    }

    private static let articles: Set<String> = ["the", "these", "those", "all"]

    /// What the members of a group may be.
    enum Kind {
        case actor(ActorKind)
        /// The countries of the people who were named.
        case countriesOfPeople
    }

    /// The last actors of a kind before a token: those of its sentence, else with those of the one
    /// before, and so on; nil unless there are as many as wanted.
    private func members(
        _ count: Int, _ kind: Kind, before token: Int, _ sentence: Int
    ) -> [Int]? {
        var found: [Int] = []
        var reached = sentence
        for index in stride(from: firstMention(behind: token) - 1, through: 0, by: -1) {
            let mention = entities.mentions[index]
            let entity = entities.entityOfMention[index]
            if mention.sentence < reached {
                if found.count >= count { break }
                reached = mention.sentence
            }
            guard sentence - reached <= Self.reach else { break }
            if let member = member(entity, kind), !found.contains(member) { found.append(member) }
        }
        return found.count == count ? found.reversed() : nil
    }

    /// The number of mentions that end before a token.
    private func firstMention(behind token: Int) -> Int {
        entities.mentions.partitioningIndex { $0.tokens.upperBound > token }
    }

    private func member(_ entity: Int, _ kind: Kind) -> Int? {
        let own = entities.all[entity]
        switch kind {
        case .actor(let kind): return own.kind == kind ? entity : nil
        case .countriesOfPeople:
            guard own.kind == .person, let country = own.affiliation else { return nil }
            return entities.all.firstIndex { $0.id == country && $0.kind == .country }
        }
    }

    /// How many sentences back they may have been named.
    static let reach = 2

    /// Nouns that say how many.
    private static let pairs = ["couple": 2, "pair": 2, "duo": 2, "two": 2, "trio": 3, "three": 3]
    private static let anybody: [Kind] = [.actor(.person), .actor(.country), .actor(.organization)]

    private static let counts: [String: Int] = [
        "both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5,
        "six": 6, "6": 6, "seven": 7, "7": 7,
    ]

    /// What the members of a group are, the likeliest first.
    private static let kinds: [String: [Kind]] = {
        let groups: [([Kind], [String])] = [
            (
                [.actor(.country), .countriesOfPeople, .actor(.organization), .actor(.person)],
                ["sides", "parties", "camps", "rivals", "allies", "partners"]
            ),
            (
                [.actor(.country), .countriesOfPeople],
                [
                    "countries", "nations", "states", "neighbours", "neighbors", "governments",
                    "capitals", "republics", "powers", "delegations", "armies", "peoples",
                ]
            ),
            (
                [.actor(.person)],
                [
                    "leaders", "presidents", "ministers", "premiers", "men", "women",
                    "politicians", "diplomats", "officials", "candidates", "chiefs", "generals",
                    "senators", "lawmakers",
                ]
            ),
            (
                [.actor(.organization)],
                [
                    "companies", "firms", "unions", "organizations", "organisations", "groups",
                    "agencies", "bodies", "clubs", "federations", "institutions", "ministries",
                ]
            ),
        ]
        return Dictionary(
            groups.flatMap { kinds, nouns in nouns.map { ($0, kinds) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
