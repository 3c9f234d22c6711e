import Articles

/// Tells an attack in words from one by force: "attacked the minister in a speech", "hit out at Togo
/// over the tax", "attacked Mali, saying that".
struct VerbalAttack {
    let article: Article

    /// Whether the words of an assault, in scalars of the article, are only words.
    func isOne(_ cue: Range<Int>, in sentence: Int) -> Bool {
        let tokens = article.sentences[sentence].tokens
        let own = tokens.filter { article.tokens[$0].range.overlaps(cue) }
        guard let last = own.last, own.contains(where: { isForm($0, of: Self.verbs) }),
            !tokens.contains(where: { Self.arms.contains(word($0)) })
        else { return false }
        if own.contains(where: { word($0) == "verbally" }) { return true }
        return (last + 1..<max(last + 1, tokens.upperBound)).contains {
            isSign($0, before: tokens.upperBound)
        }
    }

    private func word(_ index: Int) -> String { article.tokens[index].lowercased }

    private func isForm(_ index: Int, of lemmas: Set<String>) -> Bool {
        lemmas.contains(VerbForms.singular(word(index)))
            || VerbForms.shared.analyses(of: word(index)).contains { lemmas.contains($0.lemma) }
    }

    /// Whether a word opens a phrase that tells how, where or for what something is said.
    private func isSign(_ index: Int, before end: Int) -> Bool {
        let after = (index + 1..<min(index + 1 + Self.reach, end)).map(word)
        switch word(index) {
        case "verbally": return true
        case "in", "during":
            guard let first = after.first, Self.openers.contains(first) else { return false }
            return after.contains(where: Self.speeches.contains)
        case "on": return after.prefix(2).contains(where: Self.media.contains)
        case "over":
            guard let first = after.first, Self.openers.contains(first) else { return false }
            return !after.contains(where: Self.spans.contains)
        case "for":
            guard let first = after.first else { return false }
            return ClosedClass.possessives.contains(first)
                || VerbForms.shared.analyses(of: first).contains { $0.form == .gerund }
        default: return isForm(index, of: Self.saying) && word(index).hasSuffix("ing")
        }
    }

    /// So many words a phrase is looked into.
    private static let reach = 5
    private static let verbs: Set = ["attack", "assail", "hit", "lash", "blast", "savage"]
    private static let openers = ClosedClass.possessives.union(["a", "an", "the", "this", "what"])
    private static let speeches = Vocabulary.words(
        """
        speech interview statement letter post tweet column article video message editorial debate \
        broadcast address remarks press parliament report sermon essay
        """)
    private static let media = Vocabulary.words(
        "twitter x facebook instagram telegram television tv radio social air")
    private static let spans = Vocabulary.words(
        "weekend night nights day days week weeks month months year years border")
    private static let saying: Set = [
        "say", "call", "accuse", "describe", "tell", "claim", "argue", "brand", "label", "insist",
    ]
    /// What is no war of words.
    private static let arms = Vocabulary.words(
        """
        rocket rockets missile missiles drone drones bomb bombs knife gun guns troops soldiers \
        fighters gunmen militants rebels killing killed wounding wounded injuring injured shelling
        """)
}
