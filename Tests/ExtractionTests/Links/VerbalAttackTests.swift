import ActorGraphs
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
        ("Silva verbally attacked Ruiz.", true),
        ("Silva attacked Ruiz verbally.", true),
        ("Silva attacked Ruiz.", false),
        ("Silva attacked Ruiz over the weekend.", false),
        ("Silva attacked Ruiz over the summer.", false),
        ("Silva attacked Ruiz with a knife over the tax.", false),
        ("Silva attacked Ruiz for his raid, saying little.", false),
        ("Silva attacked Ruiz for the third time.", false),
        ("Silva attacked Ruiz in a raid on the parliament.", false),
        ("Silva attacked Ruiz in a march on the press.", false),
    ])
    func attacks(_ text: String, _ isVerbal: Bool) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let cue = try #require(article.tokens.first { $0.text == "attacked" }).range
        #expect(VerbalAttack(article: article).isOne(cue, in: 0) == isVerbal)
    }

    @Test(
        "a state's attack is none of words",
        arguments: [
            (ActorKind.person, ActorKind.person, true), (.person, .country, true),
            (.organization, .person, true), (.organization, .country, false),
            (.country, .person, false),
        ])
    func sides(_ source: ActorKind, _ target: ActorKind, _ isPossible: Bool) {
        #expect(VerbalAttack.isPossible(by: source, on: target) == isPossible)
    }
}
