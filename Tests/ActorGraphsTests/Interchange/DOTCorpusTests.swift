import ActorGraphs
import Foundation
import Testing

/// Every file of a corpus from Graphviz's own tests, against the verdicts of its tools.
@Suite("The DOT corpus")
struct DOTCorpusTests {
    struct Verdict: Sendable, CustomTestStringConvertible {
        let file: String
        let isDOT: Bool
        let nodes: Int
        let edges: Int

        var testDescription: String { file }

        init?(_ line: Substring) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count > 5, fields[0] != "file" else { return nil }
            file = String(fields[0])
            isDOT = fields[2] == "ok"
            nodes = Int(fields[4]) ?? 0
            edges = Int(fields[5]) ?? 0
        }
    }

    static let folder = "../shared/data/dot-corpus/"

    static var verdicts: [Verdict] {
        guard let bytes = try? repositoryFile(folder + "VERDICTS.tsv") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(
            Verdict.init)
    }

    @Test("is there where everything is checked")
    func present() {
        if ProcessInfo.processInfo.environment["CI"] == "true" {
            #expect(Self.verdicts.count > 100)
        }
    }

    @Test("is read with as many nodes and edges as gc counts", arguments: verdicts)
    func counted(verdict: Verdict) throws {
        let bytes = try repositoryFile(Self.folder + verdict.file)
        guard verdict.isDOT else {
            #expect(throws: DOTError.self) { try DOTParser.documents(bytes) }
            return
        }
        let documents = try DOTParser.documents(bytes)
        let contents = try #require(documents.first.flatMap { DOTContents($0) })
        #expect(contents.nodes.count == verdict.nodes)
        #expect(contents.edges.count == verdict.edges)
        for document in documents {
            let printed = DOTPrinter.text(of: document)
            let again = try DOTParser.document(Array(printed.utf8))
            #expect(DOTPrinter.text(of: again) == printed)
            #expect(DOTContents(again)?.edges.count == DOTContents(document)?.edges.count)
        }
    }
}
