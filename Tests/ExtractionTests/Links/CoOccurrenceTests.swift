import ActorGraphs
import Testing

@testable import Extraction

/// Who is named together with whom.
@Suite struct CoOccurrenceTests {
    private func pairs(_ marked: String) throws -> [String] {
        let links = LinkFinder(knowledge: .shared).links(
            between: try MarkedArticle(marked).entities)
        return links.cooccurrences.map {
            "\($0.first)·\($0.second) \($0.sentences) \($0.paragraphs) \($0.npmi)"
        }
    }

    @Test func everySentenceCountsOnce() throws {
        let text =
            "[Mali] and [Togo] and [Mali] rest. [Mali] sleeps. Rain fell. [Togo] and [Mali] woke."
        // p(both) = 2/4, p(Mali) = 3/4, p(Togo) = 2/4: ln(4/3) / ln 2.
        #expect(try pairs(text) == ["Mali·Togo 2 1 0.415"])
    }

    @Test func aParagraphAloneMakesNoPair() throws {
        #expect(try pairs("[Mali] sleeps. [Togo] wakes.").isEmpty)
    }

    @Test func theEvidenceIsTheSentence() throws {
        let entities = try MarkedArticle("Rain fell. [Mali] and [Togo] slept. It grew dark.")
            .entities
        let links = LinkFinder(knowledge: .shared).links(between: entities)
        #expect(links.cooccurrences.first?.evidence.map(\.text) == ["Mali and Togo slept."])
    }

    @Test(
        "normalised PMI at its corners",
        arguments: [
            (both: 0, first: 3, second: 3, total: 9, npmi: -1.0),
            (both: 2, first: 2, second: 2, total: 8, npmi: 1.0),
            (both: 4, first: 4, second: 4, total: 4, npmi: 1.0),
            (both: 1, first: 2, second: 4, total: 8, npmi: 0.0),
        ])
    func corners(both: Int, first: Int, second: Int, total: Int, npmi: Double) {
        let found = CoOccurrenceCounter.npmi(
            both: both, first: first, second: second, total: total)
        #expect(found == npmi)
    }
}
