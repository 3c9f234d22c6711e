/// Countries and territories with the words that name them.
package struct CountryFacts: Sendable {
    /// The countries, in the order of the table.
    package let all: [Country]
    /// Names, adjectives, peoples, capitals and seats.
    package let names: PhraseTable<CountryName>
    private let byCode: [String: Int]

    init() {
        let table = KnowledgeTable("countries")
        var all: [Country] = []
        var names = PhraseTable<CountryName>(minimumCapacity: 2_000)
        var byCode: [String: Int] = [:]
        let columns = (
            iso3: table.column("iso3"), iso2: table.column("iso2"), name: table.column("name"),
            aliases: table.column("aliases"), demonyms: table.column("demonyms"),
            adjectives: table.column("adjectives"), capital: table.column("capital"),
            seats: table.column("seats")
        )
        // Full names first: where a word is one country's name and another's capital or
        // adjective, the name wins.
        var later: [(String, CountryName)] = []
        table.forEachRow { row in
            let index = all.count
            let country = Country(
                code: row.text(columns.iso3).folded, name: row.text(columns.name))
            all.append(country)
            byCode[country.code] = index
            names.insert(country.name, CountryName(country: index, form: .name))
            for alias in row.alternatives(columns.aliases) {
                later.append((alias, CountryName(country: index, form: .name)))
            }
            for word in row.alternatives(columns.adjectives) {
                later.append((word, CountryName(country: index, form: .adjective)))
            }
            for word in row.alternatives(columns.demonyms) {
                later.append((word, CountryName(country: index, form: .people)))
            }
            for seat in row.alternatives(columns.seats) {
                later.append((seat, CountryName(country: index, form: .seat)))
            }
            for capital in row.alternatives(columns.capital) {
                later.append((capital, CountryName(country: index, form: .capital)))
            }
        }
        for form in CountryName.Form.allCases {
            for (phrase, name) in later where name.form == form { names.insert(phrase, name) }
        }
        self.all = all
        self.names = names
        self.byCode = byCode
    }

    /// The country of a lower-case ISO 3166 alpha-3 code.
    package func country(code: String) -> Country? { byCode[code].map { all[$0] } }

    /// The country of an id: "country/tur".
    package func country(id: String) -> Country? {
        country(code: String(id.dropFirst("country/".count)))
    }
}

/// A country or territory.
package struct Country: Sendable, Hashable {
    /// ISO 3166 alpha-3 in lower case; "xkx" for Kosovo, which has none.
    package let code: String
    /// The name to show.
    package let name: String

    /// Its id in a graph.
    package var id: String { "country/" + code }
}

/// A word or phrase that names a country.
package struct CountryName: Sendable, Hashable {
    /// The country, as an index of ``CountryFacts/all``.
    package let country: Int
    /// In which way.
    package let form: Form

    /// How a phrase names a country; where two meet in one word, the earlier case wins.
    package enum Form: Sendable, Hashable, CaseIterable {
        /// "Turkey".
        case name
        /// "Turkish".
        case adjective
        /// "Turks".
        case people
        /// "the Kremlin".
        case seat
        /// "Ankara".
        case capital
    }
}
