import ActorGraphs
import Testing

@testable import Extraction

/// What names mean that only the rest of the article explains: "the North", "the LG".
@Suite struct SettledNamesTests {
    @Test(
        arguments: [
            ("[North Korea] threatened the [South].", "country/kor"),
            ("[South Sudan] fought the [North].", nil),
            ("[North Korea] and [North Macedonia] met in the [North].", nil),
            ("[North Korea] fired from [North].", nil),
        ] as [(String, String?)])
    func halves(_ marked: String, _ expected: String?) throws {
        let (reading, mentions) = try mentions(in: marked)
        let settled = HalfNames(reading: reading, knowledge: .shared).settled(mentions)
        #expect(settled.last?.known == expected)
        #expect((settled.last?.kind == .country) == (expected != nil))
    }

    @Test(
        arguments: [
            // The role of "Ana Ruiz", and whether the last name is her office.
            ("lieutenant governor", "[LG] meets court. [Ana Ruiz] spoke. The [LG] left.", true),
            ("lieutenant governor", "[Ana Ruiz] spoke. [LV] left.", false),
            ("chief election commissioner", "[Ana Ruiz] spoke. [CEC] left.", true),
            ("federal communications commissioner", "[Ana Ruiz] spoke. The [FCC] left.", false),
            ("chief executive officer", "[Ana Ruiz] spoke. The [CEO] left.", true),
            ("technip chief executive", "[Ana Ruiz] spoke. The [CEO] left.", true),
            ("chief technology officer", "[Ana Ruiz] spoke. The [CTO] left.", true),
            ("director general of police of assam", "[Ana Ruiz] spoke. The [DGP] left.", true),
            ("director general of police", "[Ana Ruiz] spoke. The [DGP] left.", true),
            ("director general", "[Ana Ruiz] spoke. The [DGP] left.", false),
            ("hospital chairman", "[Ana Ruiz] spoke. The [HC] left.", false),
            ("envoy to the united nations", "[Ana Ruiz] spoke. The [UN] left.", false),
            ("clerk", "The Town Works Officer ([TWO]) left [Ana Ruiz]. The [TWO] left.", true),
        ])
    func offices(_ role: String, _ marked: String, _ isOffice: Bool) throws {
        var (reading, mentions) = try mentions(in: marked)
        for index in mentions.indices where mentions[index].tokens.count > 1 {
            mentions[index].kind = .person
            mentions[index].role = role
        }
        let settled = OfficeInitials(reading: reading, knowledge: .shared).settled(mentions)
        let last = try #require(settled.last)
        #expect((last.kind == .person) == isOffice)
        #expect((last.form == .nominal) == isOffice)
        // In the headline too.
        #expect(settled.filter { $0.form == .nominal }.count == (isOffice ? settled.count - 1 : 0))
    }

    @Test("An acronym that the article gives to an organization is no office's")
    func bodies() throws {
        var (reading, mentions) = try mentions(
            in: "[Ana Ruiz] met the [Congressional Fish Union] ([CFO]). The [CFO] left.")
        mentions[0].kind = .person
        mentions[0].role = "chief financial officer"
        let settled = OfficeInitials(reading: reading, knowledge: .shared).settled(mentions)
        #expect(settled.map(\.form) == [.name, .name, .name, .name])
    }

    /// A text with names in brackets, organizations or, where the tables have them, countries.
    private func mentions(in marked: String) throws -> (Reading, [Mention]) {
        let entities = try MarkedArticle(marked).entities
        let reading = Reading(entities.article)
        let mentions = entities.mentions.map { marked in
            var mention = marked
            let country = Knowledge.shared.countries.names[reading.key(marked.tokens)]
            mention.kind = country == nil ? .organization : .country
            mention.known = country.map { Knowledge.shared.countries.all[$0.country].id }
            return mention
        }
        return (reading, mentions)
    }
}
