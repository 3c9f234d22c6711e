import Articles
import Testing

@testable import Extraction

/// An acronym of the tables means the organization there only where the article does not speak of
/// another.
@Suite struct AcronymKnowledgeTests {
    @Test(
        "What an acronym means",
        arguments: [
            (
                "another country's company before it",
                "Serbia's oil company [NIS|organization/nis] paid. [NIS|organization/nis] sued."
            ),
            (
                "another country's company after it",
                "[NIS|organization/nis], Serbia's oil company, paid."
            ),
            (
                "the country of the tables beside it",
                """
                [South Korea|country/kor]'s spy agency [NIS|organization/national-intelligence-service] warned \
                lawmakers.
                """
            ),
            (
                "a country that the article never names",
                "[Kenya|country/ken] agreed. [Kenya|country/ken] said the [NIS|organization/nis] won."
            ),
            (
                "a medium is known by its letters",
                """
                [Kenya|country/ken] agreed, [Kenya|country/ken] told the \
                [BBC|organization/bbc].
                """
            ),
            (
                "of two in the tables the one whose country is there",
                """
                [South Africa|country/zaf] voted. The \
                [EFF|organization/economic-freedom-fighters] won.
                """
            ),
            (
                "of two in the tables the one of no country",
                "[Peru|country/per] jailed her. [RSF|organization/reporters-without-borders] left."
            ),
            (
                "of two in the tables the one of an office holder's country",
                "[Hemedti|person/mohamed-hamdan-dagalo] led the [RSF|organization/rapid-support-forces]."
            ),
            (
                "an acronym alone between commas",
                """
                The [Upper Water Council|organization/upper-water-council], \
                [CSA|organization/upper-water-council], has sued the city. The \
                [CSA|organization/upper-water-council] won.
                """
            ),
            (
                "a list is no definition",
                """
                The [African Union|organization/african-union], [NATO|organization/nato], and \
                [Peru|country/per] agreed.
                """
            ),
        ])
    func meaning(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        #expect(try MarkedText(reading: expected.text).description == expected.description)
    }

    @Test(
        "Whose a party is",
        arguments: [
            ("Sri Lanka voted. The Awami League lost.", nil),
            ("Bangladesh voted. The Awami League lost.", "country/bgd"),
            ("The Awami League lost.", "country/bgd"),
        ] as [(String, String?)])
    func party(_ text: String, _ country: String?) throws {
        let entities = try Entities.ruled(text)
        let party = try #require(entities.all.first { $0.name == "Awami League" })
        #expect(party.affiliation == country)
    }
}
