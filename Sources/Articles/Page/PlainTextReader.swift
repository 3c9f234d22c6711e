/// Plain text to a page: paragraphs by blank lines, or one paragraph a line.
///
/// Lines that stand together are joined only where the whole file looks wrapped by hand or by a
/// mail program: its lines end where the next word would no longer have fitted. Otherwise each
/// line is a paragraph, as web pages leave them when they are copied.
struct PlainTextReader {
    /// Wider lines than this are not wrapped, they are paragraphs.
    private static let widestColumn = 120
    /// Narrower lines are a list or a poem.
    private static let narrowestColumn = 40
    /// How far before the last column a wrapped line may end.
    private static let slack = 12

    private let text: PageText
    private let lines: [Line]

    /// The page of a text.
    static func page(of text: PageText) -> Page {
        let reader = PlainTextReader(text: text, lines: Line.all(in: text.scalars))
        let parts = reader.groups().map { Page.Part(kind: .paragraph, range: $0) }
        return BlockClassifier.classified(Page(text: text, parts: parts))
    }

    /// The ranges of the paragraphs.
    private func groups() -> [Range<Int>] {
        let trimmed = lines.map { text.trimmed($0.range) }
        let column = wrappingColumn(of: trimmed)
        var groups: [Range<Int>] = []
        var previous: Int?
        for (index, range) in trimmed.enumerated() {
            guard !range.isEmpty else {
                previous = nil
                continue
            }
            if let column, let previous, let last = groups.last, !isIndented(index, trimmed),
                isFull(trimmed[previous], before: range, column: column)
            {
                groups[groups.count - 1] = last.lowerBound..<range.upperBound
            } else {
                groups.append(range)
            }
            previous = index
        }
        return groups
    }

    /// The column at which the file's lines are wrapped; nil when they are not.
    private func wrappingColumn(of trimmed: [Range<Int>]) -> Int? {
        let inner = trimmed.indices.dropLast().filter {
            !trimmed[$0].isEmpty && !trimmed[$0 + 1].isEmpty
        }
        // The first line may be a headline that nobody wrapped.
        let body = trimmed.drop { $0.isEmpty }.dropFirst()
        let widths = body.lazy.filter(hasSpace).map(\.count)
        guard let column = widths.max(), column <= Self.widestColumn,
            column >= Self.narrowestColumn, inner.count >= 2
        else { return nil }
        let full = inner.filter { isFull(trimmed[$0], before: trimmed[$0 + 1], column: column) }
        // Where most lines end a sentence, each is a short paragraph of its own.
        let unfinished = full.filter { !endsSentence(trimmed[$0]) }
        let isWrapped = full.count * 10 >= inner.count * 6 && unfinished.count * 2 > full.count
        return isWrapped ? column : nil
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        BlockShape.endsSentence(text.visibleText(in: line.suffix(8)))
    }

    /// Whether the next line's first word would not have fitted on a line.
    private func isFull(_ line: Range<Int>, before next: Range<Int>, column: Int) -> Bool {
        let word = next.prefix { text.kinds[$0] != .space }.count
        return line.count + 1 + word > column - Self.slack
    }

    /// Whether a line starts further right than the line before it, as first lines do.
    private func isIndented(_ index: Int, _ trimmed: [Range<Int>]) -> Bool {
        func indent(_ index: Int) -> Int {
            trimmed[index].lowerBound - lines[index].range.lowerBound
        }
        return index > 0 && indent(index) >= indent(index - 1) + 2
    }

    private func hasSpace(_ range: Range<Int>) -> Bool {
        range.contains { text.kinds[$0] == .space }
    }
}
