import ActorGraphs

/// Countries and territories with the words that name them.
package struct CountryFacts: Sendable {
    /// The countries, in the order of the table.
    package let all: [Country]
    /// Names, adjectives, peoples, capitals and seats.
    package let names: PhraseTable<CountryName>
    /// Folded words that several countries share, each with its countries: "dominican".
    package let sharers: [String: [Int]]
    /// What the press of some countries calls its own government, folded: "centre" in "the Centre".
    package let bynames: [String: [Int]]
    /// All epithets of countries.
    package let epithets: Set<String>
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
            seats: table.column("seats"), bynames: table.column("bynames"),
            family: table.column("family"), epithets: table.column("epithets")
        )
        var bynames: [String: [Int]] = [:]
        // Full names first: where a word is one country's name and another's capital or
        // adjective, the name wins.
        var later: [(String, CountryName)] = []
        table.forEachRow { row in
            let index = all.count
            let country = Country(
                code: row.text(columns.iso3).folded, name: row.text(columns.name),
                isCity: row.text(columns.capital).isEmpty,
                isFamilyFirst: !row.text(columns.family).isEmpty,
                epithets: Set(row.alternatives(columns.epithets)))
            all.append(country)
            byCode[country.code] = index
            names.insert(country.name, CountryName(country: index, form: .name))
            for alias in row.alternatives(columns.aliases) {
                later.append((alias, CountryName(country: index, form: .name)))
                // "Republic of Gambia"
                let short = alias.replacing(" of the ", with: " of ")
                if short != alias {
                    later.append((short, CountryName(country: index, form: .name)))
                }
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
            for byname in row.alternatives(columns.bynames) {
                bynames[byname.folded, default: []].append(index)
            }
            for capital in row.alternatives(columns.capital) {
                later.append((capital, CountryName(country: index, form: .capital)))
            }
        }
        var sharers: [String: [Int]] = [:]
        for form in CountryName.Form.allCases {
            let ofForm = later.filter { $0.1.form == form }
            // "Dominican" is of the Dominican Republic before it is of Dominica.
            for (phrase, name) in ofForm where all[name.country].name.hasPrefix(phrase + " ") {
                names.insert(phrase, name)
            }
            for (phrase, name) in ofForm { names.insert(phrase, name) }
            for (phrase, name) in ofForm where form != .capital && form != .seat {
                let key = PhraseWords.words(of: phrase).joined(separator: " ")
                if !(sharers[key] ?? []).contains(name.country) {
                    sharers[key, default: []].append(name.country)
                }
            }
        }
        // "Congo" is short for the "Republic of the Congo" too.
        for (index, country) in all.enumerated() {
            let words = PhraseWords.words(of: country.name)
            guard words.first != "the", let joint = words.lastIndex(of: "of") else { continue }
            let key = words[(joint + 1)...].filter { $0 != "the" }.joined(separator: " ")
            guard let owner = names[key], owner.form == .name else { continue }
            for sharer in [owner.country, index] where !(sharers[key] ?? []).contains(sharer) {
                sharers[key, default: []].append(sharer)
            }
        }
        self.sharers = sharers.filter { $0.value.count > 1 }
        self.all = all
        self.names = names
        self.bynames = bynames
        epithets = all.reduce(into: []) { $0.formUnion($1.epithets) }
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
    /// Whether it is a town or a place that has no capital but itself: "Singapore".
    package let isCity: Bool
    /// Whether its people's family names stand before the given ones: "Xi Jinping".
    package let isFamilyFirst: Bool
    /// What it is and where it lies, in lower case: "kingdom", "island", "west african".
    package let epithets: Set<String>
    /// Its id in a graph.
    package let id: String

    init(
        code: String, name: String, isCity: Bool, isFamilyFirst: Bool, epithets: Set<String>
    ) {
        self.code = code
        self.name = name
        self.isCity = isCity
        self.isFamilyFirst = isFamilyFirst
        self.epithets = epithets
        id = Slug.country(alpha3: code)
    }

    /// Whether an id is of a country.
    static func isID(_ id: String) -> Bool { GraphID.kind(ofActor: id) == .country }
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
