/// `actorgraph completions`: scripts for shells, made of the tables of options.
enum CompletionsCommand: Subcommand {
    static let name = "completions"
    static let help = HelpText.completions
    static let options: [Arguments.Option] = []
    static let operands = Arguments.Value.choice(Shell.allCases.map(\.rawValue))

    /// The shells that are served.
    enum Shell: String, CaseIterable { case bash, zsh, fish }

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        guard arguments.operands.count == 1 else {
            throw .usage("completions needs one shell: bash, zsh or fish")
        }
        guard let shell = Shell(rawValue: arguments.operands[0].lowercased()) else {
            throw .usage(
                "no completions for '\(arguments.operands[0])'; choose bash, zsh or fish")
        }
        let table = CompletionTable.ofProgram
        switch shell {
        case .bash: try OutputFile.print(table.bash)
        case .zsh: try OutputFile.print(table.zsh)
        case .fish: try OutputFile.print(table.fish)
        }
        return .success
    }
}
