import ActorGraphs

/// Objects that name what somebody did before: "Y welcomed the offer", "Z rejected it".
extension FrameMatcher {
    /// Gives a stance towards a deed to whoever was last said to act.
    mutating func matchDeed(
        _ entry: ActEntry, _ cue: Cue, _ clause: Clause, objects: [Int]
    ) {
        guard entry.polarity != .neutral, let act = entry.act, Self.attitudes.contains(act),
            !clause.isPassive, clause.governor == nil, clause.subordinator == nil,
            cue.manner.modality == .asserted, let frame = entry.frames.first,
            frame.source == .subject,
            frame.target == .object, frame.companion == nil,
            objects.count == 1, let object = objects.first, isDeed(object)
        else { return }
        let sources = parties.parties(clause.subjects, as: .source)
        guard !sources.isEmpty else { return }
        let isPronoun = reading.chunks[object].words.count == 1
        doersInSentence = doers(before: clause, except: sources, inSentence: isPronoun)
        let loose = Cue(
            entry: entry, words: cue.words, frame: .loose, manner: cue.manner,
            claimedBy: cue.claimedBy)
        add(
            loose, from: sources,
            to: doersInSentence.map { Party(entity: $0, directness: .possession) })
    }

    /// Whether a noun group points back to a deed.
    private func isDeed(_ group: Int) -> Bool {
        let chunk = reading.chunks[group]
        guard chunk.words.allSatisfy({ reading.words[$0].mention == nil }) else { return false }
        let head = reading.words[chunk.head].text
        if chunk.words.count == 1 { return head == "it" }
        let first = reading.words[chunk.words.lowerBound].text
        return ["the", "this", "that"].contains(first) && Self.deeds.contains(head)
    }

    /// Who acted last: the one of a deed already found in the sentence, the subject of an earlier
    /// clause, or that of the sentence before.
    private func doers(
        before clause: Clause, except sources: [Party], inSentence: Bool
    ) -> [Int] {
        let own = Set(sources.map(\.entity))
        if !doersInSentence.isEmpty { return doersInSentence.filter { !own.contains($0) } }
        for earlier in reading.clauses.reversed() where earlier.verb < clause.verb {
            let found = parties.parties(earlier.subjects, as: .source).map(\.entity)
            if !found.isEmpty, own.isDisjoint(with: found) { return found }
        }
        return inSentence ? [] : doersBefore.filter { !own.contains($0) }
    }

    private static let attitudes: Set<Act> = [.support, .accuse, .reject, .agree, .yield]

    /// Deeds of speech and will, which belong to whoever was last said to speak or act; a verdict
    /// or a law may be anybody's.
    private static let deeds: Set<String> = [
        "accusation", "allegation", "announcement", "appeal", "call", "claim", "comment",
        "criticism", "decision", "demand", "gesture", "idea", "initiative", "invitation", "move",
        "offer", "pledge", "promise", "proposal", "remark", "request", "statement", "suggestion",
        "threat", "ultimatum", "warning",
    ]
}
