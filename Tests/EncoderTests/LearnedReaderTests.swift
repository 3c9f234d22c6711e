import Testing

@testable import Encoder

@Suite("The learned reader")
struct LearnedReaderTests {
    @Test(
        "texts without words have nothing to say", arguments: ["", " \n\u{200B}\u{0}", "\u{301}"])
    func empty(text: String) throws {
        let reader = try Readers.bytes.get()
        let scalars = Array(text.unicodeScalars)
        let read = reader.read(scalars, sentences: [0..<0, scalars.indices])
        #expect(read.text.words.isEmpty)
        #expect(read.readWords == [0..<0, 0..<0])
        #expect(reader.names(in: read) == [])
        #expect(reader.mentions(in: read) == [])
        let vectors = reader.vectors(of: [], in: read)
        #expect(reader.kinds(of: vectors) == [])
        #expect(reader.antecedents(of: vectors, in: read).count == 0)
        #expect(reader.queries(about: vectors, actors: [], in: read) == [])
        #expect(reader.relations(of: [], vectors: vectors, in: read) == [])
    }

    @Test("a question about a sentence without words is answered by the mentions alone")
    func sentenceWithoutWords() throws {
        let reader = try Readers.bytes.get()
        let scalars = Array("Oslo met Rome. —".unicodeScalars)
        let read = reader.read(scalars, sentences: [0..<14, 14..<14])
        let vectors = reader.vectors(of: [0..<1, 2..<3], in: read)
        let pair = PairQuery(source: 0, target: 1, standing: .sourceBefore(1))
        let query = SentenceQuery(sentence: 1, pairs: [pair], claimants: [])
        let relation = try #require(
            reader.relations(of: [query], vectors: vectors, in: read)[0].first)
        #expect(relation.cue == [])
        #expect(relation.cueWords(share: 0.5) == nil)
        #expect(relation.claim == [1])
        #expect(abs(relation.polarity.reduce(0, +) - 1) < 1e-5)
    }

    @Test("the end of a monstrous sentence is not read, and what is around it is")
    func monstrous() throws {
        let reader = try Readers.bytes.get()
        let scalars = Array(
            ("It rained. " + String(repeating: "Rome ", count: 400) + "It rained.").unicodeScalars)
        let read = reader.read(scalars, sentences: [0..<11, 11..<2011, 2011..<scalars.count])
        #expect(read.text.sentences == [0..<3, 3..<403, 403..<406])
        #expect(read.readWords == [0..<3, 3..<257, 403..<406])
        #expect(read.state(ofWord: 256).contains { $0 != 0 })
        #expect(read.state(ofWord: 257).allSatisfy { $0 == 0 })
        #expect(read.state(ofWord: 405).contains { $0 != 0 })
    }

    @Test("the same text gives the same numbers, however many read at once")
    func same() async throws {
        let reader = try Readers.bytes.get()
        let passage = try #require(ParityCase.all.last)
        let scalars = Array(passage.text.unicodeScalars)
        let sentences = passage.sentences.map { $0[0]..<$0[1] }
        let states = await withTaskGroup(of: [Float].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let read = reader.read(scalars, sentences: sentences)
                    return read.text.words.indices.flatMap { read.state(ofWord: $0) }
                }
            }
            return await group.reduce(into: [[Float]]()) { $0.append($1) }
        }
        #expect(states.count == 4)
        #expect(states.allSatisfy { $0 == states[0] })
    }

    @Test("places of words in the text, and words of places")
    func places() throws {
        let scalars = Array("Café met ROME.".unicodeScalars)
        let text = EncoderText(
            scalars, sentences: [scalars.indices], tokenizer: try Readers.floats.get().tokenizer)
        #expect(text.words.map(\.range) == [0..<4, 5..<8, 9..<13, 13..<14])
        #expect(text.range(of: 0..<3) == 0..<13)
        #expect(text.words(in: 0..<6) == 0..<2)
        #expect(text.words(in: 4..<5) == nil)
        #expect(text.words(in: 12..<14) == 2..<4)
        #expect(text.sentenceOfWord == [0, 0, 0, 0])
    }
}
