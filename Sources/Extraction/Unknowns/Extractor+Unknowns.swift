import ActorGraphs
public import Articles
import Encoder

extension Extractor {
    /// What is not understood of an article: names without a kind, verbs between two actors without an
    /// act or a stance, stances in doubt, quotations without a speaker.
    ///
    /// ```swift
    /// print(Extractor().unknowns(in: article).text)
    /// ```
    public func unknowns(in article: Article) -> UnknownList {
        let mentions = mentions(in: article)
        let entities = entities(of: mentions)
        let links = linkFinder.reading(of: entities, doubtedFrom: DoubtedStances.thresholds)
        let stances = links.stances(from: linkFinder.thresholds)
        let doubts = DoubtedStances(entities: entities, stances: stances)
        let doubted = doubts.open(links.stances(from: DoubtedStances.thresholds))
        return UnknownList(
            mentions.unknowns
                + UnknownVerbs(
                    entities: entities, readings: links.sentences, stances: stances + doubted
                ).unknowns(links.attributions)
                + doubts.unknowns(of: doubted)
                + UnknownSpeakers(
                    entities: entities, readings: links.sentences,
                    attributions: links.attributions
                ).unknowns(),
            file: article.source ?? article.id)
    }
}

extension Mentions {
    /// Every unknown name at its first place.
    var unknowns: [Unknown] {
        let keys = unknownNames.map { tokens in
            article.tokens[tokens].map(\.lowercased).joined(separator: " ")
        }
        var counts: [String: Int] = [:]
        for key in keys { counts[key, default: 0] += 1 }
        var seen: Set<String> = []
        return zip(unknownNames, keys).compactMap { tokens, key in
            guard seen.insert(key).inserted, let words = article.range(ofTokens: tokens) else {
                return nil
            }
            return Unknown(
                .name, words: article.passage(words),
                sentence: article.passage(article.sentenceRange(around: words)),
                count: counts[key] ?? 1)
        }
    }
}

extension Article {
    /// The sentence that holds the beginning of a range; the range itself where none does.
    func sentenceRange(around range: Range<Int>) -> Range<Int> {
        let index = sentences.partitioningIndex { $0.range.upperBound > range.lowerBound }
        guard index < sentences.count, sentences[index].range.contains(range.lowerBound) else {
            return range
        }
        return sentences[index].range
    }
}
