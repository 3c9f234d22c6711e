import ActorGraphs
import Testing

@testable import Extraction

/// Several actors under one word, and those who join a subject.
@Suite struct StanceGroupTests {
    static let groups: [StanceCase] = [
        "[Peru] lies by [Chile]. Both countries thanked [Spain]. ⇒ Chile -SUPPORT/support/asserted-> Spain «thanked» | Peru -SUPPORT/support/asserted-> Spain «thanked»",
        "[*Ana Ruiz] sat with [*Omar Sow]. The two leaders condemned [Mali]. ⇒ Ana Ruiz -ACCUSE/oppose/asserted-> Mali «condemned» | Omar Sow -ACCUSE/oppose/asserted-> Mali «condemned»",
        "[Peru] lies by [Chile]. [Spain] praised both countries. ⇒ nothing",
        "[Peru] lies by [Chile]. The two sides accused each other of lying. ⇒ Chile -ACCUSE/oppose/asserted-> Peru «accused» | Peru -ACCUSE/oppose/asserted-> Chile «accused»",
        // Others than those who were named.
        "[*Ana Ruiz] sat with [*Omar Sow]. Two officials criticised [Mali]. ⇒ nothing",
        "[*Ana Ruiz] sat with [*Omar Sow]. The two other leaders criticised [Mali]. ⇒ nothing",
        "[*Ana Ruiz] sat with [*Omar Sow]. The two young leaders criticised [Mali]. ⇒ nothing",
        // As many as named, or nobody.
        "[Peru] lies by [Chile] and [Spain]. Both countries thanked [Mali]. ⇒ nothing",
        "[Peru] lies by [Chile] and [Spain]. The three countries thanked [Mali]. ⇒ Chile -SUPPORT/support/asserted-> Mali «thanked» | Peru -SUPPORT/support/asserted-> Mali «thanked» | Spain -SUPPORT/support/asserted-> Mali «thanked»",
        "[*Ana Ruiz] sat with [*Omar Sow]. Both countries condemned [Mali]. ⇒ nothing",
    ]

    @Test("groups", arguments: groups) func group(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    static let companions: [StanceCase] = [
        "In a joint statement with [Peru] and [Chile], [Spain] condemned [Mali]. ⇒ Chile -ACCUSE/oppose/asserted-> Mali «condemned» | Peru -ACCUSE/oppose/asserted-> Mali «condemned» | Spain -ACCUSE/oppose/asserted-> Mali «condemned»",
        "In a joint letter with the leaders of [Peru] and [Chile], [Spain] condemned [Mali]. ⇒ Chile -ACCUSE/oppose/asserted-> Mali «condemned» | Peru -ACCUSE/oppose/asserted-> Mali «condemned» | Spain -ACCUSE/oppose/asserted-> Mali «condemned»",
        "[Spain], together with [Peru], condemned [Mali]. ⇒ Peru -ACCUSE/oppose/asserted-> Mali «condemned» | Spain -ACCUSE/oppose/asserted-> Mali «condemned» | Spain -COOPERATE/support/asserted-> Peru «together with»",
        "[Spain] condemned [Mali] along with [Peru]. ⇒ Spain -ACCUSE/oppose/asserted-> Mali «condemned» | Spain -COOPERATE/support/asserted-> Peru «along with»",
        "[Spain] condemned [Mali] over its joint statement with [Peru]. ⇒ Spain -ACCUSE/oppose/asserted-> Mali «condemned»",
        "[Spain] condemned [Mali], which sat together with [Peru]. ⇒ Mali -COOPERATE/support/asserted-> Peru «together with» | Spain -ACCUSE/oppose/asserted-> Mali «condemned»",
        "After a statement with [Peru] in it, [Spain] condemned [Mali]. ⇒ Spain -ACCUSE/oppose/asserted-> Mali «condemned»",
    ]

    @Test("companions", arguments: companions) func companion(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    /// Who praises and accuses in one sentence does both.
    @Test(arguments: [
        (Polarity.oppose, 10..<17, 0.9, true), (.oppose, 10..<17, 0.6, false),
        (.oppose, 0..<7, 0.9, false), (.neutral, 10..<17, 0.9, false),
        (.support, 10..<17, 0.9, false),
    ])
    func contrary(polarity: Polarity, cue: Range<Int>, probability: Double, isFound: Bool) {
        let key = Hints.Key(sentence: 0, source: 0, target: 1)
        let praise = PairFinding(
            key: key, polarity: .support, act: .support, modality: .asserted, claimedBy: nil,
            cue: 0..<7, probability: 0.9)
        let other = PairFinding(
            key: key, polarity: polarity, act: .accuse, modality: .asserted, claimedBy: nil,
            cue: cue, probability: probability)
        let found = Hints([praise, other]).contrary(to: praise)
        #expect(found == (isFound ? other : nil))
    }
}
