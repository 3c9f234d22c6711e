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
            let forth = GraphDiff(from: before, to: after)
            #expect(forth.before.applying(forth) == forth.after)
            let back = GraphDiff(from: after, to: before)
            #expect(back.before.applying(back) == back.after)
            #expect(back.before == forth.after && back.after == forth.before)
        }
    }

    @Test("of a graph to itself is empty", arguments: 0..<50 as Range<UInt64>)
    func itself(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let graph = random.next()
        let diff = GraphDiff(from: graph, to: graph)
        #expect(diff.isEmpty)
        #expect(diff.findings.isEmpty)
        #expect(diff.text.hasSuffix("\nno difference\n"))
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

    @Test("an actor of another kind by hand is the same actor, with its links")
    func retyped() throws {
        let text = SampleDOT.text.replacing("kind=\"person\"", with: "kind=organization")
        let edited = try ActorGraph(dot: Array(text.utf8))
        let diff = GraphDiff(from: SampleDOT.graph, to: edited)
        let change = try #require(diff.actors.changed.first)
        #expect(diff.fields(of: change).map(\.field) == ["kind"])
        #expect(change.before.kind == .person && change.after.kind == .organization)
        #expect(diff.actors.added.isEmpty && diff.actors.removed.isEmpty && diff.stances.isEmpty)
        let union = GraphUnion(diff)
        #expect(union.mark(ofActor: "organization/ana-caro") == .changed)
        let comparison = GraphComparison(of: [SampleDOT.graph, edited])
        #expect(comparison.shares[0].actors.count == edited.actors.count)
    }

    @Test("whom a retyped actor has among its own, and what it claims, is no difference")
    func retypedClaimant() throws {
        let before = Sample.graph(
            actors: [
                Sample.actor("country/ukr", affiliation: "country/rus"),
                Sample.actor("country/rus"),
                Sample.actor("person/ana-caro"),
            ],
            stances: [
                Sample.stance(
                    "country/ukr", "person/ana-caro",
                    evidence: [Sample.evidence(claimedBy: "country/rus")])
            ])
        let text = before.dot().replacing(
            "\"country/rus\" [label=\"rus\", actor=\"rus\", kind=\"country\"",
            with: "\"country/rus\" [label=\"rus\", actor=\"rus\", kind=\"organization\"")
        let edited = try ActorGraph(dot: Array(text.utf8))
        #expect(edited.actor("organization/rus")?.formerIDs == ["country/rus"])
        let diff = GraphDiff(from: before, to: edited)
        #expect(diff.stances.isEmpty)
        #expect(diff.actors.changed.flatMap { diff.fields(of: $0).map(\.field) } == ["kind"])
        let whole = edited.merged(with: before)
        #expect(whole.stances == edited.stances)
        #expect(whole.actor("country/ukr").flatMap(whole.affiliation) == "organization/rus")
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

    @Test("has every finding once, the most important first", arguments: 0..<50 as Range<UInt64>)
    func importance(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let before = random.next()
        let diff = GraphDiff(from: before, to: random.changed(before))
        let sorted = diff.findingsByImportance
        #expect(sorted.count == diff.findings.count)
        #expect(Set(sorted) == Set(diff.findings))
        #expect(diff.summary.isEmpty == sorted.isEmpty)
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
        #expect(diff.text.contains("only in details"))
    }

    @Test(
        "names and roles are the same to a reader, or are not",
        arguments: [
            ("Fishers' Union", "Fishers’ Union", true), ("chief minister", "Chief Minister", true),
            ("secretary of the union", "Secretary of union", true), ("Ada–Bo", "Ada-Bo", true),
            ("minister", "former minister", false), ("Ada", "Eda", false),
        ])
    func sameToReader(one: String, other: String, isSame: Bool) {
        #expect((FieldChange("name", one, other) == nil) == isSame)
    }

    @Test(
        "a role that came or went is a change where somebody edited the graph of the same text",
        arguments: [("1" as Character, 1), ("2", 0)])
    func rolesOfEdits(digit: Character, findings: Int) {
        let plain = Sample.graph(actors: [Sample.actor("person/bo")])
        let titled = Sample.graph(
            articles: [Sample.article(digit: digit)],
            actors: [Sample.actor("person/bo", role: "envoy")])
        #expect(GraphDiff(from: plain, to: titled).findings.count == findings)
        #expect(GraphDiff(from: titled, to: plain).findings.count == findings)
        let text = GraphDiff(from: plain, to: titled).text
        #expect(text.contains("envoy") == (findings == 1))
    }

    @Test(
        "a stance grows when twice as many sentences state it",
        arguments: [
            (1, 1, ChangeMark.unchanged), (1, 2, .grown), (2, 3, .unchanged), (2, 1, .shrunk),
            (3, 2, .unchanged), (1, 3, .grown),
        ])
    func growth(before: Int, after: Int, mark: ChangeMark) {
        let stances = [before, after].map { count in
            Sample.stance(
                evidence: (1...count).map { Sample.evidence(quote: Sample.passage(0..<$0 + 12)) })
        }
        #expect(Change(before: stances[0], after: stances[1]).mark == mark)
    }

    @Test("leaves out stances of which neither graph is sure")
    func confidence() {
        func graph(_ values: [(String, Polarity, Double)]) -> ActorGraph {
            Sample.graph(
                actors: ["country/rus", "country/ukr", "person/ada", "person/bo"].map {
                    Sample.actor($0)
                },
                stances: values.map { target, polarity, confidence in
                    Sample.stance(
                        "country/ukr", target, polarity, evidence: [Sample.evidence(confidence)])
                })
        }
        let before = graph([
            ("country/rus", .oppose, 0.9), ("person/ada", .support, 0.3),
            ("person/bo", .neutral, 0.4),
        ])
        let after = graph([
            ("country/rus", .support, 0.2), ("person/bo", .neutral, 0.6),
        ])
        let diff = GraphDiff(from: before, to: after).filtered(minimumConfidence: 0.5)
        #expect(diff.before.stances.map(\.target) == ["country/rus", "person/bo"])
        #expect(diff.after.stances.map(\.target) == ["country/rus", "person/bo"])
        #expect(diff.flips.count == 1)
        #expect(diff.findings.count == 1)
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
        case .stanceGrew(let change):
            .stanceShrank(Change(before: change.after, after: change.before))
        case .stanceShrank(let change):
            .stanceGrew(Change(before: change.after, after: change.before))
        case .pairAdded(let part): .pairRemoved(part)
        case .pairRemoved(let part): .pairAdded(part)
        }
    }
}
