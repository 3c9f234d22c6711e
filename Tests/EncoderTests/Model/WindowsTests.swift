import Testing

@testable import Encoder

@Suite("Windows")
struct WindowsTests {
    @Test("every word is in the core of one window, and no window is too long")
    func laws() throws {
        var generator = SeededGenerator(seed: 21)
        let tokenizer = WordPiece(
            characters: try CharacterTable.embedded.get(),
            vocabulary: try Vocabulary.embedded.get())
        let words = ["talks", "Wellington", "antidisestablishmentarianism", ".", "the", "東", ""]
        for _ in 0..<100 {
            var text: [Unicode.Scalar] = []
            var sentences: [Range<Int>] = []
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                let start = text.count
                for _ in 0..<Int.random(in: 0...40, using: &generator) {
                    let word = words.randomElement(using: &generator) ?? ""
                    text += Array((word + " ").unicodeScalars)
                }
                sentences.append(start..<text.count)
            }
            let longest = Int.random(in: 12...60, using: &generator)
            let windows = Windows(longest: longest, context: longest / 3, start: 101, end: 102)
            let read = EncoderText(text, sentences: sentences, tokenizer: tokenizer)
            let passages = windows.passages(of: read)
            var next = 0
            for passage in passages {
                #expect(passage.ids.count <= longest)
                #expect(passage.ids.first == 101 && passage.ids.last == 102)
                #expect(passage.shapes.count == passage.ids.count)
                #expect(passage.words.lowerBound >= next)
                #expect(passage.chosen.count == passage.words.count)
                for (word, piece) in zip(passage.words, passage.chosen) {
                    #expect(passage.ids[piece] == read.pieceIDs[read.words[word].pieces.lowerBound])
                }
                let core = read.sentences[passage.core.lowerBound].lowerBound
                #expect(passage.words.lowerBound == core)
                next = passage.words.upperBound
                // What is left out is the end of a sentence that no window could hold.
                let end = read.sentences[passage.core.upperBound - 1].upperBound
                if next < end {
                    #expect(passage.core.count == 1)
                    #expect(
                        read.words[end - 1].pieces.upperBound - read.words[core].pieces.lowerBound
                            > longest - 2)
                    next = end
                }
            }
            #expect(next == read.words.count)
        }
    }
}
