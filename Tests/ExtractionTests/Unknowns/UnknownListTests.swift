import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// What is not understood of small articles whose actors are marked, or that the rules read.
@Suite struct UnknownListTests {
    @Test(
        "Verbs between two actors",
        arguments: [
            (
                "no act", "[Mali] outflanked [Togo].",
                ["verb without an act: “outflanked” between Mali and Togo"]
            ),
            ("an act with its stance", "[Mali] praised [Togo].", []),
            ("nobody on the other side", "[Mali] outflanked everybody.", []),
            ("a thing of the other", "[Mali] outflanked [Togo]'s port.", []),
            ("a denied act", "[Mali] did not praise [Togo].", []),
            (
                "a passive and a particle", "[Mali] was shaken off by [Togo].",
                ["verb without an act: “shaken off” between Togo and Mali"]
            ),
            ("who belongs where", "[*Ana Ruiz] leads [Togo].", []),
            ("speech", "[Mali] told [Togo] that it rained.", []),
        ])
    func verbs(_ name: String, _ marked: String, _ expected: [String]) throws {
        let entities = try MarkedArticle(marked).entities
        let lexicon = LexiconReader(entities: entities, knowledge: .shared)
        let readings = lexicon.readings()
        let speech = SpeechReader(entities: entities, readings: readings).attributions()
        let stances = LinkFinder(knowledge: .shared).links(between: entities).stances
        let found = UnknownVerbs(entities: entities, readings: readings, stances: stances)
            .unknowns(speech)
        #expect(found.map(\.summary) == expected)
    }

    @Test(
        "Quotations",
        arguments: [
            ("a speaker", "“We will never back down,” said [*Ana Ruiz].", []),
            (
                "he who is nobody", "“We will never back down,” he said.",
                ["quotation without a speaker, “he” says it"]
            ),
            ("nobody at all", "“We will never back down.”", ["quotation without a speaker"]),
            ("somebody without a name", "“We will never back down,” a shopkeeper said.", []),
            (
                "the same again",
                "An aide left. “We will never back down,” the aide said, “nor will we go.”", []
            ),
            (
                "two halves",
                "“We will never back down,” the minister said, “nor will we ever go.”",
                ["quotation without a speaker, “the minister” says it"]
            ),
            ("words of a subject", "[Mali] dismissed it as “a gift that was sent to nobody.”", []),
            ("scare quotes", "The “people's own court” met.", []),
            (
                "over two paragraphs", "“We will never back down.\n\n“Nor will we ever go.”",
                ["quotation without a speaker"]
            ),
        ])
    func quotations(_ name: String, _ marked: String, _ expected: [String]) throws {
        let entities = try MarkedArticle(marked).entities
        let readings = LexiconReader(entities: entities, knowledge: .shared).readings()
        let found = UnknownSpeakers(
            entities: entities, readings: readings,
            attributions: SpeechReader(entities: entities, readings: readings).attributions()
        ).unknowns()
        #expect(found.map(\.summary) == expected)
    }

