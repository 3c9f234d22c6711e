/// Markdown to a page.
enum MarkdownReader {
    static func page(of text: PageText) -> Page {
        PlainTextReader.page(of: text)
    }
}
