import ActorGraphs

/// What the lexicon finds in the sentences of an article.
struct Hints: Sendable {
    /// A sentence and two of the article's actors, as indices.
    struct Key: Sendable, Hashable {
        let sentence: Int
        let source: Int
        let target: Int
    }

    /// A verb group, and how its clause is put.
    struct Verb: Sendable, Hashable {
        /// In scalars of the article.
        let range: Range<Int>
        let modality: Modality
        /// Whether the clause says what somebody is accused of.
        var isAlleged = false
        /// The nouns that do it, in scalars of the article; none for a passive.
        let subjects: [Range<Int>]
        /// Of a passive that names who does it, whom it is done to, in scalars of the article.
        var victims: [Range<Int>] = []
    }

    /// The findings for each key, the surest first.
    let all: [Key: [PairFinding]]
    /// Who joins whom, by sentence.
    let companions: [Int: CompanionReader.Companions]
    /// The sentences in the words of somebody whom they do not name: "one insider said".
    let anonymous: Set<Int>
    /// The sentences in which somebody denies something and nobody says anything: "charged Ruiz, who
    /// denied it".
    let denied: Set<Int>
    /// The verb groups of each sentence.
    private let verbs: [[Verb]]
    /// What words of each sentence seem to say and do not.
    private let unsaid: [[Unsaid]]

    init(
        _ findings: [PairFinding], verbs: [[Verb]] = [],
        companions: [Int: CompanionReader.Companions] = [:], anonymous: Set<Int> = [],
        denied: Set<Int> = [],
        unsaid: [[Unsaid]] = []
    ) {
        self.verbs = verbs
        self.unsaid = unsaid
        self.denied = denied
        self.companions = companions
        self.anonymous = anonymous
        all = Dictionary(grouping: findings, by: \.key).mapValues { findings in
            findings.sorted {
                ($0.probability, $1.cue?.lowerBound ?? 0) > (
                    $1.probability, $0.cue?.lowerBound ?? 0
                )
            }
        }
    }

    /// All findings, sentence by sentence.
    var inOrder: [PairFinding] {
        all.sorted {
            ($0.key.sentence, $0.key.source, $0.key.target)
                < ($1.key.sentence, $1.key.source, $1.key.target)
        }.flatMap(\.value)
    }

    /// How the clause is put whose verb shares letters with a range; nil where there is none.
    func modality(of range: Range<Int>, in sentence: Int) -> Modality? {
        verb(at: range, in: sentence)?.modality
    }

    /// The verb group that shares letters with a range.
    private func verb(at range: Range<Int>, in sentence: Int) -> Verb? {
        guard verbs.indices.contains(sentence) else { return nil }
        return verbs[sentence].first { $0.range.overlaps(range) }
    }

    /// A finding with what somebody unnamed accuses another of taken for doubtful: it is no fact.
    func hedged(_ finding: PairFinding) -> PairFinding {
        guard finding.modality == .asserted, finding.claimedBy == nil, let cue = finding.cue,
            verb(at: cue, in: finding.key.sentence)?.isAlleged ?? false
        else { return finding }
        var finding = finding
        finding.modality = .hedged
        return finding
    }

    /// Whether a mention does what the verb group says that a range lies in.
    func isDeed(_ range: Range<Int>, of mention: Range<Int>, in sentence: Int) -> Bool {
        verb(at: range, in: sentence)?.subjects.contains { $0.overlaps(mention) } ?? false
    }

    func strongest(_ key: Key) -> PairFinding? { all[key]?.first }

    /// Whether words with a cue say nothing of that side of a source towards a mention, though they seem
    /// to.
    func isUnsaid(
        _ cue: Range<Int>, of source: Range<Int>, to target: Range<Int>, _ polarity: Polarity,
        in sentence: Int
    ) -> Bool {
        unsaid.indices.contains(sentence)
            && unsaid[sentence].contains { $0.covers(cue, of: source, to: target, polarity) }
    }

    /// Whether the verb group that a range lies in is a passive that tells what somebody did to a
    /// mention, somebody else than one named before it.
    func isDone(
        _ range: Range<Int>, to mention: Range<Int>, notBy other: Range<Int>, in sentence: Int
    ) -> Bool {
        guard let verb = verb(at: range, in: sentence) else { return false }
        return other.upperBound <= verb.range.lowerBound
            && verb.victims.contains { $0.overlaps(mention) }
    }

    /// What the sentence says to the contrary of a finding whose words the lexicon knows: "praised
    /// Ruiz but accused her of lying" is both. Nil where nothing is as plain.
    func contrary(to finding: PairFinding) -> PairFinding? {
        guard let found = all[finding.key], let cue = finding.cue, finding.polarity != .neutral,
            found.contains(where: { $0.cue == cue && $0.polarity == finding.polarity })
        else { return nil }
        return found.first {
            $0.polarity != finding.polarity && $0.polarity != .neutral
                && $0.modality == .asserted && $0.claimedBy == finding.claimedBy
                && $0.probability >= Self.plain && $0.cue.map { !$0.overlaps(cue) } ?? false
        }
    }

    /// The probability from which the lexicon's words alone are plain.
    private static let plain = 0.8
}
