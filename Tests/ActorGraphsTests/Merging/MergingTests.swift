@testable import ActorGraphs
import Testing

@Suite("Merging graphs")
struct MergingTests {
    private func graph(_ article: ArticleRecord) -> ActorGraph {
        Sample.graph(
            articles: [article],
            cooccurrences: [Sample.cooccurrence(article: article.id)],
            stances: [
                Sample.stance(evidence: [
                    Sample.evidence(
                        quote: Sample.passage(of: article.id),
                        cue: Sample.passage(5..<12, of: article.id))
                ])
            ])
    }

    @Test("two texts of one name get suffixes, and their quotes follow")
    func namesakes() throws {
        let merged = graph(Sample.article()).merged(with: graph(Sample.article(digit: "2")))
        try merged.checkInvariants()
        let ids = ["talks.11111111", "talks.22222222"]
        #expect(merged.articles.map(\.id) == ids)
        #expect(merged.stances[0].evidence.map(\.quote.article) == ids)
        #expect(merged.cooccurrences[0].counts.map(\.article) == ids)
        #expect(merged.cooccurrences[0].sentences == 2)
    }

    @Test("SHA-256s that begin alike get longer suffixes")
    func alike() throws {
        let records = ["a", "b"].map { digit in
            ArticleRecord(
                id: "talks", title: nil, source: nil,
                sha256: String(repeating: "1", count: 20) + String(repeating: digit, count: 44),
                published: nil, characters: 40)
        }
        let merged = graph(records[0]).merged(with: graph(records[1]))
        try merged.checkInvariants()
        #expect(
            merged.articles.map(\.id) == [
                "talks.11111111111111111111a", "talks.11111111111111111111b",
            ])
    }

    @Test("one text under two names counts once")
    func sameText() throws {
        let merged = graph(Sample.article("talks")).merged(with: graph(Sample.article("a-copy")))
        try merged.checkInvariants()
        #expect(merged.articles.map(\.id) == ["a-copy"])
        #expect(merged.stances[0].evidence.count == 1)
        #expect(merged.cooccurrences[0].sentences == 1)
    }

    @Test("a suffix goes when its reason goes")
    func suffixGoes() {
        let both = graph(Sample.article()).merged(with: graph(Sample.article(digit: "2")))
        let renamed = graph(Sample.article("other", digit: "2"))
        // The second text's first name in the alphabet is now another one.
        #expect(both.merged(with: renamed).articles.map(\.id) == ["other", "talks"])
    }

    @Test("actors of which one was another before are one, however long the chain")
    func retyped() {
        let kinds: [ActorKind] = [.country, .organization, .person]
        let actors = (0..<3000).map { number in
            ActorNode(
                id: "\(kinds[number % 3].rawValue)/a\(number)", name: "A", kind: kinds[number % 3],
                formerIDs: ["\(kinds[(number + 1) % 3].rawValue)/a\(number + 1)"])
        }
        let retyped = RetypedActors(of: actors)
        let whole = retyped.aligning(Sample.graph(articles: [], actors: actors))
        #expect(whole.actors.map(\.id) == ["country/a0"])
    }

    @Test(
        "the fuller name and role are kept, the other name becomes an alias",
        arguments: [
            ("Ana Caro", "Caro", "Ana Caro"), ("ANA CARO", "Ana Caro", "Ana Caro"),
            ("Ana Caro", "Ana Ćaro", "Ana Caro"),
        ])
    func names(one: String, other: String, kept: String) throws {
        let nodes = [one, other].map { name in
            ActorNode(
                id: "person/ana-caro", name: name, kind: .person, aliases: [one], role: name,
                affiliation: name == one ? "country/xxb" : "country/xxa",
                identifiers: ["wikidata": name, name: "1"], salience: name == one ? 0.2 : 0.1)
        }
        let graphs = nodes.map { Sample.graph(actors: [$0]) }
        let merged = graphs[0].merged(with: graphs[1])
        #expect(merged == graphs[1].merged(with: graphs[0]))
        let actor = try #require(merged.actor("person/ana-caro"))
        #expect(actor.name == kept && actor.role == kept)
        #expect(actor.aliases == [one, other].filter { $0 != kept })
        #expect(actor.affiliation == "country/xxa" && actor.salience == 0.2)
        #expect(actor.identifiers.count == 3)
    }
}
