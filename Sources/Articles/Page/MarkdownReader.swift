/// Markdown to a page: the blocks of CommonMark that articles use, a YAML front matter, tables.
///
/// Markup is hidden, never removed, so that offsets stay those of the file.
struct MarkdownReader {
    /// Longer lines were not wrapped: each is a paragraph even without a blank line between.
    private static let unwrappedLine = 200
    /// More quotation and list marks before a line are text.
    private static let deepest = 16

    private var text: PageText
    private let lines: [Line]
    private var parts: [Page.Part] = []
    private var title: String?
    private var published: String?
    /// The paragraph being read.
    private var open: Page.Part?
    /// The fence of the code block being read.
    private var fence: (mark: Unicode.Scalar, length: Int)?
    private var isInComment = false
    private var hasTitle = false
    private var hasText = false

    /// The page of a text.
    static func page(of text: PageText) -> Page {
        var reader = MarkdownReader(text: text, lines: Line.all(in: text.scalars))
        let first = reader.readFrontMatter()
        for line in reader.lines[first...] { reader.read(line.range) }
        reader.close()
        return reader.finished()
    }

    private init(text: PageText, lines: [Line]) {
        self.text = text
        self.lines = lines
    }

    /// Hides inline markup, drops what is empty then, and lets the rules look at the rest.
    private func finished() -> Page {
        var page = Page(text: text, title: title, published: published)
        for part in parts {
            var part = part
            if part.kind != .boilerplate {
                var inline = InlineMarkup(text: page.text, range: part.range)
                for range in inline.hiddenRanges() { page.text.hide(range) }
                part.range = page.text.trimmed(part.range)
            }
            if !part.range.isEmpty { page.parts.append(part) }
        }
        return BlockClassifier.classified(page)
    }
}

// MARK: - Lines

extension MarkdownReader {
    private mutating func read(_ line: Range<Int>) {
        var rest = line
        if readFence(rest) || readComment(rest) { return }
        let isItem = hideContainers(&rest)
        let content = text.trimmed(rest)
        guard !content.isEmpty else { return close() }
        if isItem { close() }
        switch text.scalars[content.lowerBound] {
        case "#" where readHeading(content): return
        case "=", "-", "*", "_": if readUnderline(content) { return }
        case "[" where isDefinition(content):
            close()
            return text.hide(content)
        case "|":
            close()
            hidePipes(content)
            return append(content, isItem: true)
        default: break
        }
        append(content, isItem: isItem)
    }

    /// Adds a line to the open paragraph, or opens one.
    private mutating func append(_ content: Range<Int>, isItem: Bool) {
        if let last = open, !isUnwrapped(last, before: content) {
            open?.range = last.range.lowerBound..<content.upperBound
        } else {
            close()
            open = Page.Part(kind: .paragraph, range: content, isListItem: isItem)
        }
    }

    private func isUnwrapped(_ part: Page.Part, before next: Range<Int>) -> Bool {
        part.range.count > Self.unwrappedLine && next.count > Self.unwrappedLine
    }

    private mutating func close() {
        guard let part = open else { return }
        parts.append(part)
        hasText = true
        open = nil
    }

    /// Hides `>`, bullets and item numbers; says whether the line begins an item of a list.
    private mutating func hideContainers(_ rest: inout Range<Int>) -> Bool {
        var isItem = false
        rest = text.trimmed(rest)
        for _ in 0..<Self.deepest {
            let content = text.trimmed(rest)
            guard let first = content.first else { return isItem }
            var end = first
            switch text.scalars[first] {
            case ">": end = first + 1
            case "-", "+", "*": end = first + 1
            case "0"..."9":
                while end < content.upperBound, end < first + 9, text.kinds[end] == .digit {
                    end += 1
                }
                guard end < content.upperBound, [".", ")"].contains(text.scalars[end]) else {
                    return isItem
                }
                end += 1
            default: return isItem
            }
            if text.scalars[first] != ">" {
                guard end < content.upperBound, text.kinds[end] == .space, !isRule(content) else {
                    return isItem
                }
                isItem = true
            }
            text.hide(first..<end)
            rest = end..<rest.upperBound
        }
        return isItem
    }

    private mutating func readHeading(_ content: Range<Int>) -> Bool {
        var start = content.lowerBound
        while start < content.upperBound, text.scalars[start] == "#" { start += 1 }
        let level = start - content.lowerBound
        guard level <= 6, start == content.upperBound || text.kinds[start] == .space else {
            return false
        }
        close()
        var end = content.upperBound
        while end > start, text.scalars[end - 1] == "#" { end -= 1 }
        text.hide(content.lowerBound..<start)
        if end > start, text.kinds[end - 1] == .space { text.hide(end..<content.upperBound) }
        appendHeading(text.trimmed(content), level: level)
        return true
    }

    /// The first heading is the title when it is of the first level or nothing stands before it.
    private mutating func appendHeading(_ range: Range<Int>, level: Int) {
        let isTitle = !hasTitle && (level == 1 || !hasText)
        hasTitle = hasTitle || isTitle
        hasText = true
        parts.append(Page.Part(kind: isTitle ? .title : .heading, range: range, isCertain: true))
    }

