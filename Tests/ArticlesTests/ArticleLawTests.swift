import Foundation
import Testing

@testable import Articles

/// Laws that hold for whatever is read.
@Suite struct ArticleLawTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let pieces: [String] = [
        "Putin", "the", "U.S.", "Gen.", "said", "I", "J.", "no", "3.5", "’s", "s’", "“", "”", "\"",
        "'", "‘", "’", "``", "''", "«", "»", ".", "...", "…", "?", "!", "(", ")", "[", "]", "](",
        "![", "<b>", "<!--", "-->", "-", "—", "--", "*", "**", "_", "`", "```", "#", "##", ">", "|",
        "---", "===", "[^", "\n", "\n\n", "\r", "\r\n", "\u{2028}", " ", "  ", "\t", "\u{feff}",
        "\u{200b}", "\u{200d}", "\u{202e}", "\u{301}", "é", "中国", "نعم", "👨‍👩‍👧", "a.b@c.org",
        "https://a.b/c", "title:", "By Jane Doe", "May 16, 2025", "Share this", "\\", "&", "@",
        "1.",
        "war.He", "\u{7}",
    ]

    private static func garbage(_ seed: UInt64) -> String {
        var generator = Generator(state: seed)
        let count = Int.random(in: 1...120, using: &generator)
        let glue = ["", " ", "\n"].randomElement(using: &generator) ?? ""
        return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
            .joined(separator: glue)
    }

    @Test("ranges lie in the text, in order, and each part in its whole", arguments: 0..<400)
    func ranges(_ seed: Int) throws {
        let text = Self.garbage(UInt64(seed))
        for format in Article.Format.allCases {
            let article: Article
            do {
                article = try Marked.article(text, format: format)
            } catch ArticleError.empty {
                continue
            } catch ArticleError.binary {
                continue
            }
            #expect(article.scalars == Array(text.unicodeScalars))
            checkBlocks(article)
            checkTokens(article)
            checkQuotations(article)
        }
    }

    private func checkBlocks(_ article: Article) {
        var end = 0
        var sentence = 0
        for (index, block) in article.blocks.enumerated() {
            #expect(block.range.lowerBound >= end && !block.range.isEmpty)
            #expect(block.sentences.lowerBound == sentence)
            for inner in article.sentences[block.sentences] {
                #expect(inner.block == index)
                #expect(block.range.contains(inner.range.lowerBound))
                #expect(inner.range.upperBound <= block.range.upperBound)
            }
            end = block.range.upperBound
            sentence = block.sentences.upperBound
        }
        #expect(end <= article.scalars.count)
        #expect(sentence == article.sentences.count)
    }

    private func checkTokens(_ article: Article) {
        var next = 0
        var end = 0
        for sentence in article.sentences {
            #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
            next = sentence.tokens.upperBound
            for token in article.tokens[sentence.tokens] {
                #expect(token.range.lowerBound >= end && !token.range.isEmpty)
                #expect(token.text == article.text(in: token.range))
                #expect(sentence.range.lowerBound <= token.range.lowerBound)
                #expect(token.range.upperBound <= sentence.range.upperBound)
                end = token.range.upperBound
            }
        }
        #expect(next == article.tokens.count)
    }

    private func checkQuotations(_ article: Article) {
        var end = 0
        for quotation in article.quotations {
            #expect(quotation.tokens.lowerBound >= end && !quotation.tokens.isEmpty)
            end = quotation.tokens.upperBound
            #expect(
                article.tokens[quotation.tokens].first?.range.lowerBound
                    == quotation.range.lowerBound)
            let blocks = article.blocks.filter { $0.range.overlaps(quotation.range) }
            #expect(blocks.count == 1)
        }
    }

    @Test("in plain text nothing but white space stands between the tokens of a block")
    func gaps() throws {
        let text = "He said “no”—to U.S.-led talks… (3 p.m.)\tPutin’s “plan”, café, 中国。 \u{200b}End"
        let article = try Marked.article(text)
        var joined = ""
        var end = 0
        for token in article.tokens {
            let gap = article.text(in: end..<token.range.lowerBound)
            #expect(gap.unicodeScalars.allSatisfy { ScalarKind(of: $0) == .space })
            joined += gap + token.text
            end = token.range.upperBound
        }
        #expect(joined == text)
    }

    @Test("random bytes give an article or an error", arguments: 0..<200)
    func randomBytes(_ seed: Int) {
        var generator = Generator(state: UInt64(seed) &+ 77)
        let count = Int.random(in: 0...64, using: &generator)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let text = String(validating: bytes, as: UTF8.self)
        do {
            let article = try Article(parsing: bytes, source: nil)
            #expect(article.scalars == text.map { Array($0.unicodeScalars) })
        } catch .notUTF8(let offset) {
            #expect(text == nil)
            #expect(String(validating: bytes[..<offset], as: UTF8.self) != nil)
        } catch {
            #expect(error == .empty || bytes.contains { $0 < 0x20 || $0 == 0x7f } || bytes.isEmpty)
        }
    }

    @Test(
        "hostile text is read in linear time", .timeLimit(.minutes(10)),
        arguments: [
            "The minister said “no”. ", "\"", "'s ", "U.", "“no ", "no” ", "a@", "![", "](", "[",
            "[^", "<a ", "*", "- ", "> ", "# ", "JANE DOE\n", "## y\n\nx\n\n", "`", "a\u{301}", ".",
            "(", "I. ", "Mr. ",
        ])
    func hostile(_ piece: String) throws {
        let text = "x " + String(repeating: piece, count: 20_000 / piece.utf8.count) + ")"
        let start = Self.processorSeconds()
        for format in Article.Format.allCases {
            #expect(try !Marked.article(text, format: format).blocks.isEmpty)
        }
        // Half a second at most on a slow machine; the square of the length would take far more.
        #expect(Self.processorSeconds() - start < 5)
    }

    /// The seconds that this thread has had a processor, which what else runs does not change.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(
        "lines and columns count from one", arguments: [(0, 1, 1), (3, 2, 1), (5, 3, 1), (7, 3, 3)])
    func positions(_ offset: Int, _ line: Int, _ column: Int) throws {
        let position = try Marked.article("a\r\nb\rcde").position(at: offset)
        #expect(position.line == line && position.column == column)
    }
}
