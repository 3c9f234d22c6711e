import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Where something was said does not act.
@Suite struct PlatformsTests {
    @Test(
        arguments: [
            ("She wrote on Twitter that he lied.", true),
            ("He confirmed it in a Facebook post.", true),
            ("The band announced it on its official Facebook page.", true),
            ("They spoke through WhatsApp.", true),
            ("The minister on Facebook said he would go.", true),
            ("The court imposed a block on Twitter.", false),
            ("He relied heavily on Facebook.", false),
            ("Facebook posts record profit.", false),
            ("The Facebook platform sued Apple.", false),
            ("The court upheld a ban on Twitter.", false),
            ("Ministers want a tax on Facebook.", false),
            ("Facebook sued the ministry.", false),
            ("The union sued Twitter.", false),
        ])
    func places(_ text: String, _ isPlace: Bool) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let reading = Reading(article)
        let token = try #require(
            reading.words.indices.first { Vocabulary.platforms.contains(reading.words[$0]) })
        let mention = Mention(
            range: reading.range(token..<token + 1), tokens: token..<token + 1, sentence: 0,
            kind: .organization, form: .name)
        #expect(Platforms(reading: reading).isPlace(mention) == isPlace)
    }
}
