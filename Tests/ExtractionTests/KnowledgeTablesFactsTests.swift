import Testing

@testable import Extraction

/// What the tables say about the world, and that they agree with each other.
@Suite struct KnowledgeTablesFactsTests {
    private let countries = KnowledgeTablesText(named: "countries")
    private let organizations = KnowledgeTablesText(named: "organizations")
    private let offices = KnowledgeTablesText(named: "offices")

    /// Territories and former states, whose people need no name of their own.
    private static let withoutDemonym: Set<String> = ["blm", "maf", "spm", "sxm", "vat"]

    /// The members of the United Nations, by ISO 3166-1 code.
    private static let members = """
        afg alb dza and ago atg arg arm aus aut aze bhs bhr bgd brb blr bel blz ben btn bol bih bwa
        bra brn bgr bfa bdi cpv khm cmr can caf tcd chl chn col com cog cri civ hrv cub cyp cze prk
        cod dnk dji dma dom ecu egy slv gnq eri est swz eth fji fin fra gab gmb geo deu gha grc grd
        gtm gin gnb guy hti hnd hun isl ind idn irn irq irl isr ita jam jpn jor kaz ken kir kwt kgz
        lao lva lbn lso lbr lby lie ltu lux mdg mwi mys mdv mli mlt mhl mrt mus mex fsm mco mng mne
        mar moz mmr nam nru npl nld nzl nic ner nga mkd nor omn pak plw pan png pry per phl pol prt
        qat kor mda rou rus rwa kna lca vct wsm smr stp sau sen srb syc sle sgp svk svn slb som zaf
        ssd esp lka sdn sur swe che syr tjk tha tls tgo ton tto tun tur tkm tuv uga ukr are gbr tza
        usa ury uzb vut ven vnm yem zmb zwe
        """

    @Test func everyMemberOfTheUnitedNationsIsThere() {
        let members = Self.members.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(members.count == 193)
        let codes = Set(countries.cells("iso3"))
        #expect(members.filter { !codes.contains($0) } == [])
        #expect(["pse", "vat", "xkx", "twn", "esh"].filter { !codes.contains($0) } == [])
    }

    @Test func codesAreWellFormedAndTheirOwn() {
        for (column, length) in [("iso3", 3), ("iso2", 2)] {
            let codes = countries.cells(column)
            #expect(Set(codes).count == codes.count)
            for code in codes {
                let letters = code.utf8.filter {
                    $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
                }
                if letters.count != length || code.utf8.count != length {
                    Issue.record("\(column): \(code)")
                }
            }
        }
    }

    @Test func ranksAreOfRankedKinds() {
        let titles = KnowledgeTablesText(named: "titles")
        #expect(Set(titles.cells("rank")) == ["", "yes"])
        let kinds = zip(titles.cells("kind"), titles.cells("rank")).filter { $0.1 == "yes" }.map(
            \.0)
        #expect(Set(kinds) == ["honorific", "military", "police", "religious", "royal"])
    }

    @Test func noTwoCountriesShareANameOrASeat() {
        let columns = ["name", "aliases", "seats"].map(countries.alternatives)
        expectNoSharedNames(of: countries.cells("iso3"), columns)
    }

    @Test func everyPeopleHasANoun() {
        let missing = zip(countries.cells("iso3"), countries.cells("demonyms"))
            .filter { $0.1.isEmpty && !Self.withoutDemonym.contains($0.0) }
            .map(\.0)
        #expect(missing == [])
    }

    @Test(arguments: [
        ("usa", "aliases", "US"), ("usa", "adjectives", "American"),
        ("usa", "seats", "White House"),
        ("gbr", "aliases", "Britain"), ("gbr", "demonyms", "Briton"),
        ("gbr", "seats", "Downing Street"), ("rus", "seats", "Kremlin"),
        ("fra", "seats", "Elysee"), ("tur", "aliases", "Türkiye"),
        ("cod", "aliases", "DR Congo"), ("nld", "adjectives", "Dutch"),
        ("phl", "demonyms", "Filipino"), ("sau", "adjectives", "Saudi"),
        ("are", "adjectives", "Emirati"), ("ukr", "capital", "Kyiv"), ("sun", "aliases", "USSR"),
    ])
    func countriesHaveTheirCommonNames(_ code: String, _ column: String, _ name: String) {
        let index = countries.cells("iso3").firstIndex(of: code)
        #expect(index.map { countries.alternatives(column)[$0].contains(name) } == true)
    }

    @Test func noTwoOrganizationsShareAFullName() {
        let columns = ["name", "aliases"].map(organizations.alternatives)
        expectNoSharedNames(of: organizations.cells("id"), columns)
    }

    @Test func bodiesThatNeedContextAreNoOrganizations() {
        let generic = Set(KnowledgeTablesText(named: "generic-bodies").cells("phrase"))
        let names =
            organizations.cells("name") + organizations.cells("acronym")
            + organizations.alternatives("aliases").flatMap { $0 }
        #expect(names.filter { generic.contains($0) } == [])
    }

    @Test func everyBodyOfAStateIsFoundByItsPhrase() {
        let states = KnowledgeTablesText(named: "state-bodies")
        let knowledge = Knowledge.shared
        let lost = zip(states.cells("phrase"), zip(states.cells("iso3"), states.cells("name")))
            .filter { phrase, row in
                let words = PhraseWords.words(of: phrase)
                // A party's short name is no office.
                let key = StateBody(words, knowledge)?.key
                let own = knowledge.organizations.ownBody(
                    StateBody.key(of: words), of: "country/" + row.0)
                return own?.name != row.1 || key == nil && own?.type != "party"
            }
        #expect(lost.map(\.0) == [])
    }

    @Test func countriesOfOtherTablesAreKnown() {
        let codes = Set(countries.cells("iso3")).union([""])
        let places = KnowledgeTablesText(named: "places")
        let used =
            organizations.cells("country") + offices.cells("iso3") + places.cells("iso3")
        #expect(Set(used).subtracting(codes) == [])
    }

    @Test func officeHoldersAreOfKnownOrganizationsAndTheirAliasesTheirOwn() {
        let ids = Set(organizations.cells("id")).union([""])
        #expect(Set(offices.cells("organization")).subtracting(ids) == [])
        let columns = ["name", "aliases"].map(offices.alternatives)
        expectNoSharedNames(of: offices.cells("name"), columns)
    }

    @Test func placesAreNoCountries() {
        let names = Set(
            countries.cells("name") + countries.alternatives("aliases").flatMap { $0 })
        let places = KnowledgeTablesText(named: "places").cells("name")
        #expect(places.filter { names.contains($0) } == [])
    }

    private func expectNoSharedNames(of keys: [String], _ columns: [[[String]]]) {
        var owners: [String: String] = [:]
        for column in columns {
            for (key, names) in zip(keys, column) {
                for name in names {
                    if let owner = owners[name] { Issue.record("\(name): \(owner) and \(key)") }
                    owners[name] = key
                }
            }
        }
    }
}
