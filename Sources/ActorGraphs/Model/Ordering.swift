// Text that is canonically equivalent ("é" in one scalar or in two) is equal to Swift, and which of
// the two survives in a `Set` depends on insertion. Orders here fall back on the bytes, so that the
// same parts give the same bytes whatever way they came together.

extension String {
    /// Whether this text comes first: by Unicode's canonical order, then by UTF-8 bytes.
    func precedes(_ other: String) -> Bool {
        self == other ? utf8.lexicographicallyPrecedes(other.utf8) : self < other
    }
}

extension Sequence {
    /// The elements in order, neighbours that mean the same thing joined to one.
    ///
    /// - Parameters:
    ///   - precedes: A total order under which all elements of one meaning are neighbours.
    ///   - join: The join of two elements of one meaning, the earlier one first; nil for two
    ///     elements that differ in meaning.
    func sorted(
        by precedes: (Element, Element) -> Bool, joining join: (Element, Element) -> Element?
    ) -> [Element] {
        var result: [Element] = []
        for element in sorted(by: precedes) {
            if let last = result.last, let joined = join(last, element) {
                result[result.count - 1] = joined
            } else {
                result.append(element)
            }
        }
        return result
    }
}

extension Sequence where Element == String {
    /// The texts in order, each once.
    func sortedOnce() -> [String] {
        sorted(by: { $0.precedes($1) }, joining: { $0 == $1 ? $0 : nil })
    }
}

extension RandomAccessCollection {
    /// The first index whose element fulfils a condition that all later ones fulfil too, by binary
    /// search; the end where none does.
    func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isInSecondPart(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
