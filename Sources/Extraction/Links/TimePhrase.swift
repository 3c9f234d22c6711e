import Articles

/// Phrases that say when: "on Thursday", "late on 5 March", "earlier this week".
///
/// They may stand between a subject and its verb, so they must not part them.
enum TimePhrase {
    /// Gives the words of such phrases the tag of an adverb; names and verbs stay what they are.
    ///
    /// `isCapital` tells whether a word is written with a capital: "march" alone is no month.
    static func mark(_ words: inout [Word], isCapital: (Int) -> Bool) {
        var position = 0
        while position < words.count {
            let length = length(at: position, words, isCapital)
            for index in position..<position + length { words[index].tag = .adverb }
            position += max(length, 1)
        }
    }

    /// How many words of a phrase begin at a place; 0 when none does.
    private static func length(
        at start: Int, _ words: [Word], _ isCapital: (Int) -> Bool
    ) -> Int {
        var position = start
        func text(_ index: Int) -> String {
            words.indices.contains(index) && words[index].mention == nil ? words[index].text : ""
        }
        while openers.contains(text(position)) { position += 1 }
        let hasOpener = position > start
        let hasPointer = pointers.contains(text(position))
        if hasPointer { position += 1 }
        if words.indices.contains(position), words[position].tag == .number, hasOpener,
            isDate(position + 1, text(position + 1), isCapital)
        {
            position += 1  // "on 5 March"
        }
        let word = text(position)
        let isTime =
            isDate(position, word, isCapital) || hasPointer && spans.contains(word)
            || hasOpener && word == "weekend"
        guard isTime, hasOpener || hasPointer || days.contains(word) else { return 0 }
        // "the Thursday meeting", "the Friday attack on Mali" name a thing, not a time.
        if !hasOpener, !hasPointer, start > 0,
            [.determiner, .adjective, .possessive].contains(words[start - 1].tag)
        {
            return 0
        }
        position += 1
        if parts.contains(text(position)) { position += 1 }  // "Thursday night"
        while words.indices.contains(position), words[position].tag == .number {
            position += 1  // "March 5", "March 2021"
        }
        // "this week's meeting"
        if words.indices.contains(position), words[position].tag == .possessive { return 0 }
        return position - start
    }

    private static func isDate(_ index: Int, _ word: String, _ isCapital: (Int) -> Bool) -> Bool {
        days.contains(word) || months.contains(word) && isCapital(index)
    }

    private static let openers: Set<String> = [
        "on", "in", "late", "early", "since", "until", "earlier", "later", "during",
    ]
    private static let pointers: Set<String> = ["this", "last", "next"]
    private static let spans: Set<String> = [
        "week", "month", "year", "weekend", "morning", "afternoon", "evening", "night", "summer",
        "winter", "spring", "autumn", "fall", "quarter", "decade", "century",
    ]
    private static let parts: Set<String> = ["morning", "afternoon", "evening", "night"]
    private static let days = Set(CalendarWords.weekdays + CalendarWords.relativeDays)
    private static let months = Set(CalendarWords.months)
}
