/// A part of a graph that breaks a rule which every graph keeps.
public struct InvariantViolation: Error, Hashable, Sendable {
    /// The part that breaks it.
    public let part: Part
    /// The rule.
    public let rule: Rule

    /// A part of a graph, by its id.
    public enum Part: Hashable, Sendable {
        /// The article of that id.
        case article(String)
        /// The actor of that id.
        case actor(String)
        /// The co-occurrence of two actors.
        case cooccurrence(String, String)
        /// The stance of that source, target and polarity.
        case stance(source: String, target: String, polarity: Polarity)
    }

    /// A rule that is broken, with what breaks it.
    public enum Rule: Hashable, Sendable {
        /// A part stands after one that it should precede.
        case unsorted
        /// Two parts have the same id.
        case repeated
        /// Two articles have the same SHA-256.
        case sameText(as: String)
        /// Text that is no id.
        case invalidID(String)
        /// An id ends in digits of a SHA-256 that are not the article's or that nothing calls for.
        case needlessSuffix(String)
        /// Text that is not the field it stands in.
        case invalidField(String, String)
        /// A former id that another actor has.
        case takenFormerID(String)
        /// A number outside its bounds.
        case outOfBounds(String, Double)
        /// An article that is not in the graph.
        case unknownArticle(String)
        /// An actor that is not in the graph.
        case unknownActor(String)
        /// A link from an actor to itself.
        case selfLink
        /// Offsets that do not fit their words, their article or each other.
        case misplaced(Passage)
        /// A cue that is not in its quote at its offsets.
        case cueOutsideQuote(Passage)
        /// A link without anything that says so.
        case noEvidence
        /// A negated act, which is no stance.
        case negated(Passage)
    }

    /// That part breaks that rule.
    public init(part: Part, rule: Rule) {
        self.part = part
        self.rule = rule
    }
}

extension InvariantViolation: CustomStringConvertible {
    /// The part and what is wrong with it, in one line.
    public var description: String { "\(part): \(rule)" }
}

extension InvariantViolation.Part: CustomStringConvertible {
    /// The part in words.
    public var description: String {
        switch self {
        case .article(let id): "article \(id)"
        case .actor(let id): "actor \(id)"
        case .cooccurrence(let one, let other): "co-occurrence of \(one) and \(other)"
        case .stance(let source, let target, let polarity):
            "stance \(polarity.rawValue) of \(source) towards \(target)"
        }
    }
}

extension InvariantViolation.Rule: CustomStringConvertible {
    /// What is wrong and what would be right.
    public var description: String {
        switch self {
        case .unsorted: "stands out of order; sort by id"
        case .repeated: "is given twice; join the two"
        case .sameText(let other): "has the sha256 of article \(other); keep one of them"
        case .invalidID(let id):
            "\"\(id)\" is no id; use lower-case ASCII letters, digits and hyphens, for an actor"
                + " after person/ or organization/, or country/ and its ISO 3166 alpha-3 code"
        case .needlessSuffix(let slug): "has a suffix that tells it from no other; call it \(slug)"
        case .invalidField(let field, let value): "\"\(value)\" is no \(field)"
        case .takenFormerID(let id): "has the former id \(id), which another actor has; remove it"
        case .outOfBounds(let field, let value): "\(field) \(value) is out of bounds"
        case .unknownArticle(let id): "article \(id) is not in the graph; add it"
        case .unknownActor(let id): "actor \(id) is not in the graph; add it"
        case .selfLink: "links an actor to itself; remove it"
        case .misplaced(let passage):
            "offsets \(passage.start)…\(passage.end) do not fit \"\(passage.text.prefix(40))\""
                + " in article \(passage.article)"
        case .cueOutsideQuote(let cue):
            "cue \"\(cue.text.prefix(40))\" is not in its quote at \(cue.start)…\(cue.end)"
        case .noEvidence: "has no evidence; give a quote that says so, or mark it as made by hand"
        case .negated(let quote):
            "is negated in \"\(quote.text.prefix(40))\"; a denied act is no stance"
        }
    }
}
