import Articles
import Testing

@testable import Extraction

/// Who is named only to say that it is not they takes no part.
@Suite struct SetAsideTests {
    @Test(arguments: [
        ("Peru blamed Chile, rather than Bolivia.", ["Bolivia"]),
        ("Peru blamed Chile, not the United States.", ["United States"]),
        ("Unlike Bolivia, Peru thanked Chile.", ["Bolivia"]),
        ("Peru thanked Chile instead of Bolivia.", ["Bolivia"]),
        ("Peru asked if Chile had left.", ["Chile"]),
        ("Peru imposed a ban on Facebook.", []),
        ("Peru spoke not as Chile had promised.", []),
        ("Peru spoke not as an African Union member.", ["African Union"]),
        ("Peru did not thank Chile.", []),
        ("Peru had reported in May, quoting Chile.", ["Peru"]),
        ("Peru reported abuse, citing Chile.", []),
        ("Peru condemned Togo and reported, quoting Chile.", []),
    ])
    func names(_ text: String, _ expected: [String]) throws {
        let entities = try Entities.ruled(text)
        let found = SetAside(entities: entities).mentions().sorted().map {
            entities.article.text(in: entities.mentions[$0].range)
        }
        #expect(found == expected)
    }
}
