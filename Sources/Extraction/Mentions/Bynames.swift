import Articles

/// What the press of a country calls its own government: "the Centre" against the states of India.
///
/// An article is from there where it speaks more of that country, its parties, people and towns than of
/// any other, and names nothing else that the word is short for.
struct Bynames {
    private let reading: Reading
    private let knowledge: Knowledge
    /// For a folded word the country whose government the article means by it.
    private let meant: [String: Int]

    init(pieces: [[Piece]], reading: Reading, knowledge: Knowledge) {
        self.reading = reading
        self.knowledge = knowledge
        let bynames = knowledge.countries.bynames
        let used = Set(
            pieces.joined().filter(\.isUnknown).map { reading.key($0.tokens) }
                .filter { bynames[$0] != nil })
        guard !used.isEmpty else {
            meant = [:]
            return
        }
        var counts: [String: Int] = [:]
        var others: Set<String> = []
        for piece in pieces.joined() {
            if let country = Self.country(of: piece, reading, knowledge), !country.isEmpty {
                counts[country, default: 0] += 1
            }
            // "Centre-State ties" is no other name.
            guard piece.tokens.count > 1, reading.words[piece.tokens.lowerBound + 1] != "-"
            else { continue }
            others.insert(reading.words[piece.tokens.lowerBound])
            others.insert(reading.words[piece.tokens.upperBound - 1])
        }
        var meant: [String: Int] = [:]
        for word in used where !others.contains(word) {
            let most = counts.values.max() ?? 0
            let leaders = counts.filter { $0.value == most }.map(\.key)
            meant[word] = (bynames[word] ?? []).first {
                leaders == [knowledge.countries.all[$0].id]
            }
        }
        self.meant = meant
    }

    /// The pieces, with the country that the article means by such a word.
    func settled(_ pieces: [[Piece]]) -> [[Piece]] {
        guard !meant.isEmpty else { return pieces }
        return pieces.map { sentence in sentence.map(settled) }
    }

    private func settled(_ piece: Piece) -> Piece {
        guard piece.isUnknown, let country = meant[reading.key(piece.tokens)],
            isCalledSo(piece.tokens)
        else { return piece }
        return Piece(
            tokens: piece.tokens, content: .country(CountryName(country: country, form: .seat)))
    }

    /// "the Centre", and "Centre" alone in a heading.
    private func isCalledSo(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        let sentence = reading.article.sentences[reading.sentenceOfToken[start]]
        return reading.article.blocks[sentence.block].kind != .paragraph
            || reading.word(start - 1, inSentenceOf: start) == "the"
    }

    /// The id of the country that a piece names or is of; nil or empty for none.
    private static func country(
        of piece: Piece, _ reading: Reading, _ knowledge: Knowledge
    ) -> String? {
        switch piece.content {
        case .country(let name): knowledge.countries.all[name.country].id
        case .organization(let index): knowledge.organizations.all[index].country
        case .holder(let index): knowledge.people.holders[index].country
        case .place: knowledge.words.places[reading.key(piece.tokens)]
        case .body, .title, .thing, .unknown: nil
        }
    }
}
