/// A link as a row of a table: a stance, directed, or a co-occurrence, undirected.
struct LinkRow: Sendable {
    /// The ends and what the link is called among all links between them; the same from graph to
    /// graph, so that programs which append one file to another join the same links.
    let id: String
    /// The id of the actor that takes the stance, or of the first of two that are named together.
    let source: String
    /// The id of the other actor.
    let target: String
    /// What is told of the link.
    let content: Content
    /// The sentence that says it most surely, or the first of those that name both.
    let quote: Passage?
    /// Where that stands: "file:line:column".
    let place: String?

    enum Content: Sendable {
        case stance(Stance, strongest: StanceEvidence?)
        case cooccurrence(CoOccurrence)
    }

    /// Gephi leaves out links whose weight is nothing.
    static let leastWeight = 0.01

    init(_ stance: Stance, in graph: ActorGraph) {
        source = stance.source
        target = stance.target
        let strongest = stance.strongest
        content = .stance(stance, strongest: strongest)
        id = "\(source)_\(target)_\(stance.polarity.rawValue)"
        quote = strongest?.quote
        place = quote.map { graph.place(of: $0) }
    }

    init(_ pair: CoOccurrence, in graph: ActorGraph) {
        source = pair.first
        target = pair.second
        content = .cooccurrence(pair)
        id = "\(source)_\(target)_together"
        quote = pair.evidence.first
        place = quote.map { graph.place(of: $0) }
    }
}

extension ActorGraph {
    /// All links: co-occurrences, then stances, in the graph's order.
    var linkRows: [LinkRow] {
        cooccurrences.map { LinkRow($0, in: self) } + stances.map { LinkRow($0, in: self) }
    }

    /// Whether links of formats that know one sort only are directed: yes, but in a graph of
    /// co-occurrences.
    var isDirectedByDefault: Bool { !stances.isEmpty || cooccurrences.isEmpty }
}

extension LinkRow {
    var stance: Stance? {
        if case .stance(let stance, _) = content { stance } else { nil }
    }

    var pair: CoOccurrence? {
        if case .cooccurrence(let pair) = content { pair } else { nil }
    }

    /// What the strongest sentence of a stance says.
    var strongest: StanceEvidence? {
        if case .stance(_, let evidence) = content { evidence } else { nil }
    }

    var isDirected: Bool { stance != nil }

    /// What tells the links between two actors apart: a polarity, or "together".
    var kind: String { stance?.polarity.rawValue ?? "together" }

    /// The words on the link: the article's own where it has some.
    var label: String {
        guard let stance else { return "named together" }
        let words = strongest?.shortWords ?? ""
        return words.isEmpty ? stance.polarity.verb : words
    }

    /// The number of sentences that say it, those of a stance each counted by its confidence; never
    /// nothing and never negative, as Gephi and others ask: the side is ``sign``.
    var weight: Double {
        let sentences = stance?.strength ?? Double(pair?.sentences ?? 0)
        return max(sentences.rounded(decimals: 4), Self.leastWeight)
    }

    /// 1 for support, −1 for opposition, 0 for contact; nil where there is no stance.
    var sign: Int? {
        switch stance?.polarity {
        case .support: 1
        case .oppose: -1
        case .neutral: 0
        case nil: nil
        }
    }
}

extension StanceEvidence {
    /// At most three words for the link: the article's own, or the act's name; maybe none.
    var shortWords: String {
        let words = DOTText.oneLine(cue?.text ?? "").split(separator: " ").prefix(3)
        return words.isEmpty ? act?.rawValue.lowercased() ?? "" : words.joined(separator: " ")
    }
}
