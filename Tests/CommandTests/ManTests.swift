import Foundation
import Testing

@testable import actorgraph

/// The manual page has what the help has, and mandoc has nothing against it.
@Suite struct ManTests {
    @Test(.enabled(if: Tool.installed("mandoc") != nil, "mandoc is not installed"))
    func mandocIsContent() throws {
        let mandoc = try #require(Tool.installed("mandoc"))
        let page = try Tool.run(["man"])
        let lint = try Tool.run(["-Tlint"], input: page.output, program: mandoc)
        #expect(lint.text.isEmpty && lint.code == 0, "\(lint.text)")
        // What people read and copy: hyphens are hyphens, quotation marks are straight.
        let shown = try Tool.run(
            ["-Tutf8", "-Owidth=100"], input: page.output, program: mandoc
        ).text.replacing(#/.\x08/#, with: "")
        for line in [
            "     actorgraph draw [OPTIONS] [ARTICLE|GRAPH ...]\n", "     -o, --output FILE\n",
            "actorgraph explain article.txt --actor \"European Union\"\n",
            "     64      wrong command line\n",
        ] {
            #expect(shown.contains(line), "\(line)")
        }
    }

    @Test func everyOptionIsThere() throws {
        let page = try Tool.run(["man"]).text
        for command in ActorGraphCommand.commands {
            #expect(page.contains("\n.Ss actorgraph \(command.name)\n"))
            for option in HelpPage(command.help).options {
                #expect(
                    page.contains(
                        option.names.map { "Fl \(ManPage.escaped(String($0.dropFirst())))" }.joined(
                            separator: " , ")))
            }
        }
    }

    @Test(arguments: [
        (".Dd", "\\&.Dd"), ("it's a\\b", "it\\(aqs a\\eb"), ("--all", "\\-\\-all"), ("a.b", "a.b"),
    ])
    func nothingIsAnOrder(_ text: String, _ escaped: String) {
        #expect(ManPage.escaped(text) == escaped)
    }
}
