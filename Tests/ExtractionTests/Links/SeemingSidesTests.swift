import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Words that look like a side and are none.
@Suite struct SeemingSidesTests {
    @Test(
        arguments: [
            ("Relations between Mali and Togo are tense.", "support: Relations … tense"),
            ("Relations between Mali and Togo have soured.", "support: Relations … soured"),
            ("Mali has bad relations with Togo.", "support: bad relations"),
            ("Ties of Mali with Togo worsened.", "support: Ties … worsened"),
            ("Relations between Mali and Togo are good.", nil),
            ("Relations between Mali and Togo have not soured.", nil),
            (
                "Mali thanked Chad for its support in the war with Togo.",
                "support: thanked … in → Togo"
            ),
            (
                "Mali thanked Chad for its backing in the dispute with Togo and Benin.",
                "support: thanked … in → Togo … Benin"
            ),
            ("Mali thanked Chad for its support in talks with Togo.", nil),
            ("Mali ended the war with Togo.", nil),
            ("Mali fought beside Togo.", "oppose: fought → Togo"),
            ("Mali fought Togo.", nil),
            ("Mali made concessions in the dispute with Togo.", nil),
            ("Mali refused to fight beside Togo.", nil),
            ("Relations between Mali and Togo have improved after a tense period.", nil),
            ("Relations between Mali and Togo are no longer tense.", nil),
            ("Relations between Mali and Togo remain close despite a tense border.", nil),
            (
                "Mali keeps close ties to Chad and has tense relations with Togo.",
                "support: tense relations"
            ),
            ("Mali vowed to mend its strained relations with Togo.", nil),
        ] as [(String, String?)])
    func unsaid(_ text: String, _ expected: String?) throws {
        let (reading, article) = try SentenceReading.first(of: text)
        func show(_ range: Range<Int>) -> String {
            let tokens = range.map { article.tokens[reading.words[$0].token].text }
            return tokens.count > 2
                ? "\(tokens[0]) … \(tokens[tokens.count - 1])" : tokens.joined(separator: " ")
        }
        let found = SeemingSides(reading: reading).unsaid().map { unsaid in
            let isAll = unsaid.targets.count == reading.words.count
            return "\(unsaid.polarity): \(show(unsaid.words))"
                + (isAll ? "" : " → \(show(unsaid.targets))")
        }
        #expect(found.joined(separator: " | ") == expected ?? "")
    }
}
