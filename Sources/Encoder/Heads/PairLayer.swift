internal import CEncoderKernels

/// A layer in which every pair looks at the words of its sentence.
///
/// Keys and values are what the encoder says of a word plus what its place to the pair says, so one
/// encoding of a sentence serves all its pairs.
struct PairLayer: Sendable {
    private let heads: Int
    private let width: Int
    private let query: Dense
    private let key: Dense
    private let value: Dense
    private let placeKeys: FloatTensor
    private let placeValues: FloatTensor
    private let attention: Dense
    private let attentionNorm: LayerNorm
    private let intermediate: Dense
    private let output: Dense
    private let outputNorm: LayerNorm

    init(
        _ file: WeightFile, _ name: String, hidden: Int, width: Int, heads: Int,
        precision: Precision
    ) throws(EncoderError) {
        self.heads = heads
        self.width = width
        let dense = { (part: String, inputs: Int, outputs: Int) throws(EncoderError) in
            try Dense(
                file, "\(name).\(part)", inputs: inputs, outputs: outputs, precision: precision)
        }
        query = try dense("query", width, width)
        key = try dense("key", hidden, width)
        value = try dense("value", hidden, width)
        placeKeys = try file.floats("\(name).place.key", WordPlaces.count, width)
        placeValues = try file.floats("\(name).place.value", WordPlaces.count, width)
        attention = try dense("attention", width, width)
        attentionNorm = try LayerNorm(file, "\(name).attention.norm", width: width)
        let inner = try file.shape(of: "\(name).intermediate.weight")[0]
        intermediate = try dense("intermediate", width, inner)
        output = try dense("output", inner, width)
        outputNorm = try LayerNorm(file, "\(name).output.norm", width: width)
    }

    /// Replaces room.pairs by the layer's answer to it, and room.cues by the attention of head 0.
    func apply(_ room: PairRoom) {
        let queries = query(rows: room.rows, room.pairs.pointer)
        let keys = key(rows: room.wordCount, room.words.pointer)
        let values = value(rows: room.wordCount, room.words.pointer)
        let context = Memory<Float>(room.rows * width)
        if room.groups.contains(where: \.words.isEmpty) {
            context.pointer.update(repeating: 0, count: context.count)
        }
        let perPlace = Memory<Float>(room.rows * WordPlaces.count)
        room.cues.removeAll(keepingCapacity: true)
        for head in 0..<heads {
            let offset = head * width / heads
            scorePlaces(room.rows, queries[from: offset], offset, into: perPlace)
            let scores = room.groups.map { attend(head, $0, room, queries, keys, perPlace) }
            perPlace.pointer.update(repeating: 0, count: perPlace.count)
            for (group, scores) in zip(room.groups, scores) {
                gather(head, group, room, scores, values, into: context, perPlace)
            }
            addPlaces(room.rows, perPlace, offset, to: context[from: offset])
            if head == 0 { room.cues = scores }
        }
        let answer = attention(rows: room.rows, context.pointer)
        attentionNorm.apply(rows: room.rows, to: answer.pointer, adding: room.pairs.pointer)
        let inner = intermediate(rows: room.rows, answer.pointer)
        kernels_gelu(inner.count, inner.pointer)
        room.pairs = output(rows: room.rows, inner.pointer)
        outputNorm.apply(rows: room.rows, to: room.pairs.pointer, adding: answer.pointer)
    }

    /// What each pair's query of one head makes of each place: [rows, places].
    private func scorePlaces(
        _ rows: Int, _ queries: UnsafePointer<Float>, _ offset: Int,
        into perPlace: Memory<Float>
    ) {
        let size = width / heads
        _ = kernels_multiply(
            rows, WordPlaces.count, size, 1 / Float(size).squareRoot(), queries, width,
            placeKeys.values + offset, width, true, perPlace.pointer, WordPlaces.count, false)
    }

    /// Adds the values of the places that each pair's attention lies on.
    private func addPlaces(
        _ rows: Int, _ perPlace: Memory<Float>, _ offset: Int,
        to context: UnsafeMutablePointer<Float>
    ) {
        _ = kernels_multiply(
            rows, width / heads, WordPlaces.count, 1, perPlace.pointer, WordPlaces.count,
            placeValues.values + offset, width, false, context, width, true)
    }

    /// One head's attention of a group's pairs to the words: [rows, stride].
    private func attend(
        _ head: Int, _ group: PairRoom.Group, _ room: PairRoom, _ queries: Memory<Float>,
        _ keys: Memory<Float>, _ perPlace: Memory<Float>
    ) -> Memory<Float> {
        let size = width / heads
        let words = group.words.count
        let scores = Memory<Float>(group.rows.count * group.stride)
        _ = kernels_multiply(
            group.rows.count, words, size, 1 / Float(size).squareRoot(),
            queries[from: group.rows.lowerBound * width + head * size], width,
            keys[from: group.words.lowerBound * width + head * size], width, true,
            scores.pointer, group.stride, false)
        for (index, row) in group.rows.enumerated() {
            let places = room.places[from: group.places + index * words]
            let score = scores[from: index * group.stride]
            let place = perPlace[from: row * WordPlaces.count]
            for word in 0..<words { score[word] += place[Int(places[word])] }
        }
        kernels_softmax(group.rows.count, words, group.stride, scores.pointer)
        return scores
    }

    /// Brings back the words' values by one head's attention, and how much lies on each place.
    private func gather(
        _ head: Int, _ group: PairRoom.Group, _ room: PairRoom, _ scores: Memory<Float>,
        _ values: Memory<Float>, into context: Memory<Float>, _ perPlace: Memory<Float>
    ) {
        let size = width / heads
        let words = group.words.count
        _ = kernels_multiply(
            group.rows.count, size, words, 1, scores.pointer, group.stride,
            values[from: group.words.lowerBound * width + head * size], width, false,
            context[from: group.rows.lowerBound * width + head * size], width, false)
        for (index, row) in group.rows.enumerated() {
            let places = room.places[from: group.places + index * words]
            let score = scores[from: index * group.stride]
            let mass = perPlace[from: row * WordPlaces.count]
            for word in 0..<words { mass[Int(places[word])] += score[word] }
        }
    }
}
