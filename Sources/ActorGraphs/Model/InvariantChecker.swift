/// Checks the rules of ``ActorGraph/checkInvariants()`` part by part.
struct InvariantChecker {
    typealias Part = InvariantViolation.Part
    typealias Rule = InvariantViolation.Rule

    private let graph: ActorGraph
    private let lengths: [String: Int]
    private let actors: Set<String>

    init(graph: ActorGraph) {
        self.graph = graph
        lengths = Dictionary(graph.articles.map { ($0.id, $0.characters) }) { $1 }
        actors = Set(graph.actors.map(\.id))
    }

    func checkArticles() throws(InvariantViolation) {
        try checkOrder(graph.articles, by: { $0.id < $1.id }, part: { .article($0.id) })
        let names = ArticleNames(of: graph.articles)
        var ids: [String: String] = [:]
        for article in graph.articles {
            let part = Part.article(article.id)
            if !GraphID.isSlug(article.id.prefix { $0 != "." }) {
                throw InvariantViolation(part: part, rule: .invalidID(article.id))
            }
            if !GraphID.isSHA256(article.sha256) {
                throw InvariantViolation(
                    part: part, rule: .invalidField("sha256", article.sha256))
            }
            if let other = ids.updateValue(article.id, forKey: article.sha256) {
                throw InvariantViolation(part: part, rule: .sameText(as: other))
            }
            if let name = names.name(of: article.sha256), name != article.id {
                throw InvariantViolation(part: part, rule: .needlessSuffix(name))
            }
            if let date = article.published, !GraphID.isDate(date) {
                throw InvariantViolation(part: part, rule: .invalidField("date YYYY-MM-DD", date))
            }
            try check(article.characters, "characters", of: part)
        }
    }

    func checkActors() throws(InvariantViolation) {
        try checkOrder(graph.actors, by: { $0.id < $1.id }, part: { .actor($0.id) })
        var formerIDs: Set<String> = []
        for actor in graph.actors {
            let part = Part.actor(actor.id)
            guard GraphID.kind(ofActor: actor.id) == actor.kind else {
                throw InvariantViolation(part: part, rule: .invalidID(actor.id))
            }
            for id in actor.formerIDs {
                if GraphID.kind(ofActor: id) == nil {
                    throw InvariantViolation(part: part, rule: .invalidField("former id", id))
                }
                if actors.contains(id) || !formerIDs.insert(id).inserted {
                    throw InvariantViolation(part: part, rule: .takenFormerID(id))
                }
            }
            for name in [actor.name] + actor.aliases where name.isEmpty {
                throw InvariantViolation(part: part, rule: .invalidField("name", name))
            }
            if let id = actor.affiliation,
                id == actor.id && actor.formerIDs.isEmpty || GraphID.kind(ofActor: id) == nil
            {
                throw InvariantViolation(part: part, rule: .invalidField("affiliation", id))
            }
            try check(actor.salience, in: 0...1, "salience", of: part)
            for mention in actor.mentions {
                try check(mention.passage, of: part)
                try check(mention.reason?.line ?? 1, "line", of: part)
                try check(mention.reason?.probability ?? 0, in: 0...1, "probability", of: part)
            }
            try check(actor.notes, of: part)
        }
    }

    func checkCoOccurrences() throws(InvariantViolation) {
        try checkOrder(
            graph.cooccurrences, by: { ($0.first, $0.second) < ($1.first, $1.second) },
            part: { .cooccurrence($0.first, $0.second) })
        for pair in graph.cooccurrences {
            let part = Part.cooccurrence(pair.first, pair.second)
            try checkEnds(pair.first, pair.second, of: part)
            if pair.counts.isEmpty { throw InvariantViolation(part: part, rule: .noEvidence) }
            for counts in pair.counts {
                guard lengths[counts.article] != nil else {
                    throw InvariantViolation(part: part, rule: .unknownArticle(counts.article))
                }
                try check(counts.sentences, "sentences", of: part)
                try check(counts.paragraphs, "paragraphs", of: part)
                try check(counts.npmi, in: -1...1, "npmi", of: part)
            }
            for quote in pair.evidence { try check(quote, of: part) }
        }
    }

