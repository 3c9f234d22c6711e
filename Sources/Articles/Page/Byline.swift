/// Lines that name the writer.
enum Byline {
    private static let mostWords = 14

    /// "By Jane Doe and John Roe", "BY JANE DOE | May 16, 2025".
    static func matches(_ visible: String) -> Bool {
        let words = visible.split(separator: " ")
        guard words.count >= 2, words.count <= mostWords else { return false }
        let first = words[0].lowercased()
        guard first == "by" || first == "by:" || first == "author:" else { return false }
        return words.dropFirst().allSatisfy { isNamePart($0) }
    }

    /// "JANE DOE" above the text.
    static func isShoutedName(_ visible: String) -> Bool {
        let words = visible.split(separator: " ")
        return (2...3).contains(words.count)
            && words.allSatisfy { word in
                word.count > 1
                    && word.unicodeScalars.allSatisfy { scalar in
                        let kind = ScalarKind(of: scalar)
                        return kind == .upper || kind == .singleQuote || scalar == "-"
                    }
            }
    }

    /// Two to four words with capitals and no mark.
    static func isName(_ visible: String) -> Bool {
        let words = visible.split(separator: " ")
        return (2...4).contains(words.count) && words.allSatisfy { isNamePart($0) }
            && !visible.contains { "0123456789:;?!|".contains($0) }
    }

    private static func isNamePart(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first(where: { ScalarKind(of: $0).continuesWord }),
            ScalarKind(of: first) == .lower
        else { return true }
        // "al-Hassan" begins with a particle.
        let start = PhraseBook.words(of: String(word)).first ?? ""
        return particles.contains(start) || CalendarDate.isDateWord(start)
    }

    private static let particles: Set<String> = [
        "al", "and", "at", "bin", "da", "de", "del", "der", "di", "dos", "el", "for", "in", "la",
        "of", "the", "van", "von", "y",
    ]
}
