internal import ActorGraphs

extension Drawing {
    /// The drawing of a graph; of a union of several, with marks of what became of every part.
    ///
    /// - Parameter unsure: How many stances were left out before, because nobody is sure of them.
    init(
        of graph: ActorGraph, options: PictureOptions, marks: (any DrawingMarks)? = nil,
        unsure: Int = 0
    ) {
        var selection = Selection(of: graph, options: options, keepsStances: marks != nil)
        selection.hiddenStances += unsure
        let tooltip = Tooltip(graph: graph)
        articles = graph.articles
        names = tooltip.names
        places = options.linksToPlaces ? PlaceAddress(articles: graph.articles) : nil
        // Closures in this initializer cannot see `self` yet.
        let places = places
        let indices = Dictionary(
            selection.actors.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var slugs = UniqueSlugs()

        let quotes = Self.quotes(of: selection)
        let loudest = max(selection.actors.map(\.salience).max() ?? 0, 0.001)
        nodes = selection.actors.map { actor in
            let prominence = (max(actor.salience, 0) / loudest).squareRoot()
            let lines = NodeText.lines(
                name: actor.name, role: actor.role, prominence: prominence)
            var node = Node(
                slug: slugs.next("n-" + actor.id), kind: actor.kind,
                affiliation: graph.affiliation(of: actor).flatMap { indices[$0] },
                lines: lines, size: NodeText.size(of: lines, kind: actor.kind),
                tooltip: tooltip.text(for: actor, quote: quotes[actor.id]?.text), actor: actor,
                address: quotes[actor.id].flatMap { places?.address(of: $0) })
            marks?.mark(&node, of: actor, prominence: prominence)
            return node
        }
        edges = []
        for pair in selection.cooccurrences {
            guard let tail = indices[pair.first], let head = indices[pair.second], tail != head
            else { continue }
            let stroke = Stroke(
                meaning: .together, width: 0.7 + 0.2 * Double(min(max(pair.sentences, 0), 5)))
            var edge = Edge(
                slug: slugs.next("e-together-\(pair.first)-\(pair.second)"), tail: tail,
                head: head, stroke: stroke, label: nil, tooltip: tooltip.text(for: pair),
                pair: pair, address: pair.evidence.first.flatMap { places?.address(of: $0) })
            marks?.mark(&edge, of: pair)
            edges.append(edge)
        }
        for stance in selection.stances {
            guard let tail = indices[stance.source], let head = indices[stance.target], tail != head
            else { continue }
            var edge = Edge(stance, tail: tail, head: head, tooltip: tooltip, slugs: &slugs)
            marks?.mark(&edge, of: stance, tooltip: tooltip)
            edge.address = stance.strongest.flatMap { places?.address(of: $0.quote) }
            edges.append(edge)
        }
        edges = Self.joiningMutual(edges, tooltip)
        title = Self.title(of: graph, options: options)
        subtitle = Self.subtitle(of: graph, selection: selection)
        caption = Self.caption(of: graph)
        description = selection.stances.prefix(80).map(tooltip.sentence)
        legend = Self.legend(nodes: nodes, edges: edges)
    }

    /// The lines, where the same words of one sentence both ways ("met", "clashed") are one line
    /// with two heads.
    private static func joiningMutual(_ edges: [Edge], _ tooltip: Tooltip) -> [Edge] {
        var kept: [Edge] = []
        for edge in edges {
            let back = kept.firstIndex { $0.says(theSameBackAs: edge) }
            guard let back, let stance = edge.stances.first else {
                kept.append(edge)
                continue
            }
            kept[back].isMutual = true
            kept[back].backSlug = edge.slug
            kept[back].stances += edge.stances
            kept[back].stroke.width = max(kept[back].stroke.width, edge.stroke.width)
            let words = tooltip.sentence(for: stance)
            func both(_ text: String) -> String {
                DisplayText.lines(text + "\n" + words, limit: 400)
            }
            kept[back].tooltip = both(kept[back].tooltip)
            kept[back].looks = kept[back].looks.map { look in
                look.map {
                    Edge.Look(stroke: $0.stroke, label: $0.label, tooltip: both($0.tooltip))
                }
            }
        }
        return kept
    }

    /// A quote for every actor: the first stance that it takes or meets, else the first sentence
    /// shared with another actor.
    private static func quotes(of selection: Selection) -> [String: Passage] {
        var quotes: [String: Passage] = [:]
        let mentions = Dictionary(
            selection.actors.map { ($0.id, $0.mentions.map(\.passage)) }
        ) { first, _ in first }
        func offer(_ quote: Passage?, to id: String) {
            guard quotes[id] == nil, let quote else { return }
            // A stance may lie in words about somebody who is named before them.
            let own = mentions[id] ?? []
            let isNamed = own.contains {
                $0.article == quote.article && $0.start >= quote.start && $0.end <= quote.end
            }
            if own.isEmpty || isNamed { quotes[id] = quote }
        }
        for stance in selection.stances {
            for id in [stance.source, stance.target] { offer(stance.strongest?.quote, to: id) }
        }
        for pair in selection.cooccurrences {
            for id in [pair.first, pair.second] { offer(pair.evidence.first, to: id) }
        }
        return quotes
    }

    static func title(of graph: ActorGraph, options: PictureOptions) -> String {
        let own = graph.articles.count == 1 ? graph.articles.first?.title : nil
        let title = DisplayText.line(options.title ?? own ?? "", limit: 120)
        return title.isEmpty ? "Who stands where" : title
    }

    static func subtitle(of graph: ActorGraph, selection: Selection) -> [String] {
        var counts = [Count.text(selection.actors.count, "actor")]
        counts.append(Count.text(selection.stances.count, "stance"))
        if !selection.cooccurrences.isEmpty {
            counts.append(Count.text(selection.cooccurrences.count, "co-mention"))
        }
        var lines = [counts.joined(separator: " · ")]
        var hidden: [String] = []
        if selection.hiddenActors > 0 {
            hidden.append(Count.text(selection.hiddenActors, "actor"))
        }
        if selection.hiddenStances > 0 {
            hidden.append(Count.text(selection.hiddenStances, "stance"))
        }
        if selection.hiddenCooccurrences > 0 {
            hidden.append(Count.text(selection.hiddenCooccurrences, "weaker co-mention"))
        }
        if !hidden.isEmpty { lines.append("Not shown: " + hidden.joined(separator: ", ")) }
        if !selection.unlinked.isEmpty {
            let named = selection.unlinked.prefix(6).map { DisplayText.line($0.name, limit: 40) }
            let rest = selection.unlinked.count - named.count
            lines.append(
                "Named without a link: " + named.joined(separator: ", ")
                    + (rest > 0 ? " and \(rest) more" : ""))
        }
        return lines
    }

    /// What occurs in the picture, in a fixed order.
    static func legend(nodes: [Node], edges: [Edge]) -> [[LegendEntry]] {
        var legend: [LegendEntry] = []
        let meanings: [(Stroke.Meaning, String)] = [
            (.support, "supports"), (.oppose, "opposes"), (.neutral, "contact, no side"),
            (.together, "named together"),
        ]
        for (meaning, words) in meanings
        where edges.contains(where: { $0.stroke.meaning == meaning }) {
            let width = meaning == .together ? 1.1 : 1.7
            legend.append(.stroke(Stroke(meaning: meaning, width: width), meaning: words))
        }
        if edges.contains(where: \.stroke.isUncertain) {
            let sample = Stroke(meaning: .plain, width: 1.7, isUncertain: true)
            legend.append(.stroke(sample, meaning: "possible, planned or claimed"))
        }
        for kind in [ActorKind.person, .country, .organization]
        where nodes.contains(where: { $0.kind == kind }) {
            legend.append(.kind(kind))
        }
        return legend.isEmpty ? [] : [legend]
    }
}

extension Drawing.Edge {
    /// Whether it says the same of the same two actors the other way round, in every state.
    fileprivate func says(theSameBackAs edge: Drawing.Edge) -> Bool {
        tail == edge.head && head == edge.tail && label == edge.label && label != nil
            && stroke.meaning == edge.stroke.meaning
            && stroke.isUncertain == edge.stroke.isUncertain
            && stroke.change == edge.stroke.change && !isMutual
            && quote == edge.quote && quote != nil && former == nil && edge.former == nil
            && looks.map { $0 == nil } == edge.looks.map { $0 == nil }
    }

