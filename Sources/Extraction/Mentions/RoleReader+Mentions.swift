import Articles

// Which role a mention of a person has, and what it binds the person to.
extension RoleReader {
    /// Gives a person's name the role that stands beside it, and the rank before it where the
    /// office stands apart: "Gen. Omar Sow, the army chief". Without one it stays as it is.
    ///
    /// `pieces` are the pieces of the sentence in order.
    func give(to mention: inout Mention, among pieces: [Piece]) {
        let before = role(endingAt: mention.tokens.lowerBound, pieces: pieces)
        let rank = before.map { reading.text($0.tokens) }.flatMap {
            knowledge.people.isRank($0) ? $0 : nil
        }
        var apart: Role?
        if before == nil || rank != nil {
            apart = roleAfter(mention.tokens, pieces: pieces)
            if rank != nil, let found = apart, !isPlain(found) || isKinship(found.tokens) {
                apart = nil
            }
            let start = before?.tokens.lowerBound ?? mention.tokens.lowerBound
            apart = apart ?? roleParted(mention.tokens, from: start, pieces: pieces)
            // "His mother, Mrs Ana Silva, left": the address remains.
            if rank != nil, let found = apart, isKinship(found.tokens) { apart = nil }
        }
        guard let role = apart ?? before, !isKinship(role.tokens) else { return }
        mention.role = reading.text(role.tokens)
        mention.rank = apart == nil ? nil : rank
        mention.affiliation = nil
        mention.affiliatedAt = nil
        guard let token = role.affiliation ?? before?.affiliation else { return }
        if reading.words[token] == "its" {
            mention.affiliatedAt = reading.range(token..<token + 1).lowerBound
            return
        }
        guard let body = pieces.first(where: { $0.tokens.lowerBound == token })
        else { return }
        switch body.content {
        case .country(let name):
            mention.affiliation = knowledge.countries.all[name.country].id
        case .organization(let known):
            mention.affiliation = knowledge.organizations.all[known].id
        default:
            mention.affiliatedAt = reading.range(body.tokens).lowerBound
        }
    }

    /// "uncle", "his late wife": a tie within a family is no part in public life.
    private func isKinship(_ role: Range<Int>) -> Bool {
        let words = reading.words[role].filter { !Vocabulary.roleModifiers.contains($0) }
        return words.contains(where: Vocabulary.kinship.contains)
            && words.allSatisfy {
                Vocabulary.kinship.contains($0)
                    || ["his", "her", "their", "elder", "younger", "eldest", "-", "in", "law"]
                        .contains($0)
            }
    }
}
