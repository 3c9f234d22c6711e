package import ActorGraphs

/// Which annotated actor each node of a graph stands for, judged by the mentions that they share.
///
/// A node stands for the annotated actor with whom it shares most mentions; names count before
/// nominals and pronouns, so that one wrong pronoun does not decide.
package struct Alignment: Sendable {
    /// For every node id, the annotated actor it stands for; absent when it shares no mention.
    package private(set) var goldOfNode: [String: String] = [:]
    /// For every annotated actor, the nodes that stand for it, the best first.
    package private(set) var nodesOfGold: [String: [String]] = [:]

    package init(of graph: ActorGraph, to document: GoldDocument) {
        var weights: [String: [(node: String, weight: Int)]] = [:]
        for node in graph.actors {
            var shared: [String: Int] = [:]
            for mention in node.mentions {
                let range = mention.passage.start..<mention.passage.end
                guard let gold = document.mention(overlapping: range) else { continue }
                shared[gold.actor, default: 0] += gold.form.isNaming ? 100 : 1
            }
            guard let best = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
                continue
            }
            goldOfNode[node.id] = best.key
            weights[best.key, default: []].append((node.id, best.value))
        }
        nodesOfGold = weights.mapValues { nodes in
            nodes.sorted { ($1.weight, $0.node) < ($0.weight, $1.node) }.map(\.node)
        }
    }
}

extension MentionForm {
    /// Whether the form names its actor, so that it can make a node on its own.
    package var isNaming: Bool { self == .name || self == .demonym || self == .metonym }
}

extension GoldDocument {
    /// The annotated mention that shares most letters with a range.
    package func mention(overlapping range: Range<Int>) -> GoldMention? {
        mentions.filter { $0.range.overlaps(range) }.max { left, right in
            left.range.clamped(to: range).count < right.range.clamped(to: range).count
        }
    }
}
