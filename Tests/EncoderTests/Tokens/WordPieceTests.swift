import Foundation
import Testing

@testable import Encoder

@Suite("Words and pieces")
struct WordPieceTests {
    let tokenizer: WordPiece

    init() throws {
        tokenizer = WordPiece(
            characters: try CharacterTable.embedded.get(), vocabulary: try Vocabulary.embedded.get()
        )
    }

    private func words(of text: String) -> TextWords {
        let scalars = Array(text.unicodeScalars)
        var found = TextWords()
        tokenizer.appendWords(of: scalars, in: scalars.indices, to: &found)
        return found
    }

    @Test("ids and places are those of the reference on all stored texts")
    func reference() throws {
        let lines = try testFile("Cases/tokens.tsv").split(separator: UInt8(ascii: "\n"))
        #expect(lines.count >= 2000)
        var ids = 0
        var places = 0
        for line in lines {
            let fields = line.split(separator: UInt8(ascii: "\t"))
            let text = try JSONDecoder().decode(String.self, from: Data(fields[0]))
            let found = words(of: text)
            if hash(found.pieceIDs.map(UInt32.init)) != String(decoding: fields[1], as: UTF8.self) {
                ids += 1
                Issue.record("other ids for \(text.debugDescription)")
            }
            let edges = found.words.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
            if hash(edges.map(UInt32.init)) != String(decoding: fields[2], as: UTF8.self) {
                places += 1
                Issue.record("other places for \(text.debugDescription): \(edges)")
            }
        }
        #expect(ids == 0)
        #expect(places == 0)
    }

    private func hash(_ numbers: [UInt32]) -> String {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for number in numbers {
            for shift in stride(from: 0, to: 32, by: 8) {
                value = (value ^ UInt64(number >> UInt32(shift) & 255)) &* 0x100_0000_01B3
            }
        }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
