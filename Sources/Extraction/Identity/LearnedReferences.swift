import ActorGraphs
import Articles

/// Gives pronouns and common nouns to the actor of the mention that the learned reader takes for
/// their antecedent, where gender and kind allow it.
struct LearnedReferences {
    let antecedents: MentionAntecedents

    private let pronouns = PersonPronouns()

    init(antecedents: MentionAntecedents) { self.antecedents = antecedents }

    /// The probability from which an antecedent is believed; chosen on the example articles.
    private static let least: Float = 0.4

    /// The probability from which the antecedent of a pronoun is believed before any rule is asked;
    /// chosen on the example articles and the validation articles.
    private static let sure: Float = 0.6

    /// The probability from which the antecedent of a noun is believed before any rule is asked;
    /// chosen on the same.
    private static let certain: Float = 0.9

    /// The probability from which an actor's first mention is believed to take up what stands
    /// before it; chosen on the same.
    private static let taken: Float = 0.5

    /// The probability from which "it" is believed to mean an actor, where it mostly means a thing or
    /// nothing; chosen on the same.
    private static let ofThing: Float = 0.97

    /// The probability from which "one insider", "a convict" is believed to mean somebody who has been
    /// named; chosen by reading articles that nobody has annotated.
    private static let ofNewcomer: Float = 0.85

    /// Whom a mention means, where the reader is so sure that no rule is asked.
    func surely(_ mention: Int, _ ledger: EntityLedger) -> MentionAntecedents.Found? {
        guard let row = antecedents.row(of: mention) else { return nil }
        let isNoun = ledger.mentions[mention].form == .nominal
        return antecedent(row, mention, ledger, above: isNoun ? Self.certain : Self.sure)
    }

    /// Whether the reader takes a pronoun for somebody who is no actor so far: mostly an unnamed
    /// person.
    func meansUnnamed(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        guard let row = antecedents.row(of: mention) else { return false }
        return antecedents.unowned(of: row) { ledger.owner[$0] } > Self.taken
    }

    /// Resolves the mentions of the ledger that no name rule has claimed, in text order.
    func resolve(in ledger: inout EntityLedger) {
        for (row, mention) in antecedents.known.enumerated()
        where ledger.owner[mention] == nil {
            let form = ledger.mentions[mention].form
            guard form == .pronoun || form == .nominal, ledger.mentions[mention].isActor,
                let found = antecedent(row, mention, ledger)
            else { continue }
            ledger.assign(
                mention, to: found.actor,
                because: MentionReason(.reader, sure: found.probability))
            if form == .pronoun, let gender = Self.gender(mention, ledger) {
                ledger.update(found.actor) { $0.gender = $0.gender ?? gender }
            }
        }
        lookBack(in: &ledger)
    }

    /// Gives what stands before its actor's first mention and is nobody's to that actor: "The
    /// watchdog … the Banking Commission said", "the minister, …".
    private func lookBack(in ledger: inout EntityLedger) {
        for (row, mention) in antecedents.known.enumerated().reversed() {
            guard let owner = ledger.owner[mention],
                !ledger.drafts[owner].mentions.contains(where: {
                    $0 < mention && antecedents.row(of: $0) != nil
                }),
                let (earlier, probability) = antecedents.mention(of: row, above: Self.taken),
                ledger.owner[earlier] == nil, ledger.mentions[earlier].isActor,
                [.nominal, .pronoun].contains(ledger.mentions[earlier].form),
                fits(owner, earlier, ledger), !pronouns.barred(earlier, ledger).contains(owner)
            else { continue }
            ledger.assign(earlier, to: owner, because: MentionReason(.reader, sure: probability))
            if let gender = Self.gender(earlier, ledger) {
                ledger.update(owner) { $0.gender = $0.gender ?? gender }
            }
        }
    }

    /// The actor that is most probably meant; nil when it is nobody, a group or a place.
    private func antecedent(
        _ row: Int, _ mention: Int, _ ledger: EntityLedger, above least: Float = Self.least
    ) -> MentionAntecedents.Found? {
        let barred = pronouns.barred(mention, ledger)
        let least = max(least, self.least(of: mention, ledger))
        return antecedents.actor(of: row, above: least, owner: { ledger.owner[$0] }) {
            !barred.contains($0) && fits($0, mention, ledger)
        }
    }

    /// The probability that a mention wants which seldom means an actor that has been named.
    private func least(of mention: Int, _ ledger: EntityLedger) -> Float {
        if ["it", "itself"].contains(ledger.words(mention).first ?? "") { return Self.ofThing }
        let own = ledger.mentions[mention]
        return own.form == .nominal && own.kind == .person && isNewcomer(mention, ledger)
            ? Self.ofNewcomer : 0
    }

    /// Whether an actor may be meant by a pronoun or a noun.
    private func fits(_ draft: Int, _ mention: Int, _ ledger: EntityLedger) -> Bool {
        let entity = ledger.drafts[draft].entity
        let own = ledger.mentions[mention]
        if own.form == .nominal { return NounFit(ledger: ledger, mention: mention).allows(draft) }
        // A name that no rule knows: what it was taken for says little.
        guard own.form == .pronoun else { return true }
        let word = ledger.words(mention).first ?? ""
        if let gender = PersonPronouns.gender(word) {
            guard entity.kind == .person,
                !pronouns.isAddress(own.tokens.lowerBound, ledger.reading)
            else { return false }
            return ledger.drafts[draft].gender.map { $0 == gender } ?? true
        }
        if word == "it", Expletive.isOne(own.tokens.lowerBound, ledger.reading) { return false }
        if word == "it" || word == "its" || word == "itself" { return entity.kind != .person }
        if Vocabulary.firstPerson.contains(word) { return entity.kind == .person }
        return true
    }

    /// "one insider", "a convict", "another member": somebody who has not been named, unless it says
    /// what somebody is: "Silva, a lawyer", "was a lawyer".
    private func isNewcomer(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let start = ledger.mentions[mention].tokens.lowerBound
        let isWithin = Self.newcomers.contains(ledger.words(mention).first ?? "")
        for index in stride(from: isWithin ? start : start - 1, through: start - 4, by: -1) {
            let word = ledger.reading.word(index, inSentenceOf: start)
            if Self.newcomers.contains(word) {
                let before = ledger.reading.word(index - 1, inSentenceOf: start)
                return !Self.describing.contains(before)
            }
            guard !word.isEmpty, ledger.reading.article.tokens[index].kind == .word,
                !Vocabulary.grammar.contains(word)
            else { return false }
        }
        return false
    }

    private static let newcomers: Set = ["a", "an", "another", "one", "some"]

    /// What stands before words for what somebody is.
    private static let describing = Set([",", "-", "–", "—", "("]).union(
        Vocabulary.words(
            """
            are as be became become becoming been being called calling is named not remains still was \
            were
            """))

    private static func gender(_ mention: Int, _ ledger: EntityLedger) -> Gender? {
        PersonPronouns.gender(ledger.words(mention).first ?? "")
    }
}
