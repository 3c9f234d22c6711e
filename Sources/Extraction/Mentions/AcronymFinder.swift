import Articles

/// Finds acronyms that the article defines: "African Union (AU)", "the AU (African Union)".
struct AcronymFinder {
    let reading: Reading

    /// Whether an acronym is exactly the initials of a name's capital words.
    func areInitials(_ acronym: String, of name: Range<Int>) -> Bool {
        let letters = acronym.filter { $0.isLetter }
        guard letters.count >= 3 else { return false }
        return letters
            == String(
                name.compactMap { reading.shapes[$0].mayBeName ? reading.words[$0].first : nil })
    }

    /// Whether the letters of an acronym stand in order in a name, the first one at its start.
    func fits(_ acronym: String, _ name: Range<Int>) -> Bool {
        let letters = acronym.filter { $0.isLetter }
        guard letters.count >= 2, letters.count <= 10 else { return false }
        let initials = name.compactMap { index in
            reading.shapes[index].mayBeName ? reading.words[index].first : nil
        }
        var rest = Substring(letters)
        for initial in initials where initial == rest.first { rest = rest.dropFirst() }
        if rest.isEmpty { return true }
        // Inner letters too: "Fideagro", "Gazprom"; but the first letter must fit.
        guard let first = initials.first, first == letters.first else { return false }
        var remaining = Substring(letters)
        for index in name {
            for letter in reading.words[index] where letter == remaining.first {
                remaining = remaining.dropFirst()
            }
        }
        return remaining.isEmpty
    }

    /// The acronyms, folded, that the article gives for something that is no name: "electronic design
    /// automation (EDA)". `isBody` tells a word for an organization: "the world health organization
    /// (WHO)" is one, however it is written.
    func acronymsOfThings(isBody: (String) -> Bool) -> Set<String> {
        var things: Set<String> = []
        for bracket in reading.words.indices where reading.words[bracket] == "(" {
            let inner = bracket + 1
            guard reading.word(inner + 1, inSentenceOf: bracket) == ")",
                reading.shapes[inner] == .upper, reading.words[inner].count <= 10
            else { continue }
            var words: [String] = []
            var index = bracket - 1
            while words.count < reading.words[inner].count,
                reading.sentence(of: bracket).contains(index),
                reading.shapes[index] == .lower || reading.words[index] == "-"
            {
                if reading.words[index] != "-" { words.insert(reading.words[index], at: 0) }
                if spells(reading.words[inner], words) {
                    if !words.contains(where: isBody) { things.insert(reading.words[inner]) }
                    break
                }
                index -= 1
            }
        }
        return things
    }

    /// Whether an acronym is the initials of at least two words, the last with inner letters too.
    private func spells(_ acronym: String, _ words: [String]) -> Bool {
        guard words.count > 1, let last = words.last else { return false }
        var rest = Substring(acronym.filter(\.isLetter))
        for word in words {
            guard let first = word.first, first == rest.first else { return false }
            rest = rest.dropFirst()
        }
        for letter in last.dropFirst() where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
