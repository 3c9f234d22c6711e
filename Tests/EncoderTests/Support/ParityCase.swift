import Foundation
import Testing

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

    var testDescription: String { id }

    /// All stored cases; none when the file cannot be read, which a test reports.
    static let all: [ParityCase] = {
        guard let bytes = try? testFile("Cases/parity.json") else { return [] }
        return (try? JSONDecoder().decode([ParityCase].self, from: Data(bytes))) ?? []
    }()
}
