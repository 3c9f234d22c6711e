/// The place, date and agency before a report: "ISTANBUL (AP) — ", "MULTAN: ", "CAIRO - 21 July: ".
enum Dateline {
    /// A dateline has no more tokens than this.
    private static let longest = 16
    /// Nor more words of a place in ordinary letters.
    private static let longestPlainPlace = 4

    /// The range of a dateline at the start of a block's tokens, its dash or colon included.
    ///
    /// - Parameter isFirst: Whether the block is the first paragraph. Only there a place in ordinary
    ///   letters is taken for a dateline: "Doha: The minister …", "Pretoria – A court …".
    static func range(in tokens: [Article.Token], isFirst: Bool) -> Range<Int>? {
        guard let first = tokens.first, let mark = endOfPlace(in: tokens),
            mark + 1 < tokens.count
        else { return nil }
        let place = tokens[..<mark]
        guard place.allSatisfy(isPart) else { return nil }
        let isCertain = place.contains { isShouted($0) || $0.text == "(" || isMonth($0) }
        let isDated = isMonth(tokens[mark + 1]) || tokens[mark + 1].kind == .number
        let isPlain =
            isFirst && place.count <= longestPlainPlace && beginsSentence(tokens[mark + 1])
        guard isCertain || isPlain else { return nil }
        let end = isDated ? endOfDate(in: tokens, after: mark) ?? mark : mark
        return first.range.lowerBound..<tokens[end].range.upperBound
    }

    /// The first dash or colon, when it stands near enough.
    private static func endOfPlace(in tokens: [Article.Token]) -> Int? {
        tokens.prefix(longest).firstIndex { token in
            switch token.text {
            case "—", "--", ":": true
            case "–", "-": token.followsSpace
            default: false
            }
        }
    }

    /// The colon or dash after a date.
    private static func endOfDate(in tokens: [Article.Token], after mark: Int) -> Int? {
        let rest = tokens[(mark + 1)...].prefix(6)
        let end = rest.firstIndex { !($0.kind == .number || isMonth($0) || $0.text == ",") }
        guard let end, [":", "—", "–", "-", "--"].contains(tokens[end].text) else { return nil }
        return end
    }

    /// Words with capitals, numbers, and the marks between them.
    private static func isPart(_ token: Article.Token) -> Bool {
        switch token.kind {
        case .number: true
        case .punctuation: [",", "(", ")", "/", "-", "."].contains(token.text)
        case .word: isCapital(token) || ["and", "de", "del", "al", "el"].contains(token.text)
        default: false
        }
    }

    private static func isShouted(_ token: Article.Token) -> Bool {
        token.kind == .word && token.text.count > 2 && token.text == token.text.uppercased()
            && isCapital(token)
    }

    private static func isMonth(_ token: Article.Token) -> Bool {
        token.kind == .word && CalendarDate.isMonth(token.lowercased)
    }

    private static func isCapital(_ token: Article.Token) -> Bool {
        token.text.unicodeScalars.first.map(ScalarKind.init(of:)) == .upper
    }

    private static func beginsSentence(_ token: Article.Token) -> Bool {
        token.kind == .word && isCapital(token)
    }
}
