import ActorGraphs
import Articles

/// Tells an attack in words from one by force: "attacked the minister in a speech", "hit out at Togo
/// over the tax", "attacked Mali, saying that".
struct VerbalAttack {
    let article: Article

    /// Whether such words may be meant: by a person, or by a party of a person. What a state says that
    /// it attacked, it attacked.
    static func isPossible(by source: ActorKind, on target: ActorKind) -> Bool {
        source == .person || source == .organization && target == .person
    }

    /// Whether the words of an assault, in scalars of the article, are only words.
    func isOne(_ cue: Range<Int>, in sentence: Int) -> Bool {
        let tokens = article.sentences[sentence].tokens
        let own = tokens.filter { article.tokens[$0].range.overlaps(cue) }
        guard let first = own.first, let last = own.last, own.contains(where: isAttack),
            !tokens.contains(where: isArm)
        else { return false }
        if first > tokens.lowerBound, word(first - 1) == "verbally" { return true }
        return (last + 1..<max(last + 1, tokens.upperBound)).contains {
            isSign($0, before: tokens.upperBound)
        }
    }

    private func word(_ index: Int) -> String { article.tokens[index].lowercased }

    private func isForm(_ index: Int, of lemmas: Set<String>) -> Bool {
        lemmas.contains(VerbForms.singular(word(index)))
            || VerbForms.shared.analyses(of: word(index)).contains { lemmas.contains($0.lemma) }
    }

    /// "attacked", and "hit", "lashed" before "out".
    private func isAttack(_ index: Int) -> Bool {
        isForm(index, of: ["attack", "assail", "savage"])
            || isForm(index, of: ["hit", "lash"]) && article.tokens.indices.contains(index + 1)
                && word(index + 1) == "out"
    }

    private func isArm(_ index: Int) -> Bool {
        Self.arms.contains(word(index)) || isForm(index, of: Self.arms)
    }

    /// Whether a word opens a phrase that tells how, where or for what something is said.
    private func isSign(_ index: Int, before end: Int) -> Bool {
        let after = (index + 1..<min(index + 1 + Self.reach, end)).map(word)
        let own = after.prefix { !ClosedClass.prepositions.contains($0) }
        switch word(index) {
        case "verbally": return true
        case "in", "during":
            guard let first = own.first, Self.openers.contains(first) else { return false }
            return own.contains(where: Self.speeches.contains)
        case "on": return own.prefix(2).contains(where: Self.media.contains)
        case "over":
            guard let first = own.first, Self.openers.contains(first) else { return false }
            return !own.contains(where: Self.spans.contains)
        case "for":
            guard let first = own.first else { return false }
            return ClosedClass.possessives.contains(first)
                || VerbForms.shared.analyses(of: first).contains { $0.form == .gerund }
        default: return isForm(index, of: Self.saying) && word(index).hasSuffix("ing")
        }
    }

    /// So many words a phrase is looked into.
    private static let reach = 5
    private static let openers = ClosedClass.possessives.union(["a", "an", "the", "this", "what"])
    private static let speeches = Vocabulary.words(
        """
        speech interview statement letter post tweet column article video message editorial debate \
        broadcast address remarks press parliament report sermon essay
        """)
    private static let media = Vocabulary.words(
        "twitter x facebook instagram telegram television tv radio social")
    private static let spans = Vocabulary.words(
        """
        weekend night nights day days week weeks month months year years border decade decades \
        summer winter spring autumn holiday holidays period
        """)
    private static let saying: Set = [
        "say", "call", "accuse", "describe", "tell", "claim", "argue", "brand", "label", "insist",
    ]
    /// What is no war of words, in the singular or as a verb.
    private static let arms = Vocabulary.words(
        """
        rocket missile drone bomb knife gun troops soldier fighter gunman gunmen militant rebel \
        kill wound injure shell stab shoot airstrike strike warplane jet artillery raid nuclear
        """)
}
