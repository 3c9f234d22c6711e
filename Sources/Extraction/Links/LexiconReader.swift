import ActorGraphs
import Articles

/// Finds what the words of the lexicon say in every sentence of an article.
struct LexiconReader {
    let entities: Entities
    let knowledge: Knowledge

    /// What the lexicon finds in the sentences as they were read, sentence by sentence; `attributions` tell
    /// in whose words each stands, `joints` are the words for several actors.
    func hints(
        in readings: [SentenceReading?], attributions: [SpeechReader.Attribution],
        joints: [Joint]
    ) -> Hints {
        let found = findings(in: readings, attributions, joints)
        return Hints(
            found.findings.flatMap { sentence, findings in
                findings.map { finding in
                    PairFinding(
                        key: Hints.Key(
                            sentence: sentence.index, source: finding.source.entity,
                            target: finding.target.entity),
                        polarity: finding.polarity, act: finding.act, modality: finding.modality,
                        claimedBy: finding.claimedBy, cue: cue(of: finding, in: sentence),
                        probability: finding.confidence)
                }
            }, verbs: readings.map { $0.map(verbs) ?? [] }, companions: found.companions,
            anonymous: found.anonymous,
            denied: Set(readings.indices.filter { readings[$0].map(isDenial) ?? false }),
            unsaid: readings.map { $0.map(unsaid) ?? [] })
    }

    /// Whether somebody denies something in a sentence, and nobody says anything.
    private func isDenial(_ reading: SentenceReading) -> Bool {
        let verbs = reading.chunks.compactMap { $0.verb?.lemma }
        return verbs.contains(where: Self.denying.contains)
            && !verbs.contains(where: Self.saying.contains)
            && !reading.words.contains { $0.text == "according" }
    }

    private static let saying: Set = [
        "add", "allege", "argue", "claim", "insist", "say", "state", "tell", "write",
    ]

    private static let denying: Set = ["deny", "dispute", "plead", "refute", "reject"]

    /// The verb groups of a sentence, in scalars of the article, and how their clauses are put.
    private func verbs(of reading: SentenceReading) -> [Hints.Verb] {
        reading.clauses.indices.map { index in
            let clause = reading.clauses[index]
            return Hints.Verb(
                range: scalars(reading.chunks[clause.verb].words, of: reading.words),
                modality: reading.manner(of: index).modality,
                isAlleged: reading.isAlleged(index),
                subjects: (clause.isPassive ? [] : clause.subjects).map { group in
                    let head = reading.chunks[group].head
                    return scalars(head..<head + 1, of: reading.words)
                }, victims: victims(of: clause, in: reading))
        }
    }

    /// The nouns to whom somebody does it, where a passive names who: "was betrayed by"; in scalars of
    /// the article.
    private func victims(of clause: Clause, in reading: SentenceReading) -> [Range<Int>] {
        guard clause.isPassive,
            clause.complements.contains(where: { $0.preposition == "by" && !$0.groups.isEmpty })
        else { return [] }
        return clause.subjects.map { scalars(reading.chunks[$0].words, of: reading.words) }
    }

    /// What words of a sentence seem to say and do not, in scalars of the article.
    private func unsaid(in reading: SentenceReading) -> [Unsaid] {
        (SparedReader(reading: reading, lexicon: knowledge.acts).spared()
            + SeemingSides(reading: reading).unsaid()).map { unsaid in
                unsaid.mapped { scalars($0, of: reading.words) }
            }
    }

    private func scalars(_ range: Range<Int>, of words: [Word]) -> Range<Int> {
        let tokens = entities.article.tokens
        let first = tokens[words[range.lowerBound].token].range.lowerBound
        return first..<tokens[words[range.upperBound - 1].token].range.upperBound
    }

    /// Every sentence read into clauses, nil where there is nothing to read.
    func readings() -> [SentenceReading?] {
        let article = entities.article
        var mentionOfToken: [Int: Int] = [:]
        for (index, mention) in entities.mentions.enumerated() {
            for token in mention.tokens { mentionOfToken[token] = index }
        }
        let tagger = Tagger(verbs: knowledge.verbs)
        return article.sentences.map { sentence in
            // A sentence without end is a table or a page gone wrong; there is nothing to read.
            guard !sentence.tokens.isEmpty, sentence.tokens.count <= 250 else { return nil }
            return SentenceReading(
                words: tagger.words(of: sentence, in: article, mentionOfToken: mentionOfToken))
        }
    }

    /// The findings of every sentence that names two actors or stands in somebody's words, who joins
    /// whom in what a sentence says, and the sentences of which somebody unnamed is the speaker.
    private func findings(
        in readings: [SentenceReading?], _ attributions: [SpeechReader.Attribution],
        _ joints: [Joint]
    ) -> (
        findings: [(sentence: SentenceInArticle, findings: [Finding])],
        companions: [Int: CompanionReader.Companions], anonymous: Set<Int>
    ) {
        let joints = Dictionary(grouping: joints, by: \.sentence)
        var doers: [Int] = []
        var all: [(sentence: SentenceInArticle, findings: [Finding])] = []
        var companions: [Int: CompanionReader.Companions] = [:]
        for (index, read) in zip(readings.indices, zip(readings, attributions)) {
            guard let reading = read.0 else { continue }
            let parties = PartyReader(
                reading: reading, entities: entities, speakers: read.1.speakers,
                joints: members(of: joints[index] ?? [], in: reading))
            let findings = FrameMatcher.findings(
                in: reading, parties: parties, lexicon: knowledge.acts, doersBefore: doers)
            if var found = CompanionReader(reading: reading, parties: parties).companions() {
                found.clause = scalars(found.clause, of: reading.words)
                companions[index] = found
            }
            doers = self.doers(reading, parties) ?? doers
            guard !findings.isEmpty else { continue }
            all.append((SentenceInArticle(index: index, words: reading.words), findings))
        }
        let anonymous = readings.indices.filter { index in
            guard let words = attributions[index].other, attributions[index].named == nil,
                let first = readings[index]?.words[words.lowerBound]
            else { return false }
            return first.tag != .pronoun || words.count > 1
        }
        return (all, companions, Set(anonymous))
    }

    /// For the last word of each of the words for several actors, who they are.
    private func members(of joints: [Joint], in reading: SentenceReading) -> [Int: [Int]] {
        joints.reduce(into: [:]) { members, joint in
            let last = joint.tokens.upperBound - 1
            if let word = reading.words.firstIndex(where: { $0.token == last }) {
                members[word] = joint.members
            }
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
        /// Its index in the article.
        let index: Int
        let words: [Word]
    }

    private func cue(of finding: Finding, in sentence: SentenceInArticle) -> Range<Int> {
        scalars(finding.cue, of: sentence.words)
    }
}
