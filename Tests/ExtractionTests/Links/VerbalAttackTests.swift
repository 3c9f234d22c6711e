import Articles
import Testing

@testable import Extraction

/// An attack in words is no assault.
@Suite struct VerbalAttackTests {
    @Test(arguments: [
        ("Silva attacked Ruiz in a speech.", true),
        ("Silva attacked Ruiz over the budget.", true),
        ("Silva attacked Ruiz for raising taxes.", true),
        ("Silva attacked Ruiz, saying that the tax was a theft.", true),
        ("Silva attacked Ruiz on Facebook.", true),
        ("Silva verbally attacked Ruiz.", false),
        ("Silva attacked Ruiz.", false),
        ("Mali attacked Togo over the weekend.", false),
        ("Mali attacked Togo with drones over the tax.", false),
        ("Mali attacked Togo for the third time.", false),
    ])
    func attacks(_ text: String, _ isVerbal: Bool) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let cue = try #require(article.tokens.first { $0.text == "attacked" }).range
        #expect(VerbalAttack(article: article).isOne(cue, in: 0) == isVerbal)
    }
}
