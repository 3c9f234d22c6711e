import Testing

@testable import Encoder

@Suite("Vocabulary and table of characters")
struct VocabularyTests {
    private func id(_ piece: String, goesOn: Bool = false, in vocabulary: Vocabulary) -> Int32? {
        let bytes = Array(piece.utf8)
        let hash = bytes.reduce(PieceHash(goesOn: goesOn)) { $0.adding($1) }
        return vocabulary.id(of: bytes[...], hash: hash)
    }

    @Test("pieces have the number of their line")
    func ids() throws {
        let vocabulary = try Vocabulary(Array("[UNK]\n[CLS]\n[SEP]\nab\n##ab\n#\n##\né".utf8))
        #expect(vocabulary.count == 8)
        #expect((vocabulary.unknown, vocabulary.start, vocabulary.end) == (0, 1, 2))
        #expect(id("ab", in: vocabulary) == 3)
        #expect(id("ab", goesOn: true, in: vocabulary) == 4)
        #expect(id("#", in: vocabulary) == 5)
        #expect(id("##", in: vocabulary) == 6)
        #expect(id("é", in: vocabulary) == 7)
        #expect(id("é", goesOn: true, in: vocabulary) == nil)
        #expect(id("a", in: vocabulary) == nil)
        #expect(id("", in: vocabulary) == nil)
    }

    @Test("the vocabulary of the program is that of BERT")
    func embedded() throws {
        let vocabulary = try Vocabulary.embedded.get()
        #expect(vocabulary.count == 30_522)
        #expect(id("the", in: vocabulary) == 1996)
        #expect(id("ing", goesOn: true, in: vocabulary) == 2075)
    }

    @Test(
        "a vocabulary without the pieces that every passage needs",
        arguments: ["[UNK]", "[CLS]", "[SEP]"])
    func missing(piece: String) {
        let lines = ["[UNK]", "[CLS]", "[SEP]", "a"].filter { $0 != piece }
        #expect(throws: EncoderError.missing(piece)) {
            try Vocabulary(Array(lines.joined(separator: "\n").utf8))
        }
    }

    @Test(
        "lines that are none of the table",
        arguments: [
            "drop", "drop 1", "drop 2 1", "drop g 1", "drop 0 110000", "shift 41 5a 0 32",
            "shift 41 5a 1 x", "shift 41 5a 1 -99999", "map 41", "map 41 zz", "mark 1 2 3 4 5",
            "drop ffffffffffff 1", "walk 1 2",
        ])
    func badLines(line: String) {
        #expect(throws: EncoderError.badLine(line)) { try CharacterTable(Array(line.utf8)) }
    }
}
