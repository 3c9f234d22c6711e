import ActorGraphs
import Foundation
import Testing

/// One run finds all that is wrong with a file.
@Suite("Errors in DOT")
struct DOTErrorsTests {
    /// The errors of the sample after replacements, "line:column: message".
    private func errors(_ replacements: [(String, String)]) throws -> [String] {
        var text = SampleDOT.text
        for (part, replacement) in replacements {
            try #require(text.contains(part), "\(part)")
            text = text.replacing(part, with: replacement)
        }
        let errors = try #require(throws: DOTErrors.self) { try ActorGraph(dot: Array(text.utf8)) }
        #expect(errors.omitted == 0)
        return errors.all.map { "\($0.line):\($0.column): \($0)" }
    }

    @Test("are all found, also two in one line")
    func all() throws {
        let errors = try errors([
            ("article1_characters=\"35\"", "article1_characters=\"many\""),
            ("salience=\"0.5\"", "salience=\"much\""), ("salience=\"0.25\"", "salience=\"7\""),
            ("kind=\"organization\"", "kind=\"club\""),
            ("polarity=\"oppose\"", "polarity=\"hates\""),
            ("evidence1_act=\"ACCUSE\"", "evidence1_act=\"SCOLD\""),
            (
                "\n}",
                "\n  bo -> \"country/rus\" [polarity=oppose];\n  bo -> \"organization/un\";\n}"
            ),
        ])
        #expect(
            errors == [
                "9:205: article1_characters \"many\" is not a whole number",
                "10:111: salience \"much\" is not a number",
                "11:3: actor country/ukr: salience 7.0 is out of bounds",
                "12:46: kind \"club\" is not one of person, country, organization",
                "17:52: polarity \"hates\" is not one of support, oppose, neutral",
                "17:195: evidence1_act \"SCOLD\" is not one of AGREE, CONSULT, SUPPORT, AID, "
                    + "COOPERATE, YIELD, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, "
                    + "MOBILIZE, COERCE, ASSAULT",
                "20:3: link from bo to country/rus has no evidence1, evidence1_place, by; "
                    + "give evidence1=\"the sentence\", evidence1_place=\"article start-end\", "
                    + "or by=\"hand\" if you made the link",
                "20:3: node \"bo\" is not described; give it a line of its own with label=\"…\""
                    + " or remove its 2 links",
                "21:3: link from bo to organization/un has no polarity, evidence1, "
                    + "evidence1_place, by; give polarity=\"support\", \"oppose\" or \"neutral\", "
                    + "evidence1=\"the sentence\", evidence1_place=\"article start-end\", "
                    + "or by=\"hand\" if you made the link",
            ])
    }

    @Test("behind a broken statement are found, and none that it causes")
    func broken() throws {
        let errors = try errors([
            ("label=\"Russia\"", "label=\"Russia"),
            ("aliases=\"Kyiv", "aliases \"Kyiv"),
            ("kind=\"organization\"", "kind=\"club\""),
            ("  \"country/ukr\" -> \"country/rus\" [", "  \"country/ukr\" > \"country/rus\" ["),
            ("arrowhead=\"normal\"];", "arrowhead=\"normal\""),
        ])
        #expect(
            errors == [
                "10:46: not DOT: expected = and a value, found \", kind=\"",
                "11:76: not DOT: expected = and a value, found \"Kyiv; the \"brave\"%3B 100%25\"",
                "12:46: kind \"club\" is not one of person, country, organization",
                "17:17: not DOT: \">\" cannot stand here; put names in quotation marks",
                "20:1: not DOT: expected an attribute or ], found }; its statement begins on "
                    + "line 19",
            ])
    }

    @Test(
        "in how a file begins and ends are one",
        arguments: [
            (
                "digraph \"actors\" {", "digraph \"actors\"",
                "5:3: not DOT: expected {, found the keyword graph"
            ),
            ("}\n", "\n", "21:1: not DOT: expected } or a statement, found the end"),
            (
                "\n}", "\n}\n}",
                "21:1: not DOT: expected the end of the file after one graph, found }"
            ),
            (
                "\n}", "\n  subgraph { subgraph {\n}",
                "22:1: not DOT: expected } or a statement, found the end"
            ),
            (
                "format=\"actorgraph/1\"", "x=y",
                "1:1: not an actor graph: graph attribute format=\"actorgraph/1\" is missing"
            ),
        ])
    func frame(part: String, replacement: String, error: String) throws {
        #expect(try errors([(part, replacement)]) == [error])
    }

    @Test(
        "of what would be lost",
        arguments: [
            (
                "[together1=", "[note=x, together1=",
                "15:35: note is not kept here; put it on an actor or on a link with a polarity"
            ),
            (
                "[together1=", "[note2=x, together1=",
                "15:35: note2 is not kept here; put it on an actor or on a link with a polarity"
            ),
            (
                "[together1=", "[nte=x, together1=",
                "15:35: unknown attribute \"nte\"; is \"note\" meant?"
            ),
            (
                "kind=\"organization\"", "kind=\"organization\", alaises=x",
                "12:67: unknown attribute \"alaises\"; is \"aliases\" meant?"
            ),
            ("polarity=\"oppose\"", "polarity=oppose, by=me", "17:69: by \"me\" is not \"hand\""),
            (
                "evidence1=\"Rome met both.\"", "x=y",
                "19:3: link from person/ana-caro to country/ukr has no evidence1; "
                    + "give evidence1=\"the sentence\""
            ),
        ])
    func lost(part: String, replacement: String, error: String) throws {
        #expect(try errors([(part, replacement)]) == [error])
    }

    @Test("of one article are one, and quickly found, however many links name it")
    func article() throws {
        let people = (0..<100).map { Sample.actor("person/p\($0)") }
        let stances = people.flatMap { one in
            people.filter { $0.id != one.id }.map { Sample.stance(one.id, $0.id) }
        }
        var builder = ActorGraphBuilder()
        builder.add(Sample.article())
        people.forEach { builder.add($0) }
        stances.forEach { builder.add($0) }
        let text = try builder.build().dot().replacing("characters=\"35\"", with: "characters=many")
        let clock = ContinuousClock()
        let time = try clock.measure {
            let errors = try #require(throws: DOTErrors.self) {
                try ActorGraph(dot: Array(text.utf8))
            }
            #expect(
                errors.all.map(\.description)
                    == ["article1_characters \"many\" is not a whole number"])
        }
        // A debug build takes some three seconds; a check of the whole for each link took minutes.
        #expect(time < .seconds(40))
    }

    @Test("are a hundred at most, however many there are")
    func many() throws {
        let lines = (0..<3000).map { "  \"person/p\($0)\" [salience=x];\n" }.joined()
        let text = SampleDOT.text.replacing("\n}", with: "\n\(lines)}")
        let errors = try #require(throws: DOTErrors.self) { try ActorGraph(dot: Array(text.utf8)) }
        #expect(errors.all.count == 100)
        #expect(errors.omitted == 5900)
        #expect(errors.first.line == 20)
        let broken = String(repeating: "  a -> ;\n", count: 100_000)
        let bytes = Array("digraph {\n\(broken)".utf8)
        #expect(throws: DOTErrors.self) { try ActorGraph(dot: bytes) }
    }
}
