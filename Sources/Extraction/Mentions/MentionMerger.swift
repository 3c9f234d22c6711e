import ActorGraphs
import Articles

/// Joins what the learned reader takes for mentions with what the tables know of their words.
///
/// The reader decides what is a mention, what it is, and whether a country acts or is a place; the
/// rules say which country or organization a word stands for, and what office stands beside a name.
struct MentionMerger {
    let reading: Reading
    let knowledge: Knowledge

    /// The mentions of both, in text order; they do not overlap.
    func merged(_ ruled: [Mention], _ learned: [LearnedMention]) -> [Mention] {
        let learned = agreed(learned, ruled)
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
            for found in self.mentions(mention, rulesOf[index] ?? []) { add(found) }
        }
        for mention in alone where keeps(mention) { add(mention) }
        return all.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// The mentions with one kind for every name of a person or an organization, by the sum of what
    /// is thought of all its places; where a country acts is each place's own matter.
    private func agreed(_ learned: [LearnedMention], _ ruled: [Mention]) -> [LearnedMention] {
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
            sums[key]?[.actor(mention.kind), default: 0] += 1
        }
        var result = learned
        for index in names {
            guard let sums = sums[reading.key(learned[index].tokens)] else { continue }
            let order: [LearnedMention.Kind] = [
                .actor(.person), .actor(.organization), .actor(.country), .place, .group,
            ]
            let best = order.max { sums[$0, default: 0] < sums[$1, default: 0] }
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

    /// Whether a name stays that only the rules see: the tables know it, or it has several words.
    private func keeps(_ mention: Mention) -> Bool {
        mention.known != nil || mention.tokens.count > 1
    }

    private func mentions(_ learned: LearnedMention, _ ruled: [Mention]) -> [Mention] {
        switch learned.form {
        case .pronoun, .nominal:
            // A name that the tables know is no common noun, "the Kremlin", nor a part of one:
            // "Russian" in "the Russian foreign ministry" stays what it is.
            let names = ruled.filter {
                $0.known != nil && $0.tokens.clamped(to: learned.tokens) == $0.tokens
            }
            return names.isEmpty ? [made(learned)] : names
        case .name, .demonym, .metonym:
            return names(learned, ruled)
        }
    }

    /// The rules' mentions in a learned name, else the name alone.
    ///
    /// The rules know better where a name begins and ends, the reader what it is.
    private func names(_ learned: LearnedMention, _ ruled: [Mention]) -> [Mention] {
        guard ruled.isEmpty else {
            return ruled.map { mention in
                var mention = mention
                settle(&mention, learned)
                return mention
            }
        }
        guard learned.probability >= Self.sure, isWritten(learned.tokens) else { return [] }
        return [named(learned)]
    }

    /// The probability from which a name counts that only the reader sees.
    private static let sure: Float = 0.6

    /// Whether a name is written as one, with a capital.
    private func isWritten(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        return reading.shapes[first].mayBeName && reading.shapes[last].mayBeName
            && !(tokens.count == 1 && knowledge.words.ordinary.contains(reading.words[first])
                && reading.shapes[first] != .upper)
    }

    /// Kind and standing as the reader has them, where the tables do not know better.
    private func settle(_ mention: inout Mention, _ learned: LearnedMention) {
        switch learned.kind {
        case .actor(let kind):
            if mention.known == nil { mention.kind = kind }
            if mention.kind == .country, learned.kinds[.actor(.country), default: 0] > 0.8 {
                mention.isActor = true
            }
        case .place:
            let isSure = learned.kinds[.place, default: 0] > 0.8
            if isSure, mention.kind == .country || mention.known == nil { mention.isActor = false }
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
            match.length == learned.tokens.count
        {
            mention.kind = .country
            mention.known = knowledge.countries.all[match.value.country].id
        } else if let match = knowledge.organizations.names.longestMatch(
            in: words, at: start, limit: end), match.length == learned.tokens.count,
            mention.kind == .organization
        {
            mention.known = knowledge.organizations.all[match.value].id
        } else if mention.kind == .country {
            // A region or a town that no table knows as a country.
            mention.kind = .organization
            mention.isActor = false
        }
        return mention
    }

    private func made(_ learned: LearnedMention) -> Mention {
        var kind = ActorKind.organization
        var isActor = false
        if case .actor(let actor) = learned.kind {
            kind = actor
            isActor = true
        }
        return Mention(
            range: reading.range(learned.tokens), tokens: learned.tokens,
            sentence: learned.sentence, kind: kind, form: learned.form, isActor: isActor)
    }
}
