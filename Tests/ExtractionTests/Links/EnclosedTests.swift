import Testing

@testable import Extraction

/// Who is named only in a relative clause does not do what the main clause tells.
@Suite struct EnclosedTests {
    @Test(
        arguments: [
            (
                "[Serbia], to which [Hungary] sells gas, condemned [Kosovo].",
                ["Hungary: condemned Kosovo."]
            ),
            (
                "[Serbia], which [Hungary] praised, has condemned [Kosovo].",
                ["Hungary: has condemned Kosovo."]
            ),
            (
                "[Serbia], which [Hungary] ([Chad]) armed, condemned [Kosovo].",
                ["Hungary: condemned Kosovo.", "Chad: condemned Kosovo."]
            ),
            ("[Serbia], which said [Serbia] was free, condemned [Kosovo].", []),
            ("[Serbia] thanked [Hungary], which condemned [Kosovo].", []),
            ("[Serbia], which praised [Hungary], [Chad] and [Mali], left.", []),
            ("[Hungary], [Serbia] said, condemned [Kosovo].", []),
            ("[Serbia], [Hungary] and [Chad] left.", []),
        ] as [(String, [String])])
    func ends(_ marked: String, _ expected: [String]) throws {
        let marked = try MarkedArticle(marked)
        #expect(marked.tails(Enclosed(entities: marked.entities).ends()) == expected)
    }
}
