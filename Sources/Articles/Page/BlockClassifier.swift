/// Which blocks are title, headings and boilerplate.
struct BlockClassifier {
    /// Longer blocks are running text.
    private static let longestHeading = 90
    private static let longestTitle = 200

    /// The page with each uncertain part's kind decided.
    static func classified(_ page: Page) -> Page {
        var page = page
        var isFirst = true
        for index in page.parts.indices where !page.parts[index].isCertain {
            let part = page.parts[index]
            let visible = page.text.visibleText(in: part.range)
            if Boilerplate.matches(visible) {
                page.parts[index].kind = .boilerplate
                continue
            }
            let hasNext = index + 1 < page.parts.count
            if isFirst, hasNext, part.range.count <= longestTitle, isTitle(visible) {
                page.parts[index].kind = .title
            } else if !isFirst, part.range.count <= longestHeading, isHeading(visible) {
                page.parts[index].kind = .heading
            }
            isFirst = false
        }
        return page
    }

    private static func isTitle(_ visible: String) -> Bool {
        guard let last = visible.unicodeScalars.last else { return false }
        return !".:;,…".unicodeScalars.contains(last) || isTitleCase(visible)
    }

    private static func isHeading(_ visible: String) -> Bool {
        guard let last = visible.unicodeScalars.last else { return false }
        if isTitleCase(visible) { return true }
        return ScalarKind(of: last).continuesWord && visible.split(separator: " ").count <= 12
    }

    /// Whether every longer word has a capital: "Trump Says Meeting With Putin Is Key."
    private static func isTitleCase(_ visible: String) -> Bool {
        let words = visible.split(separator: " ")
        guard words.count >= 4, words.count <= 16 else { return false }
        return words.allSatisfy { word in
            let first = word.unicodeScalars.first { ScalarKind(of: $0).isLetter }
            guard let first else { return true }
            return word.count < 4 || ScalarKind(of: first) == .upper
        }
    }
}
