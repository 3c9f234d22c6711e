@testable import ActorGraphs
import Foundation
import Testing

/// Graphviz's own tools read what is written, and what they write is read; where they are installed.
@Suite("DOT and Graphviz's tools")
struct DOTToolsTests {
    private static let folders = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]

    private static func path(of tool: String) -> String? {
        folders.map { $0 + tool }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static var hasTools: Bool { path(of: "nop") != nil && path(of: "gc") != nil }

    /// What a tool prints for a text, and whether it was content.
    private func run(_ tool: String, _ arguments: [String], on text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString).dot")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.path(of: tool)))
        process.arguments = arguments + [file.path()]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: complaints, as: UTF8.self) == "")
        #expect(process.terminationStatus == 0)
        return String(decoding: printed, as: UTF8.self)
    }

    @Test("nop keeps every actor and link", .enabled(if: hasTools), arguments: [1, 2, 3, 4, 5, 6])
    func nop(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next()).merged(with: random.next())
        let printed = try run("nop", [], on: graph.dot())
        #expect(try ActorGraph(dot: Array(printed.utf8)) == graph.withoutMentions)
    }

    @Test(
        "other tools keep every actor and link", .enabled(if: path(of: "dot") != nil),
        arguments: [["dot", "-Tcanon"], ["gvpr", "-c", "E{penwidth=2}"], ["gvpack", "-u"]])
    func kept(command: [String]) throws {
        var random = RandomGraph(seed: 7)
        let graph = random.next().merged(with: random.next())
        let printed = try run(command[0], Array(command.dropFirst()), on: graph.dot())
        #expect(try ActorGraph(dot: Array(printed.utf8)) == graph.withoutMentions)
    }

    @Test(
        "what they made of the sample is the same graph",
        arguments: [
            "dot-canon", "dot-layout", "emacs-indented", "gvpack", "gvpr", "neato-xdot", "nop",
            "pydot",
        ])
    func recorded(tool: String) throws {
        let bytes = try repositoryFile("Tests/DOTTools/\(tool).dot")
        #expect(bytes != Array(SampleDOT.text.utf8))
        #expect(try ActorGraph(dot: bytes) == SampleDOT.graph)
    }

    @Test("nop keeps any text", .enabled(if: hasTools), arguments: DOTGraphTests.strings)
    func text(name: String, text: String) throws {
        let graph = DOTGraphTests.graph(of: text)
        let printed = try run("nop", [], on: graph.dot())
        #expect(try ActorGraph(dot: Array(printed.utf8)).json() == graph.json())
    }

    @Test("gc counts as many actors and links", .enabled(if: hasTools))
    func counted() throws {
        let counts = try run("gc", ["-n", "-e"], on: SampleDOT.graph.dot())
        let numbers = counts.split(separator: " ").compactMap { Int($0) }
        #expect(numbers == [4, 3])
    }
}
