/// Organizations that are known by name, and the words that names of organizations are made of.
package struct OrganizationFacts: Sendable {
    /// The organizations, in the order of the table.
    package let all: [KnownOrganization]
    /// Names, aliases and acronyms, each with an index of ``all``.
    package let names: PhraseTable<Int>
    /// Offices of a state that every country has its own of: "foreign ministry", "supreme court".
    package let genericBodies: PhraseTable<String>
    /// What those offices are called in one country, as indices of ``all``.
    private let ownBodies: [Office: Int]
    /// The houses of parliaments that are more than one, as indices of ``all``.
    private let chambers: Set<Int>
    /// Which office an organization of ``all`` is.
    private let officeOfName: [Int: String]
    /// The index of every id.
    private let indexOfID: [String: Int]
    /// Words inside names of organizations, with what they say: "ministry" is a head.
    package let words: [String: String]

    init() {
        var all: [KnownOrganization] = []
        var names = PhraseTable<Int>(minimumCapacity: 2_000)
        var partly: [(name: String, aliases: [String])] = []
        let table = KnowledgeTable("organizations")
        let columns = (
            id: table.column("id"), acronym: table.column("acronym"), name: table.column("name"),
            aliases: table.column("aliases"), type: table.column("type"),
            country: table.column("country")
        )
        table.forEachRow { row in
            let acronyms = row.alternatives(columns.acronym)
            names.insert(row.text(columns.name), all.count)
            let aliases = row.alternatives(columns.aliases)
            for name in acronyms + aliases { names.insert(name, all.count) }
            partly.append((row.text(columns.name), aliases))
            all.append(
                KnownOrganization(
                    slug: row.text(columns.id), name: row.text(columns.name), acronyms: acronyms,
                    type: row.text(columns.type), country: row.countryID(columns.country)))
        }
        let unions = all.filter { $0.type == "igo" }.flatMap { union in
            union.acronyms.filter { $0.count == 2 }.map { (name: union.name, acronym: $0) }
        }
        for (index, own) in partly.enumerated() {
            for union in unions {
                for name in Self.shortened(own.name, union.name, union.acronym) {
                    names.insert(name, index)
                }
                for name in own.aliases.flatMap({ Self.respelled($0, union.acronym) }) {
                    names.insert(name, index)
                }
            }
        }
        self.all = all
        indexOfID = Dictionary(
            zip(all.map(\.id), all.indices), uniquingKeysWith: { first, _ in first })
        self.names = names

        var bodies = PhraseTable<String>(minimumCapacity: 200)
        let generic = KnowledgeTable("generic-bodies")
        let (phrase, type) = (generic.column("phrase"), generic.column("type"))
        generic.forEachRow { row in bodies.insert(row.text(phrase), row.text(type)) }
        genericBodies = bodies

        let indexOfName = Dictionary(
            zip(all.map(\.name), all.indices), uniquingKeysWith: { first, _ in first })
        var own: [Office: Int] = [:]
        let states = KnowledgeTable("state-bodies")
        let state = (
            phrase: states.column("phrase"), iso3: states.column("iso3"),
            name: states.column("name")
        )
        states.forEachRow { row in
            guard let index = indexOfName[row.text(state.name)],
                let country = row.countryID(state.iso3)
            else { return }
            let office = Office(
                key: StateBody.key(of: PhraseWords.words(of: row.text(state.phrase))),
                country: country)
            own[office] = index
        }
        ownBodies = own
        let parliaments = Set(own.filter { $0.key.key == "parliament" }.map(\.value))
        chambers = Set(own.filter { Self.houses.contains($0.key.key) }.map(\.value))
            .subtracting(parliaments)
        officeOfName = Dictionary(
            own.map { ($0.value, $0.key.key) }, uniquingKeysWith: { min($0, $1) })

        var words: [String: String] = [:]
        let wordTable = KnowledgeTable("organization-words")
        let (word, kind) = (wordTable.column("word"), wordTable.column("kind"))
        wordTable.forEachRow { row in
            words[row.text(word).folded] = row.text(kind)
        }
        self.words = words
    }
}

extension OrganizationFacts {
    /// "UN Development Programme" for "United Nations Development Programme". A commissioner's office
    /// keeps its name, which is that of a person's office too.
    private static func shortened(_ name: String, _ union: String, _ acronym: String) -> [String] {
        guard name.hasPrefix(union + " "), !name.contains("Commissioner") else { return [] }
        return [acronym, dotted(acronym)].map { $0 + name.dropFirst(union.count) }
    }

    /// "U.N. refugee agency", "UN's refugee agency" for "UN refugee agency".
    private static func respelled(_ name: String, _ acronym: String) -> [String] {
        guard name.hasPrefix(acronym + " ") else { return [] }
        return [dotted(acronym), acronym + "'s", dotted(acronym) + "'s"].map {
            $0 + name.dropFirst(acronym.count)
        }
    }

    /// "U.N." for "UN".
    private static func dotted(_ acronym: String) -> String {
        acronym.map { "\($0)." }.joined()
    }

    private static let houses: Set = ["lower house", "upper house"]

    /// An office that every country has, in one of them.
    private struct Office: Hashable {
        let key: String
        let country: String
    }

    /// The organization that an office is in a country: its "central bank" is the Bank of Korea.
    func ownBody(_ key: String, of country: String) -> KnownOrganization? {
        ownBodies[Office(key: key, country: country)].map { all[$0] }
    }

    /// Whether a known organization is one of the houses of a parliament: the "House of Lords".
    func isChamber(_ id: String) -> Bool {
        guard let index = indexOfID[id], all[index].type == "legislature" else { return false }
        return chambers.contains(index)
    }

    /// The organization of an id.
    func organization(id: String) -> KnownOrganization? { indexOfID[id].map { all[$0] } }

    /// The office that a known organization is in its country.
    func office(of id: String) -> String? { indexOfID[id].flatMap { officeOfName[$0] } }
}

/// An organization of the table.
package struct KnownOrganization: Sendable, Hashable {
    /// The part of its id after "organization/".
    package let slug: String
    /// The name to show.
    package let name: String
    /// Its acronyms.
    package let acronyms: [String]
    /// What it is: "igo", "party", "media", "company" and so on.
    package let type: String
    /// The id of the country that it belongs to.
    package let country: String?

    /// Its id in a graph.
    package var id: String { "organization/" + slug }
}
