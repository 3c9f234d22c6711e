import Testing

@testable import ActorGraphs

@Suite("A list of corrections")
struct CorrectionListTests {
    @Test("reads one correction a line, with names in quotes and comments")
    func reading() throws {
        let text = """
            # the talks
            merge "Zelensky" "V. Zelenskiy" into person/volodymyr-zelenskyy   # one man

            split "Kim" from person/kim-jong-un as "Kim \\"Yo\\" Jong"
            rename "A" to "B"
            retype person/seoryang to organization
            ignore "Annai Velankanni"
            affiliate "Ana Ruiz" with country/esp
            affiliate "Omar Diallo" with nothing
            """
        let list = try CorrectionList(parsing: text)
        #expect(
            list.corrections == [
                .merge(
                    [.name("Zelensky"), .name("V. Zelenskiy")],
                    into: .id("person/volodymyr-zelenskyy")),
                .split(
                    words: "Kim", from: .id("person/kim-jong-un"), as: .name("Kim \"Yo\" Jong")),
                .rename(.name("A"), to: "B"),
                .retype(.id("person/seoryang"), to: .organization),
                .ignore(.name("Annai Velankanni")),
                .affiliate(.name("Ana Ruiz"), with: .id("country/esp")),
                .affiliate(.name("Omar Diallo"), with: nil),
            ])
        #expect(list.places.map(\.line) == [2, 4, 5, 6, 7, 8, 9])
        #expect(list.places.map(\.column) == [7, 7, 8, 8, 8, 11, 11])
        #expect(try CorrectionList(parsing: "\u{FEFF}# nothing\r\n\r\n").corrections.isEmpty)
    }

    @Test(
        "is refused with line, column and reason",
        arguments: [
            ("\nmerge \"A\"", 2, 10, "an actor's id or its name"),
            ("join \"A\"", 1, 1, "unknown word 'join'"),
            ("ignore", 1, 7, "an actor's id or its name"),
            ("ignore Ana", 1, 8, "'Ana' is no actor's id"),
            ("ignore \"Ana", 1, 8, "a quotation mark without its pair"),
            ("ignore \"\"", 1, 8, "an empty name"),
            ("ignore \"A\" \"B\"", 1, 12, "the end of the line expected"),
            ("retype \"A\" to thing", 1, 15, "person or organization expected"),
            (
                "retype \"A\" to country", 1, 15,
                "a country is known by its code; merge it into country/xyz instead"
            ),
            ("rename \"Ä\" to person/b", 1, 15, "a name in double quotes expected"),
            ("\"A\" ignore", 1, 1, "merge, split"),
        ])
    func errors(text: String, line: Int, column: Int, problem: String) {
        do throws(CorrectionErrors) {
            _ = try CorrectionList(parsing: text)
            Issue.record("accepted: \(text)")
        } catch {
            #expect(error.all.count == 1)
            #expect((error.all[0].line, error.all[0].column) == (line, column))
            #expect(error.all[0].problem.hasPrefix(problem), "\(error.all[0].problem)")
        }
    }

    @Test("tells the errors of all its lines, up to a hundred")
    func allErrors() {
        do throws(CorrectionErrors) {
            _ = try CorrectionList(
                parsing: "ignore\nignore \"A\"\njoin \"B\"\n"
                    + String(repeating: "ignore\n", count: 103))
            Issue.record("accepted")
        } catch {
            #expect(error.all.prefix(3).map(\.line) == [1, 3, 4])
            #expect((error.all.count, error.omitted) == (CorrectionErrors.most, 5))
        }
    }
}
