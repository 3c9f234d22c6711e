/// The markup inside a paragraph of Markdown: emphasis, links, images, code, tags, escapes.
///
/// One pass: brackets are kept on a stack, and a search that found no end is not made again.
struct InlineMarkup {
    private let text: PageText
    private let range: Range<Int>
    private var at: Int
    private var hidden: [Range<Int>] = []
    /// Opening brackets that wait for theirs; images begin with "!".
    private var brackets: [(start: Int, isImage: Bool)] = []
    /// No address that starts before this offset has an end.
    private var noAddressBefore = 0

    init(text: PageText, range: Range<Int>) {
        self.text = text
        self.range = range
        self.at = range.lowerBound
    }

    /// What is markup in the paragraph.
    mutating func hiddenRanges() -> [Range<Int>] {
        while at < range.upperBound {
            switch text.kinds[at] == .hidden ? " " : text.scalars[at] {
            case "\\": skipEscape()
            case "*", "_", "~", "`": hideRun()
            case "!" where scalar(at + 1) == "[":
                brackets.append((at, true))
                at += 2
            case "[":
                brackets.append((at, false))
                at += 1
            case "]": closeBracket()
            case "<": hideTag()
            default: at += 1
            }
        }
        return hidden
    }

    private func scalar(_ offset: Int) -> Unicode.Scalar {
        range.contains(offset) ? text.scalars[offset] : "\n"
    }

    private func isSpace(_ offset: Int) -> Bool {
        !range.contains(offset) || text.kinds[offset] == .space || text.kinds[offset] == .hidden
    }

    private func isWordLike(_ offset: Int) -> Bool {
        range.contains(offset) && text.kinds[offset].continuesWord
    }

    private mutating func hide(upTo end: Int) {
        hidden.append(at..<end)
        at = end
    }

    /// A backslash before a mark is no text; the mark is.
    private mutating func skipEscape() {
        let next = scalar(at + 1)
        guard next.isASCII, next != "\n",
            ScalarKind(of: next) == .symbol
                || ScalarKind(of: next) == .doubleQuote || ScalarKind(of: next) == .singleQuote
        else {
            at += 1
            return
        }
        hide(upTo: at + 1)
        at += 1
    }

    /// Marks of emphasis and code touch a word; a single tilde does not count.
    private mutating func hideRun() {
        let mark = scalar(at)
        var end = at + 1
        while scalar(end) == mark { end += 1 }
        let isLoose = isSpace(at - 1) && isSpace(end)
        let isInside = isWordLike(at - 1) && isWordLike(end)
        if isLoose || mark == "_" && isInside || mark == "~" && end - at < 2 {
            at = end
        } else {
            hide(upTo: end)
        }
    }

    private mutating func closeBracket() {
        guard let opener = brackets.popLast() else {
            at += 1
            return
        }
        if scalar(opener.start + 1) == "^" {  // [^1], [^1]: text
            let isDefinition = opener.start == range.lowerBound && scalar(at + 1) == ":"
            return hide(from: opener.start, upTo: isDefinition ? at + 2 : at + 1)
        }
        guard let end = addressEnd() ?? referenceEnd() else {
            at += 1
            return
        }
        if !opener.isImage { hidden.append(opener.start..<(opener.start + 1)) }
        hide(from: opener.isImage ? opener.start : at, upTo: end)
    }

    /// Hides a range that may hold hidden ones, which it replaces.
    private mutating func hide(from start: Int, upTo end: Int) {
        while let last = hidden.last, last.lowerBound >= start { hidden.removeLast() }
        hidden.append(start..<end)
        at = end
    }

    /// The end of `(address "title")` after a closing bracket; nil where it is no address.
    private mutating func addressEnd() -> Int? {
        guard scalar(at + 1) == "(", at >= noAddressBefore else { return nil }
        var end = at + 2
        var depth = 0
        while range.contains(end), !isSpace(end), depth > 0 || scalar(end) != ")" {
            if scalar(end) == "(" { depth += 1 }
            if scalar(end) == ")" { depth -= 1 }
            end += 1
        }
        if scalar(end) == ")" { return end + 1 }
        let quote = scalar(end + 1)
        if range.contains(end), quote == "\"" || quote == "'" {
            end += 2
            while range.contains(end), scalar(end) != quote { end += 1 }
            if scalar(end + 1) == ")" { return end + 2 }
        }
        noAddressBefore = end
        return nil
    }

    /// The end of `[name]` after a closing bracket.
    private func referenceEnd() -> Int? {
        guard scalar(at + 1) == "[" else { return nil }
        var end = at + 2
        while range.contains(end), end < at + 100, scalar(end) != "]", scalar(end) != "[" {
            end += 1
        }
        return scalar(end) == "]" ? end + 1 : nil
    }

    /// `<b>`, `</b>`, `<!-- -->` and `<https://…>`, but not "a < b".
    private mutating func hideTag() {
        let next = scalar(at + 1)
        let isTag = next == "/" || next == "!" || ScalarKind(of: next).isLetter && next.isASCII
        guard isTag else {
            at += 1
            return
        }
        var end = at + 1
        while range.contains(end), scalar(end) != ">", scalar(end) != "<" { end += 1 }
        guard scalar(end) == ">" else {
            at += 1
            return
        }
        hide(upTo: end + 1)
    }
}
