package import ActorGraphs

/// How well the nodes of graphs are the actors that annotators found.
package struct ActorScore: Sendable {
    /// Annotated actors with a name in the article for which there is a node.
    package var recall = Ratio()
    /// Nodes that stand for an annotated actor; nodes for unnamed groups count neither way.
    package var precision = Ratio()
    /// Nodes per annotated actor that was found (hits = nodes, total = actors).
    package var split = Ratio()
    /// Annotated actors whose mentions mostly lie in another actor's node.
    package var merged = Ratio()
    /// Nodes of the right kind among those that stand for an annotated actor.
    package var kind = Ratio()
    /// The same, per kind of the annotated actor.
    package var recallOfKind: [ActorKind: Ratio] = [:]

    package init() {}

    /// Adds one article; `errors` receives a line for each fault.
    package mutating func add(
        _ graph: ActorGraph, _ document: GoldDocument, errors: inout [String]
    ) {
        let alignment = Alignment(of: graph, to: document)
        let kinds = document.kinds
        for (actor, kind) in kinds.sorted(by: { $0.key < $1.key }) {
            guard let kind else { continue }
            let nodes = alignment.nodesOfGold[actor] ?? []
            let home = document.home(of: actor, in: graph)
            let found = !nodes.isEmpty
            recall.count(found)
            recallOfKind[kind, default: Ratio()].count(found)
            if found {
                split = split + Ratio(hits: nodes.count, total: 1)
                if nodes.count > 1 { errors.append("split \(actor): \(nodes)") }
            } else {
                errors.append("missed \(kind) \(actor)")
            }
            let owner = home.flatMap { alignment.goldOfNode[$0] }
            let isMerged = owner != nil && owner != actor && kinds[owner ?? ""] != nil
            merged.count(isMerged)
            if isMerged { errors.append("merged \(actor) into \(home ?? "")") }
        }
        for node in graph.actors {
            guard let actor = alignment.goldOfNode[node.id] else {
                precision.count(false)
                errors.append("invented \(node.id)")
                continue
            }
            // What stands as an actor nowhere is a group or only a place.
            guard let wanted = kinds[actor] ?? document.kindOfNominal(actor) else {
                if document.isGroup(actor) { continue }
                precision.count(false)
                errors.append("place as actor \(node.id)")
                continue
            }
            precision.count(true)
            kind.count(node.kind == wanted)
            if node.kind != wanted { errors.append("kind of \(node.id): \(wanted)") }
        }
    }
}

extension GoldDocument {
    /// The annotated actors that the article names, with their kind; groups and places are nil.
    package var kinds: [String: ActorKind?] {
        var counts: [String: [String: Int]] = [:]
        for mention in mentions where mention.form.isNaming {
            counts[mention.actor, default: [:]][mention.kind, default: 0] += 1
        }
        return counts.mapValues { kinds in
            // A country that acts once is an actor, however often it is a place too.
            let acting = kinds.filter { ActorKind(rawValue: $0.key) != nil }
            return acting.max { ($0.value, $1.key) < ($1.value, $0.key) }
                .flatMap { ActorKind(rawValue: $0.key) }
        }
    }

    /// The kind of an annotated actor that the article never names.
    func kindOfNominal(_ actor: String) -> ActorKind? {
        mentions.lazy.filter { $0.actor == actor }.compactMap(\.nodeKind).first
    }

    /// The node that holds most named mentions of an annotated actor.
    func home(of actor: String, in graph: ActorGraph) -> String? {
        let ranges = mentions.filter { $0.actor == actor && $0.form.isNaming }.map(\.range)
        var counts: [String: Int] = [:]
        for node in graph.actors {
            for mention in node.mentions {
                let range = mention.passage.start..<mention.passage.end
                if ranges.contains(where: { $0.overlaps(range) }) {
                    counts[node.id, default: 0] += 1
                }
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
