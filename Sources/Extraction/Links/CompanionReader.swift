/// Finds who joins the subject of a sentence in what it says or does: "in a joint statement with the
/// leaders of Poland and France, X condemned Y", "together with Mali".
struct CompanionReader {
    let reading: SentenceReading
    let parties: PartyReader

    /// Who acts in a sentence, and who joins in.
    struct Companions: Sendable, Hashable {
        let doers: [Int]
        let others: [Int]
    }

    /// The companions of those who act; nil where there are none.
    func companions(of doers: [Int]) -> Companions? {
        guard !doers.isEmpty else { return nil }
        var others: [Int] = []
        for index in reading.words.indices where reading.words[index].text == "with" {
            guard joins(index), let group = reading.chunk(holding: index).map({ $0 + 1 }),
                reading.chunks.indices.contains(group), reading.chunks[group].kind == .noun
            else { continue }
            for entity in actors(from: group)
            where !doers.contains(entity) && !others.contains(entity) {
                others.append(entity)
            }
        }
        return others.isEmpty ? nil : Companions(doers: doers, others: others)
    }

    /// The findings, with one more for everybody who joins the source of one.
    static func shared(
        _ findings: [PairFinding], by companions: [Int: Companions]
    ) -> [PairFinding] {
        guard !companions.isEmpty else { return findings }
        var known = Set(findings.map(\.key))
        return findings
            + findings.flatMap { finding -> [PairFinding] in
                guard let joint = companions[finding.key.sentence],
                    joint.doers.contains(finding.key.source),
                    !joint.doers.contains(finding.key.target),
                    !joint.others.contains(finding.key.target)
                else { return [] }
                return joint.others.compactMap { other in
                    let key = Hints.Key(
                        sentence: finding.key.sentence, source: other, target: finding.key.target)
                    guard known.insert(key).inserted else { return nil }
                    return PairFinding(
                        key: key, polarity: finding.polarity, act: finding.act,
                        modality: finding.modality,
                        claimedBy: finding.claimedBy == other ? nil : finding.claimedBy,
                        cue: finding.cue, probability: finding.probability * certainty)
                }
            }
    }

    /// How sure it is that a companion means the same.
    private static let certainty = 0.9

    /// Whether a "with" adds to the subject: "together with", "in a joint letter with".
    private func joins(_ with: Int) -> Bool {
        guard with > 0 else { return false }
        if ["together", "along", "jointly"].contains(reading.words[with - 1].text) { return true }
        guard let group = reading.chunk(holding: with - 1),
            Self.statements.contains(reading.words[reading.chunks[group].head].text)
        else { return false }
        return reading.chunks[group].words.contains {
            ["joint", "common"].contains(reading.words[$0].text)
        }
    }

    private func actors(from group: Int) -> [Int] {
        let collective = parties.collective(group)
        if !collective.isEmpty { return collective.map(\.entity) }
        let groups = ClauseReader(words: reading.words, chunks: reading.chunks)
            .coordinated(from: group, isClosed: true)
        return parties.parties(groups, as: .source).map(\.entity)
    }

    private static let statements: Set<String> = [
        "statement", "declaration", "communique", "communiqué", "letter", "appeal", "resolution",
        "note", "call", "article", "message", "memorandum", "petition", "press release",
    ]
}
