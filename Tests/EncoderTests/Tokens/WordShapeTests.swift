import Testing

@testable import Encoder

@Suite("Shapes of words")
struct WordShapeTests {
    @Test(
        "a word's shape",
        arguments: [
            ("word", .lower), ("Word", .initial), ("WORD", .upper), ("UN", .upper),
            ("McGrath", .mixed), ("iPhone", .mixed), ("G20", .digits), ("3", .digits),
            ("٣", .digits), ("Ⅷ", .mark), ("½", .mark), ("—", .mark), ("A", .capital),
            ("é", .lower), ("É", .capital), ("Élan", .initial), ("中", .lower), ("한국", .lower),
            ("ǅ", .initial), ("ǅo", .initial), ("Ωμέγα", .initial), ("שלום", .lower),
            ("U.", .capital),
        ] as [(String, WordShape)])
    func shape(word: String, shape: WordShape) {
        #expect(WordShape(of: word.unicodeScalars) == shape)
    }

    @Test("the first word of a sentence, behind its quotes and dashes")
    func sentenceInitial() throws {
        let cases: [(text: String, shapes: [WordShape])] = [
            ("Oslo met Oslo", [.sentenceInitial, .lower, .initial]),
            ("“Oslo” Met", [.mark, .sentenceInitial, .mark, .initial]),
            ("UN Oslo", [.upper, .initial]),
            ("3 Men", [.digits, .initial]),
            ("— —", [.mark, .mark]),
            ("", []),
        ]
        let tokenizer = WordPiece(
            characters: try CharacterTable.embedded.get(),
            vocabulary: try Vocabulary.embedded.get())
        for (text, shapes) in cases {
            let scalars = Array(text.unicodeScalars)
            let found = EncoderText(scalars, sentences: [scalars.indices], tokenizer: tokenizer)
            #expect(found.shapes == shapes, "\(text)")
        }
    }
}
