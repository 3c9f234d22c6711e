import Foundation
import Testing

@testable import actorgraph

/// Files for Gephi, Cytoscape, networkx and spreadsheets.
@Suite struct OtherFormatsTests {
    @Test(arguments: [
        ("a.graphml", OutputFormat.graphml), ("a.GEXF", .gexf), ("a.cyjs", .cyjs),
        ("a.csv", .csv), ("a.edges.csv", .csv), ("a.nodes.csv", .nodesCSV),
        ("nodes.csv", .nodesCSV),
        ("x/edges.csv", .csv), ("nodes/a.csv", .csv), ("a.b.Evidence.CSV", .evidenceCSV),
        ("a.mentions.csv", .mentionsCSV), ("a.articles.csv", .articlesCSV), ("my-nodes.csv", .csv),
        ("json.csv", .csv),
    ])
    func endingsNameFormats(_ path: String, _ format: OutputFormat) throws {
        #expect(try OutputFormat(ofPath: path) == format)
    }

    @Test func formatsHaveNames() throws {
        #expect(try OutputFormat(named: "edges.csv", of: OutputFormat.data) == .csv)
        #expect(try OutputFormat(named: "nodes.csv", of: OutputFormat.data) == .nodesCSV)
        #expect(try OutputFormat(named: "GraphML", of: OutputFormat.data) == .graphml)
        #expect(throws: CommandError.self) {
            try OutputFormat(named: "gexf", of: [.svg])
        }
    }

    @Test(arguments: ["draw", "merge"])
    func everyFileIsWritten(_ command: String) throws {
        let folder = try TemporaryFolder()
        let beginnings = [
            "a.graphml": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml ",
            "a.gexf": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf ",
            "a.cyjs": "{\n  \"data\": {", "a.csv": "Source,Target,Type,Id,Label,Kind,Weight,",
            "a.nodes.csv": "Id,Label,kind,", "a.evidence.csv": "edge,sourceName,kind,targetName,",
            "a.mentions.csv": "actor,name,text,form,", "a.articles.csv": "article,title,",
        ]
        let outcome = try Tool.run(
            [command, "output/harbor-talks.json"]
                + beginnings.keys.sorted().flatMap { ["-o", folder.file($0)] },
            in: Tool.root.path)
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        for (name, beginning) in beginnings {
            let text = try folder.text(name)
            #expect(text.hasPrefix(beginning), "\(name)")
            #expect(text.unicodeScalars.contains("\u{2019}") || name.contains("s.csv"), "\(name)")
        }
    }

    @Test func linksCanBeChosen() throws {
        let arguments = ["draw", "output/harbor-talks.json", "--format", "graphml", "--links"]
        let stances = try Tool.run(arguments + ["stances"], in: Tool.root.path)
        #expect(stances.text.contains(">stance<"))
        #expect(!stances.text.contains(">cooccurrence<"))
        let pairs = try Tool.run(arguments + ["cooccurrences"], in: Tool.root.path)
        #expect(pairs.text.contains("edgedefault=\"undirected\""))
        #expect(!pairs.text.contains(">stance<"))
        let wrong = try Tool.run(arguments + ["both"], in: Tool.root.path)
        #expect(wrong.code == CommandError.ExitCode.usage.rawValue)
        #expect(
            wrong.errors
                == "actorgraph: error: unknown links 'both'; choose stances or cooccurrences\n")
    }

    @Test func topHoldsForTables() throws {
        let outcome = try Tool.run(
            ["draw", "output/harbor-talks.json", "--top", "3", "--format", "nodes.csv"],
            in: Tool.root.path)
        #expect(outcome.text.components(separatedBy: "\r\n").count == 1 + 3 + 1)
    }

    @Test(arguments: ["graphml", "gexf", "cyjs", "csv"])
    func filesOfOthersAreNotRead(_ ending: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("Source,Target\n", to: "a.\(ending)")
        let outcome = try Tool.run(["draw", "a.\(ending)", "-o", "a.svg"], in: folder.path)
        #expect(outcome.code == CommandError.ExitCode.data.rawValue)
        #expect(
            outcome.errors.hasPrefix(
                "a.\(ending): error: cannot read .\(ending), which is for other programs"))
    }
}
