@testable import Encoder

/// The readers that the tests ask, each made once.
enum Readers {
    /// Products in floats on every machine, as PyTorch computes them.
    static func floats(_ model: EmbeddedModel) -> Result<LearnedReader, EncoderError> {
        model == .fast ? floats : standardFloats
    }
    /// Products in bytes: exact sums on every machine, if slow on some.
    static func bytes(_ model: EmbeddedModel) -> Result<LearnedReader, EncoderError> {
        model == .fast ? bytes : standardBytes
    }

    /// The fast model, for what holds for every model.
    static let floats = made(.fast, .floats)
    static let bytes = made(.fast, .bytes)
    private static let standardFloats = made(.standard, .floats)
    private static let standardBytes = made(.standard, .bytes)

    private static func made(
        _ model: EmbeddedModel, _ precision: Precision
    ) -> Result<LearnedReader, EncoderError> {
        Result { () throws(EncoderError) in try LearnedReader(model, precision: precision) }
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
