/// What a reader makes of a file: its text and its blocks, before any language is looked at.
///
/// Each format has one reader that returns a page; everything after it is the same for all.
struct Page {
    /// A block as the reader found it.
    struct Part: Equatable {
        var kind: Article.Block.Kind
        /// Without white space at its ends.
        var range: Range<Int>
        /// Whether the format itself says what it is, so that no rule may change it.
        var isCertain = false
        /// Whether the format says that it is an item of a list, so that it is no heading.
        var isListItem = false
    }

    var text: PageText
    var parts: [Part] = []
    /// From a front matter or a header; the title block's text otherwise.
    var title: String?
    var published: String?
}
