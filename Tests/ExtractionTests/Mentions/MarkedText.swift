import ActorGraphs
import Articles

@testable import Extraction

/// A text whose mentions are written into it: "[Ankara|country/tur:metonym] rejected the offer".
struct MarkedText: Equatable, CustomStringConvertible {
    /// The text without marks.
    let text: String
    /// The mentions in text order.
    let mentions: [Mark]

    struct Mark: Equatable {
        let text: String
        let label: String
    }

    /// Reads the marks of a text.
    init(_ marked: String) {
        var text = ""
        var mentions: [Mark] = []
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
            let bar = rest[open..<close].firstIndex(of: "|")
        {
            let name = String(rest[rest.index(after: open)..<bar])
            text += rest[..<open]
            text += name
            mentions.append(
                Mark(text: name, label: String(rest[rest.index(after: bar)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.mentions = mentions
    }

    /// Marks the mentions of a text's graph; names have no form in their labels.
    init(reading text: String) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let mentions = MentionFinder(knowledge: .shared).mentions(in: article)
        let entities = IdentityResolver(knowledge: .shared).entities(of: mentions)
        self.text = text
        self.mentions = zip(entities.mentions, entities.entityOfMention).map { mention, entity in
            let form = mention.form == .name ? "" : ":\(mention.form.rawValue)"
            return Mark(
                text: article.text(in: mention.range), label: entities.all[entity].id + form)
        }
    }

    var description: String { mentions.map { "[\($0.text)|\($0.label)]" }.joined(separator: " ") }
}
