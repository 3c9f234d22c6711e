import Testing

@testable import Extraction

/// What titles tell of the people who bear them.
@Suite struct PersonFactsTests {
    @Test(
        "A rank is no office",
        arguments: [
            ("Gen.", true), ("Lt. Gen. Dr.", true), ("Wing Commander", true),
            ("Grand Ayatollah", true), ("Sheikh", true), ("HH", true), ("Army Chief", false),
            ("Crown Prince", false), ("King", false), ("IGP", false), ("Malian Army Chief", false),
            ("President", false), ("uncle", false),
        ])
    func ranks(_ title: String, _ isRank: Bool) {
        #expect(Knowledge.shared.people.isRank(title) == isRank)
    }

    @Test(
        "Heads of state by their family name",
        arguments: [
            ("biden", "country/usa"), ("moon", "country/kor"), ("boric", "country/chl"),
            ("in", nil), ("nobody", nil),
        ] as [(String, String?)])
    func heads(_ surname: String, _ country: String?) {
        #expect(Knowledge.shared.people.headOfState(surname: surname)?.country == country)
    }
}
