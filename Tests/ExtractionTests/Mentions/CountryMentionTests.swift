import Testing

@testable import Extraction

/// Countries as actors and as places.
@Suite struct CountryMentionTests {
    @Test(
        "Countries that act, and places that do not",
        arguments: [
            (
                "a capital that acts",
                "On Monday [Ankara|country/tur:metonym] rejected the offer."
            ),
            ("a capital that is a place", "The ministers met in Ankara on Monday."),
            (
                "two capitals at a table",
                "Talks between [Moscow|country/rus:metonym] and [Kyiv|country/ukr:metonym] failed."
            ),
            (
                "pressure on a capital",
                "The strikes put more pressure on [Tehran|country/irn:metonym] this week."
            ),
            ("a capital that things are based in", "The Nairobi-based firm sold its trucks."),
            (
                "an adjective before officials",
                "[Kenyan|country/ken:demonym] officials closed the road."
            ),
            ("a nationality", "The French football player scored twice for his club."),
            ("produce", "Prices of Ukrainian grain fell sharply again."),
            (
                "a country that acts and one that is a place",
                "[Brazil|country/bra] sent 200 doctors, who work in Angola."
            ),
            (
                "a list of places",
                "The storm killed dozens of people in Honduras, Guatemala and Mexico."
            ),
            (
                "a hyphen between two countries",
                "The [India|country/ind]-[China|country/chn] border talks resumed on Friday."
            ),
            ("the direction of a part", "Rebels hold most of northern Syria."),
            (
                "an acronym and its possessive",
                "The [US|country/usa]'s decision surprised the [UK|country/gbr]."
            ),
            ("money", "The bridge cost US$31 million and was paid in Thai baht."),
            (
                "a people and its government, no newspaper",
                "The [Namibian|country/nam:demonym] government refused, [Namibia|country/nam] said."
            ),
            ("money behind a blank", "The bridge cost US $31 million, it was said."),
            (
                "money for a country",
                "[Germany|country/deu] gave [Ukraine|country/ukr] $60 billion."
            ),
            ("languages", "It was printed in both Chinese and English."),
            (
                "no language",
                "A boat sank in [Chinese|country/chn:demonym] and [Japanese|country/jpn:demonym] waters, "
                    + "[China|country/chn] and [Japan|country/jpn] said."
            ),
            (
                "a continent's people are no country's",
                "[China|country/chn] met the South American bloc. The Central American states left."
            ),
            (
                "the seat of a president",
                "[The Kremlin|country/rus:metonym] denied the report, and [Russia|country/rus] closed the border."
                    .replacing("[The Kremlin|", with: "The [Kremlin|")
            ),
        ])
    func standing(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        #expect(try MarkedText(reading: expected.text).description == expected.description)
    }
}
