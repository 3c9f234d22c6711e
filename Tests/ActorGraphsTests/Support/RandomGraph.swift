@testable import ActorGraphs

/// Makes graphs at random that hold the invariants, all about the same few articles and actors, so
/// that any two of them overlap, agree and contradict each other.
///
/// ```swift
/// var random = RandomGraph(seed: 7)
/// let graph = random.next()
/// ```
struct RandomGraph {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// The next graph; now and then it is empty, or has actors without links.
    mutating func next() -> ActorGraph {
        let texts = chosenTexts()
        var builder = ActorGraphBuilder()
        texts.forEach { builder.add(record(of: $0)) }
        if texts.isEmpty { return builder.joined() }
        let known = RandomWorld.actors.filter { _ in chance(0.7) }
        let (actors, retyped, formerID) = retyping(known)
        for actor in actors {
            var node = node(actor, in: texts)
            if let formerID, actor.id == retyped { node.formerIDs = [formerID] }
            builder.add(node)
        }
        for _ in 0..<Int.random(in: 0...8, using: &generator) where actors.count > 1 {
            let pair = actors.shuffled(using: &generator)
            builder.add(cooccurrence(pair[0].id, pair[1].id, in: texts))
            builder.add(stance(from: pair[0].id, to: pair[1].id, by: actors, in: texts))
            if chance(0.2) { builder.add(madeByHand(from: pair[0].id, to: pair[1].id)) }
        }
        return builder.joined()
    }

    /// The graph with some links gone and some come; actors and articles mostly stay.
    mutating func changed(_ graph: ActorGraph) -> ActorGraph {
        var builder = ActorGraphBuilder()
        graph.articles.forEach { builder.add($0) }
        graph.actors.forEach { builder.add($0) }
        for pair in graph.cooccurrences where chance(0.7) { builder.add(pair) }
        for stance in graph.stances where chance(0.6) {
            let polarity = chance(0.8) ? stance.polarity : .support
            builder.add(
                Stance(
                    source: stance.source, target: stance.target, polarity: polarity,
                    evidence: stance.evidence, isByHand: stance.isByHand, notes: stance.notes))
        }
        return chance(0.5) ? builder.joined() : builder.joined().merged(with: next())
    }

    /// Whether something of that probability happens.
    mutating func chance(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &generator) < probability
    }
}

extension RandomGraph {
    private typealias Text = RandomWorld.Text

    /// Some of the texts, each under one of its names, no two under the same.
    private mutating func chosenTexts() -> [(text: Text, id: String)] {
        var taken: Set<String> = []
        return RandomWorld.texts.shuffled(using: &generator).prefix(
            Int.random(in: 0...3, using: &generator)
        ).compactMap { text in
            let id = text.ids.randomElement(using: &generator) ?? "text"
            return taken.insert(id).inserted ? (text, id) : nil
        }
    }

    private mutating func record(of text: (text: Text, id: String)) -> ArticleRecord {
        ArticleRecord(
            id: text.id, title: chance(0.7) ? "Talks “fail”" : nil,
            source: chance(0.7) ? "articles/\(text.id).txt" : nil, sha256: text.text.sha256,
            published: chance(0.5) ? "2025-0\(Int.random(in: 1...9, using: &generator))-16" : nil,
            characters: text.text.scalars.count,
            reader: chance(0.7) ? ["rules-1", "reader-0a"].randomElement(using: &generator) : nil)
    }

    private mutating func reason() -> MentionReason? {
        guard chance(0.7) else { return nil }
        return MentionReason(
            MentionReason.Rule.allCases.randomElement(using: &generator) ?? .name,
            line: chance(0.3) ? Int.random(in: 1...9, using: &generator) : nil,
            probability: chance(0.3) ? fraction() : nil)
    }

    private mutating func node(
        _ actor: RandomWorld.Actor, in texts: [(text: Text, id: String)]
    ) -> ActorNode {
        let mentions = (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
            word(in: texts).map {
                ActorMention(
                    passage: $0,
                    form: MentionForm.allCases.randomElement(using: &generator) ?? .name,
                    reason: reason())
            }
        }
        let name = actor.names.randomElement(using: &generator) ?? actor.id
        return ActorNode(
            id: actor.id, name: name, kind: actor.kind,
            aliases: actor.names.filter { _ in chance(0.5) },
            role: ["minister", "Prime Minister", "PRIME MINISTER", nil].randomElement(
                using: &generator) ?? nil,
            affiliation: [nil, "country/xxa", "organization/union"].randomElement(
                using: &generator
            ).flatMap { $0 == actor.id ? nil : $0 },
            identifiers: chance(0.3)
                ? ["wikidata": "Q\(Int.random(in: 1...3, using: &generator))"] : [:],
            salience: fraction(), mentions: mentions, notes: notes(), isNamedByHand: chance(0.2))
    }