    /// The line of a stance.
    init(_ stance: Stance, tail: Int, head: Int, tooltip: Tooltip, slugs: inout UniqueSlugs) {
        let look = Look(stance, tooltip: tooltip)
        slug = slugs.next(
            "e-\(look.stroke.meaning.rawValue)-\(stance.source)-\(stance.target)")
        self.tail = tail
        self.head = head
        stroke = look.stroke
        label = look.label
        self.tooltip = look.tooltip
        quote = stance.strongest?.quote.text
        stances = [stance]
    }
}

extension Drawing.Edge.Look {
    /// How a stance looks, with what became of it before its words.
    init(_ stance: Stance, tooltip words: Tooltip, before sign: String = "") {
        let meaning: Stroke.Meaning =
            switch stance.polarity {
            case .support: .support
            case .oppose: .oppose
            case .neutral: .neutral
            }
        // What only somebody claims must not look like what the article says.
        let claimant = words.claimant(of: stance)
        let isUncertain = stance.modality != .asserted || claimant != nil
        let width = 1.3 + 0.45 * min(max(stance.strength, 0), 3)
        stroke = Stroke(
            meaning: meaning, width: isUncertain ? min(width, 1.5) : width, isUncertain: isUncertain
        )
        label = ActLabel.label(for: stance, claimant: claimant, before: sign)
        tooltip = words.text(for: stance)
    }
}

/// Names for `id`, each given once.
struct UniqueSlugs {
    private var given: Set<String> = []

    /// The slug of a text, with a number where it is taken.
    mutating func next(_ text: String) -> String {
        let slug = DisplayText.slug(text)
        var candidate = slug
        var number = 2
        while !given.insert(candidate).inserted {
            candidate = "\(slug)-\(number)"
            number += 1
        }
        return candidate
    }
}
