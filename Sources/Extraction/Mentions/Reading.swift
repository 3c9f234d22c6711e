import Articles

/// An article's tokens together with what every rule asks about them.
///
/// Made once for an article, so that no rule folds or looks at the same word twice.
struct Reading: Sendable {
    let article: Article
    /// The folded letters of every token.
    let words: [String]
    /// How every token is written.
    let shapes: [WordShape]
    /// The sentence of every token.
    let sentenceOfToken: [Int]
    /// For every sentence, whether capital letters tell anything: not in "All Words Like This".
    let capitalsTell: [Bool]
    /// The capitalised words that stand somewhere without a hyphen at their side.
    let unhyphenated: Set<String>

    init(_ article: Article) {
        self.article = article
        words = article.tokens.map(\.lowercased.folded)
        let shapes = article.tokens.map { token in
            WordShape(token.text, isWord: token.kind == .word)
        }
        self.shapes = shapes
        var sentenceOfToken = [Int](repeating: 0, count: article.tokens.count)
        var capitalsTell: [Bool] = []
        capitalsTell.reserveCapacity(article.sentences.count)
        for (index, sentence) in article.sentences.enumerated() {
            for token in sentence.tokens { sentenceOfToken[token] = index }
            // Longer words only: headlines keep "of" and "the" small.
            let long = sentence.tokens.filter {
                article.tokens[$0].kind == .word && article.tokens[$0].text.count > 3
            }
            let small = long.count { shapes[$0] == .lower }
            let isHeading = article.blocks[sentence.block].kind != .paragraph
            capitalsTell.append(small * (isHeading ? 3 : 6) >= long.count || long.count < 4)
        }
        self.sentenceOfToken = sentenceOfToken
        self.capitalsTell = capitalsTell
        var unhyphenated: Set<String> = []
        for index in article.tokens.indices where shapes[index] == .capitalized {
            let isJoined =
                index > 0 && words[index - 1] == "-" && !article.tokens[index].followsSpace
                || index + 1 < words.count && words[index + 1] == "-"
                    && !article.tokens[index + 1].followsSpace
            if !isJoined { unhyphenated.insert(words[index]) }
        }
        self.unhyphenated = unhyphenated
    }

    /// The tokens of a token's sentence.
    func sentence(of token: Int) -> Range<Int> {
        article.sentences[sentenceOfToken[token]].tokens
    }

    /// The word at an index if it lies in the same sentence as `token`, else "".
    func word(_ index: Int, inSentenceOf token: Int) -> String {
        sentence(of: token).contains(index) ? words[index] : ""
    }

    /// The words right before a token of its sentence, in text order.
    func wordsBefore(_ token: Int, _ count: Int) -> ArraySlice<String> {
        let start = max(sentence(of: token).lowerBound, token - count)
        return words[start..<token]
    }

    /// Whether a token is the first word of its sentence or of a quotation in it.
    func startsSentence(_ token: Int) -> Bool {
        let start = sentence(of: token).lowerBound
        var index = token - 1
        while index >= start {
            switch article.tokens[index].kind {
            case .word, .number, .possessive: return false
            case .openQuote, .closeQuote: return true
            case .punctuation:
                // A dateline's dash or a colon starts a sentence too; a comma does not.
                if [":", "–", "—", "--", "•", "*"].contains(words[index]) { return true }
                if words[index] == "," || words[index] == ")" || words[index] == "-" {
                    return false
                }
            }
            index -= 1
        }
        return true
    }

    /// The scalars from the first to the last of those tokens.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        article.range(ofTokens: tokens) ?? 0..<0
    }

    /// The words of those tokens as they are read: without markup, each gap one space.
    func text(_ tokens: Range<Int>) -> String {
        var text = ""
        for token in article.tokens[tokens] {
            if token.followsSpace, !text.isEmpty { text += " " }
            text += token.text
        }
        return text
    }

    /// The folded words of those tokens, parted by spaces.
    func key(_ tokens: Range<Int>) -> String {
        tokens.count == 1 ? words[tokens.lowerBound] : words[tokens].joined(separator: " ")
    }
}
