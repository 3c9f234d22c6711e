package import ActorGraphs
import Articles

/// How well the directed signed links of graphs are the stances that annotators read.
///
/// Stances are compared for a whole article, as (source, target, polarity) of annotated actors.
/// Recall counts the clear ones between actors that can be nodes; an arguable one that was found
/// is no error. Denied stances and unnamed groups count neither way.
package struct StanceScore: Sendable {
    /// Links that an annotator read too.
    package var precision = Ratio()
    /// Clear stances between possible nodes that were found.
    package var recall = Ratio()
    /// Links with the right sign among those whose pair and direction are annotated.
    package var sign = Ratio()
    /// Links whose pair is annotated, but only with the other sign or only the other way round.
    package var embarrassing = Ratio()
    /// Links with the right act among the right ones.
    package var act = Ratio()
    /// Links with the right claimant, or rightly none, among the right ones.
    package var claimedBy = Ratio()
    /// Links with the right modality among the right ones.
    package var modality = Ratio()
    /// The stated confidence of each link, and whether it was right.
    package var confidences: [(confidence: Double, isRight: Bool)] = []

    package init() {}

    /// The harmonic mean of precision and recall.
    package var f1: Double { Evaluation.f1(precision.value, recall.value) }

    /// Adds one article; `errors` receives a line for each fault.
    package mutating func add(
        _ graph: ActorGraph, _ document: GoldDocument, errors: inout [String]
    ) {
        let alignment = Alignment(of: graph, to: document)
        let gold = document.stancesOfNodes
        let kinds = document.kinds
        var found: Set<StanceKey> = []
        for stance in graph.stances {
            let key = StanceKey(
                source: alignment.goldOfNode[stance.source] ?? "?" + stance.source,
                target: alignment.goldOfNode[stance.target] ?? "?" + stance.target,
                polarity: stance.polarity)
            if document.isGroup(key.source) || document.isGroup(key.target) { continue }
            guard found.insert(key).inserted else { continue }
            let matches = gold.filter { $0.key == key }
            precision.count(!matches.isEmpty)
            confidences.append((stance.confidence, !matches.isEmpty))
            let samePair = gold.filter {
                $0.key.source == key.source && $0.key.target == key.target
            }
            let reversed = gold.contains {
                $0.key.source == key.target && $0.key.target == key.source
            }
            if !samePair.isEmpty { sign.count(!matches.isEmpty) }
            let isEmbarrassing =
                matches.isEmpty
                && (samePair.isEmpty
                    ? reversed : !samePair.contains { $0.key.polarity == .neutral })
                && key.polarity != .neutral
            embarrassing.count(isEmbarrassing)
            if matches.isEmpty {
                let cue = stance.evidence.first?.cue?.text ?? ""
                let quote = stance.evidence.first?.quote.text ?? ""
                errors.append(
                    (isEmbarrassing ? "WRONG WAY " : "wrong ")
                        + "\(key) «\(cue)» \(stance.confidence): \(quote)")
            } else {
                act.count(matches.contains { $0.act == stance.act })
                modality.count(matches.contains { $0.modality == stance.modality })
                let claimant = stance.claimedBy.map { alignment.goldOfNode[$0] ?? "?" }
                claimedBy.count(matches.contains { $0.claimedBy == claimant })
            }
        }
        var wanted: Set<StanceKey> = []
        for stance in gold where stance.isClear {
            let ends = [stance.key.source, stance.key.target]
            guard ends.allSatisfy({ (kinds[$0] ?? nil) != nil }) else { continue }
            if wanted.insert(stance.key).inserted {
                recall.count(found.contains(stance.key))
                if !found.contains(stance.key) {
                    errors.append("missed \(stance.key)\(document.quoted(stance.sentence))")
                }
            }
        }
    }
}

/// A directed signed pair of annotated actors.
package struct StanceKey: Sendable, Hashable, CustomStringConvertible {
    package let source: String
    package let target: String
    package let polarity: Polarity

    package var description: String { "\(source) —\(polarity)→ \(target)" }
}

/// An annotated stance between single actors.
struct KeyedStance {
    let key: StanceKey
    let act: Act?
    let modality: Modality
    let claimedBy: String?
    let isClear: Bool
    /// The sentence that states it, where that is known.
    let sentence: Int?
}

extension GoldDocument {
    /// A sentence behind a colon; nothing where none is known.
    fileprivate func quoted(_ sentence: Int?) -> String {
        sentence.map { ": " + article.text(in: article.sentences[$0].range) } ?? ""
    }

    /// The annotated stances that are no denials, joint actors ("A and B") taken apart.
    var stancesOfNodes: [KeyedStance] {
        let names = Set(mentions.map(\.actor))
        func members(_ actor: String) -> [String] {
            let parts = actor.split(separator: " and ").map(String.init)
            return parts.count > 1 && parts.allSatisfy(names.contains) ? parts : [actor]
        }
        return stances.filter { $0.modality != .negated }.flatMap { stance in
            members(stance.source).flatMap { source in
                members(stance.target).map { target in
                    KeyedStance(
                        key: StanceKey(
                            source: source, target: target, polarity: stance.polarity),
                        act: stance.act, modality: stance.modality,
                        claimedBy: stance.claimedBy, isClear: stance.isClear,
                        sentence: stance.sentence)
                }
            }
        }
    }

    /// Whether an annotated actor is an unnamed group.
    func isGroup(_ actor: String) -> Bool {
        mentions.first { $0.actor == actor }?.kind == "group"
    }
}
