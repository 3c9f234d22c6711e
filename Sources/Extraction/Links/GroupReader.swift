import ActorGraphs
import Articles

/// Finds who "both sides" and "the three leaders" are, where the article has just named as many.
struct GroupReader {
    let entities: Entities

    /// For the last word of every such group of a sentence, its actors in the order of their names.
    func groups(in reading: SentenceReading, sentence: Int) -> [Int: [Int]] {
        var found: [Int: [Int]] = [:]
        for chunk in reading.chunks where chunk.kind == .noun {
            let head = reading.words[chunk.head]
            guard head.mention == nil, let kinds = Self.kinds[head.text],
                let count = count(in: chunk.words.lowerBound..<chunk.head, reading)
            else { continue }
            let token = reading.words[chunk.words.lowerBound].token
            for kind in kinds {
                guard let members = members(count, kind, before: token, sentence) else { continue }
                found[chunk.head] = members
                break
            }
        }
        return found
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
    private enum Kind {
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
        var (low, high) = (0, entities.mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if entities.mentions[middle].tokens.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
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

    /// How many sentences back a group may have been named.
    private static let reach = 2

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
