import Articles
import Testing

@testable import Extraction

/// What is between two actors, in their own words.
@Suite struct BetweenTests {
    @Test(arguments: [
        (
            "Oman gained when relations were poor between Peru and Chile.",
            ["relations were poor between: Chile, Peru"]
        ),
        (
            "Oman ended the war between Peru and the United States.",
            ["war between: Peru, United States"]
        ),
        ("Oman mediated between Peru and Chile.", []),
        ("Oman condemned the fighting between Peru and Chile.", ["fighting between: Chile, Peru"]),
        (
            "Oman condemned the war that was fought between Peru and Chile.",
            ["that was fought between: Chile, Peru"]
        ),
        ("Oman spoke of ties between Britain and the United Kingdom.", []),
        ("Oman met Peru and Chile between two wars.", []),
        ("Relations between Peru, Chile and Oman are poor.", []),
    ])
    func bonds(_ text: String, _ expected: [String]) throws {
        let entities = try Entities.ruled(text)
        let found = Between(entities: entities).bonds().values.joined().map { bond in
            let members = bond.members.map { entities.all[$0].name }.sorted()
            return entities.article.text(in: bond.words) + ": "
                + members.joined(separator: ", ")
        }
        #expect(found == expected)
    }
}
