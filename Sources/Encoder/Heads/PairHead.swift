internal import CEncoderKernels

/// Says of ordered pairs of mentions what their sentence says: for or against, by what act, how
/// surely, in which words, and who claims it.
struct PairHead: Sendable {
    /// What the answers are called, in order.
    let polarities: [String]
    let acts: [String]
    let modalities: [String]
    let decoding: StanceDecoding
    /// How many sentences before a sentence an actor is carried over from, and how many after.
    let carriedBefore: Int
    let carriedAfter: Int
    private let span: Int
    private let width: Int
    private let input: Dense
    private let standing: FloatTensor
    private let norm: LayerNorm
    private let layers: [PairLayer]
    private let polarity: Dense
    private let act: Dense
    private let modality: Dense
    private let claim: Dense
    private let nobodyClaims: Dense

    init(
        _ file: WeightFile, hidden: Int, span: Int, precision: Precision
    ) throws(EncoderError) {
        self.span = span
        width = try file.count("pair")
        let heads = try file.count("pair_heads")
        guard width <= 4096 else { throw .badSetting("pair", value: "\(width)") }
        guard width.isMultiple(of: heads) else {
            throw .badSetting("pair_heads", value: "\(heads)")
        }
        polarities = try file.list("polarities")
        guard polarities == ["none", "support", "oppose", "neutral"] else {
            throw .badSetting("polarities", value: polarities.joined(separator: " "))
        }
        acts = try file.list("acts")
        modalities = try file.list("modalities")
        carriedBefore = min(try file.count("carried_before", from: 0), 3)
        carriedAfter = min(try file.count("carried_after", from: 0), 1)
        decoding = try StanceDecoding(file, polarities: polarities.count)
        input = try Dense(
            file, "pair.input", inputs: 3 * span, outputs: width, precision: precision)
        standing = try file.floats("pair.where", PairQuery.Standing.count, width)
        norm = try LayerNorm(file, "pair.norm", width: width)
        var layers: [PairLayer] = []
        for number in 0..<min(try file.count("pair_layers"), 100) {
            layers.append(
                try PairLayer(
                    file, "pair.\(number)", hidden: hidden, width: width, heads: heads,
                    precision: precision))
        }
        self.layers = layers
        polarity = try Dense(file, "polarity", inputs: width, outputs: polarities.count)
        act = try Dense(file, "act", inputs: width, outputs: acts.count)
        modality = try Dense(file, "modality", inputs: width, outputs: modalities.count)
        claim = try Dense(file, "claim", inputs: width, outputs: span)
        nobodyClaims = try Dense(file, "claim.null", inputs: width, outputs: 1)
    }

    /// The answers to all queries: a relation for each pair of each query, in order.
    ///
    /// Only pairs that are linked with a probability of at least `least` get more than a polarity.
    func relations(
        of queries: [SentenceQuery], vectors: SpanVectors, in text: EncodedText,
        detailsFrom least: Float, threads: Int, batch: Int = 256
    ) -> [[Relation]] {
        let parts = Self.parts(of: queries.filter { !$0.pairs.isEmpty }, size: batch)
        let answers = parallelMap(parts.count, threads: threads) { index in
            relations(of: parts[index], vectors: vectors, in: text, detailsFrom: least)
        }
        var all = answers.joined().makeIterator()
        return queries.map { query in query.pairs.compactMap { _ in all.next() } }
    }

    private typealias Part = (query: SentenceQuery, pairs: Range<Int>)

