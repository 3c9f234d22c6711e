internal import CEncoderKernels

/// Scores every earlier mention as the antecedent of every later one (after Lee et al. 2017).
struct CoreferenceHead: Sendable {
    /// How far back an antecedent is looked for, in mentions.
    let reach: Int
    private let width: Int
    private let later: Dense
    private let earlier: Dense
    private let product: Dense
    private let out: Dense
    private let mentionDistance: FloatTensor
    private let sentenceDistance: FloatTensor
    private let match: FloatTensor

    init(
        _ file: WeightFile, span width: Int, precision: Precision
    ) throws(EncoderError) {
        self.width = width
        reach = try file.count("antecedents")
        later = try Dense(file, "coref.later", inputs: width, outputs: width)
        earlier = try Dense(file, "coref.earlier", inputs: width, outputs: width, hasBias: false)
        product = try Dense(
            file, "coref.product", inputs: width, outputs: width, precision: precision,
            hasBias: false)
        out = try Dense(file, "coref.out", inputs: width, outputs: 1)
        mentionDistance = try file.floats("coref.mentions", 9, width)
        sentenceDistance = try file.floats("coref.sentences", 8, width)
        match = try file.floats("coref.match", 6, width)
    }

    /// The scores of all antecedents within reach, for mentions in the order of the text.
    func scores(
        of vectors: SpanVectors, sentences: [Int], in text: EncoderText, threads: Int
    ) -> AntecedentScores {
        let matches = WordMatch(of: vectors.spans, in: text)
        let laterPart = later(rows: vectors.count, vectors.values.pointer)
        let earlierPart = earlier(rows: vectors.count, vectors.values.pointer)
        let parts = parts(of: vectors.count)
        let scores = parallelMap(parts.count, threads: threads) { index in
            let hidden = product(of: parts[index], vectors)
            var row = 0
            for mention in parts[index] {
                for antecedent in max(0, mention - reach)..<mention {
                    let target = hidden[from: row * width]
                    row += 1
                    let mentions = Self.mentionBucket(mention - antecedent)
                    let distance = Self.sentenceBucket(sentences[mention] - sentences[antecedent])
                    let kind = matches.kind(of: mention, and: antecedent)
                    kernels_add_five(
                        width, target, laterPart[from: mention * width],
                        earlierPart[from: antecedent * width],
                        mentionDistance.values + mentions * width,
                        sentenceDistance.values + distance * width, match.values + kind * width)
                }
            }
            kernels_gelu(hidden.count, hidden.pointer)
            let answers = out(rows: row, hidden.pointer)
            row = 0
            return parts[index].map { mention in
                let reached = min(mention, reach)
                defer { row += reached }
                return Array(UnsafeBufferPointer(start: answers[from: row], count: reached))
            }
        }
        return AntecedentScores(scores: Array(scores.joined()))
    }

    /// Mentions in parts, each of so many antecedents that its rows stay in the cache.
    private func parts(of count: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var rows = 0
        for mention in 0..<count {
            if mention > start, rows + min(mention, reach) > 1024 {
                parts.append(start..<mention)
                start = mention
                rows = 0
            }
            rows += min(mention, reach)
        }
        if start < count { parts.append(start..<count) }
        return parts
    }

    /// What the products of mentions and their antecedents come to: [antecedents, width].
    private func product(of part: Range<Int>, _ vectors: SpanVectors) -> Memory<Float> {
        let rows = part.reduce(0) { $0 + min($1, reach) }
        let input = Memory<Float>(rows * width)
        var target = input.pointer
        for mention in part {
            let one = vectors.row(mention)
            for antecedent in max(0, mention - reach)..<mention {
                let other = vectors.row(antecedent)
                for i in 0..<width { target[i] = one[i] * other[i] }
                target += width
            }
        }
        return product(rows: rows, input.pointer)
    }

    /// 1, 2, 3, 4, 5–7, 8–15, 16–31, 32–63 and 64 or more mentions apart.
    private static func mentionBucket(_ distance: Int) -> Int {
        switch distance {
        case ...4: max(distance, 1) - 1
        case ...7: 4
        case ...15: 5
        case ...31: 6
        case ...63: 7
        default: 8
        }
    }

    /// 0, 1, 2, 3, 4, 5–7, 8–15 and 16 or more sentences apart.
    private static func sentenceBucket(_ distance: Int) -> Int {
        switch distance {
        case ...4: max(distance, 0)
        case ...7: 5
        case ...15: 6
        default: 7
        }
    }
}
