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

    @Test func namesakesKeepTheirStates() throws {
        let folder = try TemporaryFolder()
        for (name, text) in [
            ("x", "accused Russia of spying"), ("y", "praised Russia for its help"),
        ] {
            try FileManager.default.createDirectory(
                atPath: folder.file(name), withIntermediateDirectories: true)
            try folder.write("Norway \(text).\n", to: name + "/a.txt")
        }
        let run = try Tool.run(
            ["diff", "x/a.txt", "y/a.txt", "--fast", "-o", "c.html"], in: folder.path)
        #expect(run.code == 1, "\(run.errors)")
        let page = try folder.text("c.html")
        #expect(page.contains("\"title\":\"Before: a.txt\""))
        #expect(page.contains("\"title\":\"After: a.txt\""))
        // The former sentence leads to its article as well.
        #expect(page.matches(of: /"article":[01],"claimedBy"/).count >= 2)
        #expect(!page.contains("\"article\":null"))
    }

    @Test func thePageOfADifferenceHasBothArticles() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "a.txt")
        try folder.write("Norway praised Russia for its patience.\n", to: "b.txt")
        let run = try Tool.run(
            ["diff", "a.txt", "b.txt", "--fast", "-o", "c.html"], in: folder.path)
        #expect(run.code == 1, "\(run.errors)")
        let page = try folder.text("c.html")
        #expect(page.contains("<figcaption>Before: a.txt"))
        #expect(page.contains("<figcaption>After: b.txt"))
        #expect(page.contains("Angela Weber thanked NATO for its help."))
        #expect(page.contains("Norway praised Russia for its patience."))
    }
}
