@testable import Encoder

/// A model of a few numbers in the format of weights, to be broken in every way.
struct SmallModel {
    var settings: [(name: String, value: String)] = [
        ("checksum", "0"), ("layers", "1"), ("hidden", "16"), ("heads", "2"), ("ffn", "32"),
        ("pieces", "12"), ("distances", "4"), ("norm_epsilon", "1e-5"),
        ("context_pieces", "4"), ("span", "8"), ("pair", "16"), ("pair_heads", "2"),
        ("pair_layers", "1"), ("antecedents", "3"), ("carried_before", "3"),
        ("carried_after", "1"), ("name_tags", "O B-PER I-PER"),
        ("mention_tags", "O B-person I-person B-place I-place"), ("kinds", "person place"),
        ("forms", "name pronoun"), ("polarities", "none support oppose neutral"),
        ("acts", "none ACCUSE"), ("modalities", "asserted negated"),
        ("polarity_temperature", "1.0"), ("polarity_bias", "0 0 0 0"),
        ("threshold_signed", "0.4"), ("threshold_signed_carried", "0.4"),
        ("threshold_neutral", "0.4"), ("threshold_neutral_carried", "0.4"),
        ("cue_share", "0.5"),
    ]
    var tensors: [(name: String, type: String, shape: [Int])] = []

    static let vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\na\nb\n##b\n.\n"

    init() {
        let hidden = 16
        let span = 8
        func dense(_ name: String, _ outputs: Int, _ inputs: Int, bytes: Bool = false) {
            tensors.append(("\(name).weight", bytes ? "i8" : "f32", [outputs, inputs]))
            tensors.append(("\(name).bias", "f32", [outputs]))
        }
        func norm(_ name: String) {
            tensors.append(("\(name).weight", "f32", [hidden]))
            tensors.append(("\(name).bias", "f32", [hidden]))
        }
        tensors.append(("embeddings.word", "i8", [8, hidden]))
        tensors.append(("embeddings.position", "f32", [12, hidden]))
        tensors.append(("embeddings.distance", "f32", [4, 2]))
        tensors.append(("embeddings.shape", "f32", [9, hidden]))
        norm("embeddings.norm")
        dense("layer.0.qkv", 3 * hidden, hidden, bytes: true)
        for layer in ["layer.0", "pair.0"] {
            dense("\(layer).attention", hidden, hidden, bytes: true)
            norm("\(layer).attention.norm")
            dense("\(layer).intermediate", 32, hidden, bytes: true)
            dense("\(layer).output", hidden, 32, bytes: true)
            norm("\(layer).output.norm")
        }
        for part in ["query", "key", "value"] {
            dense("pair.0.\(part)", hidden, hidden, bytes: true)
        }
        tensors.append(("pair.0.place.key", "f32", [16, hidden]))
        tensors.append(("pair.0.place.value", "f32", [16, hidden]))
        dense("pair.input", hidden, 3 * span, bytes: true)
        tensors.append(("pair.where", "f32", [11, hidden]))
        norm("pair.norm")
        tensors.append(("pair.nobody", "f32", [span]))
        dense("names", 3, hidden)
        dense("mentions", 5, hidden)
        dense("span", span, 3 * hidden)
        dense("kind", 2, span)
        dense("form", 2, span)
        dense("coref.later", span, span)
        tensors.append(("coref.earlier.weight", "f32", [span, span]))
        tensors.append(("coref.product.weight", "f32", [span, span]))
        dense("coref.out", 1, span)
        tensors.append(("coref.mentions", "f32", [9, span]))
        tensors.append(("coref.sentences", "f32", [8, span]))
        tensors.append(("coref.match", "f32", [6, span]))
        dense("polarity", 4, hidden)
        dense("act", 2, hidden)
        dense("modality", 2, hidden)
        dense("claim", span, hidden)
        dense("claim.null", 1, hidden)
    }

    /// The file.
    var bytes: [UInt8] {
        var generator = SeededGenerator(seed: 5)
        var data: [UInt8] = []
        func place(_ bytes: [UInt8]) -> Int {
            let start = data.count
            data += bytes + [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
            return start
        }
        func floats(_ count: Int) -> [UInt8] {
            (0..<count).flatMap { _ in
                let bits = Float.random(in: -0.5...0.5, using: &generator).bitPattern
                return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
            }
        }
        var header = WeightFile.magic
        for (name, value) in settings { header += "config\t\(name)\t\(value)\n" }
        for (name, type, shape) in tensors {
            let count = shape.reduce(1, *)
            let isBytes = type == "i8"
            let start = place(
                isBytes
                    ? (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
                    : floats(count))
            let scales = isBytes ? String(place(floats(shape[0]))) : "-"
            let dimensions = shape.map(String.init).joined(separator: ",")
            header += "tensor\t\(name)\t\(type)\t\(dimensions)\t\(start)\t\(scales)\n"
        }
        header += "end\n"
        let head = Array(header.utf8)
        return head + [UInt8](repeating: 0, count: (64 - head.count % 64) % 64) + data
    }

    /// A reader from a file with a vocabulary of eight pieces.
    static func reader(
        _ bytes: [UInt8], precision: Precision = .floats
    ) throws(EncoderError) -> LearnedReader {
        try LearnedReader(
            weights: WeightBytes(copying: bytes), vocabulary: Vocabulary(Array(vocabulary.utf8)),
            characters: CharacterTable.embedded.get(), precision: precision)
    }
}
