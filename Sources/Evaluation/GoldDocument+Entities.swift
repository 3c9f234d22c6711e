import ActorGraphs
import Articles
package import Extraction

extension GoldDocument {
    /// The annotated mentions as the identity stage's value, to judge the links stage by itself;
    /// `read` is the article as the learned reader has read it.
    package func entities(read: ReadArticle) -> Entities {
        let kinds = kinds
        let names = kinds.keys.filter { (kinds[$0] ?? nil) != nil }.sorted()
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var used: [Mention] = []
        var owners: [Int] = []
        var lastEnd = 0
        for mention in mentions where mention.kind != "place" && mention.kind != "group" {
            guard let owner = index[mention.actor], mention.range.lowerBound >= lastEnd,
                let tokens = article.tokens(overlapping: mention.range),
                let sentence = article.sentence(containing: mention.range.lowerBound)
            else { continue }
            lastEnd = mention.range.upperBound
            used.append(
                Mention(
                    range: mention.range, tokens: tokens, sentence: sentence,
                    kind: mention.nodeKind ?? .organization, form: mention.form))
            owners.append(owner)
        }
        return Entities(
            article: article, read: read, mentions: used,
            all: names.enumerated().map { number, name in
                let kind = (kinds[name] ?? nil) ?? .organization
                return Entity(id: "\(kind.rawValue)/gold-\(number)", name: name, kind: kind)
            },
            entityOfMention: owners)
    }
}

extension Article {
    /// The tokens that share letters with a range.
    func tokens(overlapping range: Range<Int>) -> Range<Int>? {
        guard let first = tokens.firstIndex(where: { $0.range.overlaps(range) }) else {
            return nil
        }
        let last = tokens[first...].firstIndex { $0.range.lowerBound >= range.upperBound }
        return first..<(last ?? tokens.endIndex)
    }

    /// The sentence in which an offset stands.
    func sentence(containing offset: Int) -> Int? {
        sentences.firstIndex { $0.range.contains(offset) }
    }
}
