import ActorGraphs
import Digest
import Foundation
import Testing

@testable import Rendering

@Suite struct HTMLPageTests {
    private static func html() throws -> String {
        try Picture(of: SampleStory.river.graph).html(with: [SampleStory.river.text])
    }

    /// What stands between the first of two marks and the next of the other.
    private static func part(of text: String, _ start: String, _ end: String) -> String {
        let rest = text.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
        guard rest.count == 2 else { return "" }
        return String(rest[1].split(separator: end, omittingEmptySubsequences: false)[0])
    }

    @Test func isOneFileThatAsksForNothing() throws {
        let html = try Self.html()
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(!html.contains("{{"))
        for mark in [
            "src=", "<link", "@import", "url(", "eval(", "innerHTML", "fetch(", "style=\"",
        ] {
            #expect(!html.contains(mark), "\(mark)")
        }
        // The only address is the name of the SVG's elements.
        #expect(html.split(separator: "://").count == 2)
        #expect(html.contains("http-equiv=\"Content-Security-Policy\""))
    }

    @Test func policyNamesTheDigestsOfScriptAndStyles() throws {
        let html = try Self.html()
        let policy = Self.part(of: html, "Content-Security-Policy\" content=\"", "\"")
        #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
        #expect(!policy.contains("unsafe"))
        let bodies = [
            Self.part(of: html, "<script>", "</script>"),
            Self.part(of: html, "<style>", "</style>"),
            Self.part(of: Self.part(of: html, "<svg", "</svg>"), "<style>", "</style>"),
        ]
        for body in bodies {
            #expect(body.count > 100)
            #expect(policy.contains("'sha256-\(SHA256.base64Digest(of: Array(body.utf8)))'"))
        }
    }

    @Test func headingStandsOnce() throws {
        let html = try Self.html()
        #expect(html.contains("<h1>Who drinks first from the Ava</h1>"))
        #expect(html.contains("<p>5 actors · 4 stances</p>"))
        #expect(html.contains("<p>Source: river.txt</p>"))
        #expect(!html.contains("class=\"heading\""))
        #expect(html.contains("class=\"legend\""))
    }

    @Test func contentCannotEndItsElement() throws {
        let story = SampleStory(
            title: "</script><!--", actors: [("person/a", "</script>&", "<b>")], paragraphs: [])
        let html = try Picture(of: story.graph).html(with: [story.text])
        let content = Self.part(of: html, "id=\"content\">", "</script>")
        #expect(content.hasSuffix("}\n"))
        #expect(!content.contains { "<>&".contains($0) })
        #expect(content.contains("\\u003c/script\\u003e\\u003c!--"))
    }

    @Test func samePageIsTheSameBytes() throws {
        #expect(try Self.html() == Self.html())
    }

    @Test func textsAreFoundByTheirDigest() throws {
        let other = ArticleText(
            sha256: String(repeating: "6", count: 64), scalars: Array("Secret.".unicodeScalars),
            parts: [.init(.paragraph, 0..<7)])
        let html = try Picture(of: SampleStory.river.graph).html(with: [other])
        #expect(!html.contains("Secret."))
    }

    @Test func rangesBeyondTheTextDoNoHarm() throws {
        let text = ArticleText(
            sha256: SampleStory.river.text.sha256, scalars: Array("Short.".unicodeScalars),
            parts: [.init(.paragraph, 2..<900), .init(.heading, 700..<800)])
        let html = try Picture(of: SampleStory.river.graph).html(with: [text])
        #expect(html.contains("\"text\":\"ort.\""))
    }

    @Test func offsetsAreThoseOfJavaScript() {
        let shown = ShownText("a🌊b\u{202E}c\u{0}".unicodeScalars)
        #expect(shown.text == "a🌊b\u{200B}c\u{200B}")
        #expect((0...6).map(shown.unit) == [0, 1, 3, 4, 5, 6, 7])
        #expect(shown.unit(of: -1) == 0)
        #expect(shown.unit(of: 900) == 7)
    }

