import ActorGraphs
import Articles
import Encoder

/// A span that the learned reader takes for a mention of an actor, a group or a place.
struct LearnedMention {
    /// What it names.
    enum Kind: Sendable, Hashable {
        case actor(ActorKind)
        /// Unnamed people who act together, "protesters": no actor of the graph.
        case group
        /// A country, region or city that is here only a place.
        case place
    }

    /// Its tokens, as indices of the article's tokens.
    var tokens: Range<Int>
    /// Its sentence, as an index of the article's sentences.
    let sentence: Int
    var kind: Kind
    let form: MentionForm
    /// The probability of every kind, for the mention as a whole.
    let kinds: [Kind: Float]
    /// The least probability that one of its words is in a mention, 0…1.
    let probability: Float
}

extension ReadArticle {
    /// The mentions that the reader finds, in order; they do not overlap.
    func learnedMentions() -> [LearnedMention] {
        let spans = reader.mentions(in: encoded)
        let vectors = reader.vectors(of: spans.map(\.words), in: encoded)
        let forms = reader.forms(of: vectors)
        let kinds = reader.kinds(of: vectors)
        var lastEnd = 0
        return zip(spans, zip(forms, kinds)).compactMap { span, guesses -> LearnedMention? in
            let form = guesses.0
            guard let tokens = tokens(of: span.words), tokens.lowerBound >= lastEnd,
                let kind = Self.kind(reader.mentionLabels[span.label]),
                let best = form.indices.max(by: { form[$0] < form[$1] }),
                let name = MentionForm(rawValue: reader.forms[best])
            else { return nil }
            let sentence = span.sentence
            let own = article.sentences[sentence].tokens.clamped(to: tokens)
            guard !own.isEmpty else { return nil }
            lastEnd = own.upperBound
            return LearnedMention(
                tokens: own, sentence: sentence, kind: kind, form: name,
                kinds: Dictionary(
                    zip(reader.kinds.compactMap(Self.kind), guesses.1),
                    uniquingKeysWith: { first, _ in first }),
                probability: span.probability)
        }
    }

    private static func kind(_ label: String) -> LearnedMention.Kind? {
        switch label {
        case "group": .group
        case "place": .place
        default: ActorKind(rawValue: label).map { .actor($0) }
        }
    }
}
