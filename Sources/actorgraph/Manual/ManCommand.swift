/// `actorgraph man`: the manual page, made of the texts that `--help` prints.
enum ManCommand: Subcommand {
    static let name = "man"
    static let help = HelpText.man
    static let options: [Arguments.Option] = []
    static let operands = Arguments.Value.nothing

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        guard arguments.operands.isEmpty else {
            throw .usage("man takes no '\(arguments.operands[0])'; it has one page for everything")
        }
        let page = ManPage(
            overview: HelpPage(HelpText.overview),
            commands: ActorGraphCommand.commands.map { ($0.name, HelpPage($0.help)) })
        try OutputFile.print(page.text)
        return .success
    }
}
