import Foundation
import Testing

/// The page and the links of `draw`, from the command line.
@Suite struct PageTests {
    private static let article =
        "Norway accused Russia of spying. Angela Weber thanked NATO for its help.\n"

    @Test func thePageOfAnArticleHasItsTextAndThatOfAGraphOnlyQuotes() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article + "\nIt rained all day in the capital.\n", to: "a.txt")
        let first = try Tool.run(
            ["draw", "a.txt", "--fast", "-o", "a.html", "-o", "a.json"], in: folder.path)
        #expect(first.code == 0, "\(first.errors)")
        #expect(try folder.text("a.html").contains("It rained all day in the capital."))
        let second = try Tool.run(["draw", "a.json", "-o", "b.html"], in: folder.path)
        #expect(second.code == 0, "\(second.errors)")
        let page = try folder.text("b.html")
        #expect(page.contains("Norway accused Russia of spying."))
        #expect(!page.contains("It rained all day"))
        let third = try Tool.run(["draw", "a.json", "-f", "html"], in: folder.path)
        #expect(third.text == page)
    }

    @Test func linksNeedASourceOnTheWeb() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "a.txt")
        let first = try Tool.run(
            ["draw", "a.txt", "--fast", "--web-links", "-o", "a.svg", "-o", "a.json"],
            in: folder.path)
        #expect(first.code == 0)
        #expect(first.errors.contains("a.txt: warning: no article has an address of the web"))
        #expect(try !folder.text("a.svg").contains("href"))

        let json = try folder.text("a.json")
            .replacing("\"source\": \"a.txt\"", with: "\"source\": \"https://example.org/news\"")
        try folder.write(json, to: "web.json")
        let second = try Tool.run(
            ["draw", "web.json", "--web-links", "-o", "b.svg"], in: folder.path)
        #expect(second.code == 0)
        #expect(second.errors == "")
        #expect(
            try folder.text("b.svg").contains(
                "href=\"https://example.org/news#:~:text=Norway%20accused%20Russia%20of%20spying%2E\""
            ))
        let third = try Tool.run(["draw", "web.json", "-o", "c.svg"], in: folder.path)
        #expect(third.code == 0)
        #expect(try !folder.text("c.svg").contains("href"))

        // One of the graphs with an address is enough.
        for (other, isWarned) in [("web.json", false), ("a.json", true)] {
            let diff = try Tool.run(
                ["diff", "a.json", other, "--web-links", "-o", "d.svg"], in: folder.path)
            #expect(diff.errors.contains("nothing is linked") == isWarned, "\(other)")
        }
    }

    @Test func sourceIsThatOfOneArticle() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "a.txt")
        let address = "https://example.org/news/1"
        let first = try Tool.run(
            [
                "draw", "a.txt", "--fast", "--source", address, "--web-links", "-o", "a.svg", "-o",
                "a.json",
            ], in: folder.path)
        #expect(first.code == 0, "\(first.errors)")
        #expect(first.errors == "")
        let svg = try folder.text("a.svg")
        #expect(svg.contains("href=\"\(address)#:~:text="))
        #expect(svg.contains("Source: example.org"))
        #expect(try folder.text("a.json").contains("\"source\": \"\(address)\""))
        for operands in [["a.json"], ["a.txt", "a.txt"]] {
            let run = try Tool.run(["draw", "--source", address] + operands, in: folder.path)
            #expect(run.code == 64, "\(operands)")
            #expect(run.errors.contains("'--source'"))
        }
    }

    /// The page of a difference of two texts, under paths of theirs.
    private static func page(ofDifference texts: [(path: String, text: String)]) throws -> String {
        let folder = try TemporaryFolder()
        for (path, text) in texts {
            let place = URL(filePath: folder.file(path)).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try folder.write(text, to: path)
        }
        let run = try Tool.run(
            ["diff"] + texts.map(\.path) + ["--fast", "-o", "c.html"], in: folder.path)
        #expect(run.code == 1, "\(run.errors)")
        return try folder.text("c.html")
    }

    @Test func namesakesKeepTheirStates() throws {
        let page = try Self.page(ofDifference: [
            ("x/a.txt", "Norway accused Russia of spying.\n"),
            ("y/a.txt", "Norway praised Russia for its help.\n"),
        ])
        #expect(page.contains("\"title\":\"Before: a.txt\""))
        #expect(page.contains("\"title\":\"After: a.txt\""))
        // The former sentence leads to its article as well.
        #expect(page.matches(of: /"article":[01],"claimedBy"/).count >= 2)
        #expect(!page.contains("\"article\":null"))
    }

    @Test func thePageOfADifferenceHasBothArticles() throws {
        let page = try Self.page(ofDifference: [
            ("a.txt", Self.article), ("b.txt", "Norway praised Russia for its patience.\n"),
        ])
        #expect(page.contains("<figcaption>Before: a.txt"))
        #expect(page.contains("<figcaption>After: b.txt"))
        #expect(page.contains("Angela Weber thanked NATO for its help."))
        #expect(page.contains("Norway praised Russia for its patience."))
    }
}
