@testable import ActorGraphs
import Foundation
import Testing

/// Graphviz's own tools read what is written, and what they write is read; where they are installed.
@Suite("DOT and Graphviz's tools")
struct DOTToolsTests {
    static var hasTools: Bool { Tool.path(of: "nop") != nil && Tool.path(of: "gc") != nil }

    @Test("nop keeps every actor and link", .enabled(if: hasTools), arguments: [1, 2, 3, 4, 5, 6])
    func nop(seed: UInt64) throws {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next()).merged(with: random.next())
        let printed = try Tool.run("nop", [], on: graph.dot())
        #expect(try ActorGraph(dot: Array(printed.utf8)) == graph.withoutMentions)
    }

    @Test(
        "other tools keep every actor and link", .enabled(if: Tool.path(of: "dot") != nil),
        arguments: [["dot", "-Tcanon"], ["gvpr", "-c", "E{penwidth=2}"], ["gvpack", "-u"]])
    func kept(command: [String]) throws {
        var random = RandomGraph(seed: 7)
        let graph = random.next().merged(with: random.next())
        let printed = try Tool.run(command[0], Array(command.dropFirst()), on: graph.dot())
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
        let printed = try Tool.run("nop", [], on: graph.dot())
        #expect(try ActorGraph(dot: Array(printed.utf8)).json() == graph.json())
    }

    @Test("gc counts as many actors and links", .enabled(if: hasTools))
    func counted() throws {
        let counts = try Tool.run("gc", ["-n", "-e"], on: SampleDOT.graph.dot())
        let numbers = counts.split(separator: " ").compactMap { Int($0) }
        #expect(numbers == [4, 3])
    }
}
