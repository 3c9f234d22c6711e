import ActorGraphs
import Articles

/// Finds the verbs that link two actors and of which the graph has nothing.
struct UnknownVerbs {
    let entities: Entities
    let readings: [SentenceReading?]

    /// The links that every sentence gave, by the scalar at which it begins.
    private let linked: [Int: Set<Set<String>>]

    init(entities: Entities, readings: [SentenceReading?], stances: [Stance]) {
        self.entities = entities
        self.readings = readings
        var linked: [Int: Set<Set<String>>] = [:]
        for stance in stances {
            for item in stance.evidence {
                linked[item.quote.start, default: []].insert([stance.source, stance.target])
            }
        }
        self.linked = linked
    }

    /// The verbs of the article, each with the actors that it links.
    func unknowns(_ attributions: [SpeechReader.Attribution]) -> [Unknown] {
        readings.indices.flatMap { index -> [Unknown] in
            let sentence = entities.article.sentences[index]
            guard let reading = readings[index],
                entities.article.blocks[sentence.block].kind == .paragraph
            else { return [] }
            let parties = PartyReader(
                reading: reading, entities: entities, speakers: attributions[index].speakers)
            return reading.clauses.indices.compactMap { clause in
                unknown(clause, reading, parties, sentence.range)
            }
        }
    }

    private func unknown(
        _ index: Int, _ reading: SentenceReading, _ parties: PartyReader, _ sentence: Range<Int>
    ) -> Unknown? {
        let clause = reading.clauses[index]
        let chunk = reading.chunks[clause.verb]
        guard let verb = chunk.verb, !verb.isCopula, !Self.plain.contains(verb.lemma) else {
            return nil
        }
        let lexicon = ActLexicon.shared
        // "received Ana Ruiz", "brought charges": with a person or further words, an act; else none.
        let isAct = lexicon.entries(.verb, verb.lemma).contains { entry in
            entry.phrase.count == 1
                && entry.frames.contains { $0.target == .object && $0.companion == nil }
        }
        // What is denied is understood; who speaks to whom takes no side.
        if isAct, reading.manner(of: index).modality == .negated { return nil }
        if !isAct, lexicon.contains(.speech, verb.lemma) { return nil }
        let sources = named(clause.doers, parties, .source)
        let targets = named(clause.isPassive ? clause.subjects : clause.objects, parties, .target)
        let pair = sources.lazy.compactMap { source in
            targets.first { isOpen(source, $0, sentence) }.map { (source, $0) }
        }.first
        guard let (source, target) = pair,
            let words = entities.article.range(ofTokens: tokens(ofVerb: chunk.head, reading))
        else { return nil }
        return Unknown(
            isAct ? .stance : .verb, words: entities.article.passage(words),
            sentence: entities.article.passage(sentence),
            between: [entities.all[source].name, entities.all[target].name])
    }

    /// A verb with the particle after it: "bring down".
    private func tokens(ofVerb head: Int, _ reading: SentenceReading) -> Range<Int> {
        let next = head + 1
        let hasParticle =
            next < reading.words.count && ClauseReader.particles.contains(reading.words[next].text)
        return reading.words[head].token..<reading.words[head].token + (hasParticle ? 2 : 1)
    }

    /// The actors that groups name themselves: not a thing of theirs, and not "we".
    private func named(
        _ groups: [Int], _ parties: PartyReader, _ role: PartyReader.Role
    ) -> [Int] {
        parties.parties(groups, as: role).filter {
            $0.directness == .direct || $0.directness == .actingFor
        }.map(\.entity)
    }

    /// Whether nothing is known of two actors of a sentence: no stance there, and none belongs to the
    /// other.
    private func isOpen(_ one: Int, _ other: Int, _ sentence: Range<Int>) -> Bool {
        let (source, target) = (entities.all[one], entities.all[other])
        return one != other && source.affiliation != target.id && target.affiliation != source.id
            && !(linked[sentence.lowerBound]?.contains([source.id, target.id]) ?? false)
    }

    /// Verbs that say nothing of two actors by themselves, or only which of them belongs to which.
    private static let plain: Set<String> = [
        "be", "have", "do", "become", "include", "say", "see", "know", "call", "name", "mean",
        "get", "make", "take", "let", "count", "receive", "expect", "find", "hear", "watch",
        "lead", "head", "chair", "direct", "manage", "edit", "found", "own", "govern", "represent",
        "run", "advise", "give", "send", "put", "lift",
    ]
}
