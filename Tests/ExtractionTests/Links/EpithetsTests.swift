import Articles
import Testing

@testable import Extraction

/// Who is named only to say what somebody else is.
@Suite struct EpithetsTests {
    @Test(
        arguments: [
            ("[Mali], a [Togo] ally, condemned [Oman].", ["Togo of Mali"]),
            ("[*Ana Ruiz], a close [*Jo Lee] ally, condemned [Oman].", ["Jo Lee of Ana Ruiz"]),
            ("[Mali] is a longtime [Togo] ally and condemned [Oman].", ["Togo of Mali"]),
            ("A key [Togo] ally, [Mali] condemned [Oman].", ["Togo of Mali"]),
            ("A [*Jo Lee] critic condemned [Oman].", ["Jo Lee of nobody"]),
            ("[Mali], another [Omani=Oman] client, condemned [Togo].", ["Omani of Mali"]),
            ("[Mali], a trusted [Togo] partner, left [Oman].", ["Togo of Mali"]),
            ("[Mali], who has also been a [Togo] critic, condemned [Oman].", ["Togo of Mali"]),
            ("[*Ana Ruiz], 67, a [Togo] ally, left [Oman].", ["Togo of Ana Ruiz"]),
            ("[Mali], long a [Togo] ally, left [Oman].", ["Togo of Mali"]),
            ("[Mali], the [Togo] ally, left [Oman].", ["Togo of Mali"]),
            ("Attacking [Mali], a [Togo] ally left [Oman].", []),
            ("[Mali] called itself a [Togo] ally.", []),
            ("[Mali], a rival, condemned [Togo].", []),
            ("[Mali] and its ally [Togo] condemned [Oman].", []),
            ("A minister attacked [Togo] ally [Mali].", []),
            ("The minister, a [Togo] ally, left [Mali].", []),
            ("A [Togo] team condemned [Oman].", []),
        ] as [(String, [String])])
    func bearers(_ marked: String, _ expected: [String]) throws {
        let entities = try MarkedArticle(marked).entities
        let found = Epithets(entities: entities).bearers().sorted { $0.key < $1.key }
            .map { mention, bearer in
                let words = entities.article.text(in: entities.mentions[mention].range)
                let name = bearer.actor.map { entities.all[$0].name.filter { $0 != "*" } }
                return "\(words) of \(name ?? "nobody")"
            }
        #expect(found == expected)
    }
}
