import Testing

@testable import Encoder

@Suite("Weights")
struct WeightFileTests {
    private func error(_ bytes: [UInt8]) -> EncoderError? {
        do throws(EncoderError) {
            _ = try SmallModel.reader(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The small model's file after a change of its text.
    private func file(replacing old: String, by new: String) -> [UInt8] {
        let bytes = SmallModel().bytes
        let old = Array(old.utf8)
        for start in 0..<bytes.count - old.count
        where bytes[start..<start + old.count].elementsEqual(old) {
            return bytes[..<start] + Array(new.utf8) + bytes[(start + old.count)...]
        }
        return bytes
    }

    @Test("a whole file makes a reader that reads")
    func whole() throws {
        for precision in [Precision.floats, .bytes] {
            let reader = try SmallModel.reader(SmallModel().bytes, precision: precision)
            try ask(reader)
        }
    }

    @Test(
        "the version of the program's weights is their checksum",
        arguments: EmbeddedModel.allCases)
    func checksum(model: EmbeddedModel) throws {
        let file = try WeightFile(.embedded(model))
        let digits = String(file.checksum, radix: 16)
        let version = String(repeating: "0", count: 16 - digits.count) + digits
        #expect(try file.setting("checksum") == version)
        #expect(try Readers.floats(model).get().version == version)
    }

    @Test("what is wrong is said")
    func errors() {
        let cases: [(old: String, new: String, error: EncoderError)] = [
            ("AGRENC1\n", "AGRENC2\n", .notWeights),
            ("AGRENC1\n", "\n", .notWeights),
            ("config\tlayers\t1\n", "config\tlayers\n", .badLine("config\tlayers")),
            ("config\tlayers\t1\n", "stray\n", .badLine("stray")),
            ("config\tlayers\t1\n", "", .missing("layers")),
            ("layers\t1\n", "layers\tone\n", .badSetting("layers", value: "one")),
            ("layers\t1\n", "layers\t-1\n", .badSetting("layers", value: "-1")),
            ("layers\t1\n", "layers\t2\n", .missing("layer.1.qkv.bias")),
            ("heads\t2\n", "heads\t3\n", .badSetting("heads", value: "3")),
            ("hidden\t16\n", "hidden\t99999\n", .badSetting("hidden", value: "99999")),
            ("config\tcue_share\t0.5\n", "", .missing("cue_share")),
            (
                "polarity_bias\t0 0 0 0\n", "polarity_bias\t0 0 0\n",
                .badSetting("polarity_bias", value: "0 0 0")
            ),
            (
                "none support oppose", "none oppose support",
                .badSetting("polarities", value: "none oppose support neutral")
            ),
            ("distances\t4\n", "distances\t6\n", .badSetting("distances", value: "6")),
            ("norm_epsilon\t1e-5", "norm_epsilon\tx", .badSetting("norm_epsilon", value: "x")),
            (
                "hidden\t16\n", "hidden\t32\n",
                .wrongShape("embeddings.word", expected: [8, 32], found: [8, 16])
            ),
            (
                "O B-PER I-PER", "O B-PER I-ORG",
                .badSetting("name_tags", value: "O B-PER I-ORG")
            ),
            ("\tnames.weight\tf32", "\tnames.weight\ti8", .wrongType("names.weight")),
            ("\tspan.bias\tf32\t8\t", "\tspan.bias\tf32\t8\t1", .misplaced("span.bias")),
            ("\tspan.bias\tf32\t8\t", "\tspan.bias\tf32\t0\t", .badLine("…")),
            ("\tspan.bias\tf32\t8\t", "\tspan.bias\tf16\t8\t", .badLine("…")),
            ("\tspan.bias\tf32\t8\t", "\tspan.bias\tf32\t8\t-", .badLine("…")),
        ]
        for (old, new, expected) in cases {
            let found = error(file(replacing: old, by: new))
            switch (found, expected) {
            case (.badLine, .badLine("…")), (.wrongType, .wrongType): continue
            default: #expect(found == expected, "\(old) → \(new)")
            }
        }
    }

    @Test("a file cut anywhere is an error")
    func cut() {
        let bytes = SmallModel().bytes
        for count in stride(from: 0, to: bytes.count - 64, by: 37) {
            #expect(error(Array(bytes.prefix(count))) != nil, "\(count) bytes")
        }
    }

    @Test("a file with random bytes in it never crashes")
    func random() throws {
        var generator = SeededGenerator(seed: 3)
        let whole = SmallModel().bytes
        let header = 3000
        var read = 0
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<header, using: &generator)
                bytes[place] =
                    Bool.random(using: &generator)
                    ? UInt8.random(in: 48...57, using: &generator)
                    : UInt8.random(in: 0...255, using: &generator)
            }
            guard let reader = try? SmallModel.reader(bytes) else { continue }
            read += 1
            try ask(reader)
        }
        #expect(read > 0)
    }

    @Test("numbers that are none do no harm")
    func notNumbers() throws {
        var bytes = SmallModel().bytes
        for index in bytes.count / 2..<bytes.count { bytes[index] = 0xFF }
        for precision in [Precision.floats, .bytes] {
            try ask(try SmallModel.reader(bytes, precision: precision))
        }
    }

    /// Asks everything of a reader.
    private func ask(_ reader: LearnedReader) throws {
        let scalars = Array(
            "a ab b. b a! ab ab ab ab ab ab ab ab ab ab ab ab b. a b.".unicodeScalars)
        let text = reader.read(scalars, sentences: [0..<7, 7..<12, 12..<50, 50..<scalars.count])
        _ = reader.names(in: text)
        _ = reader.mentions(in: text)
        let vectors = reader.vectors(of: [0..<1, 0..<2, 4..<5, 6..<9], in: text)
        _ = reader.kinds(of: vectors)
        _ = reader.forms(of: vectors)
        #expect(reader.antecedents(of: vectors, in: text).count == 4)
        let query = SentenceQuery(
            sentence: 0,
            pairs: [
                PairQuery(source: 0, target: 1), PairQuery(source: 1, target: 0),
                PairQuery(source: 2, target: 0, standing: .sourceBefore(1)),
                PairQuery(source: 0, target: 2, standing: .targetAfter),
                PairQuery(source: 0, target: 0, standing: .sourceUnnamed),
            ], claimants: [0, 1])
        let relations = reader.relations(of: [query], vectors: vectors, in: text)
        let relation = try #require(relations.first)
        #expect(relation.count == 5)
        #expect(relation.allSatisfy { $0.claim.count == 3 })
    }
}
