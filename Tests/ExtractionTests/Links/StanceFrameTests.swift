import Testing

@testable import Extraction

/// What the clause says decides who is source and who is target.
@Suite struct StanceFrameTests {
    @Test(
        "a verb takes its subject as source and its object as target",
        arguments: [
            (
                "[Ukraine] accused [Russia] of stalling.",
                ["Ukraine -ACCUSE/oppose/asserted-> Russia «accused»"]
            ),
            (
                "[Kenya] backed [Somalia] on Monday.",
                ["Kenya -SUPPORT/support/asserted-> Somalia «backed»"]
            ),
            (
                "[Russia] was accused of stalling by [Ukraine].",
                ["Ukraine -ACCUSE/oppose/asserted-> Russia «accused»"]
            ),
        ])
    func verb(text: String, expected: [String]) throws {
        #expect(try MarkedArticle(text).stances == expected)
    }
}
