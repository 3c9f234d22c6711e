import Articles

/// In whose words each word of an article stands: quotations and reported clauses.
struct SpeechReader {
    /// What one sentence says about its speaker.
    struct Attribution: Sendable {
        /// For every word, the speaker; nil where the article speaks or the speaker is no actor.
        var speakers: [Int?]
        /// The speaker that a speech verb of the sentence names.
        var named: Int?
        /// The words for somebody who speaks and is no actor.
        var other: Range<Int>?
        /// Whether the sentence has a speech verb at all, whoever speaks.
        var hasSpeechVerb = false
    }

    let entities: Entities
    let readings: [SentenceReading?]

    /// The attribution of every sentence; empty for those without a reading.
    func attributions() -> [Attribution] {
        var all = readings.map { reading in
            reading.map(reported) ?? Attribution(speakers: [])
        }
        var lastSpeaker: Int?
        var lastBlock = -1
        for index in readings.indices {
            guard let reading = readings[index] else { continue }
            let block = entities.article.sentences[index].block
            if block != lastBlock {
                // A quotation may go on in the next paragraph, or a new one may start there.
                let opensQuoted = reading.words.first?.tag == .quote
                if block != lastBlock + 1 || !opensQuoted { lastSpeaker = nil }
                lastBlock = block
            }
            if all[index].hasSpeechVerb { lastSpeaker = all[index].named }
            guard reading.words.contains(where: { $0.isQuoted && $0.tag != .quote })
            else { continue }
            var speaker = all[index].named
            if speaker == nil, !all[index].hasSpeechVerb {
                speaker = lastSpeaker ?? nextSpeaker(after: index, all)
            }
            for word in reading.words.indices
            where reading.words[word].isQuoted && all[index].speakers[word] == nil {
                all[index].speakers[word] = speaker
            }
            if let speaker { lastSpeaker = speaker }
        }
        return all
    }

    private func nextSpeaker(after index: Int, _ all: [Attribution]) -> Int? {
        let sentences = entities.article.sentences
        let next = index + 1
        guard next < sentences.count, sentences[next].block == sentences[index].block else {
            return nil
        }
        return all[next].named
    }

    /// The reported clauses of one sentence.
    private func reported(_ reading: SentenceReading) -> Attribution {
        var result = Attribution(speakers: Array(repeating: nil, count: reading.words.count))
        let parties = PartyReader(
            reading: reading, entities: entities, speakers: result.speakers)
        for clause in reading.clauses {
            let chunk = reading.chunks[clause.verb]
            guard let verb = chunk.verb, ActLexicon.shared.contains(.speech, verb.lemma),
                !clause.isPassive, !reading.words[chunk.head].isQuoted
            else { continue }
            let inverted = invertedSubject(clause, reading)
            let subjects =
                clause.subjects.isEmpty || inverted != nil
                ? inverted.map { [$0] } ?? [] : clause.subjects
            let reach = reach(of: clause, inverted, reading)
            guard !reach.isEmpty else { continue }
            result.hasSpeechVerb = true
            guard let speaker = parties.parties(subjects, as: .source).first?.entity else {
                result.other = result.other ?? subjects.first.map { reading.chunks[$0].words }
                continue
            }
            if result.named == nil || clause.governor == nil { result.named = speaker }
            for word in reach { result.speakers[word] = speaker }
        }
        accordingTo(reading, parties, &result)
        return result
    }

    /// Verbs whose object is who is spoken to: "Greenpeace, which sued Shell, urged Norway".
    private static let addressing: Set<String> = [
        "tell", "urge", "warn", "call", "ask", "remind", "inform", "assure", "accuse", "advise",
        "notify", "order", "beg", "implore", "promise",
    ]

    /// "…, said X": the subject after the verb.
    private func invertedSubject(_ clause: Clause, _ reading: SentenceReading) -> Int? {
        // "…, saying the minister had lied" keeps its subject.
        guard let object = clause.objects.first, clause.verb > 0,
            let verb = reading.chunks[clause.verb].verb, verb.finiteness == .finite,
            !Self.addressing.contains(verb.lemma)
        else { return nil }
        var before = clause.verb - 1
        while before > 0, reading.chunks[before].kind == .adverb { before -= 1 }
        let kind = reading.chunks[before].kind
        return kind == .comma || kind == .quote ? object : nil
    }

    /// The words that a speech verb reports.
    private func reach(
        of clause: Clause, _ inverted: Int?, _ reading: SentenceReading
    ) -> Range<Int> {
        let chunks = reading.chunks
        let start = chunks[clause.verb].words.upperBound
        let end = reading.words.count
        let subjectStart = clause.subjects.first.map { chunks[$0].words.lowerBound } ?? start
        if inverted != nil { return 0..<chunks[clause.verb].words.lowerBound }
        // ", X said.": what stands before is reported, unless a clause follows.
        let isFinalClause = !reading.clauses.contains { $0.verb > clause.verb }
        if let subject = clause.subjects.first, subject > 0, isFinalClause {
            var before = subject - 1
            while before > 0, chunks[before].kind == .adverb { before -= 1 }
            if chunks[before].kind == .comma || chunks[before].kind == .quote {
                return 0..<subjectStart
            }
        }
        guard start < end else { return 0..<0 }
        let hasThat = chunks[(clause.verb + 1)...].prefix(4).contains {
            $0.kind == .that || $0.kind == .quote
        }
        let hasClause = reading.clauses.contains {
            $0.verb > clause.verb && chunks[$0.verb].verb?.finiteness == .finite
                && ($0.subjects.first ?? -1) > clause.verb
        }
        return hasThat || hasClause ? start..<end : 0..<0
    }

    private func accordingTo(
        _ reading: SentenceReading, _ parties: PartyReader, _ result: inout Attribution
    ) {
        for (index, word) in reading.words.enumerated()
        where word.text == "according" && index + 2 < reading.words.count
            && reading.words[index + 1].text == "to"
        {
            guard let group = reading.chunk(holding: index + 2) else { continue }
            result.hasSpeechVerb = true
            guard let speaker = parties.parties(group, as: .source).first?.entity else { continue }
            result.named = result.named ?? speaker
            for word in reading.words.indices where result.speakers[word] == nil {
                result.speakers[word] = speaker
            }
        }
    }
}
