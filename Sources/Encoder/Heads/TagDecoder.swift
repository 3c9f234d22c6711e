/// Finds the best sequence of tags that makes sense: inside follows its own beginning or inside.
///
/// Viterbi (1967) with no scores but those of the words and one price; tag 0 is outside, 2n + 1 begins
/// label n and 2n + 2 goes on with it.
struct TagDecoder: Sendable {
    let labels: Int
    /// The price of a beginning right after a beginning: a span of one word that another follows at once
    /// is mostly one of two, of which the words alone do not tell where it begins.
    var split = 0.0

    private var tags: Int { 2 * labels + 1 }

    /// Whether `tag` may follow `previous`; at the beginning of a sentence, `previous` is 0.
    func allows(_ tag: Int, after previous: Int) -> Bool {
        let goesOn = tag > 0 && tag.isMultiple(of: 2)
        return !goesOn || previous == tag || previous == tag - 1
    }

    /// What it costs that a tag follows another.
    func price(of tag: Int, after previous: Int) -> Double {
        tag.isMultiple(of: 2) || previous.isMultiple(of: 2) ? 0 : split
    }

    /// The best tag for each word; `scores` is [words, tags]. Of equals the lowest tag wins.
    func best(_ scores: UnsafeBufferPointer<Float>) -> [Int] {
        let words = scores.count / tags
        guard words > 0 else { return [] }
        var total = (0..<tags).map { allows($0, after: 0) ? Double(scores[$0]) : -.infinity }
        var origins: [Int] = []
        origins.reserveCapacity(words * tags)
        for word in 1..<max(words, 1) {
            // Only the best previous tag matters, but for a tag inside: its own two.
            let leader = total.indices.reduce(0) { total[$1] > total[$0] ? $1 : $0 }
            let beginnings = total.enumerated().map { $1 - price(of: 1, after: $0) }
            let beginner = beginnings.indices.reduce(0) {
                beginnings[$1] > beginnings[$0] ? $1 : $0
            }
            var next = [Double](repeating: 0, count: tags)
            for tag in 0..<tags {
                var origin = tag.isMultiple(of: 2) ? leader : beginner
                if !allows(tag, after: origin) {
                    origin = total[tag] > total[tag - 1] ? tag : tag - 1
                }
                next[tag] =
                    total[origin] - price(of: tag, after: origin)
                    + Double(scores[word * tags + tag])
                origins.append(origin)
            }
            total = next
        }
        var tag = total.indices.reduce(0) { total[$1] > total[$0] ? $1 : $0 }
        var path = [tag]
        for word in stride(from: words - 1, to: 0, by: -1) {
            tag = origins[(word - 1) * tags + tag]
            path.append(tag)
        }
        return path.reversed()
    }

    /// The spans of a sequence of tags that makes sense.
    func spans(of path: [Int]) -> [(words: Range<Int>, label: Int)] {
        var spans: [(words: Range<Int>, label: Int)] = []
        for (word, tag) in path.enumerated() where tag > 0 {
            if tag.isMultiple(of: 2), let last = spans.last {
                spans[spans.count - 1].words = last.words.lowerBound..<word + 1
            } else {
                spans.append((word..<word + 1, (tag - 1) / 2))
            }
        }
        return spans
    }
}
