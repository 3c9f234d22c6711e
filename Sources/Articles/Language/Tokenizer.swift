/// Words, numbers and marks of a block.
///
/// Quotation marks leave here as punctuation; ``QuotePairing`` says which open and which close.
struct Tokenizer {
    private let text: PageText
    private let end: Int
    private var at: Int
    private var followsSpace = true
    private var tokens: [Article.Token] = []

    /// The tokens of a range; together with white space and markup they are all of it.
    static func tokens(in range: Range<Int>, of text: PageText) -> [Article.Token] {
        var tokenizer = Tokenizer(text: text, end: range.upperBound, at: range.lowerBound)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(text: PageText, end: Int, at: Int) {
        self.text = text
        self.end = end
        self.at = at
    }

    private mutating func run() {
        while at < end {
            switch kind(at) {
            case .space:
                followsSpace = true
                at += 1
            case .hidden, .invisible: at += 1
            case .upper, .lower, .letter: scanWord()
            case .digit: scanNumber()
            default: scanMark()
            }
        }
    }

    private mutating func emit(_ kind: Article.Token.Kind, upTo next: Int) {
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: text.scalars[at..<next])
        let letterText = String(letters)
        var lowered = letterText.lowercased()
        if kind == .word || kind == .possessive { lowered.straightenApostrophes() }
        tokens.append(
            Article.Token(
                range: at..<next, kind: kind, text: letterText, lowercased: lowered,
                followsSpace: followsSpace))
        at = next
        followsSpace = false
    }
}

// MARK: - Looking at scalars

extension Tokenizer {
    private func kind(_ offset: Int) -> ScalarKind {
        offset < end ? text.kinds[offset] : .space
    }

    private func scalar(_ offset: Int) -> Unicode.Scalar {
        offset < end ? text.scalars[offset] : "\n"
    }

    private func isStop(_ offset: Int) -> Bool {
        offset < end && text.scalars[offset] == "." && text.kinds[offset] == .symbol
    }

    private func isApostrophe(_ offset: Int) -> Bool {
        guard kind(offset) == .singleQuote else { return false }
        return ["'", "’", "ʼ", "´", "‘", "＇"].contains(scalar(offset))
    }

    /// The offset after a run of scalars that continue a word.
    private func runEnd(from offset: Int) -> Int {
        var next = offset
        while kind(next).continuesWord { next += 1 }
        return next
    }

    private func string(_ range: Range<Int>) -> String {
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: text.scalars[range])
        return String(letters)
    }
}

// MARK: - Words

extension Tokenizer {
    private mutating func scanWord() {
        if let next = WebAddress.end(startingAt: at, before: end, in: text) {
            return emit(.word, upTo: next)
        }
        if let next = dottedLettersEnd() { return emit(.word, upTo: next) }
        var next = runEnd(from: at)
        while let more = wordContinuation(after: next) { next = more }
        if endsInPossessive(next) {
            emit(.word, upTo: next)
            return emit(.possessive, upTo: next + 2)
        }
        if isStop(next), takesStop(at..<next) { next += 1 }
        emit(.word, upTo: next)
    }

    /// The end of letters with a stop after each: "U.S.", "p.m.", "J.K." before "Rowling".
    private func dottedLettersEnd() -> Int? {
        var next = at
        var letters = 0
        while kind(next).isLetter, isStop(next + 1) {
            next += 2
            letters += 1
        }
        guard letters > 0 else { return nil }
        if kind(next).isLetter, !kind(next + 1).continuesWord, letters > 1 || kind(next) == .upper,
            !isApostrophe(next + 1) || letters > 1
        {
            next += 1  // "U.S" where the writer left the last stop out
            letters += 1
        }
        return letters > 1 ? next : nil
    }

