import Foundation
import Testing

/// What the program makes of the examples is what `make examples` left in output/, to the byte.
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
            #expect(made == recorded, "output/\(stem).\(ending) differs; see 'make examples'")
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
        let names = ["txt", "json", "dot"].map { "palk-strait-diff.\($0)" }
        let outcome = try Tool.run(
            ["diff", "examples/palk-strait-north.txt", "examples/palk-strait-south.txt"]
                + names.flatMap { ["-o", folder.file($0)] }, in: Tool.root.path)
        #expect(outcome.code == 1, "\(outcome.errors)")
        for name in names {
            let made = try folder.text(name)
            let recorded = try Self.recorded(name)
            #expect(made == recorded, "output/\(name) differs; see 'make examples'")
        }
    }

    private static func recorded(_ name: String) throws -> String {
        try String(contentsOf: Tool.root.appending(path: "output/\(name)"), encoding: .utf8)
    }

    /// Swift seeds its hashes anew in every process, so 20 runs are 20 orders of every set.
    @Test func twentyRunsGiveTheSameBytes() throws {
        let arguments = ["draw", "examples/harbor-talks.txt", "--format"]
        for format in ["json", "dot", "svg"] {
            let first = try Tool.run(arguments + [format], in: Tool.root.path).output
            #expect(!first.isEmpty)
            for _ in 1..<(format == "svg" ? 5 : 20) {
                #expect(try Tool.run(arguments + [format], in: Tool.root.path).output == first)
            }
        }
    }
}
