import ActorGraphs
import Articles
import Testing

@testable import Encoder
@testable import Extraction

/// Two names become one organization where the learned reader says so and nothing speaks against it.
@Suite struct LearnedNamesTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        /// The score of the first name as the antecedent of the second.
        var score: Float = 4
        var first = Entity(
            id: "organization/workers-union", name: "Workers Union", kind: .organization)
        var second = Entity(id: "organization/suntra", name: "SUNTRA", kind: .organization)
        /// The ids that the tables give the mentions.
        var known: [String?] = [nil, nil]
        /// The first and the last word are the names.
        var text = "Alpha thanked Beta."
        /// The name of the second mention's actor.
        let name: String
    }

    @Test(arguments: [
        Case(testDescription: "a sure antecedent", name: "Workers Union"),
        Case(testDescription: "a doubtful one", score: 1, name: "SUNTRA"),
        Case(
            testDescription: "two names far apart in a sentence are two",
            text: "Alpha blamed its long row on Beta.", name: "SUNTRA"),
        Case(
            testDescription: "a name explains another",
            text: "Alpha, known by its Turkish name, Beta.", name: "Workers Union"),
        Case(
            testDescription: "the fuller name stays",
            first: Entity(id: "organization/vice", name: "Vice", kind: .organization),
            second: Entity(
                id: "organization/vice-news", name: "Vice News", kind: .organization),
            name: "Vice News"),
        Case(
            testDescription: "a branch in a country is not its parent",
            first: Entity(id: "organization/orzan", name: "Orzan", kind: .organization),
            second: Entity(
                id: "organization/orzan-kenya", name: "Orzan Kenya", kind: .organization),
            name: "Orzan Kenya"),
        Case(
            testDescription: "the table's name stays", known: ["organization/workers-union", nil],
            name: "Workers Union"),
        Case(
            testDescription: "two of the tables are two",
            known: ["organization/workers-union", "organization/suntra"], name: "SUNTRA"),
        Case(
            testDescription: "bodies of two countries are two",
            first: Entity(
                id: "organization/a", name: "Army", kind: .organization,
                affiliation: "country/per"),
            second: Entity(
                id: "organization/b", name: "Army", kind: .organization,
                affiliation: "country/chl"),
            name: "organization/b"),
        Case(
            testDescription: "a person is no organization",
            first: Entity(id: "person/ann-bell", name: "Ann Bell", kind: .person),
            name: "SUNTRA"),
    ])
    func join(_ item: Case) throws {
        let article = try Article(parsing: Array(item.text.utf8), source: nil)
        let reading = Reading(article)
        let all = [0, reading.words.count - 2].enumerated().map { index, token in
            Mention(
                range: reading.range(token..<token + 1), tokens: token..<token + 1, sentence: 0,
                kind: index == 0 ? item.first.kind : item.second.kind, form: .name,
                known: item.known[index])
        }
        var ledger = EntityLedger(
            mentions: Mentions(article: article, all: all), reading: reading, knowledge: .shared)
        for (index, entity) in [item.first, item.second].enumerated() {
            ledger.assign(index, to: ledger.open(entity), because: MentionReason(.name))
        }
        LearnedNames(
            antecedents: MentionAntecedents(
                known: [0, 1], scores: AntecedentScores(scores: [[], [item.score]]))
        ).join(in: &ledger)
        let owner = try #require(ledger.owner[1].map { ledger.drafts[$0].entity })
        #expect(owner.name == item.name || owner.id == item.name)
        #expect(ledger.draft(id: owner.id) == ledger.owner[1])
        let entities = ledger.entities(of: Mentions(article: article, all: all))
        #expect(entities.mentions.count == 2)
    }
}
