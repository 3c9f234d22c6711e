import Testing

@testable import actorgraph

/// The help texts and the tables of options say the same: completions come from the tables, the
/// manual page from the texts.
@Suite struct HelpTests {
    static let commands = ActorGraphCommand.commands.map { $0.name }

    private func command(_ name: String) throws -> any Subcommand.Type {
        try #require(ActorGraphCommand.commands.first { $0.name == name })
    }

    @Test(arguments: commands)
    func everyOptionIsInTheHelpAndTheOtherWayRound(_ name: String) throws {
        let command = try command(name)
        let page = HelpPage(command.help)
        guard name != "watch" else {
            #expect(command.options == DrawCommand.options)
            #expect(page.paragraphs.first?.hasPrefix("The options are those of draw.") == true)
            return
        }
        let known = (command.options + [.help]).map { Set($0.names) }
        #expect(Set(page.options.map { Set($0.names) }) == Set(known))
        for option in command.options {
            let entry = try #require(page.option(option.names[0]))
            #expect(entry.values.split(separator: " ").count == option.values, "\(entry)")
            #expect(!entry.summary.isEmpty, "\(entry)")
        }
    }

    @Test(arguments: commands)
    func everyFixedValueIsInTheHelp(_ name: String) throws {
        let command = try command(name)
        // merge and watch send the reader to draw.
        let text = command.help + HelpText.draw
        let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init))
        for option in command.options {
            guard case .choice(let values) = option.value else { continue }
            for value in values {
                #expect(words.contains(value) || words.contains("actors.\(value)"), "\(value)")
            }
        }
    }

    /// A value that the table has is taken, so that the missing input is the error; another is not.
    @Test(arguments: commands)
    func fixedValuesAreThoseThatTheCommandTakes(_ name: String) throws {
        let command = try command(name)
        for option in command.options {
            guard case .choice(let values) = option.value, name != "watch" else { continue }
            for (value, isGood) in values.map({ ($0, true) }) + [("no-such-value", false)] {
                let missing = ["/no/such/a.dot", "/no/such/b.dot"].prefix(name == "diff" ? 2 : 1)
                let outcome = try Tool.run([name, option.names[0], value] + missing)
                let good: Int32 = name == "diff" ? 2 : 66
                #expect(outcome.code == (isGood ? good : 64), "\(value): \(outcome.errors)")
            }
        }
    }

    @Test func overviewListsEverything() {
        let page = HelpPage(HelpText.overview)
        #expect(page.lists["commands"]?.map { $0.names[0] } == Self.commands)
        #expect(
            page.options.map { Set($0.names) } == ActorGraphCommand.options.map { Set($0.names) })
        #expect(page.exitCodes.count == 6)
        #expect(page.lists["environment"]?.first?.names == ["NO_COLOR"])
    }

    @Test func takesAHelpTextApart() {
        let page = HelpPage(
            """
            Does it,
            twice.

            usage: actorgraph do [OPTIONS] FILE
                   actorgraph do FILE

            options:
              -o, --output FILE   write FILE; the ending
                                  names the format
                  --long-name A B
                                  two values
                  --on yes|no     whether

            A word.
            Another.
            exit codes: 0 good; 1
              bad
            examples:
              actorgraph do it

            """)
        #expect(page.summary == "Does it, twice.")
        #expect(page.usages == ["actorgraph do [OPTIONS] FILE", "actorgraph do FILE"])
        #expect(
            page.options == [
                .init(
                    names: ["-o", "--output"], values: "FILE",
                    text: "write FILE; the ending names the format"),
                .init(names: ["--long-name"], values: "A B", text: "two values"),
                .init(names: ["--on"], values: "yes|no", text: "whether"),
            ])
        #expect(page.options.first?.summary == "write FILE")
        #expect(page.paragraphs == ["A word. Another."])
        #expect(page.exitCodes == ["0 good", "1 bad"])
        #expect(page.examples == ["actorgraph do it"])
    }
}
