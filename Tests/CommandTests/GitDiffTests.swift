import Foundation
import Testing

/// The git of this machine.
enum Git {
    static let path: String? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/git" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()
}

/// `git diff` with the settings of README, in a repository made for the test.
@Suite(.enabled(if: Git.path != nil, "git is not installed"))
struct GitDiffTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try git("init", "--quiet")
        let program = "'\(Tool.program.path)'"
        try git("config", "diff.actorgraph.command", "\(program) diff --fast --git --")
        try git("config", "diff.actorgraph.textconv", "\(program) diff --fast --textconv --")
        try folder.write(
            "*.json diff=actorgraph\n*.dot diff=actorgraph\n*.txt diff=actorgraph\n",
            to: ".gitattributes")
        try article("Norway accused Russia of spying. Norway thanked Chad.")
        try folder.write("{\"name\": \"no graph\"}\n", to: "package.json")
        try git("add", ".")
        try git("commit", "--quiet", "--message", "first")
    }

    /// Runs git to its end; what it printed.
    @discardableResult
    private func git(_ words: String..., environment: [String: String] = [:]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try #require(Git.path))
        process.arguments =
            ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "core.pager=cat"] + words
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = ProcessInfo.processInfo.environment.merging(
            [
                "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_CEILING_DIRECTORIES": folder.path,
            ]
        ) { $1 }.filter { !["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"].contains($0.key) }
            .merging(environment) { $1 }
        let scratch = try TemporaryFolder()
        for name in ["out", "err"] {
            _ = FileManager.default.createFile(atPath: scratch.file(name), contents: Data())
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: scratch.file("out"))
        process.standardError = FileHandle(forWritingAtPath: scratch.file("err"))
        try process.run()
        process.waitUntilExit()
        let errors = try scratch.text("err")
        #expect(process.terminationStatus == 0, "git \(words): \(errors)")
        return try scratch.text("out")
    }

    /// Writes an article, and its graph as JSON and DOT.
    private func article(_ text: String) throws {
        try folder.write(text + "\n", to: "talks.txt")
        let outcome = try Tool.run(
            ["draw", "--fast", "talks.txt", "-o", "talks.json", "-o", "talks.dot"], in: folder.path)
        #expect(outcome.code == 0, "\(outcome.errors)")
    }

    @Test func diffShowsStancesOfJSONAndDOTAndArticles() throws {
        #expect(try git("diff").isEmpty)
        try article("Norway praised Russia. Norway thanked Chad.")
        for name in ["talks.json", "talks.dot", "talks.txt"] {
            let text = try git("diff", "--", name)
            let lines = text.split(separator: "\n").map(String.init)
            #expect(lines[0] == "diff --actorgraph a/\(name) b/\(name)")
            #expect(lines[1].hasPrefix("--- a/\(name) (3 actors, "))
            #expect(lines[2].hasPrefix("+++ b/\(name) (3 actors, "))
            #expect(lines.contains("⇄ Norway supports Russia, opposed before"), "\(text)")
            #expect(lines.contains { $0.hasPrefix("-   talks.txt:1:1: Norway accused Russia") })
            #expect(lines.contains { $0.hasPrefix("+   talks.txt:1:1: Norway praised Russia") })
        }
    }

    @Test func newAndDeletedFilesAreComparedWithNothing() throws {
        try FileManager.default.removeItem(atPath: folder.file("talks.json"))
        let gone = try git("diff", "--", "talks.json")
        #expect(gone.contains("+++ /dev/null (0 actors, 0 stances)"))
        #expect(gone.contains("- Norway opposes Russia"))
        try FileManager.default.copyItem(
            atPath: folder.file("talks.dot"), toPath: folder.file("new.dot"))
        try git("add", "--intent-to-add", "new.dot")
        let born = try git("diff", "--", "new.dot")
        #expect(born.contains("--- /dev/null (0 actors, 0 stances)"))
        #expect(born.contains("+ Norway opposes Russia"))
    }

    @Test func whatIsNoGraphDoesNotStopGit() throws {
        try folder.write("{\"name\": \"still none\"}\n", to: "package.json")
        try folder.write("<<<<<<< a conflict\n", to: "talks.dot")
        try folder.write("", to: "talks.txt")
        let text = try git("diff")
        #expect(text.contains("cannot compare: package.json:"))
        #expect(text.contains("cannot compare: talks.dot:1:1: error:"))
        #expect(text.contains("+++ b/talks.txt (0 actors, 0 stances)"))
    }

    @Test func renamedFilesAreCompared() throws {
        try git("mv", "talks.json", "later.json")
        let graph = try folder.text("later.json").replacing(
            "\"name\": \"Chad\"", with: "\"name\": \"Tchad\"")
        try folder.write(graph, to: "later.json")
        let text = try git("diff", "--find-renames=20%", "HEAD", "--", "talks.json", "later.json")
        #expect(text.contains("diff --actorgraph a/talks.json b/later.json"), "\(text)")
        #expect(text.contains("~ Chad: name Chad → Tchad"), "\(text)")
    }

    @Test func logComparesLinesByTextconv() throws {
        try article("Norway praised Russia. Norway thanked Chad.")
        try git("commit", "--quiet", "--all", "--message", "second")
        let log = try git("log", "-1", "--patch", "--", "talks.json", "package.json")
        #expect(log.contains("\n-Norway opposes Russia\n"), "\(log)")
        #expect(log.contains("\n+Norway supports Russia\n"), "\(log)")
        #expect(
            try git("show", "HEAD~1", "--", "package.json").contains("+{\"name\": \"no graph\"}"))
        let external = try git("log", "-1", "--patch", "--ext-diff", "--", "talks.json")
        #expect(external.contains("⇄ Norway supports Russia, opposed before"))
    }

    @Test func environmentVariableWorksForAllFiles() throws {
        try article("Norway praised Russia. Norway thanked Chad.")
        try folder.write("x = 1\n", to: "a.py")
        try git("add", "a.py")
        let text = try git(
            "diff", "HEAD",
            environment: ["GIT_EXTERNAL_DIFF": "'\(Tool.program.path)' diff --fast --git --"])
        #expect(text.contains("a.py: error: neither a graph nor an article by its ending"))
        #expect(text.contains("⇄ Norway supports Russia, opposed before"))
    }

    @Test(
        arguments: [
            (["--git", "--top", "3"], "--top"), (["--git", "--title", "x"], "--title"),
            (["--textconv", "--theme", "dark"], "--theme"),
            (["--textconv", "--legend", "off"], "--legend"),
            (["--git", "--layout", "side"], "--layout"), (["--git", "--starts", "2"], "--starts"),
        ])
    func optionsOfPicturesAreRefused(options: [String], name: String) throws {
        let outcome = try Tool.run(["diff"] + options + ["talks.json"], in: folder.path)
        #expect(outcome.code == 64)
        #expect(outcome.errors.contains("no \(name) here"), "\(outcome.errors)")
    }

    @Test func doubtfulStancesCanBeLeftOut() throws {
        let words = ["diff", "--min-confidence", "1"]
        let git = ["--git", "t.json", "/dev/null", "0", "0", "talks.json", "1", "0"]
        for (options, link) in [
            (git, "+ Norway opp"), (["--textconv", "talks.json"], "\nNorway opp"),
        ] {
            let sure = try Tool.run(words + options, in: folder.path)
            #expect(sure.code == 0 && !sure.text.contains(link), "\(sure.text)\(sure.errors)")
            let all = try Tool.run(["diff"] + options, in: folder.path)
            #expect(all.text.contains(link), "\(all.text)")
        }
    }

    @Test func correctionsThatFindNothingAreTold() throws {
        try folder.write("ignore \"Peru\"\n", to: "my.actors")
        let git = ["--git", "t.json", "/dev/null", "0", "0", "talks.json", "1", "0"]
        for options in [git, ["--textconv", "talks.json"]] {
            let outcome = try Tool.run(
                ["diff", "--actors", "my.actors"] + options, in: folder.path)
            #expect(outcome.code == 0)
            #expect(outcome.errors.hasPrefix("my.actors:1:8: warning: "), "\(outcome.errors)")
        }
    }

    @Test func aWrongCommandLineIsNoTrouble() throws {
        for (options, code) in [
            (["--input-format", "bogus"], 64), (["--actors", "missing.actors"], 2), ([], 0),
        ] {
            let outcome = try Tool.run(
                ["diff", "talks.json", "talks.json"] + options, in: folder.path)
            #expect(outcome.code == Int32(code), "\(options) \(outcome.errors)")
        }
    }

    @Test func articlesOfHostileNamesStayOneLine() throws {
        let name = "a\u{1B}[31m.txt"
        try folder.write("Norway thanked Chad.\n", to: name)
        try git("add", ".")
        let text = try git("diff", "--cached", "--", name)
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("+ Norway supports Chad"), "\(text)")
    }
}
