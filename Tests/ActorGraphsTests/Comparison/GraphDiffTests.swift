import Foundation
import Testing

@testable import ActorGraphs

@Suite("The difference of two graphs")
struct GraphDiffTests {
    @Test("makes the later graph of the earlier one", arguments: 0..<200 as Range<UInt64>)
    func applying(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let before = random.next()
        for after in [random.changed(before), random.next(), .empty, before] {
            #expect(before.applying(GraphDiff(from: before, to: after)) == after)
            #expect(after.applying(GraphDiff(from: after, to: before)) == before)
        }
    }

    @Test("of a graph to itself is empty", arguments: 0..<50 as Range<UInt64>)
    func itself(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let graph = random.next()
        let diff = GraphDiff(from: graph, to: graph)
        #expect(diff.isEmpty)
        #expect(diff.findings.isEmpty)
        #expect(diff.text.hasSuffix("no difference in actors, stances and pairs\n"))
    }

    @Test("the other way round has the opposite findings", arguments: 0..<100 as Range<UInt64>)
    func reversed(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let before = random.next()
        let after = random.changed(before)
        let there = Set(GraphDiff(from: before, to: after).findings.map(\.reversed))
        let back = Set(GraphDiff(from: after, to: before).findings)
        #expect(there == back)
    }

    @Test("as JSON validates against the schema")
    func schema() throws {
        let names = ["schema/actorgraph-diff-1.schema.json", "schema/actorgraph-1.schema.json"]
        let validator = try SchemaValidator(
            schema: repositoryFile(names[0]),
            beside: ["actorgraph-1.schema.json": repositoryFile(names[1])])
        var random = RandomGraph(seed: 9)
        for _ in 0..<30 {
            let before = random.next()
            let diff = GraphDiff(from: before, to: random.changed(before))
            #expect(try validator.problems(in: Array(diff.json.utf8)) == [])
        }
    }

    @Test("is read as text")
    func text() {
        let actors = [Sample.actor("country/rus"), Sample.actor("country/ukr")]
        let before = Sample.graph(
            articles: [Sample.article(source: "monday.txt")],
            actors: actors + [Sample.actor("person/ada")],
            stances: [
                Sample.stance("country/rus", "country/ukr", .neutral),
                Sample.stance("country/ukr", "country/rus", .oppose),
                Sample.stance("country/ukr", "person/ada", .support),
            ])
        let after = Sample.graph(
            articles: [Sample.article(digit: "2", source: "tuesday.txt")],
            actors: actors + [Sample.actor("person/bo", role: "envoy")],
            cooccurrences: [Sample.cooccurrence()],
            stances: [
                Sample.stance(
                    "country/rus", "country/ukr", .neutral,
                    evidence: [Sample.evidence(0.6, act: .consult, modality: .future)]),
                Sample.stance("country/ukr", "country/rus", .support),
            ])
        let expected = """
            --- monday.txt (3 actors, 3 stances)
            +++ tuesday.txt (3 actors, 2 stances)

            actors
              + bo (envoy)
              - ada (person)

            stances
              ⇄ ukr supports rus, where it opposed
                - monday.txt:1:1: Kyiv accused Moscow.
                + tuesday.txt:1:1: Kyiv accused Moscow.
              - ukr supports ada
                  monday.txt:1:1: Kyiv accused Moscow.
              ~ rus is in contact with ukr: act ACCUSE → CONSULT, modality asserted → future
                - monday.txt:1:1: Kyiv accused Moscow.
                + tuesday.txt:1:1: Kyiv accused Moscow.

            named together
              + rus and ukr

            """
        #expect(GraphDiff(from: before, to: after).text == expected)
    }

    @Test("other sentences for the same stance are no finding")
    func evidenceAlone() {
        let before = Sample.graph(stances: [Sample.stance()])
        let after = Sample.graph(
            stances: [
                Sample.stance(evidence: [Sample.evidence(0.4, quote: Sample.passage(0..<35))])
            ])
        let diff = GraphDiff(from: before, to: after)
        #expect(!diff.isEmpty)
        #expect(diff.findings.isEmpty)
    }
}

extension Finding {
    /// What the diff the other way round finds instead.
    fileprivate var reversed: Finding {
        switch self {
        case .actorAdded(let part): .actorRemoved(part)
        case .actorRemoved(let part): .actorAdded(part)
        case .actorChanged(let change):
            .actorChanged(Change(before: change.after, after: change.before))
        case .stanceFlipped(let change):
            .stanceFlipped(Change(before: change.after, after: change.before))
        case .stanceAdded(let part): .stanceRemoved(part)
        case .stanceRemoved(let part): .stanceAdded(part)
        case .stanceChanged(let change):
            .stanceChanged(Change(before: change.after, after: change.before))
        case .pairAdded(let part): .pairRemoved(part)
        case .pairRemoved(let part): .pairAdded(part)
        }
    }
}
