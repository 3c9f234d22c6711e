import ActorGraphs
import Articles

/// Words that stand for several actors at once.
struct Joint: Sendable, Hashable {
    /// Its tokens, as indices of the article's tokens.
    let tokens: Range<Int>
    let sentence: Int
    /// The actors, in the order in which the article names them.
    let members: [Int]
}

/// Finds who "both sides", "the pair" and "they" are, where the article has just named as many.
struct JointReader {
    let entities: Entities
    /// Every sentence read into clauses, nil where there is nothing to read.
    let readings: [SentenceReading?]
    /// How often each actor is mentioned.
    private let times: [Int]

    init(entities: Entities, readings: [SentenceReading?]) {
        self.entities = entities
        self.readings = readings
        times = entities.entityOfMention.reduce(
            into: Array(repeating: 0, count: entities.all.count)
        ) { $0[$1] += 1 }
    }

    /// Who was last named in one breath, or meant by words for several.
    private struct Antecedent {
        let members: [Int]
        let sentence: Int
        /// Where it stands in its sentence, as an index of the words.
        let word: Int
        let isQuoted: Bool
        /// Whether things in the plural have come since.
        var hasThings = false
    }

    /// The words for several actors, in text order.
    func joints() -> [Joint] {
        let lists = Dictionary(
            Coordinated(entities: entities).lists().compactMap { list in
                list.last.map { ($0, list) }
            }, uniquingKeysWith: { first, _ in first })
        var joints: [Joint] = []
        var last: Antecedent?
        for (sentence, reading) in readings.enumerated() {
            guard let reading else { continue }
            // "They met Ruiz and Lopez. They …": who was named first goes on.
            var hasOthers = false
            for chunk in reading.chunks where chunk.kind == .noun {
                let head = reading.words[chunk.head]
                let isPronoun = Self.pronouns.contains(head.text)
                hasOthers = hasOthers || isOfOthers(chunk, reading)
                var members: [Int]?
                if let mention = head.mention {
                    members = lists[mention].flatMap(self.members)
                    guard members != nil || isPronoun || isOfMany(mention) else { continue }
                    // "Peru and Chile beat Togo and Mali. They …" may be either.
                    if let last, last.sentence == sentence, last.members != members {
                        hasOthers = true
                    }
                    if hasOthers { members = nil }
                } else {
                    members = self.members(meantBy: chunk, last, reading, sentence)
                    if let members {
                        joints.append(joint(chunk, members, reading, sentence))
                    } else if !isPronoun, !isOthers(head.text) {
                        continue
                    } else if !isPronoun, !isOfPeople(head.text), arePeople(last) {
                        // "Ruiz and Lopez wrote books. They …": no books.
                        last?.hasThings = true
                        continue
                    }
                }
                hasOthers = hasOthers || members == nil
                last = members.map {
                    Antecedent(
                        members: $0, sentence: sentence, word: chunk.head, isQuoted: head.isQuoted)
                }
            }
        }
        return joints
    }

    private func joint(
        _ chunk: Chunk, _ members: [Int], _ reading: SentenceReading, _ sentence: Int
    ) -> Joint {
        let isPronoun = Self.pronouns.contains(reading.words[chunk.head].text)
        let first = isPronoun ? chunk.head : chunk.words.lowerBound
        return Joint(
            tokens: reading.words[first].token..<reading.words[chunk.head].token + 1,
            sentence: sentence, members: members)
    }

    /// Who several are whom a noun group without a mention means.
    private func members(
        meantBy chunk: Chunk, _ last: Antecedent?, _ reading: SentenceReading, _ sentence: Int
    ) -> [Int]? {
        let head = reading.words[chunk.head]
        let antecedent = last.flatMap { last in
            last.isQuoted == head.isQuoted && sentence - last.sentence <= Self.reach ? last : nil
        }
        if Self.pronouns.contains(head.text) {
            guard head.text == "they" || !(antecedent?.hasThings ?? false) else { return nil }
            return antecedent.flatMap { means($0, chunk, reading, sentence) }
        }
        return antecedent.flatMap { named(chunk, reading, $0) } ?? counted(chunk, reading, sentence)
    }

    /// The actors of a list, if they are of one sort.
    private func members(_ list: [Int]) -> [Int]? {
        guard list.count <= Self.most, list.allSatisfy({ entities.mentions[$0].isActor }),
            let first = list.first, !isExample(entities.mentions[first])
        else { return nil }
        var members: [Int] = []
        for mention in list where !members.contains(entities.entityOfMention[mention]) {
            members.append(entities.entityOfMention[mention])
        }
        let people = members.filter { entities.all[$0].kind == .person }.count
        return members.count > 1 && (people == 0 || people == members.count) ? members : nil
    }

    /// "lenders such as Togo and Mali": they are only some of those who are meant.
    private func isExample(_ mention: Mention) -> Bool {
        let tokens = entities.article.tokens
        let start = entities.article.sentences[mention.sentence].tokens.lowerBound
        let before = tokens[max(start, mention.tokens.lowerBound - 2)..<mention.tokens.lowerBound]
            .map(\.lowercased).filter { $0 != "the" }
        return Self.examples.contains(before.last ?? "") || before.suffix(2) == ["such", "as"]
    }

