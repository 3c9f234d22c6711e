import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Countries that only say where somebody is from, or what lies in them, take no part.
@Suite struct AttributivesTests {
    @Test(arguments: [
        ("A French fund praised Peru.", true),
        ("A French town thanked Chile.", true),
        ("Officials in the French region of Brittany thanked Chile.", true),
        ("The French government praised Peru.", false),
        ("The French praised Peru.", false),
        ("The French army attacked the Halvard Union.", false),
        ("The French ruling party praised Peru.", true),
    ])
    func isAttributive(_ text: String, _ expected: Bool) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let token = try #require(article.tokens.firstIndex { $0.text == "French" })
        let mention = Mention(
            range: article.tokens[token].range, tokens: token..<token + 1, sentence: 0,
            kind: .country, form: .demonym, known: "country/fra")
        let entities = Entities(
            article: article, mentions: [mention],
            all: [Entity(id: "country/fra", name: "France", kind: .country)], entityOfMention: [0])
        #expect(!Attributives(entities: entities).mentions().isEmpty == expected)
    }
}
