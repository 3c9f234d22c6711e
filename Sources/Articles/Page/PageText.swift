/// The scalars of a page with the kind of each, markup marked as hidden.
struct PageText {
    /// The text, as in ``Article/scalars``.
    let scalars: [Unicode.Scalar]
    /// What each scalar does.
    private(set) var kinds: [ScalarKind]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        self.kinds = scalars.map(ScalarKind.init(of:))
    }

    /// Takes a range out of the text that is read: it is markup.
    mutating func hide(_ range: Range<Int>) {
        for at in range { kinds[at] = .hidden }
    }

    /// The range without white space and markup at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(at: start) { start += 1 }
        while end > start, isBlank(at: end - 1) { end -= 1 }
        return start..<end
    }

    /// Whether nothing is to be read at an offset.
    func isBlank(at offset: Int) -> Bool {
        kinds[offset] == .space || kinds[offset] == .hidden || kinds[offset] == .invisible
    }

    /// What is to be read in a range: no markup, each run of white space one space.
    func visibleText(in range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        var pendingSpace = false
        for at in range {
            switch kinds[at] {
            case .hidden: continue
            case .space: pendingSpace = !text.isEmpty
            default:
                if pendingSpace { text.append(" ") }
                pendingSpace = false
                text.append(scalars[at])
            }
        }
        return String(text)
    }
}
