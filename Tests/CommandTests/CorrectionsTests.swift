import Foundation
import Testing

/// Corrections are found beside an article or given with `--actors`.
@Suite struct CorrectionsTests {
    private func explained(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
        let outcome = try Tool.run(["explain", "--fast"] + arguments, in: folder.path)
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.text
    }

    @Test func areFoundOrGiven() throws {
        let folder = try TemporaryFolder()
        try Data("Norway thanked Chad. Peru thanked Chad.\n".utf8)
            .write(to: URL(filePath: folder.file("a.txt")))
        #expect(try explained(["a.txt"], in: folder).contains("country/per"))
        try Data("ignore country/per # no actor here\n".utf8)
            .write(to: URL(filePath: folder.file("actorgraph.actors")))
        let beside = try explained(["a.txt"], in: folder)
        #expect(!beside.contains("country/per") && beside.contains("country/nor"))
        try Data("ignore \"Norway\"\n".utf8)
            .write(to: URL(filePath: folder.file("mine.actors")))
        let given = try explained(["--actors", "mine.actors", "a.txt"], in: folder)
        #expect(given.contains("country/per") && !given.contains("country/nor"))
    }
}
