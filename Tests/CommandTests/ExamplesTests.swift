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
            let recorded = try String(
                contentsOf: Tool.root.appending(path: "output/\(stem).\(ending)"), encoding: .utf8)
            #expect(made == recorded, "output/\(stem).\(ending) differs; see 'make examples'")
        }
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
