/// Why bytes are not an article.
public enum ArticleError: Error, Equatable, Sendable {
    /// The file has no text at all.
    case empty
    /// The bytes are not UTF-8; the offset is that of the first wrong byte.
    case notUTF8(offset: Int)
    /// The bytes are UTF-16.
    case utf16
    /// The text begins as a web page does.
    case html
    /// The file holds null bytes or is mostly control characters, so it is not text.
    case binary(offset: Int)
}
