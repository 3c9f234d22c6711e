/// Where each word of a sentence stands to the two mentions of a pair.
enum WordPlaces {
    /// How many places there are.
    static let count = 16

    /// Writes the place of every word of a sentence; a mention is nil when it is not in there.
    ///
    /// Both there: before 0, in the first 1, between 2, in the second 3, after 4, and 5 more when
    /// the target is the first. Only the source: before it 10, in it 11, after it 12. Only the
    /// target: 13, 14, 15.
    static func write(
        _ sentence: Range<Int>, source: Range<Int>?, target: Range<Int>?,
        to places: UnsafeMutablePointer<UInt8>
    ) {
        if let source, let target {
            let sourceIsFirst =
                (source.lowerBound, source.upperBound) <= (target.lowerBound, target.upperBound)
            let first = sourceIsFirst ? source : target
            let second = sourceIsFirst ? target : source
            let base: UInt8 = sourceIsFirst ? 0 : 5
            for (index, word) in sentence.enumerated() {
                places[index] =
                    base
                    + (first.contains(word)
                        ? 1
                        : second.contains(word)
                            ? 3
                            : word >= second.upperBound ? 4 : word < first.lowerBound ? 0 : 2)
            }
            return
        }
        let base: UInt8 = source != nil ? 10 : 13
        let only = source ?? target ?? sentence.upperBound..<sentence.upperBound
        for (index, word) in sentence.enumerated() {
            places[index] = base + (word < only.lowerBound ? 0 : word < only.upperBound ? 1 : 2)
        }
    }
}
