import ActorGraphs
import Articles

/// Finds the actors that a sentence names in one breath, "Peru, Chile and Togo": what it says of one of
/// them it says of all.
struct Coordinated {
    let entities: Entities

    /// The lists, each of the mentions, as indices of the entities' mentions, that it joins.
    func lists() -> [[Int]] {
        var lists: [[Int]] = []
        var list: [Int] = []
        var isClosed = false
        func finish() {
            if 2...Self.most ~= list.count, isClosed, !isTwoClauses(list) { lists.append(list) }
            list = []
            isClosed = false
        }
        for index in entities.mentions.indices where entities.mentions[index].form != .pronoun {
            // "Togo, Chile and Mali's rivals": who only owns something is none of them.
            guard !isOwner(index) else {
                if let last = list.last, joint(last, index) != .none { list = [] }
                finish()
                continue
            }
            if let last = list.last {
                switch joint(last, index) {
                case .none: finish()
                case .comma where isClosed: finish()
                case .comma: break
                case .conjunction: isClosed = true
                }
            }
            list.append(index)
        }
        finish()
        return lists
    }

    /// "Mali's", and "Malian" behind names, where it belongs to the noun after it.
    private func isOwner(_ index: Int) -> Bool {
        let mention = entities.mentions[index]
        let sentence = entities.article.sentences[mention.sentence].tokens
        let next = mention.tokens.upperBound
        return mention.form == .demonym
            || sentence.contains(next) && entities.article.tokens[next].kind == .possessive
    }

    private enum Joint { case none, comma, conjunction }

    /// What stands between two mentions, titles and articles aside.
    private func joint(_ one: Int, _ other: Int) -> Joint {
        let (left, right) = (entities.mentions[one], entities.mentions[other])
        guard left.sentence == right.sentence, left.tokens.upperBound < right.tokens.lowerBound,
            right.tokens.lowerBound - left.tokens.upperBound <= Self.reach
        else { return .none }
        let gap = entities.article.tokens[left.tokens.upperBound..<right.tokens.lowerBound]
        let words = gap.map(\.lowercased)
        guard let first = words.first, Self.joints.contains(first),
            zip(gap, words).dropFirst().allSatisfy({ token, word in
                Self.joints.contains(word) || Self.articles.contains(word)
                    || token.text.first?.isUppercase ?? false
            })
        else { return .none }
        return words.contains(where: Self.conjunctions.contains) ? .conjunction : .comma
    }

    /// "praised Togo and Chile accused Peru": the last of the list opens another clause.
    private func isTwoClauses(_ list: [Int]) -> Bool {
        guard let first = list.first, let last = list.last else { return true }
        let tokens = entities.article.tokens
        let sentence = entities.article.sentences[entities.mentions[first].sentence].tokens
        var next = entities.mentions[last].tokens.upperBound
        while sentence.contains(next), isAdverb(tokens[next].lowercased) { next += 1 }
        guard sentence.contains(next), isVerb(tokens[next].lowercased) else { return false }
        var before = entities.mentions[first].tokens.lowerBound - 1
        while sentence.contains(before), Self.articles.contains(tokens[before].lowercased) {
            before -= 1
        }
        if sentence.contains(before), Self.directions.contains(tokens[before].lowercased) {
            before -= 1
        }
        return sentence.contains(before) && isVerb(tokens[before].lowercased)
    }

    private func isAdverb(_ word: String) -> Bool {
        ClosedClass.adverbs.contains(word) || word.hasSuffix("ly")
    }

    private func isVerb(_ word: String) -> Bool {
        Vocabulary.auxiliaries.contains(word)
            || VerbForms.shared.mayBeFinite(word)
    }

    private static let reach = 6
    /// Longer lists are rosters.
    private static let most = 30
    private static let directions: Set = ["against", "for", "on", "to", "with"]
    private static let conjunctions: Set = ["and", "or", "&"]
    private static let joints: Set = [",", "and", "or", "&"]
    private static let articles = ClosedClass.possessives.union(["the", "both"])
}
