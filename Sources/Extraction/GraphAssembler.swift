package import ActorGraphs
import Articles

/// Turns the last stage's value into a graph: ids, salience, passages, order.
package struct GraphAssembler: Sendable {
    /// What found the actors and links, with its version.
    private let reader: String

    package init(reader: String) {
        self.reader = reader
    }

    /// The graph of an article's actors and links.
    package func graph(of entities: Entities, links: Links) -> ActorGraph {
        let article = entities.article
        let total = Double(max(entities.mentions.count, 1))
        var mentions = [[ActorMention]](repeating: [], count: entities.all.count)
        for (mention, entity) in zip(entities.mentions, entities.entityOfMention) {
            mentions[entity].append(
                ActorMention(
                    passage: article.passage(mention.range), form: mention.form,
                    reason: mention.reason))
        }
        let actors = zip(entities.all, mentions).map { entity, mentions in
            ActorNode(
                id: entity.id, name: entity.name, kind: entity.kind, aliases: entity.aliases,
                role: entity.role, affiliation: entity.affiliation,
                identifiers: entity.identifiers,
                salience: (Double(mentions.count) / total).rounded(decimals: 4),
                mentions: mentions)
        }
        return ActorGraph(
            articles: [article.record(reader: reader)],
            actors: actors.sorted { $0.id < $1.id },
            cooccurrences: links.cooccurrences.sorted {
                ($0.first, $0.second) < ($1.first, $1.second)
            },
            stances: links.stances.sorted {
                ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
            })
    }
}

extension Article {
    /// A range of the article as a passage of the graph.
    package func passage(_ range: Range<Int>) -> Passage {
        let position = position(at: range.lowerBound)
        return Passage(
            article: id, start: range.lowerBound, end: range.upperBound,
            line: position.line, column: position.column, text: text(in: range))
    }

    /// What the graph keeps of the article.
    func record(reader: String) -> ArticleRecord {
        ArticleRecord(
            id: id, title: title, source: source, sha256: sha256, published: published,
            characters: scalars.count, reader: reader)
    }
}
