/// The sentences of a block, by rules over its tokens.
///
/// A sentence ends at a stop, an ellipsis, a question or exclamation mark, with the closing
/// quotation marks and brackets after it, where something that can begin a sentence follows.
struct SentenceSplitter {
    private let tokens: [Article.Token]

    /// The sentences as ranges of tokens; they cover all tokens.
    static func sentences(of tokens: [Article.Token]) -> [Range<Int>] {
        let splitter = SentenceSplitter(tokens: tokens)
        var spans: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            if splitter.canEnd(index) {
                let next = splitter.afterClosers(index + 1)
                if next == tokens.count
                    || splitter.isBoundary(end: index, next: next, start: start)
                {
                    spans.append(start..<next)
                    start = next
                }
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        if start < tokens.count { spans.append(start..<tokens.count) }
        return spans
    }

    /// Whether a token carries a mark that ends sentences.
    private func canEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        guard let last = token.text.unicodeScalars.last else { return false }
        return switch token.kind {
        case .punctuation: Self.terminators.contains(last)
        case .word: last == "."
        default: false
        }
    }

    /// The first token after the closing marks that belong to a stop.
    private func afterClosers(_ index: Int) -> Int {
        var next = index
        while next < tokens.count, isCloser(next) { next += 1 }
        return next
    }

    private func isCloser(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .closeQuote { return !token.followsSpace || index + 1 == tokens.count }
        return !token.followsSpace && [")", "]", "}", "）", "】"].contains(token.text)
    }

    /// Whether a new sentence begins at `next` after the stop at `end`.
    private func isBoundary(end: Int, next: Int, start: Int) -> Bool {
        guard canBegin(next) else { return false }
        let stop = tokens[end]
        let follower = tokens[next]
        let isClosed = next > end + 1
        if !follower.followsSpace, !isClosed { return hasMissingSpace(end: end, next: next) }
        if stop.kind == .word {
            return endsAtAbbreviation(end, next: next) || tokens[next - 1].kind == .closeQuote
        }
        // "1. The first point": a number alone is no sentence.
        if end == start + 1, tokens[start].kind == .number { return false }
        // “Why?” Putin asked. “Never!” the minister said.
        if isClosed, stop.text != ".", isSpeechTag(from: next) { return false }
        return true
    }

    /// Whether a sentence can begin with a token.
    private func canBegin(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .number, .openQuote: return true
        case .word:
            guard let first = token.text.unicodeScalars.first else { return false }
            return ScalarKind(of: first) != .lower
        case .punctuation:
            guard let first = token.text.unicodeScalars.first else { return false }
            if Self.bullets.contains(first) { return token.followsSpace }
            guard Self.openers.contains(first), index + 1 < tokens.count else { return false }
            return tokens[index + 1].kind != .punctuation && canBegin(index + 1)
        case .closeQuote, .possessive: return false
        }
    }

    /// "war.He said": a stop between a word and a capital letter without a space.
    private func hasMissingSpace(end: Int, next: Int) -> Bool {
        let stop = tokens[end]
        let follower = tokens[next]
        let first = follower.text.unicodeScalars.first.map(ScalarKind.init(of:))
        if first == .letter { return true }
        if stop.kind == .word { return isStarter(follower) }
        if ["…", "...", "...."].contains(stop.text) { return false }
        guard end > 0, !stop.followsSpace else { return true }
        let before = tokens[end - 1]
        switch follower.kind {
        case .openQuote: return true
        case .number: return before.kind == .word && before.text.count > 3
        case .word: return before.kind != .word || before.text.count > 1
        default: return false
        }
    }

    /// Whether a sentence ends at a word with a stop of its own: "in the U.S. He said".
    private func endsAtAbbreviation(_ index: Int, next: Int) -> Bool {
        let token = tokens[index]
        let follower = tokens[next]
        if Abbreviations.bindsForward(token.text) { return false }
        if follower.kind == .number { return false }
        if follower.kind == .openQuote { return !isInitial(token) }
        if follower.kind != .word { return false }  // "Corp. (NHK)"
        if token.lowercased == "etc." { return true }
        if ["a.m.", "p.m."].contains(token.lowercased) {
            // "3 p.m. Moscow time"
            let isZone = next + 1 < tokens.count && tokens[next + 1].lowercased == "time"
            return !isZone && !Self.afterTimes.contains(follower.lowercased)
        }
        return isStarter(follower)
    }

    private func isInitial(_ token: Article.Token) -> Bool {
        token.text.count == 2
    }

    /// Whether a word with a capital letter is an ordinary one, so that the capital means a start.
    private func isStarter(_ token: Article.Token) -> Bool {
        Self.starters.contains(token.lowercased)
    }

    /// Whether a clause of saying follows: at most six tokens, then a verb of speech.
    private func isSpeechTag(from index: Int) -> Bool {
        for token in tokens[index...].prefix(6) {
            if Self.speechVerbs.contains(token.lowercased) { return true }
            if token.kind != .word && token.text != "-" && token.text != "," { return false }
        }
        return false
    }

    private static let terminators = Set(".!?…。！？｡।॥؟۔።‼⁇⁈⁉".unicodeScalars)
    private static let openers = Set("([{¿¡（【@#$€£".unicodeScalars)
    private static let bullets = Set("•*●▪■►·".unicodeScalars)

    /// Words that begin sentences far more often than they begin a name.
    private static let starters: Set<String> = [
        "a", "about", "according", "after", "all", "also", "although", "among", "an", "and",
        "another", "any", "as", "asked", "at", "because", "before", "besides", "both", "but", "by",
        "despite", "during", "each", "earlier", "even", "every", "following", "for", "from",
        "given", "had", "has", "have", "he", "her", "here", "his", "how", "however", "i", "if",
        "in", "instead", "is", "it", "it's", "its", "last", "later", "many", "meanwhile", "more",
        "moreover", "most", "my", "nearly", "neither", "no", "not", "now", "officials", "on",
        "once", "one", "only", "or", "other", "our", "over", "people", "perhaps", "police", "she",
        "since", "so", "some", "still", "such", "that", "the", "their", "then", "there", "these",
        "they", "this", "those", "though", "through", "thus", "to", "today", "two", "under",
        "until", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who",
        "why", "with", "without", "yet", "you",
    ]

    /// Words that follow a time of day inside its sentence.
    private static let afterTimes = Set(
        CalendarWords.weekdays + CalendarWords.months + [
            "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst",
            "pdt", "bst", "cet", "cest", "eat", "wat", "ist", "jst", "kst", "hkt", "sgt", "pkt",
            "aest", "local", "eastern", "pacific",
        ])

    /// Verbs of the clause that names a speaker.
    private static let speechVerbs: Set<String> = [
        "added", "adds", "announced", "answered", "argued", "asked", "asks", "claimed", "cried",
        "declared", "demanded", "exclaimed", "insisted", "joked", "noted", "quipped", "recalled",
        "remarked", "replied", "responded", "said", "say", "says", "shouted", "stated", "tells",
        "told", "tweeted", "urged", "warned", "wondered", "wrote", "yelled",
    ]
}
