internal import CEncoderKernels

/// Finds spans by a tag for each word: outside, or the beginning or inside of some kind of span.
struct TagHead: Sendable {
    /// The tags as trained: `O`, then `B-x` and `I-x` of every label x.
    let labels: [String]
    private let layer: Dense
    /// Added to the score of tag `O`, so that precision and recall balance; chosen on validation data.
    private let outsideBias: Float
    /// The price of a span of one word that another follows at once; chosen on validation data.
    private let split: Double

    /// The head of tensors `name.*`, whose tags the setting lists.
    init(_ file: WeightFile, _ name: String, tags setting: String, width: Int) throws(EncoderError)
    {
        let tags = try file.setting(setting).split(separator: " ").map(String.init)
        var labels: [String] = []
        for index in stride(from: 1, to: tags.count - 1, by: 2) {
            labels.append(String(tags[index].dropFirst(2)))
        }
        let expected = ["O"] + labels.flatMap { ["B-\($0)", "I-\($0)"] }
        guard tags == expected, !labels.isEmpty else {
            throw .badSetting(setting, value: tags.joined(separator: " "))
        }
        self.labels = labels
        outsideBias = file.has(setting: "\(name)_bias") ? try file.number("\(name)_bias") : 0
        split = file.has(setting: "\(name)_split") ? Double(try file.number("\(name)_split")) : 0
        layer = try Dense(file, name, inputs: width, outputs: tags.count)
    }

    /// The scores of all tags for each word: [words, tags].
    func scores(in text: EncodedText) -> Memory<Float> {
        layer(rows: text.text.words.count, text.states.pointer)
    }

    /// The spans of the most probable tags that make sense, sentence by sentence.
    func spans(in text: EncodedText) -> [TaggedSpan] {
        let scores = scores(in: text)
        let tags = layer.outputs
        if outsideBias != 0 {
            for word in text.text.words.indices { scores.pointer[word * tags] += outsideBias }
        }
        let decoder = TagDecoder(labels: labels.count, split: split)
        var spans: [TaggedSpan] = []
        for (sentence, words) in text.readWords.enumerated() where !words.isEmpty {
            let start = scores[from: words.lowerBound * tags]
            let best = decoder.best(UnsafeBufferPointer(start: start, count: words.count * tags))
            kernels_softmax(words.count, tags, tags, start)
            for span in decoder.spans(of: best) {
                let probability = 1 - (span.words.map { start[$0 * tags] }.max() ?? 1)
                let words =
                    span.words.lowerBound + words.lowerBound..<span.words.upperBound
                    + words.lowerBound
                spans.append(
                    TaggedSpan(
                        words: words, sentence: sentence, label: span.label,
                        probability: probability))
            }
        }
        return spans
    }
}

/// Words that a tag head takes for a name or a mention.
package struct TaggedSpan: Sendable, Hashable {
    /// Indices of the text's words.
    package let words: Range<Int>
    /// The index of the sentence.
    package let sentence: Int
    /// The index of the label among the head's labels.
    package let label: Int
    /// The least probability, 0...1, that one of its words is in a span of any label.
    package let probability: Float
}