    /// Queries in parts of about `size` pairs, in order; a part may hold some pairs of a query.
    private static func parts(of queries: [SentenceQuery], size: Int) -> [[Part]] {
        var parts: [[Part]] = [[]]
        var count = 0
        for query in queries {
            var start = 0
            while start < query.pairs.count {
                if count >= size {
                    parts.append([])
                    count = 0
                }
                let end = min(query.pairs.count, start + size - count)
                parts[parts.count - 1].append((query, start..<end))
                count += end - start
                start = end
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    private func relations(
        of parts: [Part], vectors: SpanVectors, in text: EncodedText, detailsFrom least: Float
    ) -> [Relation] {
        let room = PairRoom(
            parts, vectors: vectors, text: text, pairs: start(of: parts, vectors))
        for layer in layers { layer.apply(room) }
        let scores = polarity(rows: room.rows, room.pairs.pointer)
        decoding.calibrate(scores.pointer, rows: room.rows)
        let polarity = scores.probabilities(rows: room.rows, width: polarity.outputs)
        // What is no number is not below anything.
        let chosen = polarity.indices.filter { !(1 - polarity[$0][0] < least) }
        let pairs = Memory<Float>(chosen.count * width)
        for (index, row) in chosen.enumerated() {
            pairs[from: index * width].update(from: room.pairs[from: row * width], count: width)
        }
        let act = act(rows: chosen.count, pairs.pointer)
            .probabilities(rows: chosen.count, width: act.outputs)
        let modality = modality(rows: chosen.count, pairs.pointer)
            .probabilities(rows: chosen.count, width: modality.outputs)
        let claims = claims(of: pairs, chosen, in: room, vectors)
        var relations = polarity.map {
            Relation(polarity: $0, act: [], modality: [], cue: [], claim: [])
        }
        for (index, (row, cue)) in zip(chosen, cues(of: chosen, in: room)).enumerated() {
            relations[row] = Relation(
                polarity: polarity[row], act: act[index], modality: modality[index], cue: cue,
                claim: claims[index])
        }
        return relations
    }

    /// The attention of each chosen pair to the words of its sentence.
    private func cues(of chosen: [Int], in room: PairRoom) -> [[Float]] {
        zip(room.groups, room.cues).flatMap { group, cues in
            chosen.filter(group.rows.contains).map { row in
                let start = cues[from: (row - group.rows.lowerBound) * group.stride]
                return Array(UnsafeBufferPointer(start: start, count: group.words.count))
            }
        }
    }

    /// The pairs before they have looked at any word: [pairs, width].
    private func start(of parts: [Part], _ vectors: SpanVectors) -> Memory<Float> {
        let pairs = parts.flatMap { $0.query.pairs[$0.pairs] }
        let features = Memory<Float>(pairs.count * 3 * span)
        for (index, pair) in pairs.enumerated() {
            let source = vectors.row(pair.sourceRow)
            let target = vectors.row(pair.targetRow)
            let row = features[from: index * 3 * span]
            row.update(from: source, count: span)
            (row + span).update(from: target, count: span)
            for i in 0..<span { row[2 * span + i] = source[i] * target[i] }
        }
        let x = input(rows: pairs.count, features.pointer)
        for (index, pair) in pairs.enumerated() {
            kernels_add(
                1, width, x[from: index * width], standing.values + pair.standing.code * width)
        }
        kernels_gelu(x.count, x.pointer)
        norm.apply(rows: pairs.count, to: x.pointer)
        return x
    }

    /// For each chosen pair, how probably each claimant of its query claims it, and last nobody.
    private func claims(
        of pairs: Memory<Float>, _ chosen: [Int], in room: PairRoom, _ vectors: SpanVectors
    ) -> [[Float]] {
        let queries = claim(rows: chosen.count, pairs.pointer)
        let nobody = nobodyClaims(rows: chosen.count, pairs.pointer)
        var claims: [[Float]] = []
        claims.reserveCapacity(chosen.count)
        for group in room.groups {
            let first = claims.count
            let count = chosen[first...].prefix(while: group.rows.contains).count
            guard count > 0 else { continue }
            let claimants = group.query.claimants
            let width = claimants.count + 1
            let gathered = Memory<Float>(claimants.count * span)
            for (index, claimant) in claimants.enumerated() {
                gathered[from: index * span].update(from: vectors.row(claimant), count: span)
            }
            let scores = Memory<Float>(count * width)
            if !claimants.isEmpty {
                _ = kernels_multiply(
                    count, claimants.count, span, 1 / Float(span).squareRoot(),
                    queries[from: first * span], span, gathered.pointer, span, true,
                    scores.pointer, width, false)
            }
            for row in 0..<count {
                scores.pointer[row * width + claimants.count] = nobody.pointer[first + row]
            }
            claims += scores.probabilities(rows: count, width: width)
        }
        return claims
    }
}
