import Testing

@testable import ActorGraphs

/// Slips are found, and what other tools write is left alone.
@Suite struct DOTMisspellingTests {
    @Test(arguments: [
        ("polarty", "polarity"), ("poalrity", "polarity"), ("polaritty", "polarity"),
        ("afiliation", "affiliation"), ("akctor", "actor"), ("nte", "note"), ("knd", "kind"),
        ("notes", "note"), ("notte", "note"), ("former_id", "former_ids"), ("lable", "label"),
        ("labl", "label"), ("labell", "label"), ("knid", "kind"), ("ntoe", "note"),
    ])
    func slips(_ name: String, _ meant: String) {
        #expect(DOTMisspelling.meant(by: name) == meant)
    }

    @Test(arguments: [
        "note", "note2", "note10", "node", "rule", "king", "actors", "polarity", "label", "labels",
        "color", "xlabel", "evidence1", "bb", "",
    ])
    func others(_ name: String) {
        #expect(DOTMisspelling.meant(by: name) == nil)
    }
}
