package import ActorGraphs
package import Articles

/// An article annotated by reading: every actor mention, and who takes which stance towards whom.
package struct GoldDocument: Sendable {
    /// A name to show in reports.
    package let id: String
    /// The article, read by the program's own reader.
    package let article: Article
    /// The annotated mentions in text order.
    package let mentions: [GoldMention]
    /// The annotated stances.
    package let stances: [GoldStance]
}

/// An annotated mention; offsets count Unicode scalars of the article.
package struct GoldMention: Sendable, Hashable {
    /// Where it stands.
    package let range: Range<Int>
    /// `person`, `country`, `organization`, `group` or `place`.
    package let kind: String
    /// How it names its actor.
    package let form: MentionForm
    /// The canonical name of its actor.
    package let actor: String

    /// The kind in terms of the graph; nil for groups and plain places, which are no nodes.
    package var nodeKind: ActorKind? { ActorKind(rawValue: kind) }
}

/// An annotated stance between two canonical names.
package struct GoldStance: Sendable, Hashable {
    /// The sentence of the article that states it, by the program's own cut, where that is known.
    package var sentence: Int?
    /// Who takes it.
    package let source: String
    /// Towards whom.
    package let target: String
    /// The side.
    package let polarity: Polarity
    /// What is done.
    package let act: Act?
    /// How it is put.
    package let modality: Modality
    /// In whose words.
    package let claimedBy: String?
    /// Whether any informed reader agrees.
    package let isClear: Bool
}
