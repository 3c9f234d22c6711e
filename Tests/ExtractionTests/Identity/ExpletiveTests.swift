import Articles
import Testing

@testable import Extraction

/// An "it" that means nobody.
@Suite struct ExpletiveTests {
    @Test(arguments: [
        ("It is clear that Peru won.", true), ("It was estimated that Peru won.", true),
        ("It may still be too early to say.", false), ("It will be very difficult for Peru.", true),
        ("It was President Silva who left.", true), ("It seems that Peru won.", true),
        ("It is expected to open a school.", false), ("It was a company who knew.", false),
        ("It also said that Peru won.", false), ("It turned to Russia.", false),
        ("It is likely to attack Peru.", false), ("It is likely that Peru won.", true),
        ("It has also been reported that Peru won.", true), ("It is clear.", false),
        ("It attacked Peru.", false), ("It", false),
    ])
    func isOne(_ text: String, _ expected: Bool) throws {
        let reading = Reading(try Article(parsing: Array(text.utf8), source: nil))
        #expect(Expletive.isOne(0, reading) == expected)
    }
}
