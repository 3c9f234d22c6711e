/// Words whose "'s" is "is", "has" or "us" and never a possessive.
enum Contractions {
    /// Possessives of the pronouns have no apostrophe, so these stay one word with their "'s".
    static let takeIs: Set<String> = [
        "he", "here", "how", "it", "let", "she", "so", "that", "there", "this", "what", "when",
        "where", "who", "why",
    ]

    /// Words that begin with an apostrophe: the mark before them opens nothing.
    static let withoutBeginning: Set<String> = [
        "bout", "cause", "em", "n", "nuff", "round", "til", "tis", "twas", "tween",
    ]
}
