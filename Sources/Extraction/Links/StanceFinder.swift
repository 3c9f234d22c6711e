import ActorGraphs
import Articles

/// Reads every sentence of an article and puts its stances together.
struct StanceFinder {
    let entities: Entities
    let knowledge: Knowledge

    /// The stances of the article, one per source, target and polarity.
    func stances() -> [Stance] {
        var evidence: [Key: [StanceEvidence]] = [:]
        for (sentence, findings) in findings() {
            for finding in findings {
                let key = Key(
                    source: finding.source.entity, target: finding.target.entity,
                    polarity: finding.polarity)
                evidence[key, default: []].append(self.evidence(of: finding, in: sentence))
            }
        }
        return evidence.map { key, items in
            Stance(
                source: entities.all[key.source].id, target: entities.all[key.target].id,
                polarity: key.polarity, evidence: items)
        }.sorted {
            ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
        }
    }

    private struct Key: Hashable {
        let source: Int
        let target: Int
        let polarity: Polarity
    }

    /// The findings of every sentence that names two actors or stands in somebody's words.
    func findings() -> [(sentence: SentenceInArticle, findings: [Finding])] {
        let article = entities.article
        var mentionOfToken: [Int: Int] = [:]
        for (index, mention) in entities.mentions.enumerated() {
            for token in mention.tokens { mentionOfToken[token] = index }
        }
        let tagger = Tagger(verbs: knowledge.verbs)
        let readings: [SentenceReading?] = article.sentences.map { sentence in
            // A sentence without end is a table or a page gone wrong; there is nothing to read.
            guard !sentence.tokens.isEmpty, sentence.tokens.count <= 250 else { return nil }
            return SentenceReading(
                words: tagger.words(of: sentence, in: article, mentionOfToken: mentionOfToken))
        }
        let attributions = SpeechReader(entities: entities, readings: readings).attributions()
        var doers: [Int] = []
        return zip(article.sentences, zip(readings, attributions)).compactMap { sentence, read in
            guard let reading = read.0 else { return nil }
            let parties = PartyReader(
                reading: reading, entities: entities, speakers: read.1.speakers)
            let findings = FrameMatcher.findings(
                in: reading, parties: parties, lexicon: knowledge.acts, doersBefore: doers)
            doers = self.doers(reading, parties) ?? doers
            guard !findings.isEmpty else { return nil }
            return (SentenceInArticle(range: sentence.range, words: reading.words), findings)
        }
    }

    /// Who acts in a sentence: the subject of its first clause of its own.
    private func doers(_ reading: SentenceReading, _ parties: PartyReader) -> [Int]? {
        for clause in reading.clauses where clause.governor == nil {
            let found = parties.parties(clause.subjects, as: .source).map(\.entity)
            if !found.isEmpty { return found }
        }
        return nil
    }

    /// A sentence with its words.
    struct SentenceInArticle {
        let range: Range<Int>
        let words: [Word]
    }

    private func evidence(of finding: Finding, in sentence: SentenceInArticle) -> StanceEvidence {
        let article = entities.article
        let first = article.tokens[sentence.words[finding.cue.lowerBound].token].range.lowerBound
        let last = article.tokens[sentence.words[finding.cue.upperBound - 1].token].range.upperBound
        return StanceEvidence(
            quote: article.passage(sentence.range), cue: article.passage(first..<last),
            act: finding.act, modality: finding.modality,
            claimedBy: finding.claimedBy.map { entities.all[$0].id },
            confidence: finding.confidence)
    }
}