    /// The actors, now and then one of them with the id of another, which is left out, as a former
    /// one of its own.
    private mutating func retyping(_ actors: [RandomWorld.Actor]) -> (
        actors: [RandomWorld.Actor], retyped: String?, formerID: String?
    ) {
        guard chance(0.3), actors.count > 3, let old = actors.randomElement(using: &generator),
            let new = actors.filter({ $0.id != old.id }).randomElement(using: &generator)
        else { return (actors, nil, nil) }
        return (actors.filter { $0.id != old.id }, new.id, old.id)
    }

    private mutating func cooccurrence(
        _ one: String, _ other: String, in texts: [(text: Text, id: String)]
    ) -> CoOccurrence {
        let text = texts.randomElement(using: &generator) ?? texts[0]
        return CoOccurrence(
            one, other,
            counts: [
                CoOccurrence.Counts(
                    article: text.id, sentences: Int.random(in: 1...9, using: &generator),
                    paragraphs: Int.random(in: 1...5, using: &generator),
                    npmi: fraction() * 2 - 1)
            ],
            evidence: [sentence(in: text)])
    }

    private mutating func stance(
        from source: String, to target: String, by actors: [RandomWorld.Actor],
        in texts: [(text: Text, id: String)]
    ) -> Stance {
        let evidence = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            let text = texts.randomElement(using: &generator) ?? texts[0]
            let quote = sentence(in: text)
            return StanceEvidence(
                quote: quote, cue: chance(0.8) ? cue(in: quote) : nil,
                act: chance(0.8) ? Act.allCases.randomElement(using: &generator) : nil,
                modality: [.asserted, .hedged, .conditional, .future].randomElement(
                    using: &generator) ?? .asserted,
                claimedBy: chance(0.3) ? actors.randomElement(using: &generator)?.id : nil,
                confidence: fraction())
        }
        return Stance(
            source: source, target: target,
            polarity: Polarity.allCases.randomElement(using: &generator) ?? .neutral,
            evidence: evidence, notes: notes())
    }

    /// A link that a person made, without a sentence.
    private mutating func madeByHand(from source: String, to target: String) -> Stance {
        Stance(
            source: source, target: target,
            polarity: Polarity.allCases.randomElement(using: &generator) ?? .neutral,
            evidence: [], isByHand: true, notes: notes())
    }

    private mutating func notes() -> [String] {
        ["check the date; p. 3", "“so he says”", "100%\nsure"].filter { _ in chance(0.1) }
    }

    private mutating func fraction() -> Double {
        Double(Int.random(in: 0...10_000, using: &generator)) / 10_000
    }

    private mutating func sentence(in text: (text: Text, id: String)) -> Passage {
        let index = Int.random(in: 0..<text.text.sentences.count, using: &generator)
        return passage(
            text.text.sentences[index], text: text.text, id: text.id,
            line: chance(0.8) ? index + 1 : 0)
    }

    private mutating func word(in texts: [(text: Text, id: String)]) -> Passage? {
        texts.randomElement(using: &generator).flatMap { cue(in: sentence(in: $0)) }
    }

    /// A word of a sentence, on its line.
    private mutating func cue(in quote: Passage) -> Passage? {
        let scalars = Array(quote.text.unicodeScalars)
        let words = scalars.indices.split { scalars[$0] == " " }
        return words.randomElement(using: &generator).map { word in
            Passage(
                article: quote.article, start: quote.start + word.startIndex,
                end: quote.start + word.endIndex, line: quote.line,
                column: quote.line == 0 ? 0 : word.startIndex + 1,
                text: RandomWorld.string(scalars[word.startIndex..<word.endIndex]))
        }
    }

    private func passage(_ range: Range<Int>, text: Text, id: String, line: Int) -> Passage {
        Passage(
            article: id, start: range.lowerBound, end: range.upperBound, line: line,
            column: line == 0 ? 0 : 1, text: RandomWorld.string(text.scalars[range]))
    }
}
