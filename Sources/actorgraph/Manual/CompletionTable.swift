/// What may stand on a command line, for the scripts that complete it.
struct CompletionTable {
    /// An option, and what it does in a few words.
    struct Option {
        let option: Arguments.Option
        let summary: String
        /// What stands for each value in the help, in lower case: "file".
        let labels: [String]

        var long: String { option.names[0] }
        /// The letter of the short spelling; nil when there is none.
        var letter: Character? { option.names.dropFirst().first?.last }
    }

    struct Command {
        let name: String
        let summary: String
        let options: [Option]
        let operands: Arguments.Value
    }

    let commands: [Command]
    /// The options in the place of a command.
    let options: [Option]

    static let ofProgram = CompletionTable(
        commands: ActorGraphCommand.commands, options: ActorGraphCommand.options,
        overview: HelpPage(HelpText.overview))

    init(
        commands: [any Subcommand.Type], options: [Arguments.Option], overview: HelpPage
    ) {
        let pages = commands.map { HelpPage($0.help) }
        // A page may lend its list of options, as draw does to watch.
        func entry(_ option: Arguments.Option, _ page: HelpPage) -> HelpPage.Entry? {
            ([page] + pages).lazy.compactMap { $0.option(option.names[0]) }.first
        }
        func described(_ options: [Arguments.Option], _ page: HelpPage) -> [Option] {
            options.map { option in
                let entry = entry(option, page)
                let labels = (entry?.values ?? "").lowercased().split(separator: " ").map(
                    String.init)
                return Option(option: option, summary: entry?.summary ?? "", labels: labels)
            }
        }
        self.commands = zip(commands, pages).map { command, page in
            let line = overview.lists["commands"]?.first { $0.names == [command.name] }
            return Command(
                name: command.name, summary: line?.summary ?? "",
                options: described(command.options + [.help], page), operands: command.operands)
        }
        self.options = described(options, overview)
    }
}
