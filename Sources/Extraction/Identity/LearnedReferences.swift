import ActorGraphs
import Encoder

/// Gives pronouns and common nouns to the actor of the mention that the learned reader takes for
/// their antecedent, where gender and kind allow it.
struct LearnedReferences {
    let read: ReadArticle

    /// The score, in logits above that of having no antecedent, from which one is believed; chosen
    /// on validation articles.
    private static let least: Float = 1.5

    /// Resolves the mentions of the ledger that no name rule has claimed, in text order.
    func resolve(in ledger: inout EntityLedger) {
        let words = ledger.mentions.map { read.words(in: $0.range) ?? 0..<0 }
        let known = words.indices.filter { !words[$0].isEmpty }
        let vectors = read.reader.vectors(of: known.map { words[$0] }, in: read.encoded)
        let scores = read.reader.antecedents(of: vectors, in: read.encoded)
        for (row, mention) in known.enumerated() where ledger.owner[mention] == nil {
            let form = ledger.mentions[mention].form
            guard form == .pronoun || form == .nominal, ledger.mentions[mention].isActor,
                let owner = antecedent(row, mention, known, scores, ledger)
            else { continue }
            ledger.assign(mention, to: owner)
            if form == .pronoun, let gender = Self.gender(mention, ledger) {
                ledger.update(owner) { $0.gender = $0.gender ?? gender }
            }
        }
    }

    /// The actor of the best antecedent; nil when the best is nobody, a group or a place.
    private func antecedent(
        _ row: Int, _ mention: Int, _ known: [Int], _ scores: AntecedentScores,
        _ ledger: EntityLedger
    ) -> Int? {
        var best: (score: Float, owner: Int?) = (Self.least, nil)
        for candidate in scores.candidates(for: row) {
            let score = scores.score(of: candidate, for: row)
            guard score > best.score else { continue }
            let owner = ledger.owner[known[candidate]]
            if let owner, !fits(owner, mention, ledger) { continue }
            best = (score, owner)
        }
        return best.owner
    }

    /// Whether an actor may be meant by a pronoun or a noun.
    private func fits(_ draft: Int, _ mention: Int, _ ledger: EntityLedger) -> Bool {
        let entity = ledger.drafts[draft].entity
        let own = ledger.mentions[mention]
        if own.form == .nominal { return own.kind == entity.kind }
        let word = ledger.words(mention).first ?? ""
        if let gender = PersonPronouns.gender(word) {
            guard entity.kind == .person else { return false }
            return ledger.drafts[draft].gender.map { $0 == gender } ?? true
        }
        if word == "it" || word == "its" || word == "itself" { return entity.kind != .person }
        if ["i", "me", "my", "myself"].contains(word) { return entity.kind == .person }
        return true
    }

    private static func gender(_ mention: Int, _ ledger: EntityLedger) -> Gender? {
        PersonPronouns.gender(ledger.words(mention).first ?? "")
    }
}
