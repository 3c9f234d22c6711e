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

    @Test(arguments: [
        (text: "# Talks\n\nNorway thanked Chad.\n", options: [], isMarkdown: true),
        (text: "---\ntitle: Talks\n---\n\nNorway thanked Chad.\n", options: [], isMarkdown: true),
        (
            text: "A note.\n\n## Talks\n\nNorway **thanked** [Chad](x).\n", options: [],
            isMarkdown: true
        ),
        (text: "Norway thanked Chad.\n\n#1 in the list.\n", options: [], isMarkdown: false),
        (text: "Norway thanked [Chad](x).\n", options: ["markdown"], isMarkdown: true),
        (text: "# Talks\n\nNorway thanked Chad.\n", options: ["text"], isMarkdown: false),
    ])
    func markdownIsToldFromText(text: String, options: [String], isMarkdown: Bool) throws {
        let folder = try TemporaryFolder()
        let name = isMarkdown ? "a.md" : "a.txt"
        try folder.write(text, to: name)
        let read = try Tool.run(
            ["extract", "-"] + options.flatMap { ["--input-format", $0] }, input: Data(text.utf8))
        #expect(read.code == 0, "\(read.errors)")
        let titles = try [read, Tool.run(["extract", name], in: folder.path)].map { outcome in
            let graph = try #require(
                try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
            let articles = graph["articles"] as? [[String: Any]]
            return "\(articles?.first?["title"] ?? "none")"
        }
        #expect(titles[0] == titles[1])
    }

    @Test func noActorsAreAWarning() throws {
        let folder = try TemporaryFolder()
        try folder.write("It rained.\n", to: "a.txt")
        let outcome = try Tool.run(["draw", "a.txt", "-o", "a.svg"], in: folder.path)
        #expect(outcome.code == 0)
        #expect(outcome.errors == "a.txt: warning: no actors found; the result is empty\n")
        #expect(try folder.names().contains("a.svg"))
    }

    @Test func explainSaysThatDOTKeepsNoMentions() throws {
        let made = try Tool.run(["draw", "-", "--format", "dot"], input: Self.article)
        let explained = try Tool.run(["explain"], input: made.output).text
        #expect(explained.contains("mentions are not kept in DOT"))
        #expect(!explained.contains("0 mentions"))
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
        #expect(other.text.contains("⇄ Norway supports Russia, opposed before"))
        try Tool.run(["draw", "a.txt", "-o", "a.dot", "-o", "a.json"], in: folder.path)
        for graph in ["a.dot", "a.json"] {
            #expect(try Tool.run(["diff", "a.txt", graph], in: folder.path).code == 0)
        }
    }

    @Test func diffOfThreeSaysWhoSaysWhat() throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway accused Russia of spying. Norway thanked Chad.\n", to: "a.txt")
        try folder.write("Norway praised Russia. Norway thanked Chad.\n", to: "b.txt")
        try folder.write("Norway thanked Chad.\n", to: "c.txt")
        let names = ["a.txt", "b.txt", "c.txt"]
        let outcome = try Tool.run(
            ["diff"] + names + ["-o", "-", "-o", "c.md", "-o", "c.json", "-o", "c.svg"],
            in: folder.path)
        #expect(outcome.code == 1, "\(outcome.errors)")
        #expect(outcome.text.contains("⇄ Norway → Russia: supports in 2, opposes in 1"))
        #expect(try folder.text("c.md").contains("## In all\n\n- **Norway** supports **Chad**"))
        #expect(try Tool.run(["diff", "c.txt", "c.txt", "c.txt"], in: folder.path).code == 0)
        #expect(try Tool.run(["diff", "/dev/null", "c.txt"], in: folder.path).code == 1)
        #expect(try Tool.run(["diff", "/dev/null", "/dev/null"], in: folder.path).code == 0)
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
