import Testing

@testable import Extraction

/// Which spellings may be one name's.
@Suite struct EditDistanceTests {
    @Test(
        arguments: [
            ("kitten", "sitting", 3), ("karachi", "karahci", 1), ("same", "same", 0),
            ("", "abc", 3),
        ])
    func distances(_ left: String, _ right: String, _ distance: Int) {
        #expect(EditDistance.between(left, right, limit: 3) == distance)
        #expect(EditDistance.between(right, left, limit: 3) == distance)
        #expect(distance == 0 || EditDistance.between(left, right, limit: distance - 1) == nil)
    }

    @Test(
        arguments: [
            ("mbye", "mbaye", true), ("diallo", "diallou", true), ("clark", "clarke", false),
            ("martin", "martins", false), ("lee", "leet", false), ("mbye", "kbaye", false),
            ("mbye", "mboye", true), ("mbye", "mbae", false),
        ])
    func letterMore(_ left: String, _ right: String, _ isOne: Bool) {
        #expect(EditDistance.isLetterMore(left, right) == isOne)
        #expect(EditDistance.isLetterMore(right, left) == isOne)
    }

    @Test(arguments: [("minstry", "ministry", true), ("bank", "bang", false), ("abc", "abc", true)])
    func slips(_ left: String, _ right: String, _ isSlip: Bool) {
        #expect(EditDistance.isSlip(left, right) == isSlip)
    }
}
