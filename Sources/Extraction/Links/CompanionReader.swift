/// Finds who joins the subject of a sentence in what it says or does: "in a joint statement with the
/// leaders of Poland and France, X condemned Y", "X, together with Mali, condemned Y".
struct CompanionReader {
    let reading: SentenceReading
    let parties: PartyReader

    /// Who acts in a clause, and who joins in.
    struct Companions: Sendable, Hashable {
        let doers: [Int]
        let others: [Int]
        /// The clause from its verb on, as indices of words; of an article's, in its scalars.
        var clause: Range<Int>
    }

    /// The companions of those who act in the first main clause; nil where there are none.
    func companions() -> Companions? {
        guard let clause = reading.clauses.first(where: { $0.governor == nil }),
            let subject = clause.subjects.first, let last = clause.subjects.last
        else { return nil }
        let doers = parties.parties(clause.subjects, as: .source).map(\.entity)
        guard !doers.isEmpty else { return nil }
        let start = reading.chunks[clause.verb].words.lowerBound
        // In front of the subject, or between it and its verb.
        let front = 0..<reading.chunks[subject].words.lowerBound
        let middle = reading.chunks[last].words.upperBound..<start
        var others: [Int] = []
        for index in reading.words.indices where reading.words[index].text == "with" {
            guard front.contains(index) && isAlone(front) || middle.contains(index), joins(index),
                let group = reading.chunk(holding: index).map({ $0 + 1 }),
                reading.chunks.indices.contains(group), reading.chunks[group].kind == .noun
            else { continue }
            for entity in actors(from: group)
            where !doers.contains(entity) && !others.contains(entity) {
                others.append(entity)
            }
        }
        guard !others.isEmpty else { return nil }
        let next = reading.clauses.first {
            $0.verb > clause.verb && reading.chunks[$0.verb].verb?.finiteness == .finite
        }
        let end = next.map { reading.chunks[$0.verb].words.lowerBound } ?? reading.words.count
        return Companions(doers: doers, others: others, clause: start..<end)
    }

    /// Whether no other clause stands in those words.
    private func isAlone(_ words: Range<Int>) -> Bool {
        !reading.clauses.contains { clause in
            words.contains(reading.chunks[clause.verb].head)
                && reading.chunks[clause.verb].verb?.finiteness == .finite
        }
    }

    /// The findings, with one more for everybody who joins the source of one.
    static func shared(
        _ findings: [PairFinding], by companions: [Int: Companions]
    ) -> [PairFinding] {
        guard !companions.isEmpty else { return findings }
        let known = Set(findings.map(\.key))
        return findings
            + findings.flatMap { finding -> [PairFinding] in
                guard let joint = companions[finding.key.sentence], let cue = finding.cue,
                    joint.clause.overlaps(cue), joint.doers.contains(finding.key.source),
                    !joint.doers.contains(finding.key.target),
                    !joint.others.contains(finding.key.target)
                else { return [] }
                return joint.others.compactMap { other in
                    let key = Hints.Key(
                        sentence: finding.key.sentence, source: other, target: finding.key.target)
                    guard !known.contains(key) else { return nil }
                    return PairFinding(
                        key: key, polarity: finding.polarity, act: finding.act,
                        modality: finding.modality,
                        claimedBy: finding.claimedBy == other ? nil : finding.claimedBy,
                        cue: finding.cue, probability: finding.probability * certainty)
                }
            }
    }

    /// How sure it is that a companion means the same.
    private static let certainty = 0.8

    /// Whether a "with" adds to the subject: "together with", "in a joint letter with".
    private func joins(_ with: Int) -> Bool {
        guard with > 0 else { return false }
        if ["together", "along", "jointly"].contains(reading.words[with - 1].text) { return true }
        guard let group = reading.chunk(holding: with - 1),
            Self.statements.contains(reading.words[reading.chunks[group].head].text)
        else { return false }
        let words = reading.chunks[group].words.map { reading.words[$0] }
        return words.contains { ["joint", "common"].contains($0.text) }
            && !words.contains { $0.tag == .possessive || $0.tag == .possessivePronoun }
    }

    private func actors(from group: Int) -> [Int] {
        let collective = parties.collective(group)
        if !collective.isEmpty { return collective.map(\.entity) }
        let groups = reading.coordinated(from: group, isClosed: true)
        return parties.parties(groups, as: .source).map(\.entity)
    }

    private static let statements: Set<String> = [
        "statement", "declaration", "communique", "communiqué", "letter", "appeal", "resolution",
        "note", "call", "article", "message", "memorandum", "petition",
    ]
}
