import Foundation
import Testing

@testable import Encoder

/// A passage with what PyTorch computes for it from the rounded weights, as training writes it.
struct ParityCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Span: Decodable, Sendable {
        let first: Int
        let last: Int
        let actor: String
        let vector16: [Float]
        let kind: [Float]
        let form: [Float]

        var words: Range<Int> { first..<last + 1 }
    }

    struct Antecedent: Decodable, Sendable {
        let later: Int
        let earlier: Int
        let score: Float
    }

    struct Pair: Decodable, Sendable {
        let sentence: Int
        let source: Int
        let target: Int
        let `where`: Int
        let polarity: [Float]
        let act: [Float]
        let modality: [Float]
        let cue: [Float]
        let claimants: [Int]
        let claim: [Float]
    }

    /// The model that computed it.
    private(set) var model = EmbeddedModel.standard
    let id: String
    let text: String
    let sentences: [[Int]]
    let words: [[Int]]
    let ids: [[Int32]]
    let shapes: [[UInt8]]
    let hidden8: [[Float]]
    let names: [[Float]]
    let mentions: [[Float]]
    let spans: [Span]
    let coreference: [Antecedent]
    let pairs: [Pair]

    private enum CodingKeys: String, CodingKey {
        case id, text, sentences, words, ids, shapes, hidden8, names, mentions, spans
        case coreference, pairs
    }

    var testDescription: String { "\(model) \(id)" }

    /// All stored cases of both models.
    static let all = EmbeddedModel.allCases.flatMap { all(of: $0) }

    /// The stored cases of a model; none when the file cannot be read, which a test reports.
    static func all(of model: EmbeddedModel) -> [ParityCase] {
        let name = model == .fast ? "fast" : "model"
        guard let bytes = try? testFile("Cases/\(name)-parity.json") else { return [] }
        let cases = (try? JSONDecoder().decode([ParityCase].self, from: Data(bytes))) ?? []
        return cases.map { passage in
            var passage = passage
            passage.model = model
            return passage
        }
    }
}
