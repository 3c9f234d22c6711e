import Articles
import Encoder
import Evaluation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How fast the learned reader reads one article, in one process.
struct EncoderReport {
    /// A line a figure, for products in floats and, where the processor has them, in bytes.
    let lines: [String]

    /// Reads an article some times over.
    init(ofFile path: String, model: EmbeddedModel, runs: Int = 20) throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let article = try Article(parsing: bytes, source: path)
        let sentences = article.sentences.map(\.range)
        let words = article.tokens.count { $0.kind == .word }
        var lines: [String] = []
        for precision in Set([Precision.floats, .fastest]).sorted(by: {
            $0 == .floats && $1 != .floats
        }) {
            var reader: LearnedReader?
            let loading = try Self.seconds {
                reader = try LearnedReader(model, precision: precision)
            }
            guard let reader else { continue }
            let read = { (threads: Int) in
                reader.read(article.scalars, sentences: sentences, threads: threads)
            }
            let first = Self.seconds { _ = read(2) }
            let lengths = read(1).passageLengths
            let one = (0..<runs).map { _ in Self.processorSeconds { _ = read(1) } }.min() ?? 0
            let two = (0..<runs).map { _ in Self.seconds { _ = read(2) } }.min() ?? 0
            let all =
                (0..<runs).map { _ in Self.processorSeconds { Self.ask(reader, read(1)) } }
                .min() ?? 0
            let peak = LearnedReader.peakRate(of: precision) { Self.processorSeconds($0) }
            let rate = reader.operations(forPassagesOf: lengths) / one
            let pieces = Double(lengths.reduce(0, +))
            lines += [
                "products in \(precision):",
                "  loading          \(fixed(loading * 1e3)) ms",
                "  first reading    \(fixed(first * 1e3)) ms, two threads",
                "  one thread       \(Int(pieces / one)) pieces/s, \(Int(Double(words) / one)) words/s",
                "  two threads      \(Int(pieces / two)) pieces/s, \(Int(Double(words) / two)) words/s",
                "  all questions    \(Int(Double(words) / all)) words/s, one thread, reading included",
                "  operations       \(fixed(rate / 1e9)) G/s of \(fixed(peak / 1e9)) G/s at best, one "
                    + "thread: \(fixed(rate / peak))",
            ]
        }
        self.lines = lines
    }

    /// Asks everything that an extraction asks.
    private static func ask(_ reader: LearnedReader, _ text: EncodedText) {
        let vectors = reader.vectors(of: reader.mentions(in: text).map(\.words), in: text)
        _ = reader.kinds(of: vectors)
        _ = reader.forms(of: vectors)
        let actors = reader.antecedents(of: vectors, in: text, threads: 1).chains
        let queries = reader.queries(about: vectors, actors: actors, in: text)
        _ = reader.relations(
            of: queries, vectors: vectors, in: text, detailsFrom: reader.decoding.thresholds.least,
            threads: 1)
    }

    /// The time that this process had a processor: what one thread needs, however busy the machine.
    private static func processorSeconds(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    private static func seconds<Failure: Error>(
        _ work: () throws(Failure) -> Void
    ) throws(Failure) -> Double {
        let start = ContinuousClock.now
        try work()
        let time = (ContinuousClock.now - start).components
        return Double(time.seconds) + Double(time.attoseconds) / 1e18
    }
}
