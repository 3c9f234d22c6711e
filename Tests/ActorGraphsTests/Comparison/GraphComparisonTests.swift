import Testing

@testable import ActorGraphs

@Suite("The comparison of several graphs")
struct GraphComparisonTests {
    @Test("of two says what their difference says", arguments: 0..<100 as Range<UInt64>)
    func two(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let before = random.next()
        let after = random.changed(before)
        let diff = GraphDiff(from: before, to: after)
        let comparison = GraphComparison(of: [before, after])
        let shares = comparison.shares
        #expect(shares.map(\.holders) == [[0, 1], [0], [1]])
        var added = Set<String>()
        var removed = Set<String>()
        var flipped = Set<String>()
        for finding in diff.findings {
            switch finding {
            case .actorAdded(let actor): added.insert(actor.id)
            case .actorRemoved(let actor): removed.insert(actor.id)
            case .stanceAdded(let stance): added.insert("\(stance.direction)")
            case .stanceRemoved(let stance): removed.insert("\(stance.direction)")
            case .pairAdded(let pair): added.insert("\(pair.pair)")
            case .pairRemoved(let pair): removed.insert("\(pair.pair)")
            case .stanceFlipped(let change):
                flipped.insert(change.after.source + change.after.target)
            case .actorChanged, .stanceChanged, .stanceGrew, .stanceShrank: break
            }
        }
        func keys(_ share: GraphComparison.Share) -> Set<String> {
            Set(
                share.actors.map(\.id) + share.stances.map { "\($0.direction)" }
                    + share.cooccurrences.map { "\($0.pair)" })
        }
        #expect(keys(shares[1]) == removed)
        #expect(keys(shares[2]) == added)
        #expect(
            Set(comparison.contradictions.map { $0.support.source + $0.support.target }) == flipped)
        let both = diff.before.actors.map(\.id).filter { diff.after.actor($0) != nil }
        #expect(shares[0].actors.map(\.id) == both)
        #expect(comparison.isAgreed == (added.isEmpty && removed.isEmpty && flipped.isEmpty))
    }

    @Test(
        "puts every actor in one share and every stance in one place",
        arguments: 0..<50 as Range<UInt64>)
    func complete(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let comparison = GraphComparison(
            of: [random.next(), random.next(), random.next(), random.next()])
        let graphs = comparison.graphs
        let shares = comparison.shares
        #expect(Set(shares.map(\.holders)).count == shares.count)
        #expect(shares.flatMap(\.actors).map(\.id).sorted() == comparison.union.actors.map(\.id))
        let stances =
            shares.flatMap(\.stances)
            + comparison.contradictions.flatMap { [$0.support, $0.opposition] }
        #expect(
            stances.map(\.direction).sorted() == comparison.union.stances.map(\.direction))
        for share in shares {
            for actor in share.actors {
                #expect(
                    graphs.indices.filter { graphs[$0].actor(actor.id) != nil } == share.holders)
            }
        }
    }

    @Test("of a graph with itself is agreed", arguments: 0..<20 as Range<UInt64>)
    func itself(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let graph = random.next()
        let comparison = GraphComparison(of: [graph, graph, graph])
        #expect(comparison.isAgreed)
        #expect(comparison.text().contains("no difference in actors, stances and pairs"))
    }

    @Test("as JSON validates against the schema")
    func schema() throws {
        let names = [
            "schema/actorgraph-comparison-1.schema.json", "schema/actorgraph-1.schema.json",
        ]
        let validator = try SchemaValidator(
            schema: repositoryFile(names[0]),
            beside: ["actorgraph-1.schema.json": repositoryFile(names[1])])
        var random = RandomGraph(seed: 9)
        for _ in 0..<20 {
            let comparison = GraphComparison(of: [random.next(), random.next(), random.next()])
            #expect(try validator.problems(in: Array(comparison.json.utf8)) == [])
        }
    }

    static let three: GraphComparison = {
        func graph(_ number: Int, _ side: Polarity, _ other: String?) -> ActorGraph {
            let actors = ["country/rus", "country/ukr"] + (other.map { [$0] } ?? [])
            return Sample.graph(
                articles: [
                    Sample.article(
                        "talks-\(number)", digit: Character(String(number)),
                        source: "talks-\(number).txt")
                ],
                actors: actors.map { Sample.actor($0) },
                stances: [
                    Sample.stance(
                        "country/rus", "country/ukr", .neutral,
                        evidence: [
                            Sample.evidence(quote: Sample.passage(of: "talks-\(number)"), cue: nil)
                        ]
                    ),
                    Sample.stance(
                        "country/ukr", "country/rus", side,
                        evidence: [
                            Sample.evidence(quote: Sample.passage(of: "talks-\(number)"), cue: nil)
                        ]
                    ),
                ])
        }
        return GraphComparison(of: [
            graph(1, .oppose, "person/ada"), graph(2, .support, "person/bo"),
            graph(3, .oppose, "person/bo"),
        ])
    }()

    @Test("is read as text")
    func text() {
        let expected = """
            [1] talks-1.txt (3 actors, 2 stances)
            [2] talks-2.txt (3 actors, 2 stances)
            [3] c.dot (3 actors, 2 stances)
            1 contradiction; in all: 1 stance, 2 actors
            @@ contradictions @@
            ⇄ ukr → rus: supports in 2, opposes in 1 and 3
                [1] talks-1.txt:1:1: Kyiv accused Moscow.
                [2] talks-2.txt:1:1: Kyiv accused Moscow.
                [3] talks-3.txt:1:1: Kyiv accused Moscow.
            @@ in all @@
            = rus is in contact with ukr
                talks-1.txt:1:1: Kyiv accused Moscow.
            = rus (country)
            = ukr (country)
            @@ only in 1: talks-1.txt @@
            + ada (person)
            @@ only in 2 and 3 @@
            + bo (person)

            """
        #expect(Self.three.text(names: ["talks-1.txt", "talks-2.txt", "c.dot"]) == expected)
    }

    @Test("is read as Markdown")
    func markdown() {
        let expected = """
            # What they say

            1. `talks-1.txt` (3 actors, 2 stances)
            2. `talks-2.txt` (3 actors, 2 stances)
            3. `talks-3.txt` (3 actors, 2 stances)

            1 contradiction; in all: 1 stance, 2 actors.

            ## Contradictions

            - **ukr** → **rus**: supports in 2, opposes in 1 and 3
              > in 1: “Kyiv accused Moscow.” `talks-1.txt:1:1`
              >
              > in 2: “Kyiv accused Moscow.” `talks-2.txt:1:1`
              >
              > in 3: “Kyiv accused Moscow.” `talks-3.txt:1:1`

            ## In all

            - **rus** is in contact with **ukr**
              > “Kyiv accused Moscow.” `talks-1.txt:1:1`
            - actors: rus (country), ukr (country)

            ## Only in 1: `talks-1.txt`

            - actors: ada (person)

            ## Only in 2 and 3

            - actors: bo (person)

            """
        #expect(Self.three.markdown() == expected)
    }

    @Test("as DOT names the graphs that have a part")
    func dot() {
        let dot = Self.three.dot()
        #expect(dot.hasPrefix("// actorgraph-comparison/1\n"))
        #expect(dot.contains("graphs=\"2 3\""))
        #expect(dot.contains("label=\"1: ada"))
    }
}
