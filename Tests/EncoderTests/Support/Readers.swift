@testable import Encoder

/// The readers that the tests ask, each made once.
enum Readers {
    /// Products in floats on every machine, as PyTorch computes them.
    static let floats = Result<LearnedReader, EncoderError> { () throws(EncoderError) in
        try LearnedReader(precision: .floats)
    }
    /// Products in bytes: exact sums on every machine, if slow on some.
    static let bytes = Result<LearnedReader, EncoderError> { () throws(EncoderError) in
        try LearnedReader(precision: .bytes)
    }
}

extension LearnedReader {
    /// Reads the passage of a parity case.
    func read(_ passage: ParityCase) -> EncodedText {
        read(
            Array(passage.text.unicodeScalars),
            sentences: passage.sentences.map { $0[0]..<$0[1] })
    }
}
