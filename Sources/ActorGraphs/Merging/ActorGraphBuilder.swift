/// Collects the parts of a graph in any order and joins those that say the same thing.
///
/// One actor is kept per id, one co-occurrence per pair, one stance per source, target and polarity;
/// what several of them say is joined, nothing is dropped. Articles are told apart by their bytes.
///
/// ```swift
/// var builder = ActorGraphBuilder()
/// builder.add(article)
/// builder.add(Stance(source: "country/ukr", target: "country/rus", polarity: .oppose,
///                    evidence: [evidence]))
/// builder.add(ukraine)
/// builder.add(russia)
/// let graph = try builder.build()
/// ```
public struct ActorGraphBuilder: Sendable {
    private var articles: [ArticleRecord] = []
    private var actors: [String: [ActorNode]] = [:]
    private var cooccurrences: [Pair: [CoOccurrence]] = [:]
    private var stances: [Direction: [Stance]] = [:]

    /// A builder without any part.
    public init() {}

    /// Adds an article.
    public mutating func add(_ article: ArticleRecord) {
        articles.append(article)
    }

    /// Adds an actor, or what else is known of it.
    public mutating func add(_ actor: ActorNode) {
        actors[actor.id, default: []].append(actor)
    }

    /// Adds a co-occurrence, or further counts and evidence of it.
    public mutating func add(_ cooccurrence: CoOccurrence) {
        let pair = Pair(first: cooccurrence.first, second: cooccurrence.second)
        cooccurrences[pair, default: []].append(cooccurrence)
    }

    /// Adds a stance, or further evidence of it.
    public mutating func add(_ stance: Stance) {
        let direction = Direction(
            source: stance.source, target: stance.target, polarity: stance.polarity)
        stances[direction, default: []].append(stance)
    }

    /// The graph of all parts.
    ///
    /// - Throws: ``InvariantViolation`` when the parts do not fit each other, for example a stance
    ///   towards an actor that was never added.
    public func build() throws(InvariantViolation) -> ActorGraph {
        let graph = joined()
        try graph.checkInvariants()
        return graph
    }

    /// The graph of all parts, for callers whose parts are known to fit.
    ///
    /// Who claims a stance under a former id of an actor claims it under its id.
    package func joined() -> ActorGraph {
        let nodes = actors.values.compactMap { nodes in
            nodes.first.map { ActorNode.joined($0, with: nodes.dropFirst()) }
        }.sorted { $0.id < $1.id }
        let ids = nodes.idsByFormer
        func current(_ evidence: StanceEvidence, of source: String) -> StanceEvidence {
            guard let id = evidence.claimedBy.flatMap({ ids[$0] }) else { return evidence }
            return evidence.claimed(by: id, of: source)
        }
        return ActorGraph(
            articles: joinedArticles(),
            actors: nodes,
            cooccurrences: cooccurrences.map { pair, parts in
                CoOccurrence(
                    pair.first, pair.second, counts: parts.flatMap(\.counts),
                    evidence: parts.flatMap(\.evidence))
            }.sorted { ($0.first, $0.second) < ($1.first, $1.second) },
            stances: stances.map { key, parts in
                Stance(
                    source: key.source, target: key.target, polarity: key.polarity,
                    evidence: parts.flatMap(\.evidence).map { current($0, of: key.source) },
                    isByHand: parts.contains(where: \.isByHand),
                    notes: parts.flatMap(\.notes))
            }.sorted {
                ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
            })
    }

    /// Records of one id and the same bytes are one; two of one id and other bytes both stay, so
    /// that `checkInvariants()` names them.
    private func joinedArticles() -> [ArticleRecord] {
        articles.sorted(
            by: { ($0.id, $0.sha256) < ($1.id, $1.sha256) },
            joining: { one, other in
                guard one.id == other.id, one.sha256 == other.sha256 else { return nil }
                return one.merged(with: other, named: one.id)
            })
    }

    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private struct Direction: Hashable {
        let source: String
        let target: String
        let polarity: Polarity
    }
}
