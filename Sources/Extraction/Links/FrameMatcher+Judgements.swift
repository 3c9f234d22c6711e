import ActorGraphs

/// Predicates by which somebody judges an actor.
extension FrameMatcher {
    /// Finds a speaker's judgement: "Y is a liar", said X.
    mutating func matchJudgements() {
        for (index, clause) in reading.clauses.enumerated() {
            let chunk = reading.chunks[clause.verb]
            guard chunk.verb?.lemma == "be", chunk.verb?.isCopula == true,
                let speaker = parties.speakers[chunk.head]
            else { continue }
            let manner = reading.manner(of: index)
            let targets = parties.parties(clause.subjects, as: .source)
                .filter { $0.directness != .speaker }
            guard !targets.isEmpty, manner.modality == .asserted else { continue }
            for position in chunk.words
                .upperBound..<min(chunk.words.upperBound + 8, reading.words.count)
            {
                let word = reading.words[position]
                if [.comma, .stop, .verb, .relative, .preposition].contains(word.tag) { break }
                guard word.mention == nil, let entry = judgement(endingAt: position) else {
                    continue
                }
                let cue = Cue(
                    entry: entry, words: position - entry.phrase.count + 1..<position + 1,
                    frame: .judgement, manner: manner)
                add(cue, from: [Party(entity: speaker, directness: .speaker)], to: targets)
                break
            }
        }
    }

    /// Finds a label: "X called Y a liar", "X described Y as a hero".
    mutating func matchLabels() {
        for (index, clause) in reading.clauses.enumerated() {
            let chunk = reading.chunks[clause.verb]
            guard let lemma = chunk.verb?.lemma, Self.labelling.contains(lemma),
                let object = clause.objects.first
            else { continue }
            let manner = reading.manner(of: index)
            guard manner.modality == .asserted, !clause.isPassive else { continue }
            let start = reading.chunks[object].words.lowerBound
            let sources = parties.parties(clause.subjects, as: .source)
            let targets = parties.parties(clause.objects, as: .target)
            guard !sources.isEmpty, !targets.isEmpty else { continue }
            for position in start..<min(start + 14, reading.words.count) {
                let word = reading.words[position]
                if [.stop, .verb, .relative].contains(word.tag) { break }
                guard word.mention == nil, let entry = judgement(endingAt: position) else {
                    continue
                }
                let words = position - entry.phrase.count + 1..<position + 1
                let cue = Cue(
                    entry: entry, words: words, frame: .judgement, manner: manner,
                    claimedBy: parties.speakers[chunk.head])
                add(cue, from: sources, to: targets)
                break
            }
        }
    }

    private static let labelling: Set<String> = [
        "call", "describe", "brand", "label", "dub", "term", "portray", "depict", "consider",
        "regard", "characterize", "characterise", "view", "deem", "find", "paint",
    ]

    private func judgement(endingAt position: Int) -> ActEntry? {
        let word = reading.words[position]
        let entries =
            lexicon.entries(.judgement, word.text)
            + lexicon.entries(.judgement, VerbForms.singular(word.text))
        return entries.first { entry in
            let start = position - entry.phrase.count + 1
            guard start >= 0 else { return false }
            return zip(entry.phrase, start...).dropLast().allSatisfy {
                reading.words[$1].text == $0
            }
        }
    }
}
