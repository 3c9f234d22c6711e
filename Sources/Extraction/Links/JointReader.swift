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
    let times: [Int]

    init(entities: Entities, readings: [SentenceReading?]) {
        self.entities = entities
        self.readings = readings
        times = entities.entityOfMention.reduce(
            into: Array(repeating: 0, count: entities.all.count)
        ) { $0[$1] += 1 }
    }

    /// Who was last named in one breath, or meant by words for several.
    struct Antecedent {
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
                    } else if !isPronoun, kinds(of: head.text) == nil, arePeople(last) {
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
        return counted(chunk, reading, sentence) ?? antecedent.flatMap { named(chunk, reading, $0) }
    }

    /// The actors of a list, if they are of one sort.
    private func members(_ list: [Int]) -> [Int]? {
        guard list.count <= Self.crowd, list.allSatisfy({ entities.mentions[$0].isActor }),
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
    private static let crowd = 6

    // MARK: Pronouns

    private static let pronouns: Set = ["they", "them"]

    /// Whether a noun may be who "they" are: one in the plural, or of many.
    private func isOthers(_ word: String) -> Bool {
        VerbForms.singular(word) != word || Self.crowds.contains(word)
    }

    /// Whether a noun in the plural is one for people.
    func isOfPeople(_ word: String) -> Bool {
        let noun = VerbForms.singular(word)
        guard noun != word else { return Self.crowds.contains(word) }
        return ActingNouns.people.contains(noun) || ActingNouns.actFor.contains(noun)
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
}
