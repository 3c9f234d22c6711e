import Foundation
import Testing

/// What comes by a pipe is read as what it is, and the exit codes of `diff` are those of diff.
@Suite struct StandardInputTests {
    static let article = Data("Norway accused Russia of spying. Oslo thanked Chad.\n".utf8)

    @Test(arguments: ["json", "dot"])
    func graphsAreReadAgain(_ format: String) throws {
        let made = try Tool.run(["draw", "-", "--format", format], input: Self.article)
        #expect(made.code == 0, "\(made.errors)")
        let again = try Tool.run(["draw", "-", "--format", format], input: made.output)
        #expect(again.output == made.output)
        let explained = try Tool.run(["explain"], input: made.output)
        #expect(explained.text.contains("Norway opposes Russia"))
    }

    @Test func jsonLinesAreMerged() throws {
        let lines = try Tool.run(["extract", "--jsonl"], input: Self.article).output
        let merged = try Tool.run(["merge"], input: lines + lines)
        let whole = try Tool.run(["extract"], input: Self.article)
        #expect(merged.output == whole.output)
    }

    @Test func diffTellsSameFromOther() throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway accused Russia of spying.\n", to: "a.txt")
        try folder.write("Norway praised Russia.\n", to: "b.txt")
        let same = try Tool.run(["diff", "a.txt", "a.txt"], in: folder.path)
        #expect(same.code == 0)
        let other = try Tool.run(["diff", "a.txt", "b.txt"], in: folder.path)
        #expect(other.code == 1)
        #expect(other.text.contains("⇄ Norway supports Russia, where it opposed"))
        try Tool.run(["draw", "a.txt", "-o", "a.dot", "-o", "a.json"], in: folder.path)
        for graph in ["a.dot", "a.json"] {
            #expect(try Tool.run(["diff", "a.txt", graph], in: folder.path).code == 0)
        }
    }

    @Test func standardInputIsReadOnce() throws {
        #expect(try Tool.run(["diff", "-", "-"], input: Self.article).code == 64)
        #expect(try Tool.run(["merge", "-", "-"], input: Self.article).code == 64)
    }

    @Test(arguments: ["9223372036854775807", "101", "0"])
    func startsAreBounded(_ count: String) throws {
        let outcome = try Tool.run(["draw", "--starts", count], input: Self.article)
        #expect(outcome.code == 64)
    }
}
