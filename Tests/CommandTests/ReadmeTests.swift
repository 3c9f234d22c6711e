import Foundation
import Testing

/// Every command line that README shows is run as it stands, in a folder with the examples.
@Suite struct ReadmeTests {
    /// The lines of all `console` blocks, in order.
    static let lines: [String] = {
        let text =
            (try? String(contentsOf: Tool.root.appending(path: "README.md"), encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```console\n").dropFirst().flatMap { block in
            block.components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
        }
    }()

    @Test func everyLineRuns() throws {
        #expect(Self.lines.count >= 6)
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("examples"),
            withDestinationPath: Tool.root.appending(path: "examples").path)
        for line in Self.lines {
            let words = try Self.words(of: line, in: folder.path)
            #expect(words.first == "actorgraph", "\(line)")
            let outcome = try Tool.run(Array(words.dropFirst()), in: folder.path)
            let allowed: [Int32] = words.dropFirst().first == "diff" ? [0, 1] : [0]
            #expect(allowed.contains(outcome.code), "\(line): \(outcome.errors)")
            #expect(outcome.errors.isEmpty, "\(line): \(outcome.errors)")
            for (option, file) in zip(words, words.dropFirst()) where option == "-o" {
                #expect(FileManager.default.fileExists(atPath: folder.file(file)), "\(line)")
            }
        }
    }

    @Test("the model card is about the readers that read", arguments: [[], ["--fast"]])
    func modelCardNamesTheReaders(options: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway accused Russia of spying.\n", to: "a.txt")
        let run = try Tool.run(["extract", "a.txt"] + options, in: folder.path)
        let reader = try #require(try /reader-([0-9a-f]{16})/.firstMatch(in: run.text)?.1)
        let card = try String(
            contentsOf: Tool.root.appending(path: "MODEL_CARD.md"), encoding: .utf8)
        #expect(card.contains("`\(reader)`"), "\(reader)")
    }

    /// Words as a shell makes them: double quotes join, and a star stands for the files there.
    static func words(of line: String, in folder: String) throws -> [String] {
        var words: [String] = []
        for (index, part) in line.components(separatedBy: "\"").enumerated() {
            guard index.isMultiple(of: 2) else {
                words.append(part)
                continue
            }
            for word in part.split(separator: " ").map(String.init) {
                guard let star = word.firstIndex(of: "*"),
                    let slash = word[..<star].lastIndex(of: "/")
                else {
                    words.append(word)
                    continue
                }
                let ending = word[word.index(after: star)...]
                let names = try FileManager.default.contentsOfDirectory(
                    atPath: "\(folder)/\(word[..<slash])")
                words += names.filter { $0.hasSuffix(ending) }.sorted()
                    .map { "\(word[..<slash])/\($0)" }
            }
        }
        return words
    }
}
