@testable import ActorGraphs
import Testing

@Suite("Days in GEXF")
struct GEXFTimesTests {
    @Test(
        "days are in the calendar",
        arguments: [
            ("2025-05-16", true), ("2024-02-29", true), ("2025-02-29", false),
            ("1900-02-29", false), ("2000-02-29", true), ("2025-04-31", false),
            ("2025-12-31", true), ("2025-13-01", false), ("0000-01-01", false), ("2025", false),
            ("", false),
        ])
    func day(text: String, isDay: Bool) {
        #expect(GEXFTimes.isDay(text) == isDay)
    }

    /// Three articles, of which two have dates; who is linked when.
    static func graph(_ published: [String?]) -> ActorGraph {
        let ids = ["a", "b", "c"]
        let articles = zip(ids, published).enumerated().map { index, article in
            Sample.article(
                article.0, digit: Character(String(index + 1)), published: article.1)
        }
        return Sample.graph(
            articles: articles,
            actors: [
                Sample.actor("country/rus"),
                Sample.actor("country/ukr"),
                Sample.actor(
                    "organization/un",
                    mentions: [
                        ActorMention(passage: Sample.passage(0..<4, of: "a"), form: .name)
                    ]),
                Sample.actor("person/nobody"),
            ],
            stances: [
                Sample.stance(
                    evidence: ["a", "b"].map {
                        Sample.evidence(quote: Sample.passage(of: $0), cue: nil)
                    }),
                Sample.stance(
                    "organization/un", "country/rus",
                    evidence: [Sample.evidence(quote: Sample.passage(of: "c"), cue: nil)]),
            ])
    }

    @Test("links and actors exist on the days of their articles")
    func spells() throws {
        let flat = try FlatGraph(
            gexf: Self.graph(["2025-05-17", "2025-05-16", "2025-05-20"]).gexf())
        let all = "2025-05-16…2025-05-16 2025-05-17…2025-05-17 2025-05-20…2025-05-20"
        #expect(
            flat.edges.map { $0["days"] } == [
                "2025-05-16…2025-05-16 2025-05-17…2025-05-17", "2025-05-20…2025-05-20",
            ])
        #expect(
            flat.nodes.map { $0["days"] } == [
                all, "2025-05-16…2025-05-16 2025-05-17…2025-05-17",
                "2025-05-17…2025-05-17 2025-05-20…2025-05-20", "",
            ])
    }

    @Test("what has no date is there at all times, and so are the ends of such a link")
    func undated() throws {
        let flat = try FlatGraph(gexf: Self.graph(["2025-05-17", "2025-02-30", nil]).gexf())
        #expect(flat.edges.map { $0["days"] } == ["2025-05-17…2025-05-17", ""])
        #expect(flat.nodes.map { $0["days"] } == ["", "2025-05-17…2025-05-17", "", ""])
    }

    @Test("a graph without dates is static")
    func isStatic() throws {
        let text = Self.graph([nil, nil, nil]).gexf()
        #expect(text.contains("mode=\"static\""))
        #expect(!text.contains("spell") && !text.contains("timeformat"))
    }

    @Test("no link outlives its ends", arguments: 0..<60 as Range<UInt64>)
    func inside(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let flat = try FlatGraph(gexf: random.next().merged(with: random.next()).gexf())
        func days(_ row: [String: String]) -> Set<Substring> {
            Set((row["days"] ?? "").split(separator: " "))
        }
        let ends = Dictionary(flat.nodes.map { ($0["actor"] ?? "", days($0)) }) { $1 }
        for edge in flat.edges {
            for end in [edge["source"], edge["target"]] {
                let known = try #require(ends[end ?? ""])
                let own = days(edge)
                #expect(known.isEmpty || !own.isEmpty && own.isSubset(of: known))
            }
        }
    }
}
