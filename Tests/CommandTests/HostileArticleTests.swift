import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whatever an article holds, the picture is well-formed and nothing in it can run or call out.
@Suite struct HostileArticleTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
    }

    /// Not allowed in XML, and not in Swift literals either.
    static let nonCharacters = String(
        String.UnicodeScalarView(
            [0xFFFE, 0xFFFF, 0xFDD0].compactMap { Unicode.Scalar($0 as UInt32) }))

    static let sentence = "Norway accused Russia of spying. Angela Weber thanked NATO. "

    static let cases = [
        Case(
            testDescription: "markup",
            text:
                "<script>alert(1)</script>\n\nNorway accused Russia of <script>alert('x')</script> "
                + "<a href=\"javascript:alert(1)\">spying</a> & \"<img src=x onerror=alert(1)>\". "
                + "Minister <b onclick=\"x()\">Anna Holm</b> thanked Chad.\n"),
        Case(
            testDescription: "names that are markup",
            text: "Foreign Minister Anna \"><script>x</script> Holm accused Russia of spying. "
                + "Anna <svg onload=x()> Holm criticised Norway.\n"),
        Case(
            testDescription: "backslashes and escapes of Graphviz",
            text:
                "Norway accused Russia \\N \\G \\E \\T \\H \\L of spying\\\\. \\\" Norway thanked "
                + "C:\\temp\\new \\n Chad \\\n\nRussia rejected Norway’s \\\"plan\\\".\\"),
        Case(
            testDescription: "control characters",
            text: sentence
                + "Norway\u{1}\u{2}\u{8}\u{B}\u{1B}[31m accused\u{7F}\u{85} Russia\u{200B}"
                + " " + nonCharacters + " of\u{0C} spying.\n"),
        Case(
            testDescription: "right to left",
            text: sentence + "\u{202E}روسيا اتهمت النرويج\u{202C} بالتجسس. Norway "
                + "\u{2067}accused\u{2069} Russia. שלום נורווגיה.\n"),
        Case(
            testDescription: "emoji and combining marks",
            text: sentence + "🇳🇴 Norway 🤬 accused 👩‍👩‍👧‍👦 Russia 🇷🇺 of "
                + String(repeating: "e\u{301}\u{302}\u{303}", count: 400) + ".\n"),
        Case(
            testDescription: "a line of 10,000 words",
            text: String(repeating: sentence, count: 1_000)),
        Case(
            testDescription: "10,000 words without a stop",
            text: String(repeating: "Norway and Russia and the talks ", count: 1_667)),
        Case(
            testDescription: "a word of a million letters",
            text: sentence + String(repeating: "Norway", count: 170_000) + " accused Russia."),
        Case(
            testDescription: "quotes never closed",
            text: String(
                repeating: "“Norway accused Russia, \"said ‘Anna Holm «of spying. ", count: 500)),
        Case(
            testDescription: "ends of comments and sections",
            text: "Norway accused Russia of ]]> --> */ // spying \"; } digraph { a -> b.\n"),
        Case(
            testDescription: "links",
            text:
                "Norway accused Russia of javascript:alert(1) http://evil.example/x.png data:text/html,x "
                + "xlink:href=\"file:///etc/passwd\" spying.\n"),
        Case(
            testDescription: "half a million line ends",
            text: sentence + String(repeating: "\n", count: 500_000) + sentence),
        Case(testDescription: "nobody", text: "It rained.\n"),
    ]

    @Test(arguments: cases)
    func pictureIsHarmless(_ item: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write(item.text, to: "article.txt")
        let outcome = try Tool.run(
            ["draw", "article.txt"]
                + ["svg", "html", "dot", "json", "graphml", "gexf"].flatMap { ["-o", "a.\($0)"] },
            in: folder.path)
        #expect(outcome.code == 0, "\(outcome.errors)")
        let scan = try SVGScan(Data(contentsOf: URL(filePath: folder.file("a.svg"))))
        #expect(scan.isWellFormed, "\(scan.problem)")
        #expect(
            scan.elements.isDisjoint(with: ["script", "foreignObject", "iframe", "image", "a"]))
        for (name, value) in scan.attributes {
            #expect(!name.lowercased().hasPrefix("on"), "\(name)=\(value)")
            #expect(!name.lowercased().hasSuffix("href"), "\(name)=\(value)")
            #expect(!value.lowercased().contains("javascript:"), "\(name)=\(value)")
            #expect(!value.contains("url("), "\(name)=\(value)")
        }
        for name in ["a.graphml", "a.gexf"] {
            let scan = try SVGScan(Data(contentsOf: URL(filePath: folder.file(name))))
            #expect(scan.isWellFormed, "\(name): \(scan.problem)")
        }
        let page = try folder.text("a.html")
        // The page's own two scripts, of which the first is data, and nothing of the article's.
        let scripts = page.split(separator: "<script", omittingEmptySubsequences: false)
        #expect(scripts.count == 3)
        #expect(page.split(separator: "</script", omittingEmptySubsequences: false).count == 3)
        let data = scripts[1].drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        let content = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
        let articles = try #require(content?["articles"] as? [[String: Any]])
        #expect((articles.first?["parts"] as? [Any])?.isEmpty == false)
        // What was written can be read again.
        for name in ["a.dot", "a.json"] {
            let again = try Tool.run(["draw", name, "--format", "svg"], in: folder.path)
            #expect(again.code == 0, "\(name): \(again.errors)")
        }
    }
}

/// The elements and attributes of an SVG, found by a strict parser.
final class SVGScan: NSObject, XMLParserDelegate {
    private(set) var elements: Set<String> = []
    private(set) var attributes: [(String, String)] = []
    private(set) var isWellFormed = false
    private(set) var problem = ""

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        isWellFormed = parser.parse()
        problem = isWellFormed ? "" : "line \(parser.lineNumber): \(parser.parserError as Any)"
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        elements.insert(name)
        self.attributes += attributes.map { ($0.key, $0.value) }
    }
}
