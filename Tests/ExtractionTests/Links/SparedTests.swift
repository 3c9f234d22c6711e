import Articles
import Testing

@testable import Extraction

/// Who stops a measure does not act against whom it would have hit.
@Suite struct SparedTests {
    @Test(
        arguments: [
            ("Spain blocked sanctions against Mali.", "Mali"),
            (
                "Spain blocked a seventh round of Union sanctions against Mali, to the fury of Chad.",
                "Mali"
            ),
            ("Spain vetoed a resolution condemning Mali.", "Mali"),
            ("Spain voted against a resolution condemning Mali.", "Mali"),
            ("Spain rejected the tariffs on Mali.", "Mali"),
            ("Spain rejected the plan of Mali.", nil),
            ("Spain imposed sanctions on Mali.", nil),
            ("Spain blocked Mali.", nil),
        ] as [(String, String?)])
    func victims(_ text: String, _ expected: String?) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let tagger = Tagger(verbs: Knowledge.shared.verbs)
        let reading = SentenceReading(
            words: tagger.words(of: article.sentences[0], in: article, mentionOfToken: [:]))
        let spared = SparedReader(reading: reading, lexicon: Knowledge.shared.acts).spared()
        let words = spared.first?.victims.map { article.tokens[reading.words[$0].token].text }
        #expect(words?.contains(expected ?? "") ?? false == (expected != nil), "\(words ?? [])")
    }
}
