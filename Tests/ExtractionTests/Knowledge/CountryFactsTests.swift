import Testing

@testable import Extraction

/// Which phrases name which country.
@Suite struct CountryFactsTests {
    @Test(
        "official names, with and without their article",
        arguments: [
            ("union of the comoros", "com"), ("union of comoros", "com"),
            ("republic of the sudan", "sdn"), ("republic of sudan", "sdn"),
            ("republic of the niger", "ner"), ("republic of niger", "ner"),
            ("republic of congo", "cog"), ("republic of the republic", nil),
        ] as [(String, String?)])
    func officialNames(_ phrase: String, _ code: String?) {
        let countries = Knowledge.shared.countries
        #expect(countries.names[phrase].map { countries.all[$0.country].code } == code)
    }
}
