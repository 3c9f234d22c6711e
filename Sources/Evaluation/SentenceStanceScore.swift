package import ActorGraphs

/// How well the links of graphs are the stances that annotators read in each sentence.
///
/// Compared are (sentence, source, target, support or oppose) of actors that can be nodes; denied
/// stances and unnamed groups are left out on both sides. An actor that a sentence means without naming it counts as annotated there, so a reader of
/// single sentences cannot reach a recall of 1.
package struct SentenceStanceScore: Sendable {
    /// Sentences' links that an annotator read there too.
    package var precision = Ratio()
    /// Annotated stances that were found, arguable ones too.
    package var recall = Ratio()
    /// Those on which any informed reader agrees.
    package var clearRecall = Ratio()

    package init() {}

    /// The harmonic mean of precision and recall.
    package var f1: Double { Evaluation.f1(precision.value, recall.value) }

    /// Adds one article.
    package mutating func add(_ graph: ActorGraph, _ document: GoldDocument) {
        let alignment = Alignment(of: graph, to: document)
        let kinds = document.kinds
        func isNode(_ actor: String) -> Bool { (kinds[actor] ?? nil) != nil }
        let annotated = Set(document.mentions.map(\.actor))
        /// Groups, and who is only ever called by a noun: annotated, but no node of its own.
        func isUnnamed(_ actor: String) -> Bool {
            annotated.contains(actor)
                && (document.isGroup(actor) || !kinds.keys.contains(actor))
        }
        let all = document.stances.filter { $0.polarity != .neutral }
        let gold = all.filter { isNode($0.source) && isNode($0.target) }
        func key(_ stance: GoldStance) -> Key {
            Key(
                sentence: stance.sentence,
                pair: StanceKey(
                    source: stance.source, target: stance.target, polarity: stance.polarity))
        }
        let wanted = Set(gold.filter { $0.modality != .negated }.map(key))
        let denied = Set(all.filter { $0.modality == .negated }.map(key)).subtracting(wanted)
        var found: Set<Key> = []
        for stance in graph.stances where stance.polarity != .neutral {
            let pair = StanceKey(
                source: alignment.goldOfNode[stance.source] ?? "?" + stance.source,
                target: alignment.goldOfNode[stance.target] ?? "?" + stance.target,
                polarity: stance.polarity)
            if [pair.source, pair.target].contains(where: isUnnamed) { continue }
            for evidence in stance.evidence {
                let sentence = document.article.sentence(containing: evidence.quote.start)
                found.insert(Key(sentence: sentence, pair: pair))
            }
        }
        for key in found.subtracting(denied) { precision.count(wanted.contains(key)) }
        for key in wanted { recall.count(found.contains(key)) }
        let clear = Set(gold.filter { $0.modality != .negated && $0.isClear }.map(key))
        for key in clear { clearRecall.count(found.contains(key)) }
    }

    private struct Key: Hashable {
        let sentence: Int?
        let pair: StanceKey
    }
}
