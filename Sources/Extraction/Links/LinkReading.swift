import ActorGraphs
import Encoder

/// What an article says of its actors, asked once and judged by any thresholds.
struct LinkReading {
    let entities: Entities
    /// Every sentence read into clauses, nil where there is nothing to read.
    let sentences: [SentenceReading?]
    /// In whose words every sentence stands.
    let attributions: [SpeechReader.Attribution]
    let hints: Hints
    /// What the learned reader says; nil where it has not read the article.
    let pairs: PairReader?

    /// The stances from those thresholds on; nil for the reader's own.
    func stances(from thresholds: StanceThresholds?) -> [Stance] {
        let findings =
            pairs.map { $0.findings(from: thresholds ?? $0.read.reader.decoding.thresholds) }
            ?? hints.inOrder.map(hints.hedged)
        return StanceAssembler(entities: entities).stances(
            of: CompanionReader.shared(findings, by: hints.companions))
    }
}