    private static let examples: Set = ["including", "like", "example", "e.g.", "notably"]

    /// Who are more than these are a crowd.
    private static let most = 6

    // MARK: Pronouns

    private static let pronouns: Set = ["they", "them"]

    /// Whether a noun may be who "they" are: one in the plural, or of many.
    private func isOthers(_ word: String) -> Bool {
        VerbForms.singular(word) != word || Self.crowds.contains(word)
    }

    /// Whether a noun in the plural is one for people.
    private func isOfPeople(_ word: String) -> Bool {
        let noun = VerbForms.singular(word)
        return Self.crowds.contains(word) || Self.kinds[word] != nil
            || ActingNouns.people.contains(noun) || ActingNouns.actFor.contains(noun)
            || ActingNouns.titles.contains(noun)
            || Self.doers.contains(where: noun.hasSuffix)
    }

    /// How nouns for people end.
    private static let doers = ["er", "or", "ist", "ian", "ant", "man", "woman"]

    private func arePeople(_ antecedent: Antecedent?) -> Bool {
        antecedent?.members.allSatisfy { entities.all[$0].kind == .person } ?? false
    }

    /// Whether a mention names a body of many people: "the army", "Hamas", "the Houthis".
    private func isOfMany(_ mention: Int) -> Bool {
        entities.mentions[mention].form != .pronoun
            && entities.all[entities.entityOfMention[mention]].kind == .organization
    }

    /// "the sisters' trip": whether others own what a noun group tells of.
    private func isOfOthers(_ chunk: Chunk, _ reading: SentenceReading) -> Bool {
        chunk.words.contains { index in
            index < chunk.head && reading.words[index].mention == nil
                && reading.words[index + 1].tag == .possessive
                && isOthers(reading.words[index].text)
        }
    }

    private static let crowds: Set = [
        "people", "men", "women", "children", "police", "others", "staff",
    ]

    /// The members of an antecedent, if a pronoun may mean them.
    private func means(
        _ antecedent: Antecedent, _ chunk: Chunk, _ reading: SentenceReading, _ sentence: Int
    ) -> [Int]? {
        guard sentence == antecedent.sentence, reading.words[chunk.head].text == "them",
            let own = reading.chunk(holding: chunk.head),
            let other = reading.chunk(holding: antecedent.word)
        else { return antecedent.members }
        // Who accuses them are others than they.
        let isBarred = reading.clauses.contains { clause in
            guard
                clause.objects.contains(own) || clause.secondObjects.contains(own)
                    || clause.complements.contains(where: { $0.groups.contains(own) })
            else { return false }
            var doer: Clause? = clause
            while let next = doer, next.subjects.isEmpty {
                doer = next.governor.map { reading.clauses[$0] }
            }
            return doer?.subjects.contains(other) ?? false
        }
        return isBarred ? nil : antecedent.members
    }

    // MARK: Nouns

    /// The members of an antecedent, if "the sisters" may mean them.
    private func named(
        _ chunk: Chunk, _ reading: SentenceReading, _ antecedent: Antecedent
    ) -> [Int]? {
        let texts = chunk.words.map { reading.words[$0].text }
        guard texts.count == 2, Self.articles.contains(texts[0]) || texts[0] == "both",
            let kinds = Self.kinds[texts[1]] ?? (Self.pairs[texts[1]] != nil ? Self.anybody : nil)
        else { return nil }
        let count = texts[0] == "both" ? 2 : Self.pairs[texts[1]]
        if let count, antecedent.members.count != count { return nil }
        let fits = kinds.contains { kind in
            guard case .actor(let kind) = kind else { return false }
            return antecedent.members.allSatisfy { entities.all[$0].kind == kind }
        }
        return fits ? antecedent.members : nil
    }

    /// The actors of "both sides" and "the three leaders"; nil where it is not as many.
    private func counted(_ chunk: Chunk, _ reading: SentenceReading, _ sentence: Int) -> [Int]? {
        let head = reading.words[chunk.head]
        guard let kinds = Self.kinds[head.text],
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

    /// How many sentences back they may have been named.
    private static let reach = 2

    /// Nouns that say how many.
    private static let pairs = ["couple": 2, "pair": 2, "duo": 2, "two": 2, "trio": 3, "three": 3]
    private static let anybody: [Kind] = [.actor(.person), .actor(.country), .actor(.organization)]

    private static let counts: [String: Int] = [
        "both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5,
        "six": 6, "6": 6, "seven": 7, "7": 7,
    ]

    private static let countries: [Kind] = [.actor(.country), .countriesOfPeople]

    /// What the members of a group are, the likeliest first.
    private static let kinds: [String: [Kind]] = {
        let groups: [([Kind], [String])] = [
            (
                [.actor(.country), .countriesOfPeople, .actor(.organization), .actor(.person)],
                ["sides", "parties", "camps", "rivals", "allies", "partners"]
            ),
            (
                countries,
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
                    "senators", "lawmakers", "activists", "brothers", "defendants", "journalists",
                    "lawyers", "prisoners", "siblings", "sisters", "students", "suspects", "twins",
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
