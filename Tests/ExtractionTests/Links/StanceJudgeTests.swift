import ActorGraphs
import Testing

@testable import Encoder
@testable import Extraction

/// How the learned reader's answer and the lexicon's finding become one verdict.
@Suite struct StanceJudgeTests {
    static let judge = StanceJudge(
        polarities: [nil, .support, .oppose, .neutral], acts: [nil, .accuse, .request, .aid],
        modalities: [.asserted, .negated, .hedged],
        thresholds: StanceThresholds(
            signed: 0.6, signedCarried: 0.8, neutral: 0.7, neutralCarried: 0.9))

    static func relation(
        _ polarity: [Float], act: [Float] = [0.5, 0.1, 0.4, 0], modality: [Float] = [1, 0, 0]
    ) -> Relation {
        Relation(
            polarity: polarity, act: act, modality: modality, cue: [1],
            claim: [0.2, 0.7, 0.1])
    }

    static func hint(_ polarity: Polarity, _ probability: Double) -> PairFinding {
        PairFinding(
            key: Hints.Key(sentence: 0, source: 0, target: 1), polarity: polarity, act: .reject,
            modality: .hedged, claimedBy: 3, cue: 4..<9, probability: probability)
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let polarity: [Float]
        var modality: [Float] = [1, 0, 0]
        var isCarried = false
        var hint: PairFinding?
        let verdict: (polarity: Polarity, isOfLexicon: Bool)?
    }

    @Test(
        "The share of a polarity",
        arguments: [
            ([Float(0.5), 0.3, 0.1, 0.1], Double?(0.3)), ([0.3, 0.3, 0.4, 0], nil),
            ([0.2, 0.3, 0, 0.5], nil),
        ])
    func share(_ shares: [Float], _ expected: Double?) {
        let share = Self.judge.share(of: .support, in: Self.relation(shares))
        #expect(share.map { ($0 * 100).rounded() / 100 } == expected)
    }

    @Test("An act of the other side", arguments: [(Float(0.3), false), (0, true)])
    func contradiction(_ accuse: Float, _ isLink: Bool) {
        let relation = Self.relation([0.1, 0.9, 0, 0], act: [0.5, accuse, 0, 0.2])
        let alone = Self.judge.verdict(on: relation, isCarried: false, hint: nil)
        #expect((alone != nil) == isLink)
        let both = Self.judge.verdict(
            on: relation, isCarried: false, hint: Self.hint(.support, 0.8))
        #expect(both?.polarity == .support)
    }

    @Test(arguments: [
        Case(testDescription: "nothing", polarity: [0.5, 0.3, 0.1, 0.1], verdict: nil),
        Case(
            testDescription: "sure enough in one sentence", polarity: [0.3, 0.1, 0.6, 0],
            verdict: (.oppose, false)),
        Case(
            testDescription: "not sure enough from another", polarity: [0.3, 0.1, 0.6, 0],
            isCarried: true, verdict: nil),
        Case(
            testDescription: "contact", polarity: [0.2, 0, 0, 0.8], verdict: (.neutral, false)),
        Case(
            testDescription: "denied", polarity: [0, 1, 0, 0], modality: [0.1, 0.8, 0.1],
            verdict: nil),
        Case(
            testDescription: "the lexicon raises what is doubtful",
            polarity: [0.8, 0.1, 0.1, 0], hint: hint(.support, 0.8), verdict: (.support, true)),
        Case(
            testDescription: "a weak hint raises little", polarity: [0.8, 0.1, 0.1, 0],
            hint: hint(.support, 0.2), verdict: nil),
        Case(
            testDescription: "the reader outvotes the lexicon", polarity: [0, 0, 1, 0],
            hint: hint(.support, 0.9), verdict: (.oppose, false)),
        Case(
            testDescription: "a hint for one side makes no link for the other",
            polarity: [0.45, 0.05, 0.5, 0], hint: hint(.support, 0.3), verdict: nil),
        Case(
            testDescription: "what the lexicon found is not denied by the reader",
            polarity: [0, 1, 0, 0], modality: [0.1, 0.8, 0.1], hint: hint(.support, 0.9),
            verdict: (.support, true)),
    ])
    func verdicts(_ item: Case) {
        let found = Self.judge.verdict(
            on: Self.relation(item.polarity, modality: item.modality), isCarried: item.isCarried,
            hint: item.hint)
        #expect(found?.polarity == item.verdict?.polarity)
        #expect(found?.isOfLexicon == item.verdict?.isOfLexicon)
    }

    @Test func partsOfAVerdict() throws {
        let verdict = try #require(
            Self.judge.verdict(
                on: Self.relation([0, 0, 1, 0], modality: [0.2, 0.1, 0.7]), isCarried: false,
                hint: nil))
        #expect(verdict.act == .request)
        #expect(verdict.modality == .hedged)
        #expect(verdict.claimant == 1)
        #expect(verdict.probability == 1)
    }
}