    func checkStances() throws(InvariantViolation) {
        try checkOrder(
            graph.stances,
            by: { ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity) },
            part: { .stance(source: $0.source, target: $0.target, polarity: $0.polarity) })
        for stance in graph.stances {
            let part = Part.stance(
                source: stance.source, target: stance.target, polarity: stance.polarity)
            try checkEnds(stance.source, stance.target, of: part)
            if stance.evidence.isEmpty, !stance.isByHand {
                throw InvariantViolation(part: part, rule: .noEvidence)
            }
            try check(stance.notes, of: part)
            for evidence in stance.evidence { try check(evidence, of: part) }
        }
    }
}

extension InvariantChecker {
    private func checkOrder<Element>(
        _ elements: [Element], by precedes: (Element, Element) -> Bool, part: (Element) -> Part
    ) throws(InvariantViolation) {
        for (one, next) in zip(elements, elements.dropFirst()) where !precedes(one, next) {
            throw InvariantViolation(
                part: part(next), rule: precedes(next, one) ? .unsorted : .repeated)
        }
    }

    private func checkEnds(
        _ one: String, _ other: String, of part: Part
    ) throws(InvariantViolation) {
        for id in [one, other] where !actors.contains(id) {
            throw InvariantViolation(part: part, rule: .unknownActor(id))
        }
        if one == other { throw InvariantViolation(part: part, rule: .selfLink) }
    }

    private func check(
        _ evidence: StanceEvidence, of part: Part
    ) throws(InvariantViolation) {
        let quote = evidence.quote
        try check(quote, of: part)
        try check(evidence.confidence, in: 0...1, "confidence", of: part)
        if evidence.modality == .negated {
            throw InvariantViolation(part: part, rule: .negated(quote))
        }
        if let id = evidence.claimedBy, GraphID.kind(ofActor: id) == nil {
            throw InvariantViolation(part: part, rule: .invalidID(id))
        }
        guard let cue = evidence.cue else { return }
        try check(cue, of: part)
        guard cue.article == quote.article, cue.start >= quote.start, cue.end <= quote.end,
            quote.text.unicodeScalars.dropFirst(cue.start - quote.start)
                .starts(with: cue.text.unicodeScalars)
        else { throw InvariantViolation(part: part, rule: .cueOutsideQuote(cue)) }
    }

    private func check(_ passage: Passage, of part: Part) throws(InvariantViolation) {
        guard let length = lengths[passage.article] else {
            throw InvariantViolation(part: part, rule: .unknownArticle(passage.article))
        }
        guard 0 <= passage.start, passage.start < passage.end, passage.end <= length,
            passage.text.unicodeScalars.count == passage.end - passage.start
        else { throw InvariantViolation(part: part, rule: .misplaced(passage)) }
        try check(passage.line, "line", of: part)
        try check(passage.column, "column", of: part)
    }

    private func check(_ notes: [String], of part: Part) throws(InvariantViolation) {
        if notes.contains("") {
            throw InvariantViolation(part: part, rule: .invalidField("note", ""))
        }
    }

    private func check(
        _ count: Int, _ field: String, of part: Part
    ) throws(InvariantViolation) {
        if !(0...ActorGraph.largestCount).contains(count) {
            throw InvariantViolation(part: part, rule: .outOfBounds(field, Double(count)))
        }
    }

    private func check(
        _ value: Double, in bounds: ClosedRange<Double>, _ field: String, of part: Part
    ) throws(InvariantViolation) {
        if !bounds.contains(value) {
            throw InvariantViolation(part: part, rule: .outOfBounds(field, value))
        }
    }
}
