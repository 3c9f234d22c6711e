import ActorGraphs

extension FrameMatcher {
    /// Finds what somebody demands that another does, "demanded that X resign", and takes a call to
    /// resign or to apologise for what it is: against whom it is made.
    mutating func matchCalls() {
        for clause in reading.clauses {
            if let caller = caller(of: clause) {
                let head = reading.chunks[caller.verb].head
                let entry = ActEntry(
                    phrase: [reading.words[head].lemma], wordClass: .verb, act: .request,
                    polarity: isHostile(clause) ? .oppose : .neutral, frames: [], weight: 0.8)
                let cue = Cue(
                    entry: entry, words: reading.chunks[caller.verb].words, frame: .demand,
                    manner: Manner())
                add(
                    cue, from: parties.parties(caller.subjects, as: .source),
                    to: parties.parties(clause.subjects, as: .source)
                        .filter { $0.directness != .possession })
            }
            guard clause.isObjectControl, isHostile(clause), let governor = clause.governor else {
                continue
            }
            let verb = reading.chunks[reading.clauses[governor].verb].words
            turnHostile(
                verb, towards: parties.parties(clause.subjects, as: .target).map(\.entity))
        }
    }

    /// The clause with "demand" right before "that", of which this one is the content.
    private func caller(of clause: Clause) -> Clause? {
        guard let subject = clause.subjects.first, subject > 1,
            reading.chunks[subject - 1].kind == .that, reading.chunks[subject - 2].kind == .verb,
            let verb = reading.chunks[subject - 2].verb, Self.calls.contains(verb.lemma),
            let index = reading.clauseOfChunk[subject - 2],
            reading.manner(of: index).modality == .asserted,
            reading.chunks[clause.verb].verb?.isNegated == false
        else { return nil }
        return reading.clauses[index]
    }

    private func isHostile(_ clause: Clause) -> Bool {
        let chunk = reading.chunks[clause.verb]
        guard let lemma = chunk.verb?.lemma else { return false }
        let next = chunk.head + 1
        return Self.leaving.contains(lemma)
            || ["step", "stand"].contains(lemma) && reading.words.indices.contains(next)
                && ["down", "aside"].contains(reading.words[next].text)
    }

    private static let calls: Set<String> = ["demand", "insist", "request", "ask", "urge"]
    private static let leaving: Set<String> = [
        "resign", "apologise", "apologize", "quit", "abdicate", "surrender",
    ]
}
