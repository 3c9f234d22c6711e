import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Whose somebody is takes no part in what somebody does.
@Suite struct OwnersTests {
    @Test(arguments: [
        ("But his colleague Ana Ruiz said no.", true),
        ("Mali thanked his long-time deputy Ana Ruiz.", true),
        ("His attack on Ana Ruiz was sharp.", false),
        ("Mali said his vote, Ana Ruiz told us, was lost.", false),
        ("Mali told her Ana Ruiz was right.", false),
        ("He and Ana Ruiz left.", false),
    ])
    func isOwner(_ text: String, _ expected: Bool) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let pronoun = try #require(
            article.tokens.firstIndex { ["his", "her", "he"].contains($0.lowercased) })
        let name = try #require(article.tokens.firstIndex { $0.text == "Ana" })
        let mentions = [
            Mention(
                range: article.tokens[pronoun].range, tokens: pronoun..<pronoun + 1, sentence: 0,
                kind: .person, form: .pronoun),
            Mention(
                range: article.tokens[name].range
                    .lowerBound..<article.tokens[name + 1].range.upperBound,
                tokens: name..<name + 2, sentence: 0, kind: .person, form: .name),
        ].sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let entities = Entities(
            article: article, mentions: mentions,
            all: [Entity(id: "person/a", name: "A", kind: .person)], entityOfMention: [0, 0])
        #expect(!Owners(entities: entities).mentions().isEmpty == expected)
    }
}
