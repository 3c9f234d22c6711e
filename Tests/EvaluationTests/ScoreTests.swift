import ActorGraphs
import Articles
import Testing

@testable import Evaluation

/// A gold document and graphs that are right or wrong in one known way.
@Suite struct ScoreTests {
    static let text = "Norway accused Russia of spying. Oslo said Lavrov lied. Protesters sang.\n"

    /// The annotated mentions by their words; each stands once in the text.
    static func document(_ stances: [GoldStance]) throws -> GoldDocument {
        let mentions: [(String, String, MentionForm, String)] = [
            ("Norway", "country", .name, "Norway"), ("Russia", "country", .name, "Russia"),
            ("Oslo", "country", .metonym, "Norway"), ("Lavrov", "person", .name, "Sergey Lavrov"),
            ("Protesters", "group", .nominal, "protesters"),
        ]
        return GoldDocument(
            id: "test", article: try Article(parsing: Array(text.utf8), source: "test.txt"),
            mentions: mentions.map { words, kind, form, actor in
                GoldMention(range: range(of: words), kind: kind, form: form, actor: actor)
            },
            stances: stances)
    }

    static func range(of words: String) -> Range<Int> {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
        return start..<start + wanted.count
    }

    static func passage(_ words: String) -> Passage {
        let range = range(of: words)
        return Passage(
            article: "test", start: range.lowerBound, end: range.upperBound, line: 1,
            column: range.lowerBound + 1, text: words)
    }

    static func node(_ id: String, _ kind: ActorKind, _ mentions: String...) -> ActorNode {
        ActorNode(
            id: id, name: id, kind: kind,
            mentions: mentions.map { ActorMention(passage: passage($0), form: .name) })
    }

    static func stance(_ source: String, _ target: String, _ polarity: Polarity) -> Stance {
        Stance(
            source: source, target: target, polarity: polarity,
            evidence: [
                StanceEvidence(
                    quote: passage("Norway accused Russia of spying."), cue: passage("accused"),
                    act: .accuse, confidence: 0.8)
            ])
    }

    static func gold(
        _ source: String, _ target: String, _ polarity: Polarity, sentence: Int = 0,
        modality: Modality = .asserted
    ) -> GoldStance {
        GoldStance(
            sentence: sentence, source: source, target: target, polarity: polarity, act: .accuse,
            modality: modality,
            claimedBy: nil, isClear: true)
    }

    static let right = [
        node("country/nor", .country, "Norway", "Oslo"), node("country/rus", .country, "Russia"),
        node("person/sergey-lavrov", .person, "Lavrov"),
    ]

    static func graph(_ actors: [ActorNode], _ stances: [Stance] = []) -> ActorGraph {
        ActorGraph(articles: [], actors: actors, cooccurrences: [], stances: stances)
    }

    static func actorScore(_ actors: [ActorNode]) throws -> ActorScore {
        var score = ActorScore()
        var errors: [String] = []
        score.add(graph(actors), try document([]), errors: &errors)
        return score
    }

    @Test func theRightActorsScoreFull() throws {
        let score = try Self.actorScore(Self.right)
        #expect(score.recall == Ratio(hits: 3, total: 3))
        #expect(score.precision == Ratio(hits: 3, total: 3))
        #expect(score.split == Ratio(hits: 3, total: 3))
        #expect(score.merged == Ratio(hits: 0, total: 3))
        #expect(score.kind == Ratio(hits: 3, total: 3))
    }

    @Test("mentions count by their form; groups, and what no actor is of, count neither way")
    func mentions() throws {
        var score = MentionScore()
        var errors: [String] = []
        let nodes = [
            Self.node("country/nor", .country, "Norway", "Lavrov"),
            Self.node("country/rus", .country, "Russia", "Protesters"),
            Self.node("organization/none", .organization, "accused"),
        ]
        score.add(Self.graph(nodes), try Self.document([]), errors: &errors)
        #expect(score.recall[.name] == Ratio(hits: 2, total: 2))
        #expect(score.recall[.metonym] == Ratio(hits: 0, total: 1))
        #expect(score.recall[.nominal] == nil)
        #expect(score.precision[.name] == Ratio(hits: 2, total: 3))
        #expect(errors.count == 2, "\(errors)")
    }

    @Test func twoNodesOfOneActorAreASplit() throws {
        let score = try Self.actorScore([
            Self.node("country/nor", .country, "Norway"),
            Self.node("organization/oslo", .organization, "Oslo"),
        ])
        #expect(score.split == Ratio(hits: 2, total: 1))
        #expect(score.recall == Ratio(hits: 1, total: 3))
        #expect(score.kind == Ratio(hits: 1, total: 2))
    }

