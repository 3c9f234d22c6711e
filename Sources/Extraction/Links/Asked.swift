import ActorGraphs
import Articles

/// Finds who is only asked to act or kept from it: "urged Washington to bar the minister", "demanded that
/// the union call off its strike", "banned the firm and its owner from working for Huawei". What is asked
/// for or forbidden is no word of what they do.
struct Asked {
    let entities: Entities
    /// The tokens of all mentions.
    private let named: Set<Int>

    init(entities: Entities) {
        self.entities = entities
        named = Set(entities.mentions.flatMap(\.tokens))
    }

    /// Where the words for the deed begin, as a token, for mentions, indices of the entities' mentions,
    /// of who is asked for it or kept from it.
    func deeds() -> [Int: Int] {
        var deeds: [Int: Int] = [:]
        for index in entities.mentions.indices {
            let mention = entities.mentions[index]
            // "the World Trade Organization (WTO)"
            let isBracketed =
                index > 0 && entities.mentions[index - 1].sentence == mention.sentence
                && entities.mentions[index - 1].tokens.upperBound + 1 == mention.tokens.lowerBound
                && entities.article.tokens[mention.tokens.lowerBound - 1].text == "("
            deeds[index] = isBracketed ? deeds[index - 1] : deed(of: mention)
        }
        // "urged Chad and Mali to help Niger": both are asked.
        for index in entities.mentions.indices.dropLast().reversed()
        where deeds[index] == nil && isJoined(index, to: index + 1) {
            deeds[index] = deeds[index + 1]
        }
        return deeds
    }

    /// Whether nothing but a bracket, a comma or a conjunction stands between two mentions.
    private func isJoined(_ index: Int, to next: Int) -> Bool {
        let (one, other) = (entities.mentions[index], entities.mentions[next])
        guard one.sentence == other.sentence, one.tokens.upperBound <= other.tokens.lowerBound
        else { return false }
        return entities.article.tokens[one.tokens.upperBound..<other.tokens.lowerBound]
            .allSatisfy { Self.joints.contains($0.lowercased) }
    }

    private static let joints: Set = [",", "and", "or", "&", "(", ")", "the"]

    /// The token from which a sentence tells what a mention's actor is asked to do.
    private func deed(of mention: Mention) -> Int? {
        let tokens = entities.article.tokens
        let sentence = entities.article.sentences[mention.sentence].tokens
        func word(_ index: Int) -> String {
            sentence.contains(index) ? tokens[index].lowercased : ""
        }
        guard var next = past(mention.tokens.upperBound, word, in: sentence) else { return nil }
        // Back over what stands before the noun itself: "urged the German foreign minister to".
        var before = mention.tokens.lowerBound - 1
        var passed = 0
        while passed <= Self.reach, sentence.contains(before),
            tokens[before].kind == .word || Self.joints.contains(word(before)),
            !isRequest(before, word), word(before) != "that",
            !isForm(word(before), ofOneOf: Self.hindering)
        {
            if !named.contains(before) {
                guard !Self.closing.contains(word(before)) else { return nil }
                passed += 1
            }
            before -= 1
        }
        if word(before) == "that" {
            let verb = word(before - 1)
            guard isForm(verb, ofOneOf: Self.demands),
                VerbForms.shared.analyses(of: word(next)).contains(where: { $0.form == .base })
            else { return nil }
            return isForm(word(next), ofOneOf: Self.ending) ? nil : next
        }
        if word(next) == "from", isForm(word(before), ofOneOf: Self.hindering) { return next }
        guard isRequest(before, word) else { return nil }
        if word(next) == "not" { next += 1 }
        // "urged Russia to stop shelling Ukraine": who is asked to end it, does it.
        guard word(next) == "to", !isForm(word(next + 1), ofOneOf: Self.ending) else { return nil }
        return next
    }

    /// The token behind a mention, past an acronym in brackets.
    private func past(_ end: Int, _ word: (Int) -> String, in sentence: Range<Int>) -> Int? {
        guard word(end) == "(" else { return sentence.contains(end) ? end : nil }
        return (end..<min(end + 5, sentence.upperBound)).first { word($0) == ")" }.map { $0 + 1 }
    }

    private func isRequest(_ index: Int, _ word: (Int) -> String) -> Bool {
        let text = word(index)
        if text == "on" || text == "upon" { return isForm(word(index - 1), ofOneOf: ["call"]) }
        if text == "to" { return isForm(word(index - 1), ofOneOf: ["appeal"]) }
        return isForm(text, ofOneOf: Self.requests)
    }

    private func isForm(_ word: String, ofOneOf lemmas: Set<String>) -> Bool {
        VerbForms.shared.analyses(of: word).contains { lemmas.contains($0.lemma) }
    }

    /// How many words that name nobody may stand between the verb and the noun.
    private static let reach = 6
    private static let requests: Set = [
        "ask", "urge", "press", "beg", "implore", "exhort", "request", "petition", "lobby",
        "pressure", "want", "advise", "encourage",
    ]
    private static let hindering: Set = [
        "ban", "bar", "prevent", "block", "stop", "prohibit", "discourage", "forbid", "dissuade",
    ]
    private static let demands: Set = [
        "ask", "demand", "request", "recommend", "urge", "propose",
    ]
    private static let ending: Set = [
        "stop", "end", "halt", "cease", "quit", "lift", "suspend", "drop", "withdraw", "abandon",
        "scrap", "reverse", "reconsider", "rethink",
    ]
    /// What ends the phrase that the noun stands in.
    private static let closing = Vocabulary.words(
        "who which but or while when if because with for by from in at of after before to")
}
