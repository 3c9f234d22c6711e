/// A report in Markdown that is put together block by block.
struct MarkdownReport {
    private var blocks: [String] = []

    /// One entry of a list: Markdown, and the sentences that prove it.
    struct Item {
        var line: String
        var quotes: [(quote: Passage?, graph: ActorGraph, note: String)]

        init(_ line: String, quotes: [(Passage?, ActorGraph, String)] = []) {
            self.line = line
            self.quotes = quotes.map { (quote: $0.0, graph: $0.1, note: $0.2) }
        }
    }

    init(title: String) {
        blocks = ["# " + MarkdownText.escaped(title, limit: 120)]
    }

    /// The whole report.
    var text: String { blocks.joined(separator: "\n\n") + "\n" }

    /// A paragraph, already Markdown.
    mutating func add(_ paragraph: String) { blocks.append(paragraph) }

    mutating func add(heading: String) { blocks.append("## " + heading) }

    /// A list, every quote as a block of its own below its entry.
    mutating func add(items: [Item]) {
        blocks.append(
            items.map { item in
                let quotes = item.quotes.compactMap { quote, graph, note -> String? in
                    guard let quote else { return nil }
                    let head = note.isEmpty ? "" : note + ": "
                    return "  > \(head)“\(MarkdownText.escaped(quote.text))” "
                        + MarkdownText.code(graph.place(of: quote))
                }
                return "- \(item.line)"
                    + (quotes.isEmpty ? "" : "\n" + quotes.joined(separator: "\n  >\n"))
            }.joined(separator: "\n"))
    }
}
