import CEncoderKernels
import Foundation
import Testing

/// What the program makes of the examples is what `make examples` left in output/.
///
/// Kinds of processors add floats in different orders, so a share may differ in its last digits from
/// one to another, and a link at the threshold may come or go: lines are compared with their shares
/// left out, and most must be there (`farthest`, `oneOf`). Where `make examples` was run, all are.
@Suite struct ExamplesTests {
    static let articles: [String] = {
        let names =
            (try? FileManager.default.contentsOfDirectory(
                atPath: Tool.root.appending(path: "examples").path)) ?? []
        return names.filter { ($0.hasSuffix(".txt") || $0.hasSuffix(".md")) && $0 != "README.md" }
            .sorted()
    }()

    @Test func thereAreEnough() {
        #expect(Self.articles.count >= 6)
    }

    @Test(arguments: articles)
    func jsonAndDOTAreAsRecorded(_ article: String) throws {
        let folder = try TemporaryFolder()
        let stem = String(article.prefix { $0 != "." })
        let outcome = try Tool.run(
            [
                "draw", "examples/\(article)", "-o", folder.file("\(stem).json"),
                "-o", folder.file("\(stem).dot"),
            ], in: Tool.root.path)
        #expect(outcome.code == 0, "\(outcome.errors)")
        for ending in ["json", "dot"] {
            let made = try folder.text("\(stem).\(ending)")
            let recorded = try Self.recorded("\(stem).\(ending)")
            Self.compare(made, recorded, "\(stem).\(ending)")
        }
    }

    @Test func firstPictureIsTheFirstExample() throws {
        for ending in ["dot", "svg"] {
            let first = try Self.recorded("actors.\(ending)")
            #expect(first == (try Self.recorded("harbor-talks.\(ending)")))
        }
    }

    @Test func differenceIsAsRecorded() throws {
        let folder = try TemporaryFolder()
        let names = ["txt", "json", "dot", "md"].map { "palk-strait-diff.\($0)" }
        let outcome = try Tool.run(
            ["diff", "examples/palk-strait-north.txt", "examples/palk-strait-south.txt"]
                + names.flatMap { ["-o", folder.file($0)] }, in: Tool.root.path)
        #expect(outcome.code == 1, "\(outcome.errors)")
        for name in names {
            let made = try folder.text(name)
            let recorded = try Self.recorded(name)
            Self.compare(made, recorded, name)
        }
    }

    /// How far shares may be apart, and one of how many lines may differ: two processors add floats in
    /// another order, which may tip a byte, and so a link near its threshold (0.05 and one of 16 lines
    /// between AVX2 and VNNI when activations had eight bits). Where the encoder works in floats, rounding may tip an actor's name too, and
    /// with it the id in all its lines.
    private static let (farthest, oneOf) = kernels_have_byte_products() ? (0.08, 8) : (0.12, 2)

    private static func compare(_ made: String, _ recorded: String, _ name: String) {
        let (one, other) = (parts(of: made), parts(of: recorded))
        if one.text == other.text {
            #expect(
                zip(one.shares, other.shares).allSatisfy { abs($0 - $1) <= farthest },
                "shares in output/\(name) differ; see 'make examples'")
            return
        }
        let lines = [one, other].map { $0.text.split(separator: "\n") }
        let changed = lines[0].difference(from: lines[1]).count
        #expect(
            changed * oneOf <= lines[1].count, "output/\(name) differs; see 'make examples'")
    }

    /// A text with a mark for every share from 0 to 1, and the shares.
    private static func parts(of text: String) -> (text: String, shares: [Double]) {
        let pattern = /\b[01]\.[0-9]+|\b1\b(?=[,"\n ])/
        let shares = text.matches(of: pattern).compactMap { Double(text[$0.range]) }
        return (text.replacing(pattern, with: "#"), shares)
    }

    @Test("shares are told from other numbers")
    func partsOfAText() {
        let parts = Self.parts(of: #"{"confidence": 0.93, "line": 12, "npmi": 1, "start": 10}"#)
        #expect(parts.shares == [0.93, 1])
        #expect(parts.text == #"{"confidence": #, "line": 12, "npmi": #, "start": 10}"#)
    }

    private static func recorded(_ name: String) throws -> String {
        try String(contentsOf: Tool.root.appending(path: "output/\(name)"), encoding: .utf8)
    }

    /// Swift seeds its hashes anew in every process, so 20 runs are 20 orders of every set.
    @Test func twentyRunsGiveTheSameBytes() throws {
        let arguments = ["draw", "examples/harbor-talks.txt", "--format"]
        for (runs, rest) in [(20, ["json", "--fast"]), (5, ["svg", "--fast"]), (5, ["dot"])] {
            let first = try Tool.run(arguments + rest, in: Tool.root.path).output
            #expect(!first.isEmpty)
            for _ in 1..<runs {
                #expect(try Tool.run(arguments + rest, in: Tool.root.path).output == first)
            }
        }
    }
}
