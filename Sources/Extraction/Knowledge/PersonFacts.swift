import ActorGraphs

/// Names of people, the titles before them and the offices that some of them hold.
package struct PersonFacts: Sendable {
    /// Given names by their folded form.
    package let givenNames: [String: GivenName]
    /// Frequent family names, folded.
    package let surnames: Set<String>
    /// Titles: "President", "Mr", "Lieutenant Colonel".
    package let titles: PhraseTable<Title>
    /// Office holders, in the order of the table.
    package let holders: [OfficeHolder]
    /// Names and aliases of office holders, each with an index of ``holders``.
    package let holderNames: PhraseTable<Int>
    /// Office holders by the folded last word of their names.
    package let holdersBySurname: [String: [Int]]

    private let indexOfID: [String: Int]
    /// The heads of state and government, in office or not, by their folded family names.
    private let headsBySurname: [String: [Int]]

    private static let headships: Set = [
        "chancellor", "former chancellor", "former premier", "former president",
        "former prime minister", "former taoiseach", "interim president",
        "interim prime minister", "premier", "president", "prime minister", "taoiseach",
    ]

    init(_ countries: CountryFacts) {
        var given: [String: GivenName] = [:]
        let givenTable = KnowledgeTable("given-names")
        let (name, gender, word) = (
            givenTable.column("name"), givenTable.column("gender"), givenTable.column("word")
        )
        given.reserveCapacity(givenTable.count)
        givenTable.forEachRow { row in
            given[row.text(name).folded] = GivenName(
                gender: Gender(row.text(gender)), isAlsoWord: !row.text(word).isEmpty)
        }
        givenNames = given

        let surnameTable = KnowledgeTable("surnames")
        let surname = surnameTable.column("name")
        var surnames = Set<String>(minimumCapacity: surnameTable.count)
        surnameTable.forEachRow { row in surnames.insert(row.text(surname).folded) }
        self.surnames = surnames

        var titles = PhraseTable<Title>(minimumCapacity: 600)
        let titleTable = KnowledgeTable("titles")
        let (phrase, kind, titleGender, rank) = (
            titleTable.column("phrase"), titleTable.column("kind"), titleTable.column("gender"),
            titleTable.column("rank")
        )
        titleTable.forEachRow { row in
            titles.insert(
                row.text(phrase),
                Title(
                    kind: row.text(kind), gender: Gender(row.text(titleGender)),
                    isRank: !row.text(rank).isEmpty))
        }
        self.titles = titles

        var holders: [OfficeHolder] = []
        var holderNames = PhraseTable<Int>(minimumCapacity: 800)
        var bySurname: [String: [Int]] = [:]
        var headsBySurname: [String: [Int]] = [:]
        let offices = KnowledgeTable("offices")
        let columns = (
            name: offices.column("name"), aliases: offices.column("aliases"),
            gender: offices.column("gender"), role: offices.column("role"),
            iso3: offices.column("iso3"), organization: offices.column("organization")
        )
        offices.forEachRow { row in
            let name = row.text(columns.name)
            let body = row.text(columns.organization)
            let holder = OfficeHolder(
                id: Slug.person(name), name: name, gender: Gender(row.text(columns.gender)),
                role: row.text(columns.role),
                country: row.countryID(columns.iso3),
                organization: body.isEmpty ? nil : "organization/" + body)
            let aliases = row.alternatives(columns.aliases)
            for alias in [name] + aliases {
                holderNames.insert(alias, holders.count)
                let words = PhraseWords.words(of: alias)
                guard let last = words.last else { continue }
                if bySurname[last]?.last != holders.count {
                    bySurname[last, default: []].append(holders.count)
                }
            }
            if Self.headships.contains(holder.role.folded) {
                let words = PhraseWords.words(of: name)
                let country = countries.country(code: row.text(columns.iso3).folded)
                let family = country?.isFamilyFirst == true ? words.first : words.last
                headsBySurname[family ?? "", default: []].append(holders.count)
            }
            holders.append(holder)
        }
        self.holders = holders
        indexOfID = Dictionary(
            holders.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.headsBySurname = headsBySurname
        self.holderNames = holderNames
        holdersBySurname = bySurname
    }
}

extension PersonFacts {
    /// The office holder of an id: "person/angela-merkel".
    func holder(id: String) -> OfficeHolder? { indexOfID[id].map { holders[$0] } }

    /// The only head of state or government of the tables with a family name.
    func headOfState(surname: String) -> OfficeHolder? {
        guard let heads = headsBySurname[surname], heads.count == 1 else { return nil }
        return holders[heads[0]]
    }

    /// Whether a title tells a rank or an address and no office: "Gen.", "Prince", "Sheikh", but not
    /// "Army Chief", "Crown Prince".
    func isRank(_ title: String) -> Bool {
        let words = PhraseWords.words(of: title)
        if let known = titles[words.joined(separator: " ")] { return known.isRank }
        // "Lt. Gen. Dr."
        return words.allSatisfy { titles[$0]?.isRank ?? false }
    }
}

/// The grammatical gender that a name, a title or a pronoun shows.
package enum Gender: Sendable, Hashable {
    case female
    case male

    /// "f" or "m"; anything else says nothing.
    init?(_ text: String) {
        switch text {
        case "f": self = .female
        case "m": self = .male
        default: return nil
        }
    }
}

/// What a given name tells.
package struct GivenName: Sendable, Hashable {
    /// The gender of most people who bear it, where it tells one.
    package let gender: Gender?
    /// Whether it is an ordinary word too: "Grace", "Mark", "Will".
    package let isAlsoWord: Bool
}

/// A title, an office or a rank before a person's name.
package struct Title: Sendable, Hashable {
    /// What it is, in the table's words.
    package let kind: String
    /// The gender that it tells.
    package let gender: Gender?
    /// Whether it is a rank or an address, beside which an office may be told: "General", "Sheikh".
    package let isRank: Bool
}

/// Someone known to hold an office.
package struct OfficeHolder: Sendable, Hashable {
    /// The id in a graph.
    package let id: String
    /// The full name as newspapers write it.
    package let name: String
    /// He or she.
    package let gender: Gender?
    /// The office: "President".
    package let role: String
    /// The id of the country whose office it is.
    package let country: String?
    /// The id of the organization whose office it is.
    package let organization: String?
}