    @Test("Names that neither a rule nor the reader settles, each once, at its first place")
    func names() throws {
        let text = """
            Peru later saw Aleph, Beth, Gimel, Daleth and Zayin near Aleph. Qoph boats sailed. Old men left \
            Beth House for Qoph.
            """
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let reading = Reading(article)
        func piece(_ words: String, occurrence: Int = 0) -> Piece {
            let folded = words.lowercased().split(separator: " ").map(String.init)
            let starts = reading.words.indices.filter { reading.words[$0...].starts(with: folded) }
            let start = starts[occurrence]
            return Piece(tokens: start..<start + folded.count, content: .unknown)
        }
        let pieces = [
            [
                piece("Aleph"), piece("Beth"), piece("Gimel"), piece("Daleth"), piece("Zayin"),
                piece("Aleph", occurrence: 1),
            ],
            // A capital at the beginning of a sentence tells nothing of a single word.
            [piece("Qoph")],
            [piece("Beth House"), piece("Qoph", occurrence: 1)],
        ]
        let names = UnknownNames(
            reading: reading,
            verdicts: [
                "aleph": .nothing, "beth": .place, "gimel": .thing, "daleth": .actor(.person),
                "zayin": .actor(.person), "beth house": .actor(.organization), "qoph": .nothing,
            ]
        ).names(in: pieces, beside: [piece("Daleth").tokens])
        let found = Mentions(article: article, all: [], unknownNames: names).unknowns
        #expect(
            found.map(\.summary) == [
                "name without a kind: “Aleph”, 2 times", "name without a kind: “Zayin”",
                "name without a kind: “Beth House”", "name without a kind: “Qoph”",
            ])
        #expect(found.first?.words.column == 16)
    }

    @Test("Stances in doubt, each sentence once, and none between actors who are linked")
    func doubts() throws {
        let marked = "[Mali] shunned [Togo]. [Peru] met [Mali]. [Togo] eyed [Peru]."
        let entities = try MarkedArticle(marked).entities
        let article = entities.article
        let ids = Dictionary(uniqueKeysWithValues: entities.all.map { ($0.name, $0.id) })
        func stance(
            _ source: String, _ target: String, _ polarity: Polarity, _ cues: [Range<Int>?]
        ) -> Stance {
            let evidence = cues.map { cue in
                StanceEvidence(
                    quote: article.passage(article.sentences[cue == nil ? 2 : 0].range),
                    cue: cue.map { article.passage($0) }, act: nil, confidence: 0.6)
            }
            return Stance(
                source: ids[source] ?? "", target: ids[target] ?? "", polarity: polarity,
                evidence: evidence)
        }
        let doubts = DoubtedStances(
            entities: entities, stances: [stance("Peru", "Mali", .neutral, [nil])])
        let open = doubts.open([
            stance("Mali", "Togo", .oppose, [5..<12, 5..<7]),
            stance("Mali", "Peru", .support, [nil]),
            stance("Togo", "Peru", .support, [nil]),
        ])
        let found = doubts.unknowns(of: open)
        #expect(
            found.map(\.summary) == [
                "stance in doubt: “sh”, perhaps Mali opposes Togo (0.6)",
                "stance in doubt: perhaps Togo supports Peru (0.6)",
            ])
        #expect(
            UnknownList(found, file: "a").text.hasSuffix("\n2 stances in doubt\n"))
    }

    @Test("The text is sorted by place, one line each, and then counts")
    func text() throws {
        let marked = "[Mali] outflanked [Togo].\n\n“We will never back down,” he said."
        let article = try MarkedArticle(marked).entities.article
        func unknown(_ kind: Unknown.Kind, _ range: Range<Int>) -> Unknown {
            Unknown(
                kind, words: article.passage(range),
                sentence: article.passage(article.sentenceRange(around: range)),
                between: kind == .name ? [] : ["Mali\n", "Togo"], count: 1)
        }
        let list = UnknownList(
            [unknown(.verb, 5..<15), unknown(.name, 0..<4)], file: "a\n.txt")
        #expect(
            list.text == """
                a .txt:1:1: name without a kind: “Mali”: Mali outflanked Togo.
                a .txt:1:6: verb without an act: “outflanked” between Mali and Togo: Mali outflanked Togo.
                1 name without a kind, 1 verb without an act

                """)
        #expect(UnknownList([], file: "a").text == "nothing unknown\n")
    }

    @Test(
        "No text whatsoever is too much, and the same text gives the same list",
        arguments: [
            "Nobody.", "“", "“a b c d is", "A “b” c “d is e f g\n\n“h i j k is”",
            "Norway outflanked Chad. “We are here now and then,” it said.",
        ])
    func laws(_ text: String) throws {
        let article = try Article(parsing: Array(text.utf8), source: "a.txt")
        let extractor = Extractor(model: .fast)
        #expect(extractor.unknowns(in: article) == extractor.unknowns(in: article))
    }
}
