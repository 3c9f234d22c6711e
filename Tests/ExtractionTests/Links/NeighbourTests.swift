import Articles
import Testing

@testable import Extraction

/// Where the clause beside another begins: with its subject.
@Suite struct NeighbourTests {
    @Test(
        arguments: [
            ("Spain backed the appeal, while Hungary sided with Mali.", "Hungary"),
            ("Spain froze its licences, and Hungary praised Mali.", "Hungary"),
            ("Spain froze its licences; Hungary praised Mali.", "Hungary"),
            ("Spain sold Chad ships, but its minister met Mali.", "its minister"),
            ("Spain sold ships that Chad had built, and Hungary praised Mali.", "Hungary"),
            ("Spain froze its licences and praised Mali.", nil),
            ("Spain froze its licences after Hungary praised Mali.", nil),
            ("Spain froze its licences because Hungary and Chad praised Mali.", nil),
            ("Spain said that Hungary praised Mali.", nil),
            ("Spain acted, and Hungary praised Mali.", nil),
            ("The plan was praised by Chad, and Hungary praised Mali.", "Hungary"),
            ("The plan was praised on Friday, and Hungary praised Mali.", nil),
        ] as [(String, String?)])
    func subjects(_ text: String, _ expected: String?) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let tagger = Tagger(verbs: Knowledge.shared.verbs)
        let reading = SentenceReading(
            words: tagger.words(of: article.sentences[0], in: article, mentionOfToken: [:]))
        let found = reading.neighbour(of: 0).map { words in
            words.map { article.tokens[reading.words[$0].token].text }.joined(separator: " ")
        }
        #expect(found == expected)
    }
}
