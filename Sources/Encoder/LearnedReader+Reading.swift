extension LearnedReader {
    /// Reads the sentences of a text, given in order as ranges of its scalars.
    ///
    /// Any scalars are read; the end of a sentence of more than 254 pieces is not. `threads` is how
    /// many may work at once; 1 for a program that reads several texts at once.
    package func read(
        _ text: [Unicode.Scalar], sentences: [Range<Int>], threads: Int = 2
    ) -> EncodedText {
        encode(EncoderText(text, sentences: sentences, tokenizer: tokenizer), threads: threads)
    }

    /// Encodes words that were cut before.
    func encode(_ text: EncoderText, threads: Int) -> EncodedText {
        let width = transformer.configuration.hidden
        let states = Memory<Float>(text.words.count * width)
        states.pointer.initialize(repeating: 0, count: states.count)
        let passages = windows.passages(of: text)
        transformer.encode(passages, into: states, threads: threads)
        let end = text.words.count
        var readEnd = [Int](repeating: 0, count: text.sentences.count)
        for passage in passages {
            for sentence in passage.core {
                readEnd[sentence] = min(
                    passage.words.upperBound, text.sentences[sentence].upperBound)
            }
        }
        let readWords = zip(text.sentences, readEnd).map { sentence, last in
            sentence.lowerBound..<min(max(last, sentence.lowerBound), end)
        }
        return EncodedText(
            text: text, readWords: readWords, passageLengths: passages.map(\.ids.count),
            states: states, width: width)
    }
}
