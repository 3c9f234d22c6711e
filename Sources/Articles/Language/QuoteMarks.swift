/// What the surroundings of a quotation mark say about it.
struct QuoteMarks {
    private let tokens: [Article.Token]
    private let text: PageText
    /// For each token, the next single mark after it that can only close; nil when an opening one
    /// comes first.
    private let nextCloser: [Bool]

    init(tokens: [Article.Token], text: PageText) {
        self.tokens = tokens
        self.text = text
        var closers = [Bool](repeating: false, count: tokens.count)
        var found = false
        for index in tokens.indices.reversed() {
            closers[index] = found
            guard Self.isSingle(tokens[index], text) else { continue }
            let (before, after) = Self.surroundings(of: index, tokens)
            if before, !after { found = false }
            if !before, after, !Self.followsPlural(index, tokens) { found = true }
        }
        self.nextCloser = closers
    }

    func isQuote(_ index: Int) -> Bool {
        isDouble(index) || Self.isSingle(tokens[index], text)
    }

    /// A double mark, or a pair of single ones as TeX has them.
    func isDouble(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation else { return false }
        let kind = text.kinds[token.range.lowerBound]
        return kind == .doubleQuote || kind == .singleQuote && token.range.count == 2
            || token.text == "„"
    }

    /// What a mark is.
    func kind(of index: Int, isOpen: Bool) -> Article.Token.Kind {
        isDouble(index)
            ? doubleKind(of: index, isOpen: isOpen) : singleKind(of: index, isOpen: isOpen)
    }

    /// The surroundings, the shape and whether a quotation is open each have a say.
    private func doubleKind(of index: Int, isOpen: Bool) -> Article.Token.Kind {
        let (spaceBefore, spaceAfter) = Self.surroundings(of: index, tokens)
        let shape = Self.shape(of: tokens[index].text)
        if shape == nil, !isOpen, index > 0, tokens[index - 1].kind == .number, !spaceBefore {
            return .punctuation  // inches
        }
        let state = isOpen ? Article.Token.Kind.closeQuote : .openQuote
        guard spaceBefore != spaceAfter else { return shape ?? state }
        let side: Article.Token.Kind = spaceBefore ? .openQuote : .closeQuote
        guard let shape, shape == state else { return side }
        // government?“ he went on: what goes on in small letters was closed.
        return side == .closeQuote && isSmall(index + 1) ? side : shape
    }

    private func isSmall(_ index: Int) -> Bool {
        guard index < tokens.count, let first = tokens[index].text.unicodeScalars.first else {
            return false
        }
        return ScalarKind(of: first) == .lower
    }

    /// What the shape of a double mark says; straight marks say nothing.
    private static func shape(of mark: String) -> Article.Token.Kind? {
        switch mark {
        case "“", "„", "‟", "«", "「", "『", "``", "〝": .openQuote
        case "”", "»", "」", "』", "''", "〞": .closeQuote
        default: nil
        }
    }

    private func singleKind(of index: Int, isOpen: Bool) -> Article.Token.Kind {
        let (spaceBefore, spaceAfter) = Self.surroundings(of: index, tokens)
        if spaceBefore, !spaceAfter {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            // ’90s, ’em
            if next?.kind == .number && tokens[index].text != "‘" { return .punctuation }
            if let next, Contractions.withoutBeginning.contains(next.lowercased) {
                return .punctuation
            }
            return .openQuote
        }
        if index > 0, tokens[index - 1].kind == .number, !isOpen { return .punctuation }  // 6'
        guard spaceAfter, !spaceBefore else {
            if tokens[index].text == "‘" { return .openQuote }
            return isOpen ? .closeQuote : .punctuation
        }
        guard Self.followsPlural(index, tokens) else { return .closeQuote }
        // ‘the officials’ house’ or ‘the officials’ said: possessive if a later mark can close.
        return isOpen && !nextCloser[index] ? .closeQuote : .possessive
    }

    private static func isSingle(_ token: Article.Token, _ text: PageText) -> Bool {
        token.kind == .punctuation && token.range.count == 1
            && (text.kinds[token.range.lowerBound] == .singleQuote || token.text == "‚")
    }

    /// Whether something like white space stands before and after a mark.
    private static func surroundings(
        of index: Int, _ tokens: [Article.Token]
    ) -> (before: Bool, after: Bool) {
        let isFirst = index == 0
        let isLast = index + 1 == tokens.count
        let before =
            tokens[index].followsSpace || isFirst || openers.contains(tokens[index - 1].text)
        let after =
            isLast || tokens[index + 1].followsSpace || closers.contains(tokens[index + 1].text)
        return (before && !(isLast && !isFirst && !tokens[index].followsSpace), after && !isFirst)
    }

    /// Whether a word that ends in "s" stands right before a mark.
    private static func followsPlural(_ index: Int, _ tokens: [Article.Token]) -> Bool {
        guard index > 0, !tokens[index].followsSpace, tokens[index - 1].kind == .word else {
            return false
        }
        return tokens[index - 1].lowercased.hasSuffix("s")
    }

    private static let openers: Set<String> = ["(", "[", "{", "—", "–", "-", "--", "/", "¿", "¡"]
    private static let closers: Set<String> = [
        ".", ",", ";", ":", "!", "?", "...", "…", ")", "]", "}", "—", "–", "-", "--", "/", "?!",
    ]
}
