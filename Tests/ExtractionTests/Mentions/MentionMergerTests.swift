import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// What becomes of a mention that the learned reader and the rules see differently.
@Suite struct MentionMergerTests {
    /// A text in which the reader sees one mention.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// The words that the reader takes for a mention.
        let words: String
        let kind: LearnedMention.Kind
        var form = MentionForm.name
        var probability: Float = 0.9
        /// The merged mentions at those words: "Zorvik Freight|organization", "-" in front of
        /// one that is only a place.
        let merged: [String]
    }

    @Test(arguments: [
        Case(
            testDescription: "a name that no rule knows", text: "Shares of Zorvik Freight fell.",
            words: "Zorvik Freight", kind: .actor(.organization),
            merged: ["Zorvik Freight|organization"]),
        Case(
            testDescription: "a doubtful one", text: "The word Zorvik stood there.",
            words: "Zorvik", kind: .actor(.organization), probability: 0.3, merged: []),
        Case(
            testDescription: "a holiday", text: "They met before Onam in Kochi.",
            words: "Onam", kind: .actor(.person), merged: []),
        Case(
            testDescription: "somebody called like a holiday", text: "Later Onam sued.",
            words: "Onam", kind: .actor(.person), merged: ["Onam|person"]),
        Case(
            testDescription: "a family name like a holiday",
            text: "They left after Onam spoke. Ana Onam stayed.", words: "Onam",
            kind: .actor(.person), merged: ["Onam|person"]),
        Case(
            testDescription: "a country keeps what the tables know",
            text: "Officials of Peru met.", words: "Peru", kind: .actor(.country),
            merged: ["Peru|country"]),
        Case(
            testDescription: "a country that is only a place", text: "It rained in Peru.",
            words: "Peru", kind: .place, merged: ["-Peru|country"]),
        Case(
            testDescription: "a title before a name", text: "President Ana Ruiz spoke.",
            words: "President Ana Ruiz", kind: .actor(.person), merged: ["Ana Ruiz|person"]),
        Case(
            testDescription: "a part of a country", text: "Troops of northern Mali left.",
            words: "northern Mali", kind: .actor(.country), merged: ["Mali|country"]),
        Case(
            testDescription: "a part of a name of the tables",
            text: "Officials of the United States met.", words: "States",
            kind: .actor(.country), merged: ["United States|country"]),
        Case(
            testDescription: "one name that the rules cut",
            text: "Staff of Food Bank All Japan came.", words: "Food Bank All Japan",
            kind: .actor(.organization), merged: ["Food Bank All Japan|organization"]),
        Case(
            testDescription: "small letters behind a hyphen", text: "Later Lorv Zae-won came.",
            words: "Lorv Zae - won", kind: .actor(.person), merged: ["Lorv Zae-won|person"]),
        Case(
            testDescription: "a bracket inside a name has its pair", text: "Later ZRV(M) sued.",
            words: "ZRV ( M", kind: .actor(.organization), merged: ["ZRV(M)|organization"]),
        Case(
            testDescription: "a capital inside a word", text: "Later eZorv came.",
            words: "eZorv", kind: .actor(.organization), merged: ["eZorv|organization"]),
        Case(
            testDescription: "a number at the end", text: "Later Article 13 sued.",
            words: "Article 13", kind: .actor(.organization), merged: ["Article 13|organization"]),
        Case(
            testDescription: "common nouns that are joined to a name",
            text: "He told the Zorvik Board and related agencies.",
            words: "Zorvik Board and related agencies", kind: .actor(.organization),
            merged: ["Zorvik Board|organization"]),
        Case(
            testDescription: "a party of an ordinary name", text: "Later the Harvest party won.",
            words: "Harvest party", kind: .actor(.organization),
            merged: ["Harvest party|organization"]),
        Case(
            testDescription: "an ordinary word that is surely a name",
            text: "The vote was lost when the leaders of Harvest left early.",
            words: "Harvest", kind: .actor(.organization), probability: 0.95,
            merged: ["Harvest|organization"]),
        Case(
            testDescription: "an ordinary word that opens a sentence",
            text: "Harvest was early when the leaders of the village left.",
            words: "Harvest", kind: .actor(.organization), probability: 0.95, merged: []),
        Case(
            testDescription: "an ordinary word before a party",
            text: "Later the Harvest party won.",
            words: "Harvest", kind: .actor(.organization), merged: ["Harvest|organization"]),
        Case(
            testDescription: "an ordinary word that opens quoted words",
            text: "Later he said: “Opposition party talks failed.”", words: "Opposition party",
            kind: .actor(.organization), merged: []),
        Case(
            testDescription: "an ordinary word at the end of the text", text: "Later came Harvest",
            words: "Harvest", kind: .actor(.organization), merged: []),
        Case(
            testDescription: "an ordinary word that opens a sentence",
            text: "Opposition party won.",
            words: "Opposition party", kind: .actor(.organization), merged: []),
        Case(
            testDescription: "an ordinary word before another noun",
            text: "Later the Harvest festival began.", words: "Harvest",
            kind: .actor(.organization), merged: []),
        Case(
            testDescription: "what is given to the best",
            text: "Later the Zorvik Prize went to Ruiz.",
            words: "Zorvik Prize", kind: .actor(.organization), merged: []),
        Case(
            testDescription: "a region that acts", text: "Officials of Zorvik met.",
            words: "Zorvik", kind: .actor(.country), merged: ["Zorvik|organization"]),
        Case(
            testDescription: "a person of a country's name", text: "Mr Chad Jordan spoke.",
            words: "Chad Jordan", kind: .actor(.person), merged: ["Chad Jordan|person"]),
        Case(
            testDescription: "somebody of a capital's name",
            text: "Lima left when Senator Ana Lima spoke.", words: "Lima", kind: .actor(.person),
            merged: ["Lima|person"]),
        Case(
            testDescription: "a capital", text: "Lima left the talks.", words: "Lima",
            kind: .actor(.person), merged: ["-Lima|country"]),
        Case(
            testDescription: "somebody of an ordinary word's name",
            text: "Bar left when Senator Ana Bar spoke.", words: "Bar", kind: .actor(.person),
            merged: ["Bar|person"]),
        Case(
            testDescription: "a river of a company's name", text: "Rain fell on the Amazon again.",
            words: "Amazon", kind: .place, merged: ["-Amazon|organization"]),
        Case(
            testDescription: "a government by its head",
            text: "Later the Zorvik administration fell.",
            words: "Zorvik administration", kind: .actor(.organization),
            merged: ["Zorvik administration|country"]),
        Case(
            testDescription: "a title that is a given name",
            text: "Later Officer Rani Basha spoke.", words: "Rani Basha", kind: .actor(.person),
            merged: ["Rani Basha|person"]),
        Case(
            testDescription: "somebody of no place's name",
            text: "Zorvik left when Senator Ana Zorvik spoke.", words: "Zorvik",
            kind: .actor(.country), merged: ["Zorvik|person"]),
        Case(
            testDescription: "a party's first word",
            text: "Harvest left when the Harvest Party won.",
            words: "Harvest", kind: .actor(.organization), merged: ["Harvest|organization"]),
        Case(
            testDescription: "a noun", text: "Later the lender refused.", words: "lender",
            kind: .actor(.organization), form: .nominal, merged: ["lender|organization"]),
        Case(
            testDescription: "a group is no actor", text: "Later protesters marched.",
            words: "protesters", kind: .group, form: .nominal, merged: ["-protesters|organization"]),
    ])
    func merge(_ item: Case) throws {
        let article = try Article(parsing: Array(item.text.utf8), source: nil)
        let reading = Reading(article)
        let wanted = item.words.split(separator: " ").map(String.init)
        let first = try #require(
            article.tokens.indices.first {
                article.tokens[$0...].prefix(wanted.count).map(\.text) == wanted
            })
        let tokens = first..<first + wanted.count
        let ruled = MentionFinder(knowledge: .shared).mentions(in: article).all
        let learned = LearnedMention(
            tokens: tokens, sentence: 0, kind: item.kind, form: item.form,
            kinds: [item.kind: 0.9], probability: item.probability)
        let merged = MentionMerger(reading: reading, knowledge: .shared)
            .merged(ruled, [learned])
        let found = merged.filter { $0.tokens.overlaps(tokens) }.map { mention in
            (mention.isActor ? "" : "-") + reading.text(mention.tokens)
                + "|\(mention.kind.rawValue)"
        }
        #expect(found == item.merged)
    }

    /// What only the rules see stays where the tables know it, or where the reader saw nothing.
    @Test(arguments: [(true, ["Peru"]), (false, ["Ana Ruiz", "Peru"])])
    func withoutTheReader(isRead: Bool, names: [String]) throws {
        let text = "President Ana Ruiz thanked Peru."
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let reading = Reading(article)
        let ruled = MentionFinder(knowledge: .shared).mentions(in: article).all
        let merged = MentionMerger(reading: reading, knowledge: .shared)
            .merged(ruled, []) { _ in isRead }
        #expect(merged.map { reading.text($0.tokens) } == names)
    }
}
