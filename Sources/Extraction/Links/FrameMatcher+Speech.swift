import ActorGraphs

extension FrameMatcher {
    /// Finds what a speaker says that others must do: "Y must withdraw", said X.
    mutating func matchDemands() {
        for clause in reading.clauses {
            let chunk = reading.chunks[clause.verb]
            guard let verb = chunk.verb, let speaker = parties.speakers[chunk.head],
                verb.modal == "must" || verb.modal == "should" || verb.modal == "ought",
                !clause.isPassive, clause.subordinator == nil
            else { continue }
            let targets = parties.parties(clause.subjects, as: .source)
                .filter { $0.directness == .direct }
            let entry = ActEntry(
                phrase: [verb.modal ?? ""], wordClass: .judgement, act: .request,
                polarity: .neutral, frames: [], weight: 0.5)
            let cue = Cue(
                entry: entry, words: chunk.words, frame: .demand, manner: Manner())
            add(cue, from: [Party(entity: speaker, directness: .speaker)], to: targets)
        }
    }
}
