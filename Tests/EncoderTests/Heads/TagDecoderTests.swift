import Testing

@testable import Encoder

@Suite("Decoding of tags")
struct TagDecoderTests {
    private func best(_ decoder: TagDecoder, _ scores: [Float]) -> [Int] {
        scores.withUnsafeBufferPointer { decoder.best($0) }
    }

    private func isAllowed(_ path: [Int], _ decoder: TagDecoder) -> Bool {
        zip(path, [0] + path).allSatisfy { decoder.allows($0, after: $1) }
    }

    private func score(of path: [Int], _ scores: [Float], _ decoder: TagDecoder) -> Double {
        let tags = 2 * decoder.labels + 1
        let words = path.enumerated().reduce(0) {
            $0 + Double(scores[$1.offset * tags + $1.element])
        }
        return zip(path.dropFirst(), path).reduce(words) {
            $0 - decoder.price(of: $1.0, after: $1.1)
        }
    }

    /// Every path of so many words.
    private func paths(_ words: Int, _ tags: Int) -> [[Int]] {
        (0..<words).reduce([[]]) { paths, _ in
            paths.flatMap { path in (0..<tags).map { path + [$0] } }
        }
    }

    @Test("the path makes sense, and no other that does scores higher")
    func best() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let decoder = TagDecoder(
                labels: Int.random(in: 1...3, using: &generator),
                split: [0, 0.5, 2].randomElement(using: &generator) ?? 0)
            let tags = 2 * decoder.labels + 1
            let words = Int.random(in: 1...(tags > 5 ? 3 : 5), using: &generator)
            let scores = (0..<words * tags).map { _ in Float.random(in: -3...3, using: &generator) }
            let path = best(decoder, scores)
            #expect(path.count == words)
            #expect(isAllowed(path, decoder))
            let highest =
                paths(words, tags).filter { isAllowed($0, decoder) }
                .map { score(of: $0, scores, decoder) }.max() ?? 0
            #expect(abs(score(of: path, scores, decoder) - highest) < 1e-6)
        }
    }

    @Test("a beginning after a beginning has its price")
    func split() {
        // Two words, each of which may begin; the second goes on a little less gladly.
        let scores: [Float] = [0, 2, -9, 0, 2, 1.5]
        #expect(best(TagDecoder(labels: 1), scores) == [1, 1])
        #expect(best(TagDecoder(labels: 1, split: 1), scores) == [1, 2])
        // What is certain stays apart.
        let certain: [Float] = [0, 5, -9, 0, 5, -5]
        #expect(best(TagDecoder(labels: 1, split: 1), certain) == [1, 1])
    }

    @Test("where the best tag of every word makes sense, it is taken")
    func free() {
        var generator = SeededGenerator(seed: 12)
        let decoder = TagDecoder(labels: 6)
        var seen = 0
        for _ in 0..<2000 {
            let words = Int.random(in: 1...4, using: &generator)
            let scores = (0..<words * 13).map { _ in Float.random(in: -3...3, using: &generator) }
            let greedy = (0..<words).map { word in
                (0..<13).max { scores[word * 13 + $0] < scores[word * 13 + $1] } ?? 0
            }
            guard isAllowed(greedy, decoder) else { continue }
            seen += 1
            #expect(best(decoder, scores) == greedy)
        }
        #expect(seen > 100)
    }

    @Test("spans of paths")
    func spans() {
        let cases: [(name: String, path: [Int], spans: [String])] = [
            ("nothing", [], []),
            ("outside", [0, 0], []),
            ("one word", [0, 1, 0], ["1..<2 0"]),
            ("goes on", [1, 2, 2, 0], ["0..<3 0"]),
            ("two side by side", [1, 1, 2, 3], ["0..<1 0", "1..<3 0", "3..<4 1"]),
            ("to the end", [0, 3, 4], ["1..<3 1"]),
        ]
        let decoder = TagDecoder(labels: 2)
        for (name, path, spans) in cases {
            let found = decoder.spans(of: path).map { "\($0.words) \($0.label)" }
            #expect(found == spans, "\(name)")
        }
    }

    @Test("scores that are no numbers do no harm")
    func notNumbers() {
        let decoder = TagDecoder(labels: 2)
        let path = best(decoder, [Float](repeating: .nan, count: 20))
        #expect(path.count == 4)
        #expect(best(decoder, []) == [])
    }
}
