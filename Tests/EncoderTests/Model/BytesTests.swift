import Testing

@testable import Encoder

/// Products in bytes lose a little; how little is held here, and what it does to the scores of the
/// model stands in the model card.
@Suite("Products in bytes")
struct BytesTests {
    @Test("a word's vector points where it points in floats", arguments: ParityCase.all)
    func cosine(passage: ParityCase) throws {
        let floats = try Readers.floats.get().read(passage)
        let bytes = try Readers.bytes.get().read(passage)
        var least: Float = 1
        for word in floats.text.words.indices {
            let one = floats.state(ofWord: word)
            let other = bytes.state(ofWord: word)
            let product = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
            let lengths = one.reduce(0) { $0 + $1 * $1 } * other.reduce(0) { $0 + $1 * $1 }
            least = min(least, product / lengths.squareRoot())
        }
        print("bytes: least cosine of a word's vector \(least)")
        #expect(least > 0.98)
    }
}
