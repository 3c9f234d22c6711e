import Foundation

/// The bytes of a file of this suite, by its path from the suite's folder.
func testFile(_ path: String) throws -> [UInt8] {
    let suite = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: suite.appending(path: path)))
}
