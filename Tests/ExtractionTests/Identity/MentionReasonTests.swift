import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Why mentions belong to their actors, as the stage that decides it notes it.
@Suite struct MentionReasonTests {
    @Test(
        "The rules give their reasons",
        arguments: [
            (
                "people",
                "Amina Diallo won. Diallo thanked Omar Bello Sow. Amina and Bello left.",
                [
                    "Amina Diallo: fullName", "Diallo: surname", "Omar Bello Sow: fullName",
                    "Amina: partOfName", "Bello: partOfName",
                ]
            ),
            (
                "a pronoun",
                "Amina Diallo won the vote. She promised reform.",
                ["Amina Diallo: fullName", "She: nearestPerson"]
            ),
            (
                "an office, given in a line",
                "President Joao Mendes spoke.\n\nThe president then left.",
                ["Joao Mendes: fullName", "president: role 1"]
            ),
            (
                "a slip of the pen",
                "Viktor Oslander spoke. Later Viktor Oslender left.",
                ["Viktor Oslander: fullName", "Viktor Oslender: variant"]
            ),
            (
                "an acronym that the text gives",
                "The talks failed.\n\nThe Lakeland Fishers Association (LFA) sued. The LFA won.",
                ["Lakeland Fishers Association: name", "LFA: acronym 3", "LFA: acronym 3"]
            ),
            (
                "the end of a name",
                "The Oldergate Civic Committee met. The Civic Committee protested.",
                ["Oldergate Civic Committee: name", "Civic Committee: ending"]
            ),
            (
                "a country by name, adjective and capital",
                "Peru signed. Peruvian officials cheered, and Lima sent an envoy.",
                ["Peru: name", "Peruvian: demonym", "Lima: capital"]
            ),
            (
                "a seat that a union shares with a country",
                "The European Union acted. Brussels rejected the plan.",
                ["European Union: name", "Brussels: seat"]
            ),
            (
                "a state's office and its army",
                """
                Sudan's army rejected the offer. The paramilitary Rapid Support Forces blamed the \
                army, and the Foreign Ministry denied it.
                """,
                [
                    "Sudan: name", "Rapid Support Forces: name", "army: army",
                    "Foreign Ministry: stateOffice",
                ]
            ),
        ])
    func ruled(_ name: String, _ text: String, _ expected: [String]) throws {
        let entities = try Entities.ruled(text)
        let found = entities.mentions.map { mention in
            "\(entities.article.text(in: mention.range)): \(mention.reason?.rule.rawValue ?? "none")"
                + (mention.reason?.line.map { " \($0)" } ?? "")
        }
        #expect(found == expected)
    }

    @Test("Every mention of a graph has its reason, and what the reader decides has a probability")
    func read() throws {
        let text = """
            The deal with Nordhaven Telecom surprised Brightline Capital. Nordhaven Telecom said \
            it had wooed the bank, and Aminata Sow, its chairwoman, thanked them.
            """
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let mentions = Extractor(model: .fast).graph(of: article).actors.flatMap(\.mentions)
        #expect(!mentions.isEmpty)
        for mention in mentions {
            let reason = mention.reason
            #expect(reason != nil, "\(mention.passage.text)")
            let isOfReader = reason?.rule == .reader || reason?.rule == .readerName
            #expect((reason?.probability != nil) == isOfReader)
        }
    }
}
