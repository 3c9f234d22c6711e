/// What web pages say around an article.
enum Boilerplate {
    /// Whether a block is no part of the article.
    static func matches(_ visible: String) -> Bool {
        let lower = visible.lowercased()
        if !visible.contains(" "), lower.hasPrefix("http") || lower.hasPrefix("www.") {
            return true
        }
        return ["0 comments", "advertisement", "share this"].contains(lower)
    }
}
