internal import CEncoderKernels

/// Makes one vector of the words of a mention, and says what kind and form the mention has.
struct SpanHead: Sendable {
    /// How many numbers describe a mention.
    let width: Int
    /// What the kinds and forms are called, in order.
    let kinds: [String]
    let forms: [String]
    private let span: Dense
    private let kind: Dense
    private let form: Dense
    private let nobody: FloatTensor

    init(_ file: WeightFile, hidden: Int) throws(EncoderError) {
        width = try file.count("span")
        kinds = try file.list("kinds")
        forms = try file.list("forms")
        span = try Dense(file, "span", inputs: 3 * hidden, outputs: width)
        kind = try Dense(file, "kind", inputs: width, outputs: kinds.count)
        form = try Dense(file, "form", inputs: width, outputs: forms.count)
        nobody = try file.floats("pair.nobody", width)
    }

    /// GELU of a linear layer over first word, last word and mean of the words.
    func vectors(of spans: [Range<Int>], in text: EncodedText) -> SpanVectors {
        let hidden = text.width
        let input = Memory<Float>(spans.count * 3 * hidden)
        for (index, words) in spans.enumerated() {
            let row = input[from: index * 3 * hidden]
            let first = text.states[from: words.lowerBound * hidden]
            let last = text.states[from: (words.upperBound - 1) * hidden]
            row.update(from: first, count: hidden)
            (row + hidden).update(from: last, count: hidden)
            let mean = row + 2 * hidden
            mean.update(from: first, count: hidden)
            for word in words.dropFirst() {
                kernels_add(1, hidden, mean, text.states[from: word * hidden])
            }
            let share = 1 / Float(words.count)
            for i in 0..<hidden { mean[i] *= share }
        }
        let vectors = Memory<Float>((spans.count + 1) * width)
        let answer = span(rows: spans.count, input.pointer)
        kernels_gelu(answer.count, answer.pointer)
        vectors.pointer.update(from: answer.pointer, count: answer.count)
        vectors[from: answer.count].update(from: nobody.values, count: width)
        return SpanVectors(spans: spans, values: vectors, width: width)
    }

    /// The probabilities of all kinds for each mention.
    func kinds(of vectors: SpanVectors) -> [[Float]] { probabilities(kind, vectors) }

    /// The probabilities of all forms for each mention.
    func forms(of vectors: SpanVectors) -> [[Float]] { probabilities(form, vectors) }

    private func probabilities(_ head: Dense, _ vectors: SpanVectors) -> [[Float]] {
        head(rows: vectors.count, vectors.values.pointer)
            .probabilities(rows: vectors.count, width: head.outputs)
    }
}

/// A vector for each of some mentions, in the order they were asked for.
package struct SpanVectors: Sendable {
    /// The words of each mention, as indices of the text's words.
    package let spans: [Range<Int>]
    /// [mentions + 1, width]; the last row stands for nobody in particular.
    let values: Memory<Float>
    let width: Int

    /// How many mentions there are.
    package var count: Int { spans.count }

    /// The row of a mention, or of nobody for nil.
    func row(_ mention: Int?) -> UnsafeMutablePointer<Float> {
        values[from: (mention ?? spans.count) * width]
    }
}

extension Memory where Element == Float {
    /// The rows as arrays, each turned from scores into probabilities.
    func probabilities(rows: Int, width: Int) -> [[Float]] {
        kernels_softmax(rows, width, width, pointer)
        return (0..<rows).map {
            Array(UnsafeBufferPointer(start: self[from: $0 * width], count: width))
        }
    }
}
