/// What the offices that every state has are called in one of them: the "central bank" of South Korea is
/// the Bank of Korea.
struct OwnBodies: Sendable {
    /// The organizations, as their places in the table.
    private let bodies: [Office: Int]
    /// The houses of parliaments that are more than one.
    private let chambers: Set<Int>
    /// Which office an organization is.
    private let offices: [Int: String]

    /// An office that every country has, in one of them.
    private struct Office: Hashable {
        let key: String
        let country: String
    }

    /// The table, for organizations in the order of theirs.
    init(of all: [KnownOrganization]) {
        let indexOfName = Dictionary(
            zip(all.map(\.name), all.indices), uniquingKeysWith: { first, _ in first })
        var bodies: [Office: Int] = [:]
        let table = KnowledgeTable("state-bodies")
        let (phrase, iso3, name) = (
            table.column("phrase"), table.column("iso3"), table.column("name")
        )
        table.forEachRow { row in
            guard let index = indexOfName[row.text(name)], let country = row.countryID(iso3) else {
                return
            }
            let key = StateBody.key(of: PhraseWords.words(of: row.text(phrase)))
            bodies[Office(key: key, country: country)] = index
        }
        self.bodies = bodies
        let parliaments = Set(bodies.filter { $0.key.key == "parliament" }.map(\.value))
        chambers = Set(bodies.filter { Self.houses.contains($0.key.key) }.map(\.value))
            .subtracting(parliaments)
        offices = Dictionary(
            bodies.map { ($0.value, $0.key.key) }, uniquingKeysWith: { min($0, $1) })
    }

    private static let houses: Set = ["lower house", "upper house"]

    /// The organization that an office is in a country.
    func body(_ key: String, of country: String) -> Int? {
        bodies[Office(key: key, country: country)]
    }

    /// Whether an organization is one of the houses of a parliament: the "House of Lords".
    func isChamber(_ index: Int) -> Bool { chambers.contains(index) }

    /// The office that an organization is in its country.
    func office(of index: Int) -> String? { offices[index] }
}
