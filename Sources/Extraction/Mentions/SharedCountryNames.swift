/// Decides whom a word means that several countries share: "Dominican", "Congolese".
///
/// The country that the article names in full; the usual one where it names both or none.
struct SharedCountryNames {
    /// For a folded word the country that the article means, where it is not the usual one.
    private let meant: [String: Int]

    init(reading: Reading, knowledge: Knowledge) {
        let names = knowledge.countries.names
        let sharers = knowledge.countries.sharers
        var present: Set<Int> = []
        var used: Set<String> = []
        var index = 0
        while index < reading.words.count {
            guard
                let match = names.longestMatch(
                    in: reading.words, at: index, limit: reading.words.count)
            else {
                index += 1
                continue
            }
            let key = reading.key(index..<index + match.length)
            if sharers[key] != nil {
                used.insert(key)
            } else {
                present.insert(match.value.country)
            }
            index += match.length
        }
        var meant: [String: Int] = [:]
        for key in used {
            let named = (sharers[key] ?? []).filter(present.contains)
            if named.count == 1, let only = named.first { meant[key] = only }
        }
        self.meant = meant
    }

    /// A piece with the country that the article means.
    func settled(_ piece: Piece, _ reading: Reading) -> Piece {
        guard !meant.isEmpty, let name = piece.countryName,
            let country = meant[reading.key(piece.tokens)]
        else { return piece }
        return Piece(
            tokens: piece.tokens, content: .country(CountryName(country: country, form: name.form)))
    }
}
