/// The encoder: BERT with the norms behind each half layer (Devlin et al. 2019), or MPNet.
struct Transformer: Sendable {
    /// The sizes of a model.
    struct Configuration: Sendable, Hashable {
        /// How many layers.
        let layers: Int
        /// How many numbers describe a piece.
        let hidden: Int
        /// How many attention heads.
        let heads: Int
        /// The width inside a feed-forward half.
        let inner: Int
        /// How many pieces a passage may have, `[CLS]` and `[SEP]` included.
        let longest: Int

        init(_ file: WeightFile) throws(EncoderError) {
            layers = try file.count("layers")
            hidden = try file.count("hidden")
            heads = try file.count("heads")
            inner = try file.count("ffn")
            longest = try file.count("pieces")
            guard layers <= 100 else { throw .badSetting("layers", value: "\(layers)") }
            guard hidden <= 4096 else { throw .badSetting("hidden", value: "\(hidden)") }
            guard inner <= 16384 else { throw .badSetting("ffn", value: "\(inner)") }
            guard (3...4096).contains(longest) else {
                throw .badSetting("pieces", value: "\(longest)")
            }
            guard hidden.isMultiple(of: heads) else {
                throw .badSetting("heads", value: "\(heads)")
            }
        }
    }

    let configuration: Configuration
    let precision: Precision
    private let embeddings: Embeddings
    private let layers: [(attention: Attention, feedForward: FeedForward)]

    init(
        _ file: WeightFile, vocabulary: Vocabulary, precision: Precision
    ) throws(EncoderError) {
        let sizes = try Configuration(file)
        configuration = sizes
        self.precision = precision
        embeddings = try Embeddings(
            file, width: sizes.hidden, longest: sizes.longest, pieces: vocabulary.count)
        let distances = try PieceDistances(file, heads: sizes.heads, longest: sizes.longest)
        var layers: [(attention: Attention, feedForward: FeedForward)] = []
        for number in 0..<sizes.layers {
            let name = "layer.\(number)"
            layers.append(
                (
                    try Attention(
                        file, name, width: sizes.hidden, heads: sizes.heads,
                        distances: distances, precision: precision),
                    try FeedForward(
                        file, name, width: sizes.hidden, inner: sizes.inner, precision: precision)
                ))
        }
        self.layers = layers
    }

    /// Writes the last hidden state of every chosen piece to the row of its word in `states`,
    /// [words, hidden].
    ///
    /// Passages go through in batches of about `batch` pieces, which keeps a batch in the cache
    /// nearest to the core while its products are still large.
    func encode(
        _ passages: [Passage], into states: Memory<Float>, threads: Int, batch: Int = 512
    ) {
        let total = passages.reduce(0) { $0 + $1.ids.count }
        let size = min(batch, (total + threads - 1) / max(threads, 1))
        let batches = Self.batches(of: passages, size: size)
        let rows = batches.map { passages[$0].reduce(0) { $0 + $1.ids.count } }.max() ?? 0
        let longest = passages.map(\.ids.count).max() ?? 0
        let tools = { @Sendable in
            Workspace(
                rows: rows, longest: longest, configuration: configuration, precision: precision)
        }
        _ = parallelMap(batches.count, threads: threads, tools: tools) { room, index in
            encode(passages[batches[index]], into: states, room)
        }
    }

    /// Neighbours go together until a batch is as large as it should be.
    private static func batches(of passages: [Passage], size: Int) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var start = 0
        var rows = 0
        for (index, passage) in passages.enumerated() {
            if index > start, rows + passage.ids.count / 2 > size {
                batches.append(start..<index)
                start = index
                rows = 0
            }
            rows += passage.ids.count
        }
        if start < passages.count { batches.append(start..<passages.count) }
        return batches
    }

    private func encode(
        _ passages: ArraySlice<Passage>, into states: Memory<Float>, _ room: Workspace
    ) {
        room.begin(lengths: passages.map(\.ids.count))
        let width = configuration.hidden
        for (passage, rows) in zip(passages, room.passages) {
            embeddings.write(passage, to: room.hidden[from: rows.lowerBound * width])
        }
        for layer in layers {
            layer.attention.apply(room)
            layer.feedForward.apply(room)
        }
        for (passage, rows) in zip(passages, room.passages) {
            for (word, piece) in zip(passage.words, passage.chosen) {
                states[from: word * width].update(
                    from: room.hidden[from: (rows.lowerBound + piece) * width], count: width)
            }
        }
    }
}
