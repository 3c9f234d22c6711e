import Testing

@testable import Extraction

/// Names of people and organizations, and what only looks like one.
@Suite struct NameMentionTests {
    @Test(
        "Names of people",
        arguments: [
            (
                "title and country before a name",
                "[Turkish|country/tur:demonym] Foreign Minister [Hakan Fidan|person/hakan-fidan] left."
            ),
            (
                "particles",
                "President [Ursula von der Leyen|person/ursula-von-der-leyen] spoke."
            ),
            (
                "an apostrophe",
                "Mr [Sean O'Brien|person/sean-obrien] and [N'Golo Banda|person/ngolo-banda] won."
            ),
            (
                "a Korean given name",
                "Lawmaker [Park Min-seo|person/park-min-seo] resigned on Friday."
            ),
            (
                "an Arabic name",
                "The judge [Ahmed bin Khalid al-Harbi|person/ahmed-bin-khalid-al-harbi] agreed."
            ),
            ("a storm", "Storm Boris hit [Poland|country/pol]. Boris moved on."),
            ("a boat", "The trawler Santa Anita rammed [Poland|country/pol]."),
            (
                "a court of a place",
                "The [Texas Supreme Court|organization/texas-supreme-court] left."
            ),
            ("initials", "Historian [J. K. Mbeki|person/j-k-mbeki] wrote the book."),
            ("a suffix", "Senator [Luis Ortega Jr.|person/luis-ortega-jr] voted."),
        ])
    func people(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        #expect(try MarkedText(reading: expected.text).description == expected.description)
    }

    @Test(
        "Names of organizations",
        arguments: [
            (
                "an acronym that the text defines",
                """
                The [Farmers Union of Lakeland|organization/farmers-union-of-lakeland] \
                ([FUL|organization/farmers-union-of-lakeland]) protested. The \
                [FUL|organization/farmers-union-of-lakeland] wants higher prices.
                """
            ),
            (
                "a ministry beside its country",
                """
                The [Chilean|country/chl:demonym] \
                [Foreign Ministry|organization/foreign-ministry-chile] protested.
                """
            ),
            (
                "a court of a country",
                "The [Supreme Court of India|organization/supreme-court-of-india] ruled on it."
            ),
            (
                "a company with a country's name",
                "[Gambia Cement Ltd|organization/gambia-cement-ltd] bought the site."
            ),
            (
                "two words joined by and",
                "The [Land and Sea Corporation|organization/land-and-sea-corporation] paid."
            ),
            (
                "a country and two fields",
                "[Gabon Water and Forest Agency|organization/gabon-water-and-forest-agency] paid."
            ),
            (
                "a plural that owns",
                "The [Weavers\u{2019} Union|organization/weavers-union] protested."
            ),
            (
                "without",
                "A report by [Mountains without Mines|organization/mountains-without-mines] helped."
            ),
            (
                "a business by its apposition",
                "[Toruma|organization/toruma], a battery maker, sued the city."
            ),
            (
                "a business by the noun before",
                "The retailer [Oldergate|organization/oldergate] sued the city."
            ),
            (
                "an acronym of another language",
                """
                The [Party of Free Farmers|organization/party-of-free-farmers] \
                ([LKV|organization/party-of-free-farmers]) protested. \
                [LKV|organization/party-of-free-farmers] leaders left.
                """
            ),
            (
                "a body that is written small",
                "The world health organization ([WHO|organization/world-health-organization]) met."
            ),
            (
                "an acronym after known as",
                """
                The [Union of Free Farmers|organization/union-of-free-farmers], known as \
                [LKV|organization/union-of-free-farmers], protested.
                """
            ),
        ])
    func organizations(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        #expect(try MarkedText(reading: expected.text).description == expected.description)
    }

    @Test(
        "What is no actor",
        arguments: [
            ("a vehicle", "He flew on Air Force One."),
            ("months and days", "It rained on Monday and again in March."),
            ("an ordinary word at the start", "Prices rose. However, nobody complained."),
            ("an event", "The Spring Cup begins after Ramadan."),
            ("a letter and a code", "See Annex B and file RM20 of the report."),
            ("where a word was said", "He posted it on Twitter."),
            ("a tax by its initials", "They raised the land and water tax (LWT) again."),
            (
                "the initials of common nouns",
                "Sales of electronic design automation (EDA) rose. EDA needs computers."
            ),
            ("a battle", "He wrote of the Battle of Oldergate."),
            ("a shoal and an atoll", "It sank near the Marker Shoal and at Fourth Gull Atoll."),
            ("a seat of courts", "Lawyers met in The Hague. They left the Hague."),
            ("an adjective of a region", "The Sicilian court adjourned."),
            ("a building", "They met in the Capitol."),
            ("members", "Some MPs and CEOs left."),
            ("a river", "Boats crossed the Blue River at night."),
        ])
    func nobody(_ name: String, _ text: String) throws {
        #expect(try MarkedText(reading: text).description.isEmpty)
    }
}
