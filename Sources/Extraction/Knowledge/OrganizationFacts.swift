/// Organizations that are known by name, and the words that names of organizations are made of.
package struct OrganizationFacts: Sendable {
    /// The organizations, in the order of the table.
    package let all: [KnownOrganization]
    /// Names, aliases and acronyms, each with an index of ``all``.
    package let names: PhraseTable<Int>
    /// Offices of a state that every country has its own of: "foreign ministry", "supreme court".
    package let genericBodies: PhraseTable<String>
    /// What those offices are called in one country.
    private let ownBodies: OwnBodies
    /// The index of every id.
    private let indexOfID: [String: Int]
    /// Words inside names of organizations, with what they say: "ministry" is a head.
    package let words: [String: String]

    init() {
        var all: [KnownOrganization] = []
        var names = PhraseTable<Int>(minimumCapacity: 2_000)
        var allAliases: [[String]] = []
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
            allAliases.append(aliases)
            all.append(
                KnownOrganization(
                    slug: row.text(columns.id), name: row.text(columns.name), acronyms: acronyms,
                    type: row.text(columns.type), country: row.countryID(columns.country)))
        }
        for (name, index) in Self.unionNames(all, allAliases) { names.insert(name, index) }
        self.all = all
        indexOfID = Dictionary(
            zip(all.map(\.id), all.indices), uniquingKeysWith: { first, _ in first })
        self.names = names

        var bodies = PhraseTable<String>(minimumCapacity: 200)
        let generic = KnowledgeTable("generic-bodies")
        let (phrase, type) = (generic.column("phrase"), generic.column("type"))
        generic.forEachRow { row in bodies.insert(row.text(phrase), row.text(type)) }
        genericBodies = bodies

        ownBodies = OwnBodies(of: all)

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
    /// Names of the bodies of unions, by the unions' acronyms, with the index of each body.
    private static func unionNames(
        _ all: [KnownOrganization], _ aliases: [[String]]
    ) -> [(String, Int)] {
        let unions = all.filter { $0.type == "igo" }.flatMap { union in
            union.acronyms.filter { $0.count == 2 }.map { (union.name, $0) }
        }
        return all.indices.flatMap { index in
            unions.flatMap { union, acronym in
                shortened(all[index].name, union, acronym)
                    + aliases[index].flatMap { respelled($0, acronym) }
            }.map { ($0, index) }
        }
    }

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

    /// The organization that an office is in a country: its "central bank" is the Bank of Korea.
    func ownBody(_ key: String, of country: String) -> KnownOrganization? {
        ownBodies.body(key, of: country).map { all[$0] }
    }

    /// Whether a known organization is one of the houses of a parliament: the "House of Lords".
    func isChamber(_ id: String) -> Bool {
        guard let index = indexOfID[id], all[index].type == "legislature" else { return false }
        return ownBodies.isChamber(index)
    }

    /// The organization of an id.
    func organization(id: String) -> KnownOrganization? { indexOfID[id].map { all[$0] } }

    /// The office that a known organization is in its country.
    func office(of id: String) -> String? { indexOfID[id].flatMap { ownBodies.office(of: $0) } }
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
