import Foundation
import Testing

@testable import actorgraph

/// A new empty folder that is removed with its content.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "actorgraph-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
    func text(_ name: String) throws -> String {
        try String(contentsOfFile: file(name), encoding: .utf8)
    }
    func write(_ text: String, to name: String) throws {
        try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    }
}

@Suite struct OutputFileTests {
    @Test func writesSeveralFiles() throws {
        let folder = try TemporaryFolder()
        try OutputFile.write([
            (folder.file("a.svg"), Array("A".utf8)), (folder.file("b.dot"), Array("B".utf8)),
        ])
        #expect(try folder.names() == ["a.svg", "b.dot"])
        #expect(try folder.text("b.dot") == "B")
    }

    @Test func oneFailureLeavesEverythingAsItWas() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.svg")
        #expect(throws: CommandError.self) {
            try OutputFile.write([
                (folder.file("a.svg"), Array("new".utf8)),
                (folder.file("missing/b.dot"), Array("B".utf8)),
            ])
        }
        #expect(try folder.names() == ["a.svg"])
        #expect(try folder.text("a.svg") == "old")
    }

    @Test func aFolderIsNoFile() throws {
        let folder = try TemporaryFolder()
        #expect(
            throws: CommandError(
                "cannot write: is a directory", at: folder.path, code: .cannotCreate)
        ) {
            try OutputFile.write([(folder.path, [])])
        }
    }

    @Test func aLinkStaysALink() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "real.svg")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("link.svg"), withDestinationPath: folder.file("real.svg"))
        try OutputFile.write([(folder.file("link.svg"), Array("new".utf8))])
        #expect(try folder.text("real.svg") == "new")
        #expect(try folder.names() == ["link.svg", "real.svg"])
    }

    @Test func rightsOfTheOlderFileStay() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.svg")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640], ofItemAtPath: folder.file("a.svg"))
        try OutputFile.write([(folder.file("a.svg"), Array("new".utf8))])
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("a.svg"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    }

    @Test func aDeviceIsWrittenTo() throws {
        try OutputFile.write([("/dev/null", Array("x".utf8))])
    }
}
