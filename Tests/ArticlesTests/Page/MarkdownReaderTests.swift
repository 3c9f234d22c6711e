import Testing

@testable import Articles

@Suite struct MarkdownReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// The kind of each block and its tokens.
        var blocks: [String]
    }

    /// A block's kind and tokens, or its text where it has none.
    private func dump(_ article: Article) -> [String] {
        article.blocks.map { block in
            let tokens = article.sentences[block.sentences].flatMap { article.tokens[$0.tokens] }
            let text =
                block.kind == .boilerplate
                ? article.text(in: block.range) : tokens.map(\.text).joined(separator: " ")
            return "\(block.kind.rawValue): \(text)"
        }
    }

    @Test(
        "blocks and their tokens",
        arguments: [
            Case(
                testDescription: "headings",
                text: "# Talks *resume* #\n\nHe spoke.\n\n## What next?\nShe left.",
                blocks: [
                    "title: Talks resume", "paragraph: He spoke .", "heading: What next ?",
                    "paragraph: She left .",
                ]),
            Case(
                testDescription: "underlined headings",
                text: "Talks resume\n===\nHe spoke.\n\nWhat next\n---\nShe left.",
                blocks: [
                    "title: Talks resume", "paragraph: He spoke .", "heading: What next",
                    "paragraph: She left .",
                ]),
            Case(
                testDescription: "emphasis, code and escapes",
                text: "He met **Vladimir Putin** and _Xi_ over `2 * 3` snake_case \\*now\\*.",
                blocks: ["paragraph: He met Vladimir Putin and Xi over 2 * 3 snake_case * now * ."]),
            Case(
                testDescription: "links and images",
                text:
                    "He met [Putin](https://a.b/c_(d) \"t\") ![photo](x.png)in [Kyiv][1] [sic].\n\n"
                    + "[1]: http://a.b",
                blocks: ["paragraph: He met Putin in Kyiv [ sic ] ."]),
            Case(
                testDescription: "quotation and list",
                text:
                    "> He spoke\n> at length.\n\n- First point\n- Second point\n  goes on\n1. Third",
                blocks: [
                    "paragraph: He spoke at length .", "paragraph: First point",
                    "paragraph: Second point goes on", "paragraph: Third",
                ]),
            Case(
                testDescription: "code, comment, rule and table",
                text: "He spoke.\n\n```\nlet x\n```\n<!-- no\nno -->\n***\n| a | b |\n|---|---|",
                blocks: ["paragraph: He spoke .", "boilerplate: ```\nlet x\n```", "paragraph: a b"]),
            Case(
                testDescription: "tags and notes",
                text: "He <b>spoke</b>[^1] of 1 < 2.\n\n[^1]: In Kyiv.",
                blocks: ["paragraph: He spoke of 1 < 2 .", "paragraph: In Kyiv ."]),
            Case(
                testDescription: "front matter",
                text: "---\ntitle: \"Talks\"\ndate: 2025-05-16T10:00:00Z\n---\nHe spoke.",
                blocks: [
                    "boilerplate: ---\ntitle: \"Talks\"\ndate: 2025-05-16T10:00:00Z\n---",
                    "paragraph: He spoke .",
                ]),
            Case(
                testDescription: "boilerplate behind a link",
                text: "He spoke.\n\n[Subscribe to our newsletter](https://a.b)",
                blocks: [
                    "paragraph: He spoke .",
                    "boilerplate: Subscribe to our newsletter",
                ]),
            Case(
                testDescription: "a front matter without an end is text", text: "---\nHe spoke.",
                blocks: ["paragraph: He spoke ."]),
        ])
    func blocks(_ test: Case) throws {
        #expect(dump(try Marked.article(test.text, format: .markdown)) == test.blocks)
    }

    @Test("title and date of a front matter")
    func frontMatter() throws {
        let text = "---\ntitle: 'Talks resume'\ndate: 2025-05-16T10:00:00Z\n---\n\nHe spoke."
        let article = try Marked.article(text, format: .markdown)
        #expect(article.title == "Talks resume")
        #expect(article.published == "2025-05-16")
        #expect(article.id == "talks-resume")
    }
}
