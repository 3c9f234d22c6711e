import ActorGraphs
import Testing

@testable import Rendering

/// The SVG as a document: what the keyboard reaches, what is said, how large it is, where it leads.
@Suite struct AccessibilityTests {
    @Test func everyActorAndEveryStanceIsOneStopOfTheKeyboard() throws {
        let markup = try Markup(Picture(of: SampleGraphs.eighteen).svg())
        let stops = markup.elements.filter { $0.attributes["tabindex"] == "0" }
        let classes = stops.map { $0.attributes["class"]?.split(separator: " ").first ?? "" }
        // Actors first, then links; who is only named together is no stop.
        #expect(
            classes == Array(repeating: "actor", count: 18) + Array(repeating: "words", count: 16))
        #expect(stops.allSatisfy { $0.attributes["role"] == "img" })
        let silent = markup.elements.filter { $0.attributes["aria-hidden"] == "true" }
        #expect(silent.count == 16)
    }

    @Test func everyStopHasAName() throws {
        let markup = try Markup(Picture(of: SampleGraphs.small).svg())
        for index in markup.elements.indices
        where markup.elements[index].attributes["tabindex"] != nil {
            let title = markup.children(of: index).first
            #expect(title?.name == "title")
            #expect(title?.text.isEmpty == false)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func thirtyActorsFitInAMail(seed: UInt64) throws {
        let graph = SampleGraphs.random(actors: 30, seed: seed)
        #expect(try Picture(of: graph).data(as: .svg).count < 150_000)
    }

    @Test func linksLeadToTheWebOnlyOnRequest() throws {
        let graph = SampleGraphs.graph(
            source: "https://example.org/river?a=1&b=\"",
            actors: [("country/a", "A", nil), ("country/b", "B", nil)],
            stances: [("country/a", "country/b", .support, "back")])
        #expect(try !Picture(of: graph).svg().contains("<a "))
        let options = PictureOptions(linksToPlaces: true)
        #expect(options.hasPlaces(for: graph))
        let markup = try Markup(Picture(of: graph, options: options).svg())
        let links = markup.elements.filter { $0.name == "a" }
        // Two actors, a line and its words.
        #expect(links.count == 4)
        for link in links {
            #expect(
                link.attributes["href"]
                    == "https://example.org/river?a=1&amp;b=%22#:~:text=The%20sentence%20that%20says%20back%2E"
            )
            #expect(link.attributes["rel"] == "noopener noreferrer")
        }
        #expect(links.count { $0.attributes["tabindex"] == "-1" } == 1)
    }

    @Test(arguments: ["river.txt", "javascript:alert(1)", "ftp://example.org/", "//example.org/"])
    func otherSourcesAreNoLinks(source: String) throws {
        let graph = SampleGraphs.graph(
            source: source, actors: [("country/a", "A", nil), ("country/b", "B", nil)],
            stances: [("country/a", "country/b", .support, "back")])
        let options = PictureOptions(linksToPlaces: true)
        #expect(!options.hasPlaces(for: graph))
        #expect(try !Picture(of: graph, options: options).svg().contains("href"))
    }

    @Test func thePageHasTheLinksInItsSentencesAndNotInItsPicture() throws {
        let graph = SampleGraphs.graph(
            source: "https://example.org/river",
            actors: [("country/a", "A", nil), ("country/b", "B", nil)],
            stances: [("country/a", "country/b", .support, "back")])
        let html = try Picture(of: graph, options: PictureOptions(linksToPlaces: true)).html()
        #expect(html.contains("\"address\":\"https://example.org/river#:~:text="))
        #expect(!html.contains("<a href=\"http"))
    }
}
