import Foundation
import Testing

/// The built program, run as a user runs it.
enum Tool {
    /// What a run left behind.
    struct Outcome {
        let code: Int32
        let output: Data
        let errors: String
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// The root of the package.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The program lies beside the bundle of the tests.
    static let program: URL = {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
        let folders = bundles.map { $0.deletingLastPathComponent() }
        let candidates = folders.map { $0.appending(path: "actorgraph") }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
            ?? URL(filePath: "actorgraph")
    }()

    /// Another program, as the path of the shell finds it; nil where it is not installed.
    static func installed(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Runs the program, or another, to its end.
    @discardableResult
    static func run(
        _ arguments: [String], input: Data = Data(), in folder: String? = nil,
        program: URL = Tool.program
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        // Files, not pipes: a pipe that nobody reads would stop a run that prints much.
        let scratch = try TemporaryFolder()
        for name in ["in", "out", "err"] {
            _ = FileManager.default.createFile(
                atPath: scratch.file(name), contents: name == "in" ? input : Data())
        }
        process.standardInput = FileHandle(forReadingAtPath: scratch.file("in"))
        process.standardOutput = FileHandle(forWritingAtPath: scratch.file("out"))
        process.standardError = FileHandle(forWritingAtPath: scratch.file("err"))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: FileManager.default.contents(atPath: scratch.file("out")) ?? Data(),
            errors: try scratch.text("err"))
    }
}
