import ActorGraphs
import Testing

@testable import Rendering

@Suite struct PlaceAddressTests {
    @Test(
        "only addresses of the web, made safe",
        arguments: [
            (
                "https://example.org/a/b.html?x=1&y=%20#part",
                "https://example.org/a/b.html?x=1&y=%20"
            ),
            ("HTTP://Example.ORG:8080", "http://example.org:8080"),
            ("https://example.org/ü \"<>'\\", "https://example.org/%C3%BC%20%22%3C%3E%27%5C"),
            ("https://example.org/100%", "https://example.org/100%25"),
            ("articles/river.txt", nil), ("javascript:alert(1)", nil), ("data:text/html,x", nil),
            ("file:///etc/passwd", nil), ("https:example.org", nil), ("https://", nil),
            ("https://bank.example@evil.example/", nil), ("https://exämple.org/", nil),
            ("https://example.org:80:80/", nil), ("https://[::1]/", nil), (" https://a.b/", nil),
            ("https://example.org\u{202E}/", nil),
        ] as [(String, String?)])
    func page(source: String, address: String?) {
        #expect(PlaceAddress.page(of: source) == address)
    }

    @Test(
        "the words of a quote, every mark encoded",
        arguments: [
            ("He said no.", "He%20said%20no%2E"),
            ("Co-op, “A&B”", "Co%2Dop%2C%20%E2%80%9CA%26B%E2%80%9D"),
            (
                "one two three four five six seven eight nine ten eleven twelve thirteen",
                "one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen"
            ),
        ])
    func fragment(quote: String, fragment: String) {
        let places = PlaceAddress(articles: [
            ArticleRecord(
                id: "sample", title: nil, source: "https://example.org/", sha256: "",
                published: nil, characters: 0)
        ])
        #expect(
            places.address(of: SampleGraphs.passage(quote))
                == "https://example.org/#:~:text=" + fragment)
    }
}
