import Testing

@testable import Articles

@Suite struct TextDecoderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var error: ArticleError
    }

    @Test(
        "bytes that are no article",
        arguments: [
            Case(testDescription: "nothing", bytes: [], error: .empty),
            Case(testDescription: "white space", bytes: Array(" \r\n\t".utf8), error: .empty),
            Case(testDescription: "a mark alone", bytes: [0xef, 0xbb, 0xbf, 0x0a], error: .empty),
            Case(
                testDescription: "null byte", bytes: [0x61, 0x00, 0x62], error: .binary(offset: 1)),
            Case(
                testDescription: "UTF-16", bytes: [0xff, 0xfe, 0x61, 0x00],
                error: .utf16),
            Case(
                testDescription: "UTF-16 without a mark",
                bytes: Array("Norway thanked Chad.".utf8).flatMap { [$0, 0] }, error: .utf16),
            Case(
                testDescription: "null bytes in other places",
                bytes: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0], error: .binary(offset: 7)),
            Case(
                testDescription: "control characters",
                bytes: Array("ok".utf8) + [UInt8](repeating: 1, count: 9),
                error: .binary(offset: 2)),
            Case(
                testDescription: "a web page",
                bytes: Array("\u{FEFF}\n <!DOCTYPE HTML>\n<p>Chad thanked Mali.</p>".utf8),
                error: .html),
            Case(
                testDescription: "a web page without its type",
                bytes: Array("<html lang=\"en\"><p>Chad thanked Mali.</p>".utf8), error: .html),
            Case(
                testDescription: "a web page whose type stands on lines of its own",
                bytes: Array("<html\nlang=\"en\"><p>Chad thanked Mali.</p>".utf8), error: .html),
            Case(
                testDescription: "a web page in XML",
                bytes: Array(
                    "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<p>Chad thanked Mali.</p>".utf8),
                error: .html),
            Case(
                testDescription: "Latin 1", bytes: [0x61, 0xe9, 0x61], error: .notUTF8(offset: 1)),
            Case(testDescription: "stray byte", bytes: [0x61, 0x80], error: .notUTF8(offset: 1)),
            Case(
                testDescription: "overlong", bytes: [0x61, 0x62, 0xc0, 0xaf],
                error: .notUTF8(offset: 2)),
            Case(
                testDescription: "overlong of three", bytes: [0xe0, 0x9f, 0xbf],
                error: .notUTF8(offset: 0)),
            Case(
                testDescription: "surrogate", bytes: [0xed, 0xa0, 0x80],
                error: .notUTF8(offset: 0)),
            Case(
                testDescription: "past the last scalar", bytes: [0xf4, 0x90, 0x80, 0x80],
                error: .notUTF8(offset: 0)),
            Case(
                testDescription: "cut off", bytes: [0x61, 0xe2, 0x80], error: .notUTF8(offset: 1)),
            Case(
                testDescription: "wrong third byte", bytes: [0xe2, 0x80, 0x41],
                error: .notUTF8(offset: 0)),
        ])
    func refused(_ test: Case) {
        #expect(throws: test.error) { try TextDecoder.scalars(of: test.bytes) }
    }

    @Test(
        "words about web pages are text",
        arguments: [
            "The tag <html> opens a page.", "<htmlx> is none.", "<p>Chad thanked Mali.</p>", "<",
        ])
    func text(_ text: String) throws {
        #expect(try TextDecoder.scalars(of: Array(text.utf8)) == Array(text.unicodeScalars))
    }

    @Test("every shape of UTF-8 is read as the standard library reads it")
    func decoded() throws {
        let text =
            "a\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}\u{d7ff}\u{e000} é “x” 中 🇺🇦"
        #expect(try TextDecoder.scalars(of: Array(text.utf8)) == Array(text.unicodeScalars))
    }

    @Test("a byte order mark counts, and is in no block")
    func byteOrderMark() throws {
        let article = try Marked.article("\u{feff}Putin spoke.")
        #expect(article.blocks.map(\.range) == [1..<13])
        #expect(article.tokens.first?.range == 1..<6)
    }
}
