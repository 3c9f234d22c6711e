import Foundation

/// The bytes of a file of the repository, by its path from the top.
func repositoryFile(_ path: String) throws -> [UInt8] {
    let top = URL(filePath: #filePath).deletingLastPathComponent()  // Support
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: top.appending(path: path)))
}
