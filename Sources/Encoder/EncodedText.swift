/// A text after the encoder has read it: a vector for every word.
package struct EncodedText: Sendable {
    /// The words and sentences.
    package let text: EncoderText
    /// The words that were read, sentence by sentence; the end of a monstrous sentence is not.
    package let readWords: [Range<Int>]
    /// How many pieces each passage had that went through the encoder.
    package let passageLengths: [Int]
    /// [words, hidden]: zeros for words that were not read.
    let states: Memory<Float>
    /// How many numbers describe a word.
    let width: Int

    /// The numbers that describe one word, for tests.
    func state(ofWord word: Int) -> [Float] {
        Array(UnsafeBufferPointer(start: states[from: word * width], count: width))
    }
}
