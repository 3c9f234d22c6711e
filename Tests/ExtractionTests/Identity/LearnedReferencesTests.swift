import ActorGraphs
import Articles
import Testing

@testable import Encoder
@testable import Extraction

/// Pronouns and nouns go where the learned reader points, if gender and kind allow it.
@Suite struct LearnedReferencesTests {
    /// Mentions of a text, some of them with an owner, and what the reader thinks of the last one.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        /// The last mention's word and form.
        let word: String
        var form = MentionForm.pronoun
        /// Its kind, which counts for nouns.
        var kind = ActorKind.person
        /// The score of "Ann Bell", of "Bank" and of "Peru" as its antecedent.
        let scores: [Float]
        /// Who it is.
        let owner: String?
    }

    @Test(arguments: [
        Case(testDescription: "the best", word: "they", scores: [2, 3, 1], owner: "Bank"),
        Case(testDescription: "too weak", word: "they", scores: [0, 0, -1], owner: nil),
        Case(
            testDescription: "a gender that fits", word: "she", scores: [2, 3, 4], owner: "Ann Bell"
        ),
        Case(testDescription: "a gender that does not", word: "he", scores: [2, 0, 0], owner: nil),
        Case(testDescription: "no person", word: "its", scores: [9, 2, 0], owner: "Bank"),
        Case(testDescription: "a thing", word: "it", scores: [0, 3, 0], owner: nil),
        Case(testDescription: "surely no thing", word: "it", scores: [0, 9, 0], owner: "Bank"),
        Case(
            testDescription: "somebody new", word: "one insider", form: .nominal,
            scores: [1.5, 0, 0], owner: nil),
        Case(
            testDescription: "somebody known", word: "insider", form: .nominal,
            scores: [1.5, 0, 0], owner: "Ann Bell"),
        Case(
            testDescription: "a noun for a kind", word: "lender", form: .nominal,
            kind: .organization, scores: [9, 2, 3], owner: "Bank"),
        Case(
            testDescription: "more than one", word: "both lenders", form: .nominal,
            kind: .organization, scores: [0, 9, 0], owner: nil),
    ])
    func antecedents(_ item: Case) throws {
        var ledger = try ledger(item)
        references(item).resolve(in: &ledger)
        #expect(ledger.owner[3].map { ledger.drafts[$0].entity.name } == item.owner)
    }

    @Test(
        "before any rule, a noun wants more than a pronoun",
        arguments: [
            Case(testDescription: "a pronoun", word: "they", scores: [0, 2, 0], owner: "Bank"),
            Case(testDescription: "a doubtful one", word: "they", scores: [0, 1, 0], owner: nil),
            Case(
                testDescription: "a noun", word: "lender", form: .nominal, kind: .organization,
                scores: [0, 5, 0], owner: "Bank"),
            Case(
                testDescription: "a doubtful noun", word: "lender", form: .nominal,
                kind: .organization, scores: [0, 2, 0], owner: nil),
        ])
    func surely(_ item: Case) throws {
        let ledger = try ledger(item)
        let found = references(item).surely(3, ledger)
        #expect(found.map { ledger.drafts[$0.actor].entity.name } == item.owner)
    }

    @Test("a pronoun that goes to a mention of nobody means nobody", arguments: [Float(2), 0])
    func unnamed(_ score: Float) throws {
        let item = Case(testDescription: "", word: "he", scores: [0, 0, score], owner: nil)
        var ledger = try ledger(item, named: ["Ann Bell", "Bank"])
        #expect(references(item).meansUnnamed(3, ledger) == (score > 1))
        let peru = ledger.open(Entity(id: "Peru", name: "Peru", kind: .country))
        ledger.assign(2, to: peru, because: MentionReason(.name))
        #expect(!references(item).meansUnnamed(3, ledger))
    }

    private func references(_ item: Case) -> LearnedReferences {
        LearnedReferences(
            antecedents: MentionAntecedents(
                known: [0, 1, 2, 3],
                scores: AntecedentScores(scores: [[], [0], [0, 0], item.scores])))
    }

    /// The mentions of a case, the first ones given to the actors of those names.
    private func ledger(
        _ item: Case, named: [String] = ["Ann Bell", "Bank", "Peru"]
    ) throws -> EntityLedger {
        let text = "Ann Bell met Bank and Peru when \(item.word) came."
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let reading = Reading(article)
        func mention(
            _ words: String, _ kind: ActorKind, _ form: MentionForm
        ) throws -> Mention {
            let wanted = words.split(separator: " ").map(String.init)
            let first = try #require(
                article.tokens.indices.first {
                    article.tokens[$0...].prefix(wanted.count).map(\.text) == wanted
                })
            let tokens = first..<first + wanted.count
            return Mention(
                range: reading.range(tokens), tokens: tokens, sentence: 0, kind: kind, form: form)
        }
        let all = [
            try mention("Ann Bell", .person, .name), try mention("Bank", .organization, .name),
            try mention("Peru", .country, .name), try mention(item.word, item.kind, item.form),
        ]
        var ledger = EntityLedger(
            mentions: Mentions(article: article, all: all), reading: reading, knowledge: .shared)
        for (index, name) in named.enumerated() {
            let draft = ledger.open(
                Entity(id: name, name: name, kind: all[index].kind),
                gender: index == 0 ? .female : nil)
            ledger.assign(index, to: draft, because: MentionReason(.name))
        }
        return ledger
    }

    /// A noun before its actor's first name goes to it where the name is taken to take it up, if it fits.
    @Test(arguments: [
        (ActorKind.organization, Float(2), true), (.organization, -1, false), (.person, 2, false),
    ])
    func lookBack(_ kind: ActorKind, _ score: Float, _ isFound: Bool) throws {
        let text = "The watchdog met before Bank spoke."
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let reading = Reading(article)
        let all = [(1..<2, kind, MentionForm.nominal), (4..<5, .organization, .name)].map {
            Mention(range: reading.range($0), tokens: $0, sentence: 0, kind: $1, form: $2)
        }
        var ledger = EntityLedger(
            mentions: Mentions(article: article, all: all), reading: reading, knowledge: .shared)
        let bank = ledger.open(Entity(id: "Bank", name: "Bank", kind: .organization))
        ledger.assign(1, to: bank, because: MentionReason(.name))
        LearnedReferences(
            antecedents: MentionAntecedents(
                known: [0, 1], scores: AntecedentScores(scores: [[], [score]]))
        ).resolve(in: &ledger)
        #expect(ledger.owner[0] == (isFound ? bank : nil))
    }
}
