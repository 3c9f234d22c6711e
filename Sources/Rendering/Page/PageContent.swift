internal import ActorGraphs

/// What the script of the page reads: actors, links with their sentences, and articles.
struct PageContent {
    let drawing: Drawing
    /// The articles' texts, by the id of the article.
    let texts: [String: (text: ShownText, parts: [ArticleText.Part])]
    /// The place of every article in the list.
    let articles: [String: Int]
    /// Whether several graphs are first shown side by side.
    private let isBeside: Bool

    init(of drawing: Drawing, texts: [ArticleText], isBeside: Bool = false) {
        self.drawing = drawing
        self.isBeside = isBeside
        let given = Dictionary(texts.map { ($0.sha256, $0) }) { first, _ in first }
        self.texts = Dictionary(
            drawing.articles.compactMap { article in
                given[article.sha256].map {
                    (article.id, (ShownText($0.scalars), $0.parts))
                }
            }
        ) { first, _ in first }
        articles = Dictionary(
            drawing.articles.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The content as JSON that can stand inside of a script element: nothing in it can end one.
    var json: String {
        let text = JSONWriter.text(of: value, layout: .line)
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "\\u003c"
            case ">": escaped += "\\u003e"
            case "&": escaped += "\\u0026"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private var value: JSONValue {
        [
            "actors": .array(drawing.nodes.map(value(of:))),
            "links": .array(drawing.edges.flatMap(values(of:))),
            "articles": .array(drawing.articles.map(value(of:))),
            "states": .array(
                drawing.states.map { state in
                    ["name": .string(state.name), "title": .string(state.title)]
                }),
            "isBeside": .bool(isBeside),
        ]
    }

    private func value(of node: Drawing.Node) -> JSONValue {
        let actor = node.actor
        return [
            "box": .string(node.slug), "name": .string(DisplayText.line(actor.name, limit: 120)),
            "kind": .string(actor.kind.rawValue),
            "role": .optional(actor.role.map { DisplayText.line($0, limit: 200) }),
            "aliases": .array(
                actor.aliases.map { .string(DisplayText.line($0, limit: 120)) }),
            "affiliation": .optional(name(actor.otherAffiliation)), "notes": notes(actor.notes),
            "standing": .optional(node.standing), "states": Self.states(node.looks),
            "mentions": .array(
                actor.mentions.compactMap { mention in
                    let place = place(of: mention.passage)
                    return place.article.map {
                        [.integer($0), .integer(place.from), .integer(place.to)]
                    }
                }),
        ]
    }

    private func value(of article: ArticleRecord) -> JSONValue {
        let file = article.source?.split(separator: "/").last.map { String($0) }
        let title = DisplayText.line(article.title ?? file ?? article.id, limit: 200)
        var parts: [JSONValue] = []
        if let (text, found) = texts[article.id] {
            let units = Array(text.text.utf16)
            parts = found.map { part in
                let (from, to) = (
                    text.unit(of: part.range.lowerBound), text.unit(of: part.range.upperBound)
                )
                return [
                    "kind": .string(part.kind.rawValue), "from": .integer(from),
                    "text": .string(String(decoding: units[from..<to], as: UTF16.self)),
                ]
            }
        }
        // What only one of several graphs knows is called after it.
        let holders = drawing.states.filter { $0.articles.contains(article.sha256) }
        let holder = holders.count == 1 ? holders[0].name + ": " : ""
        return [
            "title": .string(holder + (title.isEmpty ? article.id : title)),
            "parts": .array(parts),
            "states": .array(
                drawing.states.indices.filter {
                    drawing.states[$0].articles.contains(article.sha256)
                }.map { .integer($0) }),
        ]
    }
}
