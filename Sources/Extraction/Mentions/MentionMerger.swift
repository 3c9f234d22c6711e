import ActorGraphs
import Articles

/// Joins what the learned reader takes for mentions with what the tables know of their words.
///
/// The reader decides what is a mention, what it is, and whether a country acts or is a place; the
/// rules say which country or organization a word stands for, and what office stands beside a name.
struct MentionMerger {
    let reading: Reading
    let knowledge: Knowledge
    private let judge: CountryJudge

    init(reading: Reading, knowledge: Knowledge) {
        self.reading = reading
        self.knowledge = knowledge
        judge = CountryJudge(reading: reading)
    }

    /// The mentions of both, in text order; they do not overlap.
    ///
    /// `isRead` tells whether the reader has seen a mention's words, which it has not at the end of
    /// an endless sentence.
    func merged(
        _ ruled: [Mention], _ learned: [LearnedMention],
        isRead: (Mention) -> Bool = { _ in true }
    ) -> [Mention] {
        let trimmed = learned.map { self.trimmed(closed($0)) }
        let shorts = shortNames(of: trimmed, ruled)
        let learned = withBranches(agreed(trimmed, ruled, shorts), ruled)
        var all: [Mention] = []
        var taken = [Bool](repeating: false, count: reading.words.count)
        var covering = [Int?](repeating: nil, count: reading.words.count)
        for (index, mention) in learned.enumerated() {
            for token in mention.tokens { covering[token] = index }
        }
        var rulesOf: [Int: [Mention]] = [:]
        var alone: [Mention] = []
        for mention in ruled where mention.form != .pronoun && mention.form != .nominal {
            let over = Set(mention.tokens.compactMap { covering[$0] })
            if over.isEmpty { alone.append(mention) }
            for index in over { rulesOf[index, default: []].append(mention) }
        }
        func add(_ mention: Mention) {
            guard !mention.tokens.isEmpty, mention.tokens.allSatisfy({ !taken[$0] }) else { return }
            for token in mention.tokens { taken[token] = true }
            all.append(mention)
        }
        for (index, mention) in learned.enumerated() {
            for found in self.mentions(mention, rulesOf[index] ?? [], shorts) { add(found) }
        }
        for mention in alone where keeps(mention, isRead(mention)) { add(mention) }
        return all.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// The mentions with one kind for every name of a person or an organization, by the sum of what
    /// is thought of all its places; where a country acts is each place's own matter.
    private func agreed(
        _ learned: [LearnedMention], _ ruled: [Mention], _ shorts: ShortNames
    ) -> [LearnedMention] {
        var sums: [String: [LearnedMention.Kind: Float]] = [:]
        let names = learned.indices.filter { learned[$0].form == .name }
        for index in names {
            for (kind, share) in learned[index].kinds {
                sums[reading.key(learned[index].tokens), default: [:]][kind, default: 0] += share
            }
        }
        for mention in ruled where mention.form == .name && mention.known == nil {
            let key = reading.key(mention.tokens)
            guard sums[key] != nil else { continue }
            sums[key]?[.actor(mention.kind), default: 0] += Self.vote
        }
        var result = learned
        let order: [LearnedMention.Kind] = [
            .actor(.person), .actor(.organization), .actor(.country), .place, .group,
        ]
        for index in names {
            let tokens = learned[index].tokens
            guard var sums = sums[reading.key(tokens)] else { continue }
            let isSurname = isSurname(tokens, shorts)
            if isSurname {
                // The surname of somebody in the article is a person's, unless the reader is sure or
                // so far only a firm has that name.
                let total = order.reduce(0) { $0 + sums[$1, default: 0] }
                let kind: ActorKind = isFirmSoFar(tokens, shorts) ? .organization : .person
                sums[.actor(kind), default: 0] += Self.vote * total
            }
            var best = order.max { sums[$0, default: 0] < sums[$1, default: 0] }
            if isSurname, best == .place || best == .actor(.country), !isOnMap(tokens) {
                best = .actor(.person)
            }
            if best == .actor(.person) || best == .actor(.organization) || best == .group {
                result[index].kind = best ?? result[index].kind
            } else {
                let own = learned[index].kinds
                result[index].kind =
                    own[.place, default: 0] > own[.actor(.country), default: 0]
                    ? .place : .actor(.country)
            }
        }
        return result
    }

    /// The words by which people and parties are called for short.
    private struct ShortNames {
        /// The last words of the names of people that have more than one, with the token where such a
        /// name first begins.
        let surnames: [String: Int]
        /// The same of the first words of the names of organizations.
        let openings: [String: Int]
        /// What stands before "Party".
        let parties: Set<String>
    }

    private func shortNames(of learned: [LearnedMention], _ ruled: [Mention]) -> ShortNames {
        func names(_ kind: ActorKind) -> [Range<Int>] {
            learned.filter { $0.form == .name && $0.kind == .actor(kind) }.map(\.tokens)
                + ruled.filter { $0.form == .name && $0.kind == kind }.map(\.tokens)
        }
        func places(_ names: [Range<Int>], _ word: (Range<Int>) -> Int?) -> [String: Int] {
            Dictionary(
                names.filter { $0.count > 1 }.compactMap { name in
                    word(name).map { (reading.words[$0], name.lowerBound) }
                }, uniquingKeysWith: min)
        }
        return ShortNames(
            surnames: places(names(.person), \.last),
            openings: places(names(.organization), \.first),
            parties: Set(
                names(.organization).map { reading.words[$0] }
                    .filter { $0.count == 2 && $0.last == "party" }.compactMap(\.first)))
    }

    private func isSurname(_ tokens: Range<Int>, _ shorts: ShortNames) -> Bool {
        tokens.count == 1 && shorts.surnames[reading.words[tokens.lowerBound]] != nil
    }

    /// Whether an organization whose name begins so has been named, and somebody of that surname has
    /// not: "Halvorsen" after "Halvorsen Line".
    private func isFirmSoFar(_ tokens: Range<Int>, _ shorts: ShortNames) -> Bool {
        let word = reading.words[tokens.lowerBound]
        guard let person = shorts.surnames[word], let firm = shorts.openings[word] else {
            return false
        }
        return firm < tokens.lowerBound && tokens.lowerBound < person
    }

    /// Whether a word is the name of a country or a place in the tables.
    private func isOnMap(_ tokens: Range<Int>) -> Bool {
        let word = reading.words[tokens.lowerBound]
        return knowledge.countries.names[word] != nil || knowledge.words.places[word] != nil
    }

    /// What the rules' guess at a kind counts, where the reader's is certain at 1.
    private static let vote: Float = 0.5

    /// Whether a name stays that only the rules see: the tables know it, or the reader never saw
    /// it.
    private func keeps(_ mention: Mention, _ isRead: Bool) -> Bool {
        mention.known != nil && !isLooseAcronym(mention) || !isRead
    }

    /// "Sap" in "Tonle Sap" is not SAP.
    private func isLooseAcronym(_ mention: Mention) -> Bool {
        guard mention.tokens.count == 1, mention.kind == .organization,
            reading.shapes[mention.tokens.lowerBound] == .capitalized
        else { return false }
        let token = mention.tokens.lowerBound
        guard let index = knowledge.organizations.names[reading.words[token]] else { return false }
        let known = knowledge.organizations.all[index]
        let capitals = reading.article.tokens[token].text.uppercased()
        return known.id == mention.known && ([known.name] + known.acronyms).contains(capitals)
    }

    private func mentions(
        _ learned: LearnedMention, _ ruled: [Mention], _ shorts: ShortNames
    ) -> [Mention] {
        switch learned.form {
        case .pronoun, .nominal:
            // A name that the tables know is no common noun, "the Kremlin", nor a part of one:
            // "Russian" in "the Russian foreign ministry" stays what it is.
            let names = ruled.filter {
                $0.known != nil && $0.tokens.clamped(to: learned.tokens) == $0.tokens
            }
            return names.isEmpty ? [made(learned)] : names
        case .name, .demonym, .metonym:
            return names(learned, ruled, shorts)
        }
    }

    /// A name that the reader sees, with what the rules know of it.
    ///
    /// The reader knows better what is one name and what it is; the rules, which country or
    /// organization it stands for, and which title, office or word of direction is no part of it.
    private func names(
        _ learned: LearnedMention, _ ruled: [Mention], _ shorts: ShortNames
    ) -> [Mention] {
        let closest = ruled.max { one, other in
            let shared = (one.tokens, other.tokens)
            return (shared.0.clamped(to: learned.tokens).count, -shared.0.count)
                < (shared.1.clamped(to: learned.tokens).count, -shared.1.count)
        }
        if let closest, closest.kind != .person, closest.tokens == learned.tokens,
            learned.kind == .actor(.person), isSurname(learned.tokens, shorts)
        {
            // "Lima" after "José Lima"
            return [made(learned, .person, as: .name)]
        }
        if let closest, isNamedAfter(closest, learned) { return [closest] }
        if var mention = closest, isSame(mention, learned) {
            settle(&mention, learned)
            return [mention]
        }
        if learned.probability >= Self.sure, isGovernment(learned.tokens),
            ruled.allSatisfy({ $0.known == nil || $0.kind == .person })
        {
            return [made(learned, .country, as: .nominal)]
        }
        guard learned.probability >= Self.sure,
            isWritten(learned.tokens) || isPlainName(learned)
                || isPlainSurname(learned, shorts)
                || isPlainParty(learned, shorts),
            !isAward(learned), !isHoliday(learned.tokens, shorts)
        else {
            return ruled.filter { keeps($0, true) || isTitled($0, learned) }
        }
        var mention = named(learned)
        if let closest, closest.kind == mention.kind {
            // "Dean" of "Dean Kamen" is no office of his.
            let isName = isGivenName(learned.tokens.lowerBound, before: closest.tokens)
            let given = isName ? reading.words[learned.tokens.lowerBound] : nil
            mention.role = closest.role.flatMap { $0.folded == given ? nil : $0 }
            mention.rank = closest.rank.flatMap { $0.folded == given ? nil : $0 }
            mention.affiliation = closest.affiliation
            mention.affiliatedAt = closest.affiliatedAt
        }
        return [mention]
    }

    /// Whether the rules' mention is a body that bears the reader's person's name: the "Andy Warhol
    /// Foundation".
    private func isNamedAfter(_ body: Mention, _ learned: LearnedMention) -> Bool {
        learned.kind == .actor(.person) && body.kind == .organization && body.form == .name
            && learned.tokens.clamped(to: body.tokens) == learned.tokens
            && !Vocabulary.governments.contains(reading.words[body.tokens.upperBound - 1])
            && reading.words[
                learned.tokens
                    .upperBound..<max(
                        body.tokens.upperBound, learned.tokens.upperBound)
            ]
            .contains { knowledge.organizations.words[$0] != nil }
    }

    /// "Labor", "Vice": an ordinary word with a capital inside a sentence of small letters, which
    /// the reader is certain to be an organization.
    private func isPlainName(_ learned: LearnedMention) -> Bool {
        let token = learned.tokens.lowerBound
        return learned.tokens.count == 1 && learned.kind == .actor(.organization)
            && learned.probability >= Self.certain && reading.shapes[token] == .capitalized
            && !reading.startsSentence(token)
            && reading.sentence(of: token).count { reading.shapes[$0] == .lower } > 4
    }

    /// "Boric administration": a government by the name of its head.
    private func isGovernment(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last, tokens.count > 1 else { return false }
        return Vocabulary.governments.contains(reading.words[last])
            && reading.shapes[last] == .lower
            && tokens.dropLast().allSatisfy { reading.shapes[$0].mayBeName }
    }

    /// "Bar" after "Ronen Bar": an ordinary word that is the surname of somebody in the article.
    private func isPlainSurname(_ learned: LearnedMention, _ shorts: ShortNames) -> Bool {
        learned.kind == .actor(.person) && isSurname(learned.tokens, shorts)
            && reading.shapes[learned.tokens.lowerBound] == .capitalized
    }

    /// "Labour" that opens a sentence, beside "the Labour Party".
    private func isPlainParty(_ learned: LearnedMention, _ shorts: ShortNames) -> Bool {
        let token = learned.tokens.lowerBound
        return learned.tokens.count == 1 && learned.kind == .actor(.organization)
            && reading.shapes[token] == .capitalized
            && shorts.parties.contains(reading.words[token])
    }

    /// "the Screen Award": what is given acts nowhere.
    private func isAward(_ learned: LearnedMention) -> Bool {
        learned.kind == .actor(.organization) && learned.tokens.count > 1
            && Self.awards.contains(reading.words[learned.tokens.upperBound - 1])
    }

    private static let awards: Set = ["award", "awards", "prize", "prizes", "trophy", "medal"]

    /// "ahead of Onam": a time, and no part of a name of the article, as of "Tariq Ramadan".
    private func isHoliday(_ tokens: Range<Int>, _ shorts: ShortNames) -> Bool {
        let name = reading.key(tokens)
        return knowledge.words.eventsAndWorks[name] == "holiday"
            && knowledge.people.givenNames[name] == nil
            && shorts.surnames[name] == nil && shorts.openings[name] == nil
            && Self.times.contains(
                reading.word(tokens.lowerBound - 1, inSentenceOf: tokens.lowerBound))
    }

    private static let times: Set = ["after", "before", "during", "of", "on", "over", "until"]

    /// Whether the rules' mention is the reader's, up to words that belong to no name.
    private func isSame(_ mention: Mention, _ learned: LearnedMention) -> Bool {
        if mention.tokens == learned.tokens { return true }
        // "States" in "United States": a name of the tables is one name.
        if learned.tokens.clamped(to: mention.tokens) == learned.tokens {
            return mention.known != nil
        }
        guard mention.tokens.clamped(to: learned.tokens) == mention.tokens else { return false }
        switch learned.kind {
        case .actor(.person):
            return isTitled(mention, learned)
                && !isGivenName(learned.tokens.lowerBound, before: mention.tokens)
        case .actor(.country), .place:
            // "northern Mali"
            return mention.kind == .country && mention.known != nil
        default:
            return false
        }
    }

    /// "President Ana Ruiz": what stands before a name is a title, which the rules have read.
    private func isTitled(_ mention: Mention, _ learned: LearnedMention) -> Bool {
        learned.kind == .actor(.person) && mention.kind == .person && mention.role != nil
            && mention.tokens.upperBound == learned.tokens.upperBound
    }

    /// "Rani" in "Rani Basha": a title that is a given name too, before a family name alone.
    private func isGivenName(_ token: Int, before name: Range<Int>) -> Bool {
        name.count == 1 && token + 1 == name.lowerBound
            && reading.shapes[token] == .capitalized
            && knowledge.people.givenNames[reading.words[token]] != nil
    }

    /// The probability of being a mention from which a name counts that only the reader sees.
    private static let sure: Float = 0.6
    /// The same where the word alone is no name.
    private static let certain: Float = 0.9
    /// The probability of a kind from which the reader decides whether a country acts or is a
    /// place.
    private static let sureOfKind: Float = 0.5
    /// The probability of acting from which a region is an actor that no table has as a country.
    private static let sureOfRegion: Float = 0.6

    /// Kind and standing as the reader has them, where the tables do not know better.
    private func settle(_ mention: inout Mention, _ learned: LearnedMention) {
        switch learned.kind {
        case .actor(let kind):
            if mention.known == nil { mention.kind = kind }
            if mention.kind == .country,
                learned.kinds[.actor(.country), default: 0] > Self.sureOfKind,
                mention.form != .demonym || !judge.isLanguage(mention.tokens)
            {
                mention.isActor = true
            }
        case .place:
            let share = learned.kinds[.place, default: 0]
            let isDoubtful =
                mention.kind == .country || mention.known == nil
                || mention.tokens.count == 1 && share >= Self.certain  // "the Amazon"
            if share > Self.sureOfKind, isDoubtful { mention.isActor = false }
        case .group:
            break
        }
    }

    /// A mention that the rules did not see.
    private func named(_ learned: LearnedMention) -> Mention {
        var mention = made(learned)
        let words = reading.words
        let end = learned.tokens.upperBound
        let start = learned.tokens.lowerBound
        if let match = knowledge.countries.names.longestMatch(in: words, at: start, limit: end),
            match.length == learned.tokens.count, mention.kind == .country || learned.kind == .place
        {
            mention.kind = .country
            mention.known = knowledge.countries.all[match.value.country].id
        } else if let match = knowledge.organizations.names.longestMatch(
            in: words, at: start, limit: end), match.length == learned.tokens.count,
            mention.kind == .organization
        {
            mention.known = knowledge.organizations.all[match.value].id
        } else if mention.kind == .country {
            // A region that acts: no country of the tables, and so without a code.
            mention.kind = .organization
            mention.isActor = learned.kinds[.actor(.country), default: 0] >= Self.sureOfRegion
        }
        if mention.known == nil {
            mention.reason = MentionReason(.readerName, sure: learned.probability)
        }
        return mention
    }

    private func made(_ learned: LearnedMention) -> Mention {
        guard case .actor(let kind) = learned.kind else {
            var mention = made(learned, .organization, as: learned.form)
            mention.isActor = false
            return mention
        }
        return made(learned, kind, as: learned.form)
    }

    private func made(
        _ learned: LearnedMention, _ kind: ActorKind, as form: MentionForm
    ) -> Mention {
        Mention(
            range: reading.range(learned.tokens), tokens: learned.tokens,
            sentence: learned.sentence, kind: kind, form: form)
    }
}
