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

    @Test func warnOfACountryWithoutACode() throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway thanked Chad.\n", to: "a.txt")
        try folder.write("merge \"Chad\" into \"Sahel\"\n", to: "actorgraph.actors")
        let outcome = try Tool.run(["explain", "--fast", "a.txt"], in: folder.path)
        #expect(
            outcome.errors == "actorgraph.actors:1:7: warning: no actor is called 'Chad', or it is "
                + "a country and 'Sahel' no id such as country/esp; nothing is corrected\n")
    }

    @Test func warnOfWhoIsNamedBesideAndIsNotThere() throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway thanked Chad. Peru thanked Chad.\n", to: "a.txt")
        try folder.write("Mali thanked Chad.\n", to: "b.txt")
        try folder.write(
            "merge \"Peru\" \"Mali\" \"Nobody\" into country/esp\naffiliate \"Chad\" with \"Kenya\"\n",
            to: "c.actors")
        let outcome = try Tool.run(
            ["extract", "--fast", "--jsonl", "--actors", "c.actors", "a.txt", "b.txt"],
            in: folder.path)
        #expect(outcome.code == 0)
        #expect(
            outcome.errors
                == "c.actors:1:7: warning: no actor is called 'Nobody'; the others are merged\n"
                + "c.actors:2:11: warning: no actor is called 'Kenya'; it is taken for an organization "
                + "of its own; a country is meant by its id, such as country/esp, not as 'Kenya'\n")
    }

    @Test func warnOfWhatFindsNothingInTheWholeRun() throws {
        let folder = try TemporaryFolder()
        try folder.write("Norway thanked Chad.\n", to: "a.txt")
        try folder.write("Peru thanked Chad.\n", to: "b.txt")
        try folder.write(
            "ignore \"Norway\"\nignore \"Peru\"\n\n  rename \"A\u{1B}b\" to \"C\"\n",
            to: "actorgraph.actors")
        let both = try Tool.run(
            ["extract", "--fast", "--jsonl", "a.txt", "b.txt"], in: folder.path)
        #expect(both.code == 0)
        #expect(
            both.errors == "actorgraph.actors:4:10: warning: no actor is called 'A?b'; "
                + "nothing is corrected\n")
        let one = try Tool.run(["diff", "--fast", "a.txt", "a.txt"], in: folder.path)
        #expect(one.code == 0)
        #expect(
            one.errors
                == "actorgraph.actors:2: warning: 2 of 3 corrections find nobody in what was "
                + "read: lines 2, 4\n")
        let given = try Tool.run(
            ["diff", "--fast", "--actors", "actorgraph.actors", "a.txt", "a.txt"], in: folder.path)
        #expect(
            given.errors.split(separator: "\n").map { $0.prefix(22) }
                == ["actorgraph.actors:2:8:", "actorgraph.actors:4:10"])
    }

    @Test(
        "a split as another kind is read back, and who is ignored leaves what is between others",
        arguments: [
            (
                "split \"Kim\" from \"Kim\" as organization/kim-group",
                "\"organization/kim-group\""
            ),
            ("ignore \"Peru\"", "\"oppose\""),
        ])
    func roundTrip(_ line: String, _ kept: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("Peru said Norway had condemned Chad. Kim praised Mali.\n", to: "a.txt")
        try folder.write(line + "\n", to: "c.actors")
        let drawn = try Tool.run(
            ["extract", "--fast", "--actors", "c.actors", "a.txt"], in: folder.path)
        #expect(drawn.code == 0 && String(decoding: drawn.output, as: UTF8.self).contains(kept))
        try folder.write(String(decoding: drawn.output, as: UTF8.self), to: "a.json")
        let again = try Tool.run(["extract", "a.json"], in: folder.path)
        #expect(again.code == 0 && again.output == drawn.output)
    }

    @Test(
        "what is no article is refused",
        arguments: [
            ("x.actors", "ignore \"Kim\"\n", "corrections are no article"),
            ("x.svg", "<svg/>", "a picture is no article"),
            ("x.graph", "{\n  \"format\": \"actorgraph/1\"}", "a graph, not an article"),
        ])
    func noArticle(_ name: String, _ text: String, _ problem: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: name)
        let outcome = try Tool.run(["explain", "--fast", name], in: folder.path)
        #expect(outcome.code == 65 && outcome.errors.contains(problem))
    }
}
