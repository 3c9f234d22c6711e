import Foundation
import Testing

/// Compares a text with the file that was recorded of it, in Goldens/.
///
/// A file that is not there is written, and the test fails all the same: somebody is to look at it.
func expectGolden(_ text: String, _ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()  // Support
        .deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name)
    guard let recorded = try? Data(contentsOf: file) else {
        try Data(text.utf8).write(to: file)
        Issue.record("\(name) was not there and is now recorded; look at it")
        return
    }
    #expect(text == String(decoding: recorded, as: UTF8.self), "\(name) differs")
}
