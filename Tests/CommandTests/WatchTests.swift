import Foundation
import Testing

/// `watch` draws again whenever an input changes, however it is saved. It is waited for as long as it
/// takes; no time is measured.
@Suite struct WatchTests {
    /// A running `watch`, ended when it is let go.
    final class Watch {
        let process = Process()
        private let folder: TemporaryFolder

        init(_ arguments: [String], in folder: TemporaryFolder) throws {
            self.folder = folder
            process.executableURL = Tool.program
            process.arguments = ["watch"] + arguments
            process.currentDirectoryURL = URL(filePath: folder.path)
            _ = FileManager.default.createFile(atPath: folder.file("log"), contents: Data())
            process.standardError = FileHandle(forWritingAtPath: folder.file("log"))
            try process.run()
        }

        deinit { if process.isRunning { process.terminate() } }

        /// The lines on standard error, once there are so many and the last is whole.
        func lines(_ count: Int) throws -> [String] {
            for _ in 0..<1200 {
                let text = try folder.text("log")
                let lines = text.split(separator: "\n").map(String.init)
                if lines.count >= count, text.hasSuffix("\n") { return lines }
                if !process.isRunning { return lines }
                usleep(100_000)
            }
            return []
        }
    }

    /// DOT is drawn without reading an article, which is quick.
    private static func graph(_ name: String) -> String {
        """
        digraph { format="actorgraph/1";
          "country/nor" [label="\(name)"]; "country/tcd" [label="Chad"];
          "country/nor" -> "country/tcd" [polarity="support", by="hand"];
        }

        """
    }

    @Test(arguments: ["in place", "by renaming", "by removing first", "behind a link"])
    func drawsAgain(saved: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.graph("Norway"), to: "real.dot")
        let isLink = saved == "behind a link"
        if isLink {
            try FileManager.default.createSymbolicLink(
                atPath: folder.file("a.dot"), withDestinationPath: "real.dot")
        } else {
            try FileManager.default.moveItem(
                atPath: folder.file("real.dot"), toPath: folder.file("a.dot"))
        }
        let watch = try Watch(["a.dot", "-o", "a.svg", "-o", "a.json"], in: folder)
        #expect(try watch.lines(1) == ["drawn: a.svg, a.json"])
        #expect(try folder.text("a.json").contains("Norway"))

        let text = Self.graph("Kingdom of Norway")
        switch saved {
        case "by renaming":
            try folder.write(text, to: ".a.dot.swp")
            #expect(rename(folder.file(".a.dot.swp"), folder.file("a.dot")) == 0)
        case "by removing first":
            try FileManager.default.removeItem(atPath: folder.file("a.dot"))
            try folder.write(text, to: "a.dot")
        default: try folder.write(text, to: isLink ? "real.dot" : "a.dot")
        }
        #expect(try watch.lines(2).suffix(1) == ["drawn: a.svg, a.json"])
        #expect(try folder.text("a.json").contains("Kingdom of Norway"))
        #expect(try folder.text("a.svg").contains("Kingdom"))
    }

    @Test func runsOnOverErrors() throws {
        let folder = try TemporaryFolder()
        try folder.write("digraph { a -> ;\n b -> ;\n}\n", to: "a.dot")
        let watch = try Watch(["a.dot", "-o", "a.json"], in: folder)
        let errors = try watch.lines(2)
        #expect(errors.map { $0.prefix(12) } == ["a.dot:1:16: ", "a.dot:2:7: e"])
        #expect(!FileManager.default.fileExists(atPath: folder.file("a.json")))
        try folder.write(Self.graph("Norway"), to: "a.dot")
        #expect(try watch.lines(3).last == "drawn: a.json")
    }

    @Test func correctionsThatComeLaterCount() throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway accused Russia of spying.\n", to: "a.txt")
        let watch = try Watch(["--fast", "a.txt", "-o", "a.json"], in: folder)
        #expect(try watch.lines(1) == ["drawn: a.json"])
        try folder.write("rename \"Norway\" to \"Norge\"\n", to: "actorgraph.actors")
        _ = try watch.lines(2)
        #expect(try folder.text("a.json").contains("Norge"))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func endsCleanly(signal: Int32) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.graph("Norway"), to: "a.dot")
        let watch = try Watch(["a.dot", "-o", "a.json"], in: folder)
        #expect(try watch.lines(1) == ["drawn: a.json"])
        #expect(kill(watch.process.processIdentifier, signal) == 0)
        watch.process.waitUntilExit()
        #expect(watch.process.terminationReason == .exit)
        #expect(watch.process.terminationStatus == 0)
        #expect(try folder.names() == ["a.dot", "a.json", "log"])
        #expect(try folder.text("log") == "drawn: a.json\n")
    }

    @Test(arguments: [
        ["a.dot"], ["-o", "a.svg"], ["-", "-o", "a.svg"], ["a.dot", "-o", "-"],
        ["a.dot", "-o", "./a.dot"], ["a.dot", "-o", "a.bmp"], ["a.dot", "-o", "a.svg", "--al"],
    ])
    func aWrongCommandLineEndsAtOnce(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.graph("Norway"), to: "a.dot")
        let outcome = try Tool.run(["watch"] + arguments, in: folder.path)
        #expect(outcome.code == 64)
        #expect(outcome.errors.hasPrefix("actorgraph: error: "))
        #expect(try folder.names() == ["a.dot"])
    }
}