    /// Where a word goes on after an inner apostrophe, ampersand, underscore or domain stop.
    private func wordContinuation(after offset: Int) -> Int? {
        let next = kind(offset + 1)
        if isApostrophe(offset), next.isLetter {
            return endsInPossessive(offset) ? nil : runEnd(from: offset + 1)
        }
        switch scalar(offset) {
        case "&" where kind(offset - 1) == .upper && next == .upper: return runEnd(from: offset + 1)
        case "_" where next.isLetter || next == .digit: return runEnd(from: offset + 1)
        case "." where next == .digit && kind(offset - 1) == .digit:  // "GHS6.2billion"
            return runEnd(from: offset + 1)
        case "@" where next.isLetter, "." where next.isLetter:
            return WebAddress.domainEnd(after: offset, before: end, in: text)
        default: return nil
        }
    }

    /// Whether "'s" stands at an offset and is no contraction such as "it's".
    private func endsInPossessive(_ offset: Int) -> Bool {
        guard isApostrophe(offset), scalar(offset + 1) == "s" || scalar(offset + 1) == "S",
            !kind(offset + 2).continuesWord
        else { return false }
        return !Contractions.takeIs.contains(string(at..<offset).lowercased())
    }

    /// Whether the stop after a word belongs to it.
    private func takesStop(_ word: Range<Int>) -> Bool {
        var next = word.upperBound + 1
        while kind(next) == .space || kind(next) == .hidden, next < end { next += 1 }
        let follows: Abbreviations.Follower =
            switch kind(next) {
            case .digit: .number
            case .upper: .capital
            default: .other
            }
        if word.count == 1, kind(word.lowerBound) == .upper {
            // "I" is a pronoun unless another initial follows: "I. M. Pei".
            return scalar(word.lowerBound) != "I" || follows == .capital && isStop(next + 1)
        }
        let before = tokens.last.map(\.text)
        // "Dr. Yu. Petrov": a short name after a title is an initial of two letters.
        if word.count == 2, follows == .capital, kind(word.lowerBound) == .upper,
            kind(word.lowerBound + 1) == .lower, Abbreviations.bindsForward(before ?? "")
        {
            return true
        }
        return Abbreviations.takesStop(string(word), before: follows, after: before)
    }
}

// MARK: - Numbers and marks

extension Tokenizer {
    private mutating func scanNumber() {
        var next = digitsEnd(from: at)
        var hasColon = false
        while [".", ",", ":", "’", "'"].contains(scalar(next)), kind(next + 1) == .digit {
            hasColon = hasColon || scalar(next) == ":"
            next = digitsEnd(from: next + 1)
        }
        guard kind(next).isLetter, !hasColon else { return emit(.number, upTo: next) }
        // "1MDB" and "3M" are names; "19th", "1990s" and "350bn" are numbers.
        let isName = kind(next) == .upper
        next = runEnd(from: next)
        emit(isName ? .word : .number, upTo: next)
    }

    private func digitsEnd(from offset: Int) -> Int {
        var next = offset
        while kind(next) == .digit || kind(next) == .mark { next += 1 }
        return next
    }

    private mutating func scanMark() {
        let first = scalar(at)
        var next = at + 1
        switch first {
        case ".", "-", "*", "_", "=", "~", "#": while scalar(next) == first { next += 1 }
        case "!", "?": while scalar(next) == "!" || scalar(next) == "?" { next += 1 }
        case "`", "'": if scalar(next) == first { next += 1 }  // ``TeX quotes''
        default: while kind(next) == .mark || kind(next) == .invisible { next += 1 }
        }
        // Markup between equal marks ends a run.
        if let cut = (at + 1..<next).first(where: { kind($0) == .hidden }) { next = cut }
        emit(.punctuation, upTo: next)
    }
}

extension String {
    /// Makes typographic apostrophes straight.
    mutating func straightenApostrophes() {
        guard unicodeScalars.contains(where: { $0.value >= 0x80 }) else { return }
        var straight = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            straight.append(ScalarKind(of: scalar) == .singleQuote ? "'" : scalar)
        }
        self = String(straight)
    }
}
