import Articles
import Testing

@testable import Extraction

/// Who is named in one breath with whom.
@Suite struct CoordinatedTests {
    @Test(arguments: [
        ("Peru, Chile and Togo thanked Mali.", ["Peru, Chile, Togo"]),
        ("Peru thanked Chile and Togo.", ["Chile, Togo"]),
        ("Peru met the leaders of Chile, Togo, and Mali.", ["Chile, Togo, Mali"]),
        ("Peru thanked Chile and Togo accused Mali.", []),
        ("Peru, Chile, Togo thanked Mali.", []),
        ("Peru praised Togo, Chile and Mali's rivals.", []),
        ("Peru praised Togo, Chile and Malian rebels.", []),
        ("Peru and Chile met Mali's leaders.", ["Peru, Chile"]),
        ("Peru praised Togo and Chile later accused Mali.", []),
        ("The leaders of Peru and Chile thanked Mali.", ["Peru, Chile"]),
        ("Oman said that Peru and Chile accused Mali.", ["Peru, Chile"]),
        ("Peru and Chile met Togo and Mali.", ["Peru, Chile", "Togo, Mali"]),
        ("Peru thanked Chile. Togo and Mali met.", ["Togo, Mali"]),
        ("Peru sold gas to Chile and bought oil from Togo.", []),
    ])
    func lists(_ text: String, _ expected: [String]) throws {
        let entities = try Entities.ruled(text)
        let found = Coordinated(entities: entities).lists().map { list in
            list.map { entities.article.text(in: entities.mentions[$0].range) }
                .joined(separator: ", ")
        }
        #expect(found == expected)
    }
}