    @Test func differenceHasAPictureOfEachGraphInTheSameFrame() throws {
        let html = try Picture(of: SampleGraphs.diff, options: PictureOptions.quick).html()
        let figures = html.split(separator: "<figure").dropFirst().map(String.init)
        #expect(figures.map { $0.hasPrefix(" hidden") } == [false, true, true])
        #expect(figures[1].contains("<figcaption>Before: monday.txt (6 actors · 4 stances)"))
        #expect(figures[2].contains("<figcaption>After: friday.txt (6 actors · 5 stances)"))
        let frames = figures.map { figure in
            ["viewBox=\"", "transform=\""].map { Self.part(of: figure, $0, "\"") }
        }
        #expect(frames[0] == frames[1])
        #expect(frames[0] == frames[2])
        #expect(figures[1].contains("id=\"s1-n-person-omar-sef\""))
        #expect(!figures[2].contains("id=\"s2-n-person-omar-sef\""))
        let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count)
        for match in html.matches(of: /aria-(?:labelledby|describedby)="([^"]+)"/) {
            #expect(ids.contains(String(match.output.1)))
        }
    }

    @Test func flippedStanceIsTwoLinksOfOneLine() throws {
        let html = try Picture(of: SampleGraphs.diff, options: PictureOptions.quick).html()
        let content = Self.part(of: html, "id=\"content\">", "</script>")
        let value = try JSONSerialization.jsonObject(with: Data(content.utf8))
        let members = try #require(value as? [String: Any])
        let links = try #require(members["links"] as? [[String: Any]])
        let flipped = links.filter { $0["standing"] as? String == "changed sides" }
        #expect(flipped.map { $0["polarity"] as? String } == ["oppose", "support"])
        #expect(flipped.map { $0["states"] as? [Int] } == [[1], [0]])
        #expect(Set(flipped.map { $0["line"] as? String }).count == 1)
        #expect(flipped.last?["note"] as? String == "before it changed sides")
    }

    @Test(arguments: PictureTheme.allCases) func themeIsThatOfPageAndPicture(theme: PictureTheme)
        throws
    {
        let options = PictureOptions(starts: 1, theme: theme)
        let html = try Picture(of: SampleStory.river.graph, options: options).html()
        let scheme = Self.part(of: html, "color-scheme\" content=\"", "\"")
        #expect(scheme == ["auto": "light dark", "dark": "dark"][theme.rawValue, default: "light"])
        #expect(html.contains("--page: \(theme.palette.page);"))
        #expect(html.contains("fill=\"\(theme.palette.page.lowercased())\""))
        #expect(html.contains("prefers-color-scheme: dark") == (theme == .auto))
    }

    @Test func stancesBothWaysAreTwoLinksOfOneLine() throws {
        func link(_ source: String, _ target: String) -> SampleStory.Link {
            SampleStory.Link(
                source: source, target: target, polarity: .support, cue: "agreed", act: .agree,
                confidence: 0.9)
        }
        let story = SampleStory(
            title: "A truce",
            actors: [("country/ava", "Avaland", nil), ("country/bor", "Boria", nil)],
            paragraphs: [
                [
                    (
                        "Avaland and Boria agreed on a truce.",
                        [link("country/ava", "country/bor"), link("country/bor", "country/ava")]
                    )
                ]
            ])
        let html = try Picture(of: story.graph, options: .quick).html()
        #expect(html.contains("\"id\":\"e-support-country-ava-country-bor\""))
        #expect(html.contains("\"id\":\"e-support-country-bor-country-ava\""))
        #expect(html.matches(of: /<g id="e-support[^"]*" class="link/).count == 1)
        let title =
            html.split(separator: "<title>").map { $0.prefix { $0 != "<" } }
            .first { $0.contains("Avaland supports Boria") } ?? ""
        #expect(title.contains("Boria supports Avaland"), "\(title)")
    }
}
