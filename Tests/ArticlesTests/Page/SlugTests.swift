import Testing

@testable import Articles

@Suite struct SlugTests {
    @Test(
        "ids",
        arguments: [
            ("news/Istanbul Talks.txt", nil, "istanbul-talks"),
            ("a/b/São_Paulo–2025.tar.md", nil, "sao-paulo-2025-tar"),
            (nil, "Putin’s “plan”: No!", "putins-plan-no"), (nil, nil, "article"),
            ("dir/???.txt", "Talks", "talks"), (".hidden", nil, "hidden"), ("", "", "article"),
            (nil, "北京 talks", "u5317u4eac-talks"),
        ] as [(String?, String?, String)])
    func ids(_ source: String?, _ title: String?, _ id: String) {
        #expect(Slug.articleID(source: source, title: title) == id)
    }

    @Test("long titles are cut at a word")
    func cut() {
        let id = Slug.articleID(source: nil, title: String(repeating: "minister ", count: 20))
        #expect(id == Array(repeating: "minister", count: 6).joined(separator: "-"))
    }
}
