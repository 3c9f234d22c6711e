import Foundation
import Testing

/// Programs of others that judge what is written, where they are installed.
enum Tool {
    private static let folders = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]

    static func path(of tool: String) -> String? {
        folders.map { $0 + tool }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What a tool prints for a text, which it is to be content with and, but for what is expected,
    /// silent about.
    @discardableResult
    static func run(
        _ tool: String, _ arguments: [String], on text: String, ending: String = "dot",
        expecting complaint: String? = nil
    ) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString).\(ending)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: try #require(path(of: tool)))
        process.arguments = arguments + [file.path(percentEncoded: false)]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(
            String(decoding: complaints, as: UTF8.self)
                == complaint.map { "\(file.path(percentEncoded: false)) \($0)\n" } ?? "")
        #expect(process.terminationStatus == 0)
        return String(decoding: printed, as: UTF8.self)
    }
}
