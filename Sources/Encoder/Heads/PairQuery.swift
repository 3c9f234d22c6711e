/// A question: what does this sentence say that the source does to the target?
package struct PairQuery: Sendable, Hashable {
    /// Where a pair's mentions stand.
    package enum Standing: Sendable, Hashable {
        /// Both in the sentence.
        case together
        /// The source is not in it but so many sentences before, 1...3.
        case sourceBefore(Int)
        /// The source is in the sentence after it.
        case sourceAfter
        /// The source is nobody in particular.
        case sourceUnnamed
        /// The target is not in it but so many sentences before, 1...3.
        case targetBefore(Int)
        /// The target is in the sentence after it.
        case targetAfter
        /// The target is nobody in particular.
        case targetUnnamed

        /// The row of the model's table.
        var code: Int {
            switch self {
            case .together: 0
            case .sourceBefore(let distance): min(max(distance, 1), 3)
            case .sourceAfter: 4
            case .sourceUnnamed: 5
            case .targetBefore(let distance): 5 + min(max(distance, 1), 3)
            case .targetAfter: 9
            case .targetUnnamed: 10
            }
        }

        /// How many codes there are.
        static let count = 11
    }

    /// The mention that acts, by its index among the span vectors; not looked at when unnamed.
    package let source: Int
    /// The mention that is acted upon; not looked at when unnamed.
    package let target: Int
    package let standing: Standing

    package init(source: Int, target: Int, standing: Standing = .together) {
        self.source = source
        self.target = target
        self.standing = standing
    }

    /// Whether one of the two is named only in another sentence.
    package var isCarried: Bool { standing != .together }

    /// The row of the source among the vectors: nil for nobody.
    var sourceRow: Int? { standing == .sourceUnnamed ? nil : source }
    var targetRow: Int? { standing == .targetUnnamed ? nil : target }
    /// Whether the words of the source stand in the sentence.
    var sourceIsInside: Bool { !(1...5).contains(standing.code) }
    var targetIsInside: Bool { standing.code < 6 }
}

/// All pairs that are asked about in one sentence.
package struct SentenceQuery: Sendable, Hashable {
    /// The index of the sentence.
    package let sentence: Int
    package let pairs: [PairQuery]
    /// The mentions who may be the ones that claim it: those of this sentence and of the one before.
    package let claimants: [Int]

    package init(sentence: Int, pairs: [PairQuery], claimants: [Int]) {
        self.sentence = sentence
        self.pairs = pairs
        self.claimants = claimants
    }
}
