import Articles
import Testing

@testable import Extraction

/// Who is named only in a relative clause does not do what the main clause tells.
@Suite struct EnclosedTests {
    @Test(
        arguments: [
            (
                "Serbia, to which Hungary sells gas, condemned Kosovo.",
                ["Hungary: condemned Kosovo."]
            ),
            (
                "Serbia, which Hungary praised, has condemned Kosovo.",
                ["Hungary: has condemned Kosovo."]
            ),
            ("Serbia, which said Serbia was free, condemned Kosovo.", []),
            ("Serbia thanked Hungary, which condemned Kosovo.", []),
            ("Serbia, which praised Hungary, Chad and Mali, left.", []),
            ("Hungary, Serbia said, condemned Kosovo.", []),
            ("Serbia, Hungary and Chad left.", []),
        ] as [(String, [String])])
    func ends(_ text: String, _ expected: [String]) throws {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let entities = IdentityResolver(knowledge: .shared).entities(
            of: MentionFinder(knowledge: .shared).mentions(in: article))
        let found = Enclosed(entities: entities).ends().sorted { $0.key < $1.key }.map {
            index, end in
            let start = article.tokens[end].range.lowerBound
            return article.text(in: entities.mentions[index].range) + ": "
                + article.text(in: start..<article.scalars.count)
        }
        #expect(found == expected)
    }
}
