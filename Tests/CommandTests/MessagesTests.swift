import Foundation
import Testing

@testable import actorgraph

/// What is said on standard error, to a terminal and to a file.
@Suite struct MessagesTests {
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] {
            try folder.write(
                "digraph { format=\"actorgraph/1\"; \"country/nor\" [label=\"Norway\"]; }\n",
                to: name + ".dot")
        }
        try folder.write("rename \"Nobody\" to \"Somebody\"\n", to: "none.actors")
        return folder
    }

    /// What a run with such a terminal as its standard error says there.
    private static func onTerminal(
        _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
    ) throws -> String {
        var terminal: Int32 = -1
        var other: Int32 = -1
        try #require(openpty(&terminal, &other, nil, nil, nil) == 0)
        defer {
            close(other)
            close(terminal)
        }
        let process = Process()
        process.executableURL = Tool.program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = ["TERM": "xterm"].merging(environment) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(fileDescriptor: other)
        try process.run()
        process.waitUntilExit()
        _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(terminal, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }

    @Test(arguments: [[], ["--quiet"], ["-q"]])
    func quietKeepsWarningsToItself(_ options: [String]) throws {
        let folder = try Self.folder()
        let line = ["merge", "a.dot", "b.dot", "--actors", "none.actors"] + options
        let outcome = try Tool.run(line, in: folder.path)
        #expect(outcome.code == 0)
        let warning =
            "none.actors:1:8: warning: no actor is called 'Nobody'; nothing is corrected\n"
        #expect(outcome.errors == (options.isEmpty ? warning : ""))
        let loud = try Tool.run(["merge", "missing.dot"] + options, in: folder.path)
        #expect(loud.code == 66)
        #expect(loud.errors.hasPrefix("missing.dot: error: cannot open"))
    }

    @Test(arguments: ["merge", "diff", "extract --jsonl"])
    func aTerminalShowsWhichInputIsRead(_ command: String) throws {
        let folder = try Self.folder()
        let line = command.split(separator: " ").map(String.init) + ["a.dot", "b.dot"]
        let shown = try Self.onTerminal(line, in: folder)
        #expect(shown.contains("\rreading 1 of 2: a.dot\u{1B}[K"))
        #expect(shown.contains("\rreading 2 of 2: b.dot\u{1B}[K"))
        #expect(shown.hasSuffix("\r\u{1B}[K"))
        #expect(try Self.onTerminal(line + ["--quiet"], in: folder) == "")
        #expect(try Self.onTerminal(line, in: folder, environment: ["TERM": "dumb"]) == "")
        #expect(try Tool.run(line, in: folder.path).errors == "")
        #expect(try Self.onTerminal(["merge", "a.dot"], in: folder) == "")
    }

    @Test func anErrorTakesTheProgressAway() throws {
        let folder = try Self.folder()
        let shown = try Self.onTerminal(["merge", "a.dot", "none.dot"], in: folder)
        #expect(
            shown.contains("\u{1B}[K\r\u{1B}[Knone.dot: \u{1B}[1;31merror:\u{1B}[m cannot open"))
        let plain = try Self.onTerminal(
            ["merge", "a.dot", "none.dot"], in: folder, environment: ["NO_COLOR": "1"])
        #expect(plain.contains("\r\u{1B}[Knone.dot: error: cannot open"))
    }

    @Test(arguments: [
        ("short.txt", 20, "short.txt"),
        ("reading 1 of 2: a/long/path/a.txt", 20, "reading 1 …ath/a.txt"),
        ("日本語日本語日本語", 9, "日本…本語"),
    ])
    func aLineStaysALine(_ text: String, _ columns: Int, _ cut: String) {
        #expect(text.cut(to: columns) == cut)
    }
}
