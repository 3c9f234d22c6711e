@testable import ActorGraphs
import Testing

@Suite("Invariants of a graph")
struct InvariantsTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let graph: ActorGraph
        let rule: InvariantViolation.Rule

        init(_ name: String, _ graph: ActorGraph, _ rule: InvariantViolation.Rule) {
            testDescription = name
            self.graph = graph
            self.rule = rule
        }
    }

    private static let outside = Passage(
        article: "talks", start: 30, end: 36, line: 0, column: 0, text: "border")

    static let articles = [
        Case(
            "out of order",
            Sample.graph(articles: [Sample.article("b"), Sample.article("a", digit: "2")]),
            .unsorted),
        Case(
            "two of one name",
            Sample.graph(articles: [Sample.article(), Sample.article(digit: "2")]), .repeated),
        Case(
            "one text under two names",
            Sample.graph(articles: [Sample.article("a"), Sample.article("b")]), .sameText(as: "a")),
        Case(
            "a name that is no slug", Sample.graph(articles: [Sample.article("a_b")]),
            .invalidID("a_b")),
        Case(
            "a suffix without need", Sample.graph(articles: [Sample.article("a.11111111")]),
            .needlessSuffix("a")),
        Case(
            "no date", Sample.graph(articles: [Sample.article(published: "May 2025")]),
            .invalidField("date YYYY-MM-DD", "May 2025")),
        Case(
            "no SHA-256", Sample.graph(articles: [Sample.article(digit: "G")]),
            .invalidField("sha256", String(repeating: "G", count: 64))),
    ]

    static let actors = [
        Case(
            "out of order",
            Sample.graph(actors: [Sample.actor("country/ukr"), Sample.actor("country/rus")]),
            .unsorted),
        Case(
            "given twice",
            Sample.graph(actors: [Sample.actor("country/rus"), Sample.actor("country/rus")]),
            .repeated),
        Case(
            "a country that is no alpha-3 code",
            Sample.graph(actors: [Sample.actor("country/russia")]), .invalidID("country/russia")),
        Case(
            "an id of another kind",
            Sample.graph(actors: [ActorNode(id: "person/x", name: "X", kind: .organization)]),
            .invalidID("person/x")),
        Case(
            "an id with capitals", Sample.graph(actors: [Sample.actor("person/Putin")]),
            .invalidID("person/Putin")),
        Case(
            "an id with two hyphens", Sample.graph(actors: [Sample.actor("person/a--b")]),
            .invalidID("person/a--b")),
        Case(
            "no name",
            Sample.graph(actors: [ActorNode(id: "person/x", name: "", kind: .person)]),
            .invalidField("name", "")),
        Case(
            "affiliated with itself",
            Sample.graph(actors: [Sample.actor("person/x", affiliation: "person/x")]),
            .invalidField("affiliation", "person/x")),
        Case(
            "a former id that is another actor's",
            Sample.graph(actors: [
                ActorNode(
                    id: "organization/x", name: "X", kind: .organization,
                    formerIDs: ["person/x"]), Sample.actor("person/x"),
            ]), .takenFormerID("person/x")),
        Case(
            "a former id that is none",
            Sample.graph(actors: [
                ActorNode(id: "person/x", name: "X", kind: .person, formerIDs: ["x"])
            ]), .invalidField("former id", "x")),
        Case(
            "salience above one", Sample.graph(actors: [Sample.actor("person/x", salience: 1.1)]),
            .outOfBounds("salience", 1.1)),
        Case(
            "a mention past the end of the article",
            Sample.graph(actors: [
                Sample.actor("person/x", mentions: [.init(passage: outside, form: .name)])
            ]), .misplaced(outside)),
        Case(
            "a mention in an unknown article",
            Sample.graph(actors: [
                Sample.actor(
                    "person/x",
                    mentions: [.init(passage: Sample.passage(of: "other"), form: .name)])
            ]), .unknownArticle("other")),
    ]

    static let links = [
        Case(
            "a link to nobody", Sample.graph(cooccurrences: [Sample.cooccurrence("country/fra")]),
            .unknownActor("country/fra")),
        Case(
            "a pair of one",
            Sample.graph(cooccurrences: [Sample.cooccurrence("country/ukr", "country/ukr")]),
            .selfLink),
        Case(
            "PMI below −1", Sample.graph(cooccurrences: [Sample.cooccurrence(npmi: -1.5)]),
            .outOfBounds("npmi", -1.5)),
        Case(
            "a negative count", Sample.graph(cooccurrences: [Sample.cooccurrence(sentences: -1)]),
            .outOfBounds("sentences", -1)),
        Case(
            "no counts",
            Sample.graph(cooccurrences: [
                CoOccurrence("country/ukr", "country/rus", counts: [], evidence: [])
            ]), .noEvidence),
        Case(
            "a stance towards oneself",
            Sample.graph(stances: [Sample.stance("country/ukr", "country/ukr")]), .selfLink),
        Case(
            "a stance of nobody", Sample.graph(stances: [Sample.stance("country/fra")]),
            .unknownActor("country/fra")),
        Case(
            "two stances of one sign",
            Sample.graph(stances: [Sample.stance(), Sample.stance()]), .repeated),
        Case(
            "no evidence", Sample.graph(stances: [Sample.stance(evidence: [])]), .noEvidence),
        Case(
            "a denied act",
            Sample.graph(stances: [
                Sample.stance(evidence: [Sample.evidence(modality: .negated)])
            ]), .negated(Sample.passage())),
        Case(
            "confidence below zero",
            Sample.graph(stances: [Sample.stance(evidence: [Sample.evidence(-0.1)])]),
            .outOfBounds("confidence", -0.1)),
        Case(
            "a cue of another sentence",
            Sample.graph(stances: [
                Sample.stance(evidence: [Sample.evidence(cue: Sample.passage(26..<29))])
            ]), .cueOutsideQuote(Sample.passage(26..<29))),
        Case(
            "claimed by something that is no actor",
            Sample.graph(stances: [Sample.stance(evidence: [Sample.evidence(claimedBy: "Kyiv")])]),
            .invalidID("Kyiv")),
    ]

    @Test("the sample holds them")
    func valid() throws {
        try Sample.graph(
            cooccurrences: [Sample.cooccurrence()],
            stances: [
                Sample.stance(evidence: [Sample.evidence(claimedBy: "person/not-in-the-graph")])
            ]
        ).checkInvariants()
        try ActorGraph.empty.checkInvariants()
    }

    @Test("a broken one is named", arguments: articles + actors + links)
    func broken(item: Case) throws {
        let violation = try #require(throws: InvariantViolation.self) {
            try item.graph.checkInvariants()
        }
        #expect(violation.rule == item.rule)
        #expect(!violation.description.contains("\n") && violation.description.count < 400)
    }

    @Test("a number that is none is out of bounds")
    func notANumber() throws {
        let graph = Sample.graph(actors: [Sample.actor("person/x", salience: .nan)])
        let violation = try #require(throws: InvariantViolation.self) {
            try graph.checkInvariants()
        }
        #expect(violation.description == "actor person/x: salience nan is out of bounds")
    }
}
