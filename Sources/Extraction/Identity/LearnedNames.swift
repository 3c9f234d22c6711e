import ActorGraphs

/// Joins organizations whose names the rules could not join, where the learned reader takes a name
/// for another one of the same: "the Commission", "SUNTRACS" for a union with a Spanish name.
struct LearnedNames {
    let antecedents: MentionAntecedents

    /// The probability from which two names are believed to be one's; chosen on the example articles.
    private static let least: Float = 0.8

    /// Joins the organizations of the ledger, in the order in which the text first names them.
    func join(in ledger: inout EntityLedger) {
        var seen: Set<Int> = []
        for (row, mention) in antecedents.known.enumerated() {
            guard let owner = ledger.owner[mention], isNamed(mention, ledger),
                seen.insert(owner).inserted,
                let other = antecedents.actor(
                    of: row, above: Self.least, owner: { ledger.owner[$0] }, fits: { _ in true }),
                other.actor != owner, areOne(owner, other.actor, ledger),
                !standApart(owner, other.actor, ledger)
            else { continue }
            ledger.merge(
                owner, into: other.actor, because: MentionReason(.reader, sure: other.probability))
        }
    }

    private func isNamed(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        ledger.mentions[mention].kind == .organization && ledger.mentions[mention].form == .name
    }

    /// Whether nothing that is known of two organizations tells them apart: two that tables have are
    /// two, and so are offices of two states.
    private func areOne(_ one: Int, _ other: Int, _ ledger: EntityLedger) -> Bool {
        let drafts = [ledger.drafts[one], ledger.drafts[other]]
        guard drafts.allSatisfy({ $0.entity.kind == .organization }),
            drafts.contains(where: { isUnknown($0, ledger) })
        else { return false }
        let countries = Set(
            drafts.compactMap(\.entity.affiliation).filter(Country.isID))
        let offices = Set(drafts.compactMap(\.bodyKey))
        return countries.count < 2 && offices.count < 2 && !isBranch(one, other, ledger)
            && !isBranch(other, one, ledger)
    }

    /// Whether one is called by the other's name and a country behind it: "Oxfam Kenya".
    private func isBranch(_ one: Int, _ other: Int, _ ledger: EntityLedger) -> Bool {
        let (long, short) = (
            PhraseWords.words(of: ledger.drafts[one].entity.name),
            PhraseWords.words(of: ledger.drafts[other].entity.name)
        )
        return long.count > short.count && long.starts(with: short)
            && ledger.knowledge.countries.names[
                long.dropFirst(short.count).joined(separator: " ")]?.form == .name
    }

    /// Whether a sentence names both, as two names without a common word, more than four words apart,
    /// of which neither explains the other: "FNV negotiator Jan de Wit openly blamed Harbrecht".
    private func standApart(_ one: Int, _ other: Int, _ ledger: EntityLedger) -> Bool {
        let names = [one, other].map { draft in
            ledger.drafts[draft].mentions.filter { isNamed($0, ledger) }
        }
        return names[0].contains { first in
            names[1].contains { second in
                let (left, right) = (
                    ledger.mentions[min(first, second)], ledger.mentions[max(first, second)]
                )
                let gap =
                    left.tokens
                    .upperBound..<max(
                        left.tokens.upperBound, right.tokens.lowerBound)
                return left.sentence == right.sentence && gap.count > Self.closest
                    && Set(ledger.words(first)).isDisjoint(
                        with: Set(ledger.words(second)).subtracting(Vocabulary.grammar))
                    && Self.explaining.isDisjoint(with: ledger.reading.words[gap])
            }
        }
    }

    /// So many words may stand between a name and another of the same one.
    private static let closest = 4
    /// Words by which one name explains another, however far: "known by its Turkish name".
    private static let explaining: Set = [
        "abbreviated", "abbreviation", "acronym", "alias", "called", "dubbed", "formerly",
        "initials", "known", "name", "named", "rebranded", "renamed", "short", "stands",
    ]

    private func isUnknown(_ draft: EntityLedger.Draft, _ ledger: EntityLedger) -> Bool {
        draft.mentions.allSatisfy { ledger.mentions[$0].known == nil }
    }
}
