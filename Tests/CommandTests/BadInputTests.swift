import Foundation
import Testing

@testable import actorgraph

/// Whatever is wrong: one line on standard error, the documented code, and no file touched.
@Suite struct BadInputTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var file: (name: String, bytes: [UInt8])? = ("a.txt", Array("Norway thanked Chad.\n".utf8))
        let arguments: [String]
        let code: CommandError.ExitCode
        let message: String
    }

    static let cases = [
        Case(
            testDescription: "missing file", file: nil,
            arguments: ["draw", "a.txt", "-o", "x.svg"],
            code: .noInput, message: "a.txt: error: cannot open: no such file or directory"),
        Case(
            testDescription: "directory", arguments: ["draw", ".", "-o", "x.svg"],
            code: .noInput, message: ".: error: cannot read: is a directory"),
        Case(
            testDescription: "empty file", file: ("a.txt", []),
            arguments: ["draw", "a.txt", "-o", "x.svg"], code: .data, message: "a.txt: error: "),
        Case(
            testDescription: "only white space", file: ("a.txt", Array(" \n\n\t".utf8)),
            arguments: ["draw", "a.txt", "-o", "x.svg"], code: .data, message: "a.txt: error: "),
        Case(
            testDescription: "binary file", file: ("a.txt", [0x7F, 0x45, 0, 1, 2, 0, 0]),
            arguments: ["draw", "a.txt", "-o", "x.svg"], code: .data, message: "a.txt:1:3: error: "),
        Case(
            testDescription: "invalid UTF-8", file: ("a.txt", [0x41, 0x42, 0xFF, 0x43]),
            arguments: ["draw", "a.txt", "-o", "x.svg"], code: .data, message: "a.txt:1:3: error: "),
        Case(
            testDescription: "broken JSON", file: ("a.json", Array("{\"format\": ".utf8)),
            arguments: ["draw", "a.json", "-o", "x.svg"], code: .data, message: "a.json"),
        Case(
            testDescription: "JSON of another program", file: ("a.json", Array("[1]".utf8)),
            arguments: ["draw", "a.json", "-o", "x.svg"], code: .data, message: "a.json"),
        Case(
            testDescription: "broken DOT", file: ("a.dot", Array("digraph {\n  a -> ;\n}\n".utf8)),
            arguments: ["draw", "a.dot", "-o", "x.svg"], code: .data, message: "a.dot:2:"),
        Case(
            testDescription: "broken corrections",
            file: ("c.actors", Array("ignore \"Chad\"\nmerge Chad".utf8)),
            arguments: ["draw", "--actors", "c.actors", "a.txt", "-o", "x.svg"], code: .data,
            message: "c.actors:2:7: error: 'Chad' is no actor's id"),
        Case(
            testDescription: "corrections with two errors",
            file: ("c.actors", Array("ignore\nmerge Chad".utf8)),
            arguments: ["draw", "--actors", "c.actors", "a.txt", "-o", "x.svg"], code: .data,
            message: """
                c.actors:1:7: error: an actor's id or its name in double quotes expected
                c.actors:2:7: error: 'Chad' is no actor's id
                """),
        Case(
            testDescription: "no corrections",
            arguments: ["draw", "--actors", "c.actors", "a.txt", "-o", "x.svg"], code: .noInput,
            message: "c.actors: error: cannot open: "),
        Case(
            testDescription: "a page", file: ("a.html", Array("<p>Hello</p>".utf8)),
            arguments: ["draw", "a.html", "-o", "x.svg"], code: .data, message: "a.html: error: "),
        Case(
            testDescription: "output in a missing folder",
            arguments: ["draw", "a.txt", "-o", "none/x.svg"], code: .cannotCreate,
            message: "none/x.svg: error: cannot write: no such file or directory"),
        Case(
            testDescription: "output is a folder", arguments: ["draw", "a.txt", "-o", "sub.svg"],
            code: .cannotCreate, message: "sub.svg: error: cannot write: is a directory"),
        Case(
            testDescription: "one of two outputs cannot be written",
            arguments: ["draw", "a.txt", "-o", "x.svg", "-o", "none/x.dot"],
            code: .cannotCreate, message: "none/x.dot: error: "),
        Case(
            testDescription: "unknown ending", arguments: ["draw", "a.txt", "-o", "x.bmp"],
            code: .usage, message: "actorgraph: error: cannot tell a format from 'x.bmp'"),
        Case(
            testDescription: "no ending", arguments: ["draw", "a.txt", "-o", "x"],
            code: .usage, message: "actorgraph: error: cannot tell a format from 'x'"),
        Case(
            testDescription: "the same output twice",
            arguments: ["draw", "a.txt", "-o", "x.svg", "-o", "x.svg"], code: .usage,
            message: "actorgraph: error: "),
        Case(
            testDescription: "unknown option", arguments: ["draw", "a.txt", "--al"],
            code: .usage, message: "actorgraph: error: unknown option '--al'; did you mean '--all'?"
        ),
        Case(
            testDescription: "unknown command", arguments: ["drew", "a.txt"],
            code: .usage, message: "actorgraph: error: unknown command 'drew'; did you mean 'draw'?"
        ),
        Case(
            testDescription: "no command", file: ("b.txt", Array("Chad met Mali.".utf8)),
            arguments: ["b.txt", "-o", "x.svg"], code: .usage,
            message: "actorgraph: error: 'b.txt' is a file or folder; the command comes first: "
                + "actorgraph draw FILE…"),
        Case(
            testDescription: "command of another program", arguments: ["paint", "a.txt"],
            code: .usage,
            message: "actorgraph: error: unknown command 'paint'; "
                + "choose one of draw, extract, diff, merge, explain, watch"),
        Case(
            testDescription: "UTF-16", file: ("a.txt", [0xFF, 0xFE, 0x41, 0, 0x42, 0]),
            arguments: ["draw", "a.txt", "-o", "x.svg"], code: .data,
            message: "a.txt: error: UTF-16; save it as UTF-8"),
        Case(
            testDescription: "a web page", file: ("a.txt", Array("<!doctype html><p>Chad".utf8)),
            arguments: ["draw", "a.txt", "-o", "x.svg"], code: .data,
            message: "a.txt: error: a web page; save the text of the article as .txt or .md"),
        Case(
            testDescription: "unknown input format",
            arguments: ["draw", "a.txt", "--input-format", "html"], code: .usage,
            message: "actorgraph: error: unknown input format 'html'; choose text or markdown"),
        Case(
            testDescription: "no command", arguments: [], code: .usage,
            message: "actorgraph: error: "),
        Case(
            testDescription: "diff of one", arguments: ["diff", "a.txt"], code: .usage,
            message: "actorgraph: error: "),
        Case(
            testDescription: "diff with an unknown layout",
            arguments: ["diff", "a.txt", "a.txt", "--layout", "beside"], code: .usage,
            message: "actorgraph: error: unknown layout 'beside'; choose union or side"),
        Case(
            testDescription: "diff for git into a file",
            arguments: ["diff", "--git", "-o", "x.svg", "a.txt"], code: .usage,
            message: "actorgraph: error: git reads text"),
        Case(
            testDescription: "diff for git with two files", arguments: ["diff", "--git", "a", "b"],
            code: .usage, message: "actorgraph: error: --git is for git"),
        Case(
            testDescription: "diff with a missing file", arguments: ["diff", "a.txt", "b.txt"],
            code: .trouble, message: "b.txt: error: "),
        Case(
            testDescription: "explain an actor who is not there",
            arguments: ["explain", "a.txt", "--actor", "Peru"], code: .data,
            message: "a.txt: error: "),
        Case(
            testDescription: "unknowns of a graph", file: ("a.dot", Array("digraph {}".utf8)),
            arguments: ["explain", "a.dot", "--unknowns"], code: .data,
            message: "a.dot: error: a graph does not keep what was not understood"),
        Case(
            testDescription: "explain of two things",
            arguments: ["explain", "a.txt", "--unknowns", "--suggest"], code: .usage,
            message: "actorgraph: error: give "),
        Case(
            testDescription: "what is not understood, after corrections",
            arguments: ["explain", "a.txt", "--unknowns", "--roll-up"], code: .usage,
            message: "actorgraph: error: '--unknowns' is of the article as it is read"),
        Case(
            testDescription: "explain of two files", arguments: ["explain", "a.txt", "a.txt"],
            code: .usage, message: "actorgraph: error: "),
        Case(
            testDescription: "control characters in a file's name",
            arguments: ["draw", "a\u{1B}[31m\nb.txt"], code: .noInput, message: "a?[31m?b.txt: "),
    ]

    @Test(arguments: cases)
    func isRefused(_ item: Case) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.file("sub.svg"), withIntermediateDirectories: false)
        if let file = item.file {
            _ = FileManager.default.createFile(
                atPath: folder.file(file.name), contents: Data(file.bytes))
        }
        try folder.write("the older picture", to: "x.svg")
        let before = try folder.names()

        let outcome = try Tool.run(item.arguments, in: folder.path)
        #expect(outcome.code == item.code.rawValue)
        #expect(outcome.errors.hasPrefix(item.message), "\(outcome.errors)")
        #expect(outcome.errors.hasSuffix("\n"))
        let lines = item.message.count { $0.isNewline } + 1
        #expect(outcome.errors.count { $0.isNewline } == lines, "\(outcome.errors)")
        #expect(outcome.text.isEmpty)
        #expect(try folder.names() == before)
        #expect(try folder.text("x.svg") == "the older picture")
    }

    @Test(arguments: ["txt", "md", "json", "jsonl", "dot", "actors"])
    func aNullIsNoText(ending: String) throws {
        let texts = [
            "json": "{\"format\": \"a\u{0}b\"}", "jsonl": "{\"format\": \"a\u{0}b\"}",
            "dot": "digraph { format=\"actorgraph/1\"; \"person/bo\" [label=\"Bo\u{0}Li\"] }",
            "actors": "ignore \"Nor\u{0}way\"",
        ]
        let folder = try TemporaryFolder()
        try folder.write("Norway thanked Chad.\n", to: "b.txt")
        try folder.write(texts[ending] ?? "Norway thanked\u{0} Chad.\n", to: "a.\(ending)")
        let inputs = ending == "actors" ? ["b.txt", "--actors", "a.actors"] : ["a.\(ending)"]
        let outcome = try Tool.run(["draw", "-o", "x.svg"] + inputs, in: folder.path)
        #expect(outcome.code == CommandError.ExitCode.data.rawValue)
        #expect(outcome.errors.hasPrefix("a.\(ending):1:"), "\(outcome.errors)")
        #expect(try folder.names() == ["a.\(ending)", "b.txt"].sorted())
    }

    @Test func allErrorsOfAllGraphsArePrinted() throws {
        let folder = try TemporaryFolder()
        let graph = """
            digraph { format="actorgraph/1";
              "person/bo-li" [label="Bo Li", salience=much];
              "person/bo-li" -> "country/tcd" [polarity=hates];
            }

            """
        for name in ["a.dot", "b.dot"] { try folder.write(graph, to: name) }
        let outcome = try Tool.run(["merge", "a.dot", "b.dot"], in: folder.path)
        #expect(outcome.code == CommandError.ExitCode.data.rawValue)
        #expect(
            outcome.errors
                == ["a.dot", "b.dot"].map { name in
                    """
                    \(name):2:34: error: salience "much" is not a number
                    \(name):3:3: error: node "country/tcd" is not described; give it a line of its own \
                    with label="…" or remove this link
                    \(name):3:36: error: polarity "hates" is not one of support, oppose, neutral

                    """
                }.joined())
    }

    @Test func aFullDiskIsAnError() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let folder = try TemporaryFolder()
        try folder.write("Norway thanked Chad.\n", to: "a.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("full.dot"), withDestinationPath: "/dev/full")
        let outcome = try Tool.run(["draw", "a.txt", "-o", "full.dot"], in: folder.path)
        #expect(outcome.code == CommandError.ExitCode.cannotCreate.rawValue)
        #expect(outcome.errors == "full.dot: error: cannot write: no space left on device\n")
    }
}
