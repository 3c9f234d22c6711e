package import ActorGraphs
import Articles

/// How well the mentions of articles went to the actors that annotators gave them to.
///
/// Mentions of groups and of plain places count neither way: they make no node.
package struct MentionScore: Sendable {
    /// Annotated mentions of each form that lie in a node of their actor.
    package private(set) var recall: [MentionForm: Ratio] = [:]
    /// Mentions in nodes that stand for an actor, by the program's form, that are that actor's.
    package private(set) var precision: [MentionForm: Ratio] = [:]

    package init() {}

    /// Adds one article; `errors` receives a line for each fault.
    package mutating func add(
        _ graph: ActorGraph, _ document: GoldDocument, errors: inout [String]
    ) {
        let alignment = Alignment(of: graph, to: document)
        var nodes: [GoldMention: [String]] = [:]
        for node in graph.actors {
            let actor = alignment.goldOfNode[node.id]
            for mention in node.mentions {
                let range = mention.passage.start..<mention.passage.end
                let gold = document.mention(overlapping: range)
                if let gold { nodes[gold, default: []].append(node.id) }
                guard let actor, !document.isGroup(actor), gold == nil || gold?.nodeKind != nil
                else { continue }
                let isRight = gold?.actor == actor
                precision[mention.form, default: Ratio()].count(isRight)
                if !isRight {
                    errors.append(
                        "\(mention.form) “\(mention.passage.text)” at \(range.lowerBound) is not \(node.id)"
                            + (mention.reason.map { " (\($0))" } ?? ""))
                }
            }
        }
        for gold in document.mentions
        where gold.nodeKind != nil && alignment.nodesOfGold[gold.actor] != nil {
            let found = nodes[gold] ?? []
            let isFound = found.contains { alignment.goldOfNode[$0] == gold.actor }
            recall[gold.form, default: Ratio()].count(isFound)
            if found.isEmpty {
                errors.append(
                    "\(gold.form) “\(document.article.text(in: gold.range))” of \(gold.actor) at \(gold.range.lowerBound) is nobody's"
                )
            }
        }
    }
}
