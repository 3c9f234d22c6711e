import ActorGraphs
import Encoder

/// Finds the sides that an article is likelier than not to take between two actors, and yet not
/// surely enough for a link.
struct DoubtedStances {
    /// From which probability a side is worth a look; contacts are not.
    static let thresholds = StanceThresholds(
        signed: Float(PairReader.least), signedCarried: Float(PairReader.least), neutral: .infinity,
        neutralCarried: .infinity)

    let entities: Entities
    /// The stances of the graph.
    let stances: [Stance]

    /// Of stances found by the thresholds of doubt, those between actors whom the graph does not
    /// link.
    func open(_ doubted: [Stance]) -> [Stance] {
        let linked = Set(stances.map { Set([$0.source, $0.target]) })
        return doubted.filter { !linked.contains([$0.source, $0.target]) }
    }

    /// Those stances, each sentence once a stance.
    func unknowns(of open: [Stance]) -> [Unknown] {
        let names = Dictionary(
            entities.all.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return open.flatMap { stance -> [Unknown] in
            guard let source = names[stance.source], let target = names[stance.target] else {
                return []
            }
            var seen: Set<Int> = []
            return stance.evidence.compactMap { evidence in
                guard seen.insert(evidence.quote.start).inserted else { return nil }
                return Unknown(
                    .doubt, words: evidence.cue ?? evidence.quote, sentence: evidence.quote,
                    between: [source, target], polarity: stance.polarity,
                    probability: evidence.confidence)
            }
        }
    }
}
