/// The learned reader: one pass of the encoder over a text, then a head for every question.
///
/// Making one takes some milliseconds, so a program makes one and keeps it. It holds no state that
/// changes, and any number of threads may ask it at once.
///
///     let reader = try LearnedReader.shared(.standard).get()
///     let text = reader.read(article.scalars, sentences: article.sentences.map(\.range))
///     let mentions = reader.mentions(in: text)
///     let vectors = reader.vectors(of: mentions.map(\.words), in: text)
///     let scores = reader.antecedents(of: vectors, in: text)
///     let relations = reader.relations(of: queries, vectors: vectors, in: text)
package struct LearnedReader: Sendable {
    /// The version of the weights: a checksum of them, 16 hexadecimal digits.
    package let version: String
    let tokenizer: WordPiece
    let transformer: Transformer
    let windows: Windows
    let nameHead: TagHead
    let mentionHead: TagHead
    let spanHead: SpanHead
    let coreferenceHead: CoreferenceHead
    let pairHead: PairHead

    /// A reader that the program was built with, made at the first use.
    package static func shared(_ model: EmbeddedModel) -> Result<LearnedReader, EncoderError> {
        switch model {
        case .standard: standard
        case .fast: fast
        }
    }

    private static let standard = Result<LearnedReader, EncoderError> { () throws(EncoderError) in
        try LearnedReader(.standard)
    }
    private static let fast = Result<LearnedReader, EncoderError> { () throws(EncoderError) in
        try LearnedReader(.fast)
    }

    /// A new reader from the weights that the program was built with.
    package init(
        _ model: EmbeddedModel, precision: Precision = .fastest
    ) throws(EncoderError) {
        try self.init(
            weights: .embedded(model), vocabulary: Vocabulary.embedded.get(),
            characters: CharacterTable.embedded.get(), precision: precision)
    }

    /// A reader from weights and a vocabulary.
    init(
        weights: WeightBytes, vocabulary: Vocabulary, characters: CharacterTable,
        precision: Precision
    ) throws(EncoderError) {
        let file = try WeightFile(weights)
        version = try file.setting("checksum")
        tokenizer = WordPiece(characters: characters, vocabulary: vocabulary)
        transformer = try Transformer(file, vocabulary: vocabulary, precision: precision)
        let hidden = transformer.configuration.hidden
        windows = Windows(
            longest: transformer.configuration.longest,
            context: try file.count("context_pieces"),
            start: vocabulary.start, end: vocabulary.end)
        nameHead = try TagHead(file, "names", tags: "name_tags", width: hidden)
        mentionHead = try TagHead(file, "mentions", tags: "mention_tags", width: hidden)
        spanHead = try SpanHead(file, hidden: hidden)
        coreferenceHead = try CoreferenceHead(
            file, span: spanHead.width, precision: precision)
        pairHead = try PairHead(
            file, hidden: hidden, span: spanHead.width, precision: precision)
    }
}