    @Test func oneNodeOfTwoActorsIsAMerger() throws {
        let score = try Self.actorScore([
            Self.node("country/nor", .country, "Norway", "Oslo", "Russia")
        ])
        #expect(score.merged.hits == 1)
        #expect(score.recall.hits == 1)
    }

    @Test func aNodeWithoutAnActorIsInvented() throws {
        let score = try Self.actorScore(Self.right + [Self.node("person/spy", .person, "spying")])
        #expect(score.precision == Ratio(hits: 3, total: 4))
    }

    @Test func aGroupCountsNeitherWay() throws {
        let score = try Self.actorScore(
            Self.right + [Self.node("organization/protesters", .organization, "Protesters")])
        #expect(score.precision == Ratio(hits: 3, total: 3))
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let stance: Stance
        let precision: Int
        let recall: Int
        let sign: Ratio
        let embarrassing: Int
    }

    @Test(arguments: [
        Case(
            testDescription: "right", stance: stance("country/nor", "country/rus", .oppose),
            precision: 1, recall: 1, sign: Ratio(hits: 1, total: 1), embarrassing: 0),
        Case(
            testDescription: "other sign", stance: stance("country/nor", "country/rus", .support),
            precision: 0, recall: 0, sign: Ratio(hits: 0, total: 1), embarrassing: 1),
        Case(
            testDescription: "other way", stance: stance("country/rus", "country/nor", .oppose),
            precision: 0, recall: 0, sign: Ratio(), embarrassing: 1),
        Case(
            testDescription: "other pair",
            stance: stance("country/nor", "person/sergey-lavrov", .oppose),
            precision: 0, recall: 0, sign: Ratio(), embarrassing: 0),
    ])
    func stances(_ item: Case) throws {
        var score = StanceScore()
        var errors: [String] = []
        let document = try Self.document([Self.gold("Norway", "Russia", .oppose)])
        score.add(Self.graph(Self.right, [item.stance]), document, errors: &errors)
        #expect(score.precision == Ratio(hits: item.precision, total: 1))
        #expect(score.recall == Ratio(hits: item.recall, total: 1))
        #expect(score.sign == item.sign)
        #expect(score.embarrassing.hits == item.embarrassing)
    }

    @Test("a stance that was missed is told with its sentence")
    func missed() throws {
        var score = StanceScore()
        var errors: [String] = []
        let document = try Self.document([Self.gold("Norway", "Russia", .oppose)])
        score.add(Self.graph(Self.right), document, errors: &errors)
        #expect(errors == ["missed Norway —oppose→ Russia: Norway accused Russia of spying."])
    }

    @Test("a stance counts in the sentence that states it, and denied ones nowhere")
    func inTheirSentence() throws {
        func score(_ gold: GoldStance, _ found: Stance) throws -> SentenceStanceScore {
            var score = SentenceStanceScore()
            score.add(Self.graph(Self.right, [found]), try Self.document([gold]))
            return score
        }
        let accused = Self.stance("country/nor", "country/rus", .oppose)
        let there = try score(Self.gold("Norway", "Russia", .oppose), accused)
        #expect(there.precision == Ratio(hits: 1, total: 1))
        #expect(there.recall == Ratio(hits: 1, total: 1))
        #expect(there.clearRecall == Ratio(hits: 1, total: 1))
        let elsewhere = try score(Self.gold("Norway", "Russia", .oppose, sentence: 1), accused)
        #expect(elsewhere.precision == Ratio(hits: 0, total: 1))
        #expect(elsewhere.recall == Ratio(hits: 0, total: 1))
        let denied = try score(
            Self.gold("Norway", "Russia", .oppose, modality: .negated), accused)
        #expect(denied.precision == Ratio())
        #expect(denied.recall == Ratio())
        // A group is no node: neither wanted nor wrong.
        var group = SentenceStanceScore()
        let singing = Self.node("organization/protesters", .organization, "Protesters")
        group.add(
            Self.graph(
                Self.right + [singing],
                [Self.stance("organization/protesters", "country/rus", .oppose)]),
            try Self.document([Self.gold("protesters", "Russia", .oppose)]))
        #expect(group.precision == Ratio())
        #expect(group.recall == Ratio())
    }

    @Test(arguments: [(0.0, "0.000"), (1, "1.000"), (0.0456, "0.046"), (12.5, "12.500")])
    func sharesHaveThreeDecimals(_ value: Double, _ text: String) {
        #expect(fixed(value) == text)
    }
}
