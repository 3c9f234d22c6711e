/// Tells an "it" that means nobody: "it is clear that", "it was Silva who", "it seems".
enum Expletive {
    /// Whether the "it" at a token only stands for what is told then.
    static func isOne(_ token: Int, _ reading: Reading) -> Bool {
        func word(_ offset: Int) -> String {
            reading.word(token + offset, inSentenceOf: token)
        }
        if seeming.contains(word(1)) { return word(2) == "that" }
        var next = 1
        var last = ""
        while auxiliaries.contains(word(next)) || still.contains(word(next)) {
            if !still.contains(word(next)) { last = word(next) }
            next += 1
        }
        guard being.contains(last) else { return false }
        while degrees.contains(word(next)) { next += 1 }
        if likely.contains(word(next)) { return word(next + 1) == "that" }
        if judged.contains(word(next)) { return openers.contains(word(next + 1)) }
        if reported.contains(word(next)) { return word(next + 1) == "that" }
        // "It was the minister of finance who"
        return (next + 1...next + 6).contains { word($0) == "who" }
            && reading.shapes[token + next] != .lower
    }

    private static let auxiliaries = Vocabulary.words(
        "is was be been being 's will would may might could should must has had have")
    private static let still = Vocabulary.words("also still not now")
    private static let being = Vocabulary.words("is was be been being 's")
    private static let likely = Vocabulary.words("likely unlikely certain uncertain")
    private static let degrees = Vocabulary.words("very quite so too more most less as rather now")
    private static let seeming = Vocabulary.words("seems seemed appears appeared turns turned")
    private static let openers = Vocabulary.words("that to for if whether how why when who")
    private static let judged = Vocabulary.words(
        """
        clear unclear important necessary unnecessary possible impossible \
        essential crucial vital critical difficult hard easy time true untrue wrong right \
        good bad better best imperative obvious evident unfortunate sad worth
        """)
    private static let reported = Vocabulary.words(
        """
        estimated expected believed understood reported projected alleged hoped feared thought said \
        claimed assumed agreed decided known noted announced revealed
        """)
}
