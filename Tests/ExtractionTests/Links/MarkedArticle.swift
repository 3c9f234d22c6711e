import ActorGraphs
import Articles

@testable import Extraction

/// A text whose actors are marked with brackets: "[Ukraine] accused [Russia]"; "[He=Putin]" names
/// an actor by another word, and "[Ukrainian=Ukraine]" by a demonym. A star marks a person:
/// "[*Ana Ruiz]", "[she=*Ana Ruiz]".
struct MarkedArticle {
    let entities: Entities

    init(_ marked: String) throws {
        var text = ""
        var spans: [(range: Range<Int>, name: String)] = []
        var start: Int?
        var shown: String?
        var current = ""
        for character in marked {
            switch character {
            case "[":
                start = text.unicodeScalars.count
                current = ""
            case "=" where start != nil: (shown, current) = (current, "")
            case "]":
                text += shown ?? current.filter { $0 != "*" }
                if let start {
                    spans.append((start..<text.unicodeScalars.count, current))
                }
                (start, shown) = (nil, nil)
            default:
                if start == nil { text.append(character) } else { current.append(character) }
            }
        }
        let article = try Article(parsing: Array(text.utf8), source: "marked.txt")
        let names = Set(spans.map(\.name)).sorted()
        var mentions: [Mention] = []
        for (range, name) in spans {
            let first = article.tokens.firstIndex { $0.range.overlaps(range) } ?? 0
            let last = article.tokens.lastIndex { $0.range.overlaps(range) } ?? 0
            let sentence = article.sentences.firstIndex { $0.range.contains(range.lowerBound) } ?? 0
            mentions.append(
                Mention(
                    range: range, tokens: first..<last + 1, sentence: sentence,
                    kind: name.hasPrefix("*") ? .person : .country, form: .name))
        }
        entities = Entities(
            article: article, mentions: mentions,
            all: names.map { name in
                Entity(
                    id: name.filter { $0 != "*" }, name: name,
                    kind: name.hasPrefix("*") ? .person : .country)
            },
            entityOfMention: spans.map { names.firstIndex(of: $0.name) ?? 0 })
    }

    /// Mentions, given by index, each with the text from a token on: "Hungary: condemned Kosovo."
    func tails(_ tokens: [Int: Int]) -> [String] {
        let article = entities.article
        return tokens.sorted { $0.key < $1.key }.map { mention, token in
            let start = article.tokens[token].range.lowerBound
            return article.text(in: entities.mentions[mention].range) + ": "
                + article.text(in: start..<article.scalars.count)
        }
    }

    /// The stances as lines: "Ukraine -ACCUSE/oppose/asserted-> Russia «accused»", with
    /// " (says X)" at the end where the article does not assert it.
    var stances: [String] {
        LinkFinder(knowledge: .shared).links(between: entities).stances.flatMap { stance in
            stance.evidence.map { evidence in
                let claim = evidence.claimedBy.map { " (says \($0))" } ?? ""
                return "\(stance.source) -\(evidence.act?.rawValue ?? "")/\(stance.polarity)/"
                    + "\(evidence.modality)-> \(stance.target) «\(evidence.cue?.text ?? "")»\(claim)"
            }
        }
    }
}
