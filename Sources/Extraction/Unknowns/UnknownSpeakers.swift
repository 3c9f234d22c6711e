import ActorGraphs
import Articles
import Encoder

/// Finds the quotations of which nobody knows who speaks.
///
/// Where an actor is the subject of the sentence around it, the words are that actor's. Who is told by
/// a common noun without an article, "residents" or "a shopkeeper", has no name and is no actor: that
/// is understood, too. "He", "the minister" and a name that became no actor are not.
struct UnknownSpeakers {
    let entities: Entities
    let readings: [SentenceReading?]
    let attributions: [SpeechReader.Attribution]

    private var article: Article { entities.article }

    /// The quotations of running text; those of one sentence, or one over several paragraphs, once.
    func unknowns() -> [Unknown] {
        var found: [Unknown] = []
        var isOpen = false
        for quotation in article.quotations {
            let unknown = isOpen ? nil : self.unknown(quotation)
            if let unknown, unknown.sentence != found.last?.sentence { found.append(unknown) }
            isOpen = quotation.continues && (isOpen || unknown != nil)
        }
        return found
    }

    private func unknown(_ quotation: Article.Quotation) -> Unknown? {
        let first = article.sentences.partitioningIndex {
            $0.tokens.upperBound > quotation.tokens.lowerBound
        }
        let sentences = article.sentences.indices[first...].prefix {
            article.sentences[$0].tokens.lowerBound < quotation.tokens.upperBound
        }
        guard let last = sentences.last, isSpeech(quotation, sentences) else { return nil }
        let block = article.sentences[first].block
        guard article.blocks[block].kind == .paragraph,
            sentences.allSatisfy({ !hasSpeaker(quotation, $0) && !hasSubject(quotation, $0) })
        else { return nil }
        let near = (Array(sentences) + [first - 1, last + 1]).filter {
            article.sentences.indices.contains($0) && article.sentences[$0].block == block
        }
        let other = near.first { attributions[$0].other != nil }
        if let other, let words = attributions[other].other, isUnnamed(words, other) { return nil }
        return Unknown(
            .quotation, words: article.passage(quotation.range),
            sentence: article.passage(article.sentences[first].range),
            between: other.flatMap { text($0) }.map { [$0] } ?? [])
    }

    /// Whether somebody says it: four words and a verb, no title and no scare quotes.
    private func isSpeech(_ quotation: Article.Quotation, _ sentences: Range<Int>) -> Bool {
        let words = sentences.flatMap { readings[$0]?.words ?? [] }
            .filter { quotation.tokens.contains($0.token) }
        let letters = words.count { article.tokens[$0.token].kind == .word }
        return letters >= 4 && words.contains { [.verb, .auxiliary, .modal].contains($0.tag) }
    }

    private func hasSpeaker(_ quotation: Article.Quotation, _ sentence: Int) -> Bool {
        guard let words = readings[sentence]?.words else { return true }
        return words.indices.contains {
            quotation.tokens.contains(words[$0].token)
                && attributions[sentence].speakers[$0] != nil
        }
    }

    /// Whether an actor is the subject of a sentence outside a quotation, or stands after its verb of
    /// speech.
    private func hasSubject(_ quotation: Article.Quotation, _ sentence: Int) -> Bool {
        guard let reading = readings[sentence] else { return false }
        let parties = PartyReader(
            reading: reading, entities: entities, speakers: attributions[sentence].speakers)
        return reading.clauses.contains { clause in
            let chunk = reading.chunks[clause.verb]
            guard !quotation.tokens.contains(reading.words[chunk.head].token) else { return false }
            let isSpeech = chunk.verb.map { ActLexicon.shared.contains(.speech, $0.lemma) } ?? false
            // "said its chair, Ana Ruiz": with a verb of speech, a person of that sentence.
            if isSpeech, namesPerson(outside: quotation, reading) { return true }
            let groups = clause.subjects.isEmpty && isSpeech ? clause.objects : clause.subjects
            return parties.parties(groups, as: .source).contains { $0.directness != .possession }
        }
    }

    private func namesPerson(
        outside quotation: Article.Quotation, _ reading: SentenceReading
    ) -> Bool {
        reading.words.contains { word in
            guard let mention = word.mention, !quotation.tokens.contains(word.token) else {
                return false
            }
            return entities.mentions[mention].kind == .person
                && entities.mentions[mention].form == .name
        }
    }

    /// Whether words tell of somebody whom the article does not name.
    private func isUnnamed(_ words: Range<Int>, _ sentence: Int) -> Bool {
        guard let all = readings[sentence]?.words[words], let first = all.first else {
            return false
        }
        switch first.tag {
        case .determiner where ["the", "this", "that", "these", "those"].contains(first.text):
            return all.last.map { isIntroduced($0, before: first.token) } ?? false
        case .determiner: return true
        case .number, .adjective: return true
        case .pronoun: return ["one", "some", "others", "many"].contains(first.text)
        case .noun: return !(article.tokens[first.token].text.first?.isUppercase ?? false)
        default: return false
        }
    }

    /// Whether somebody was brought in without a name before: "an official", then "the official".
    private func isIntroduced(_ noun: Word, before token: Int) -> Bool {
        let tokens = article.tokens
        return tokens.indices[..<token].contains { index in
            tokens[index].lowercased == noun.text
                && tokens[max(0, index - 3)..<index].contains {
                    ["a", "an", "one", "another"].contains($0.lowercased)
                }
        }
    }

    private func text(_ sentence: Int) -> String? {
        guard let words = attributions[sentence].other, let all = readings[sentence]?.words[words],
            let first = all.first, let last = all.last
        else { return nil }
        return article.range(ofTokens: first.token..<last.token + 1).map { article.text(in: $0) }
    }
}
