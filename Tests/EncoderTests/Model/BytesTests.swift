import Testing

@testable import Encoder

/// Products in bytes lose a little; how little is held here, and what it does to the scores of the
/// model stands in the model card.
@Suite("Products in bytes")
struct BytesTests {
    @Test("a word's vector points where it points in floats", arguments: ParityCase.all)
    func cosine(passage: ParityCase) throws {
        let floats = try Readers.floats(passage.model).get().read(passage)
        let bytes = try Readers.bytes(passage.model).get().read(passage)
        var cosines: [Float] = []
        for word in floats.text.words.indices {
            let one = floats.state(ofWord: word)
            let other = bytes.state(ofWord: word)
            let product = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
            let lengths = one.reduce(0) { $0 + $1 * $1 } * other.reduce(0) { $0 + $1 * $1 }
            cosines.append(product / lengths.squareRoot())
        }
        cosines.sort()
        print("bytes: least cosine of a word's vector \(cosines.first ?? 1)")
        // A comma or a quotation mark may fall to another side: its vector means little.
        #expect(cosines[cosines.count / 100] > 0.98)
        // Seven bits: 0.994 to 0.999.
        #expect(cosines.reduce(0, +) / Float(cosines.count) > 0.99)
    }
}
