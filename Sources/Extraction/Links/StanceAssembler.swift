import ActorGraphs
import Articles

/// Puts the stances that every sentence states together to those of the article.
struct StanceAssembler {
    let entities: Entities

    /// The stances, one per source, target and polarity, sorted.
    func stances(of findings: [PairFinding]) -> [Stance] {
        var evidence: [Key: [StanceEvidence]] = [:]
        for finding in findings {
            let key = Key(
                source: finding.key.source, target: finding.key.target, polarity: finding.polarity)
            evidence[key, default: []].append(self.evidence(of: finding))
        }
        return evidence.map { key, items in
            Stance(
                source: entities.all[key.source].id, target: entities.all[key.target].id,
                polarity: key.polarity, evidence: items)
        }.sorted {
            ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
        }
    }

    private struct Key: Hashable {
        let source: Int
        let target: Int
        let polarity: Polarity
    }

    private func evidence(of finding: PairFinding) -> StanceEvidence {
        let article = entities.article
        return StanceEvidence(
            quote: article.passage(article.sentences[finding.key.sentence].range),
            cue: finding.cue.map { article.passage($0) },
            act: finding.act, modality: finding.modality,
            claimedBy: finding.claimedBy.map { entities.all[$0].id },
            confidence: min(max(finding.probability.rounded(decimals: 2), 0.01), 0.99))
    }
}
