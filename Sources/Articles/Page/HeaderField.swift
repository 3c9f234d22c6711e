/// A field of a header above an exported article: "Title: …", "Date: …".
enum HeaderField: Equatable {
    /// The headline, which starts at this offset of the visible text.
    case title(offset: Int)
    case date
    case other

    /// The field on a line, when its label is a known one.
    init?(_ visible: String) {
        guard let colon = visible.firstIndex(of: ":") else { return nil }
        switch visible[..<colon].lowercased() {
        case "title", "headline":
            self = .title(offset: visible[...colon].unicodeScalars.count)
        case "date", "published", "publication date", "date published", "pubdate": self = .date
        case "author", "authors", "byline", "language", "link", "outlet", "publication",
            "publisher",
            "section", "source", "url":
            self = .other
        default: return nil
        }
    }
}