    /// A line of equal marks: the end of a heading of several marks, or a rule between parts.
    private mutating func readUnderline(_ content: Range<Int>) -> Bool {
        let mark = text.scalars[content.lowerBound]
        let isSolid = content.allSatisfy { text.scalars[$0] == mark }
        if isSolid, mark == "=" || mark == "-", let heading = open, !heading.isListItem {
            open = nil
            text.hide(content)
            appendHeading(heading.range, level: mark == "=" ? 1 : 2)
            return true
        }
        guard isRule(content) else { return false }
        close()
        text.hide(content)
        return true
    }

    /// Three or more of `-`, `*` or `_`, with spaces between them or not.
    private func isRule(_ content: Range<Int>) -> Bool {
        let mark = text.scalars[content.lowerBound]
        guard mark == "-" || mark == "*" || mark == "_" else { return false }
        return content.allSatisfy { text.scalars[$0] == mark || text.kinds[$0] == .space }
            && content.filter { text.scalars[$0] == mark }.count >= 3
    }

    /// `[name]: address`, which is no text.
    private func isDefinition(_ content: Range<Int>) -> Bool {
        guard content.dropFirst().first.map({ text.scalars[$0] }) != "^",
            let end = content.firstIndex(where: { text.scalars[$0] == "]" })
        else { return false }
        return end + 1 < content.upperBound && text.scalars[end + 1] == ":"
    }

    /// The bars of a table row, and the whole of the line under its head.
    private mutating func hidePipes(_ content: Range<Int>) {
        let isRuler = content.allSatisfy {
            ["|", "-", ":"].contains(text.scalars[$0]) || text.kinds[$0] == .space
        }
        if isRuler { return text.hide(content) }
        for at in content where text.scalars[at] == "|" { text.hide(at..<(at + 1)) }
    }
}

// MARK: - Code, comments, front matter

extension MarkdownReader {
    /// Code is shown by the page and is no running text.
    private mutating func readFence(_ line: Range<Int>) -> Bool {
        let content = text.trimmed(line)
        let mark = content.first.map { text.scalars[$0] }
        let length = content.prefix { text.scalars[$0] == mark }.count
        if let fence {
            extendBoilerplate(to: line)
            let isEnd = mark == fence.mark && length >= fence.length && length == content.count
            if isEnd { self.fence = nil }
            return true
        }
        guard let mark, mark == "`" || mark == "~", length >= 3 else { return false }
        if mark == "`", content.dropFirst(length).contains(where: { text.scalars[$0] == "`" }) {
            return false
        }
        close()
        fence = (mark, length)
        parts.append(Page.Part(kind: .boilerplate, range: content, isCertain: true))
        return true
    }

    /// Lines from one that begins with `<!--` to the one that holds `-->`.
    private mutating func readComment(_ line: Range<Int>) -> Bool {
        let content = text.trimmed(line)
        if !isInComment {
            guard text.scalars[content].starts(with: "<!--".unicodeScalars) else { return false }
            close()
            isInComment = true
        }
        for at in content where at + 2 < content.upperBound && text.scalars[at] == "-" {
            if text.scalars[at + 1] == "-", text.scalars[at + 2] == ">" { isInComment = false }
        }
        text.hide(line)
        return true
    }

    private mutating func extendBoilerplate(to line: Range<Int>) {
        let content = text.trimmed(line)
        guard !content.isEmpty, let last = parts.popLast() else { return }
        parts.append(
            Page.Part(
                kind: .boilerplate, range: last.range.lowerBound..<content.upperBound,
                isCertain: true))
    }

    /// Reads `---`, `key: value` lines, `---` at the very start; the first line after it.
    private mutating func readFrontMatter() -> Int {
        func isFence(_ index: Int) -> Bool {
            ["---", "..."].contains(text.visibleText(in: lines[index].range))
        }
        guard text.visibleText(in: lines[0].range) == "---",
            let end = lines.indices.dropFirst().first(where: isFence)
        else { return 0 }
        for line in lines[1..<end] {
            guard let field = FrontMatterField(text.visibleText(in: line.range)) else { continue }
            switch field.key {
            case "title", "headline": title = title ?? field.value
            case "date", "published", "pubdate":
                published = published ?? CalendarDate.first(in: field.value)
            default: break
            }
        }
        let range = text.trimmed(lines[0].range.lowerBound..<lines[end].range.upperBound)
        parts.append(Page.Part(kind: .boilerplate, range: range, isCertain: true))
        return end + 1
    }
}

/// A line `key: value` of a front matter.
private struct FrontMatterField {
    var key: String
    var value: String

    init?(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        key = line[..<colon].lowercased()
        var rest = line[line.index(after: colon)...].drop { $0 == " " }
        for quote in ["\"", "'"]
        where rest.count >= 2 && rest.hasPrefix(quote) && rest.hasSuffix(quote) {
            rest = rest.dropFirst().dropLast()
        }
        guard !rest.isEmpty else { return nil }
        value = String(rest)
    }
}
