/// The place and agency before a report: "ISTANBUL (AP) — ".
enum Dateline {
    /// A dateline has no more tokens than this.
    private static let longest = 14

    /// The range of a dateline at the start of a block's tokens, its dash included.
    static func range(in tokens: [Article.Token]) -> Range<Int>? {
        guard let first = tokens.first else { return nil }
        let head = tokens.prefix(longest)
        guard let dash = head.firstIndex(where: { isDash($0) }), dash + 1 < tokens.count,
            isPlace(head[..<dash])
        else { return nil }
        return first.range.lowerBound..<tokens[dash].range.upperBound
    }

    private static func isDash(_ token: Article.Token) -> Bool {
        switch token.text {
        case "—", "--": true
        case "–", "-": token.followsSpace
        default: false
        }
    }

    /// Names, dates and an agency in brackets, and a place in capitals or an agency among them.
    private static func isPlace(_ tokens: ArraySlice<Article.Token>) -> Bool {
        var isShouted = false
        for token in tokens {
            switch token.kind {
            case .number: continue
            case .punctuation:
                guard [",", "(", ")", "/", "-", "."].contains(token.text) else { return false }
                if token.text == "(" { isShouted = true }
            case .word:
                guard let first = token.text.unicodeScalars.first,
                    ScalarKind(of: first) == .upper
                else { return false }
                if token.text.count > 2, token.text == token.text.uppercased() { isShouted = true }
            default: return false
            }
        }
        return isShouted
    }
}
