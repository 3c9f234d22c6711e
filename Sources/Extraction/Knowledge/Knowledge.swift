/// The facts that the package carries: countries, organizations, office holders, acts.
///
/// Facts are tables of tab-separated text in `Sources/CKnowledge/Tables`, embedded in the binary and
/// parsed once.
package struct Knowledge: Sendable {
    /// The facts, parsed at first use.
    package static let shared = Knowledge()

    /// Countries and the words that name them.
    package let countries: CountryFacts
    /// Organizations and the words in their names.
    package let organizations = OrganizationFacts()
    /// Names, titles and office holders.
    package let people: PersonFacts
    /// Ordinary words, events, works and places.
    package let words = WordFacts()

    private init() {
        countries = CountryFacts()
        people = PersonFacts(countries)
    }
}
