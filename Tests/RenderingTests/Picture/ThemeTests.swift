import ActorGraphs
import Testing

@testable import Rendering

@Suite struct ThemeTests {
    static func svg(_ theme: PictureTheme, legend: Bool = true) throws -> String {
        let options = PictureOptions(starts: 1, theme: theme, showsLegend: legend)
        return try Picture(of: SampleGraphs.small, options: options).svg()
    }

    @Test(arguments: PictureTheme.allCases)
    func paperHasTheColourOfTheTheme(theme: PictureTheme) throws {
        let svg = try Self.svg(theme)
        let page = try #require(Markup(svg).all("page").first)
        #expect(page.attributes["fill"]?.uppercased() ?? "white" != "none")
        #expect(svg.contains("prefers-color-scheme") == (theme == .auto))
        let support = theme.palette.support.lowercased()
        #expect(svg.lowercased().contains("stroke=\"\(support)\""))
    }

    @Test func placesDoNotDependOnTheTheme() throws {
        let places = try PictureTheme.allCases.map { theme in
            try Markup(Self.svg(theme)).elements.compactMap { $0.attributes["d"] }
        }
        #expect(places.allSatisfy { $0 == places[0] && !$0.isEmpty })
    }

    @Test func legendCanBeLeftOut() throws {
        let (with, without) = (try Self.svg(.light), try Self.svg(.light, legend: false))
        #expect(with.contains("named together</text>"))
        #expect(!without.contains("named together</text>"))
        #expect(try Markup(without).all("legend").isEmpty)
    }
}

@Suite struct CaptionTests {
    static func caption(_ articles: [(source: String?, published: String?)]) -> [String] {
        let records = articles.enumerated().map { number, article in
            ArticleRecord(
                id: "a\(number)", title: nil, source: article.source,
                sha256: String(repeating: "0", count: 64), published: article.published,
                characters: 10)
        }
        return Drawing.caption(
            of: ActorGraph(articles: records, actors: [], cooccurrences: [], stances: []))
    }

    @Test func oneArticleHasItsFileAndDay() {
        #expect(
            Self.caption([("news/talks.txt", "2025-05-16")]) == ["Source: talks.txt, 16 May 2025"])
        #expect(Self.caption([("talks.txt", "yesterday")]) == ["Source: talks.txt"])
        #expect(Self.caption([(nil, "2025-13-16")]).isEmpty)
        #expect(Self.caption([]).isEmpty)
    }

    @Test func severalArticlesHaveTheirDays() {
        #expect(
            Self.caption([("a", "2025-05-16"), ("b", "2024-12-01"), ("c", nil)])
                == ["Source: 3 articles, 1 December 2024 to 16 May 2025"])
        #expect(Self.caption([("a", nil), ("b", nil)]) == ["Source: 2 articles"])
    }
}
