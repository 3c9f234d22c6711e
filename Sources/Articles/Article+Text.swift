extension Article {
    /// The letters at a range, exactly as in the file.
    public func text(in range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    /// The line and column of an offset, both from 1; columns count Unicode scalars.
    ///
    /// `lineStarts` always begins with 0.
    public func position(at offset: Int) -> (line: Int, column: Int) {
        let line = lineStarts.partitioningIndex { $0 > offset }
        return (line, offset - lineStarts[line - 1] + 1)
    }

    /// The scalars from the first to the last of those tokens; nil for none.
    package func range(ofTokens range: Range<Int>) -> Range<Int>? {
        guard let first = range.first, let last = range.last else { return nil }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }
}
