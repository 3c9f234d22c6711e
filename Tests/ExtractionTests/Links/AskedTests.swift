import Testing

@testable import Extraction

/// Who is asked to act, or kept from it, does not act.
@Suite struct AskedTests {
    @Test(
        arguments: [
            ("[Norway] urged [Chad] to release [Mali].", ["Chad: to release Mali."]),
            ("[Norway] called on [Chad] not to attack [Mali].", ["Chad: to attack Mali."]),
            ("[Norway] is asking the new [Chad] to help [Mali].", ["Chad: to help Mali."]),
            (
                "[Norway] asked the [World Trade Organization] ([WTO]) to rule against [Mali].",
                [
                    "World Trade Organization: to rule against Mali.",
                    "WTO: to rule against Mali.",
                ]
            ),
            ("[Norway] demanded that [Chad] release [Mali].", ["Chad: release Mali."]),
            ("[Norway] banned [Chad] from working for [Mali].", ["Chad: from working for Mali."]),
            (
                "[Norway] urged [Chad] and [Niger] to help [Mali].",
                ["Chad: to help Mali.", "Niger: to help Mali."]
            ),
            (
                "[Norway] barred firms like the [Swift Bank of Chad] ([SBC]) and [Niger] from "
                    + "helping [Mali].",
                [
                    "Swift Bank of Chad: from helping Mali.", "SBC: from helping Mali.",
                    "Niger: from helping Mali.",
                ]
            ),
            ("[Norway] thanked [Chad] and urged [Niger] to help [Mali].", ["Niger: to help Mali."]),
            ("[Norway] urged [Chad] to stop attacking [Mali].", []),
            ("[Norway] suggested that [Chad] cut aid to [Mali] last year.", []),
            ("[Norway] said that [Chad] had attacked [Mali].", []),
            ("[Norway] asked [Chad] about [Mali].", []),
            ("[Norway], which [Chad] asked to leave, thanked [Mali].", []),
            ("[Chad] promised [Norway] to help [Mali].", []),
            ("[Norway] wants to help [Chad].", []),
        ] as [(String, [String])])
    func deeds(_ marked: String, _ expected: [String]) throws {
        let marked = try MarkedArticle(marked)
        #expect(marked.tails(Asked(entities: marked.entities).deeds()) == expected)
    }
}
