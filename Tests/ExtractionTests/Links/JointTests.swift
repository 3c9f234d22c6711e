import Articles
import Testing

@testable import Extraction

/// Who "both sides", "the pair" and "they" are.
@Suite struct JointTests {
    @Test(arguments: [
        ("Peru and Chile signed a pact. They thanked Togo.", ["They = Peru, Chile"]),
        ("Peru and Chile signed a pact. It ends in May. They met.", ["They = Peru, Chile"]),
        ("Togo thanked Peru and Chile after they met.", ["they = Peru, Chile"]),
        ("Peru met Chile. They signed a pact.", []),
        ("Peru and Chile met farmers. They thanked Togo.", []),
        ("Farmers met Peru and Chile. They thanked Togo.", []),
        ("The sisters' trip pleased Peru and Chile. They thanked Togo.", []),
        ("They met Peru and Chile. They thanked Togo.", []),
        ("Peru and Chile beat Togo and Mali. They thanked Oman.", []),
        ("Peru and Chile accused them of lying.", []),
        ("Peru and Chile wanted to accuse them.", []),
        ("Togo attacked Peru and Chile and insulted them.", ["them = Peru, Chile"]),
        ("Lenders such as Peru and Chile left. They thanked Togo.", []),
        ("Peru and Chile left. “They lied,” Togo said.", []),
        ("Peru and Chile left. Rain fell. Rain fell. Rain fell. They met.", []),
        ("Peru and Ana Ruiz signed a pact. They met.", []),
        ("Ana Ruiz and Jo Lee met Togo. The pair thanked Mali.", ["The pair = Ana Ruiz, Jo Lee"]),
        ("Ana Ruiz and Jo Lee left. The sisters met.", ["The sisters = Ana Ruiz, Jo Lee"]),
        ("Peru and Chile left. The sisters met.", []),
        ("Peru, Chile and Togo left. The pair met.", []),
        ("Peru, Chile and Togo left. The trio met.", ["The trio = Peru, Chile, Togo"]),
        ("Peru accused Chile. The two countries met.", ["The two countries = Peru, Chile"]),
        ("Peru accused Chile. Two countries met.", []),
        ("Peru accused Chile. Togo accused Mali. Both sides met.", ["Both sides = Togo, Mali"]),
        (
            "Peru left Chile. Peru saw Chile. Togo saw Mali. Both nations met.",
            ["Both nations = Togo, Mali"]
        ),
        ("Peru left Chile. Peru saw Chile. Togo sang. Mali sang. Both nations met.", []),
        ("Peru and Chile bombed the Tide Party. They accused Togo.", []),
        ("Peru and Chile built ships. Togo seized them.", []),
        ("Ana Ruiz and Jo Lee wrote books. They left.", ["They = Ana Ruiz, Jo Lee"]),
        ("Ana Ruiz and Jo Lee wrote books. Togo banned them.", []),
        ("Ana Ruiz and Jo Lee met farmers. They left.", []),
        ("Peru and Chile armed experts. They accused Togo.", []),
    ])
    func joints(_ text: String, _ expected: [String]) throws {
        let entities = try Entities.ruled(text)
        let readings = LexiconReader(entities: entities, knowledge: .shared).readings()
        let found = JointReader(entities: entities, readings: readings).joints().map { joint in
            let tokens = entities.article.tokens
            let words = tokens[joint.tokens].map(\.text).joined(separator: " ")
            let members = joint.members.map { entities.all[$0].name }.joined(separator: ", ")
            return "\(words) = \(members)"
        }
        #expect(found == expected)
    }
}
