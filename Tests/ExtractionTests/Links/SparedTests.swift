import Articles
import Testing

@testable import Extraction

/// Who stops or condemns a measure does not act against whom it hits.
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
            ("Spain condemned the arrest of Mali.", "Mali"),
            ("Spain criticised her sentence.", "her"),
            ("Spain protested against the expulsion of Mali.", "Mali"),
            ("Spain voiced outrage at the trial of Mali.", "Mali"),
            ("Spain denounced the attack on Mali by Chad.", "Mali"),
            ("Spain condemned the attack of Mali.", nil),
            ("Spain condemned the attack by Mali.", nil),
            ("Spain criticised the policy of Mali.", nil),
            ("Spain criticised Mali over the trial.", nil),
            ("Spain voted against a motion to censure Mali.", "Mali"),
            ("Spain hailed the defeat of Mali.", "Mali"),
            ("Spain condemned her execution.", "her"),
            ("Spain condemned Mali's arrest.", "Mali"),
            ("Spain condemned Mali's executions.", nil),
            ("Spain condemned Mali's torture.", nil),
            ("Spain condemned Mali's abduction and killing of tourists.", nil),
            ("Spain suspended trade to punish Mali.", nil),
            ("Spain praised Mali's conviction.", nil),
            ("Spain welcomed the visit of Mali.", nil),
            ("Spain welcomed Mali's indictment.", "Mali"),
            ("Spain welcomed Mali's removal from the list.", nil),
            ("Spain condemned Mali's removal from the list.", "Mali"),
            ("Spain condemned Mali's indictment.", "Mali"),
        ] as [(String, String?)])
    func victims(_ text: String, _ expected: String?) throws {
        let (reading, article) = try SentenceReading.first(of: text)
        let spared = SparedReader(reading: reading, lexicon: Knowledge.shared.acts).spared()
        let words = spared.first?.targets.map { article.tokens[reading.words[$0].token].text }
        #expect(words?.contains(expected ?? "") ?? false == (expected != nil), "\(words ?? [])")
    }
}
