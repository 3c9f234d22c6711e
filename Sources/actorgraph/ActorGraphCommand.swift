import ActorGraphs
import Extraction

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command `actorgraph`: finds the subcommand, prints its errors, ends with its code.
@main
struct ActorGraphCommand {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            exit(try run(words).rawValue)
        } catch {
            Messages.report(error)
            exit(error.code.rawValue)
        }
    }

    private static func run(_ words: [String]) throws(CommandError) -> CommandError.ExitCode {
        guard let first = words.first else {
            throw .usage("no command; try 'actorgraph --help'")
        }
        switch first {
        case "help" where words.count == 2:
            return try run([words[1], "--help"])
        case "--help", "-h", "help":
            try OutputFile.print(HelpText.overview)
            return .success
        case "--version":
            let program = Generator.current(of: [])
            let reader = Extractor().reader
            try OutputFile.print("\(program.name) \(program.version) (\(reader))\n")
            return .success
        default: break
        }
        guard let command = commands.first(where: { $0.name == first }) else {
            if first.hasPrefix("-") {
                let hint = Arguments.hint(for: first, in: options.map { $0.names[0] })
                throw .usage("unknown option '\(first)'\(hint)")
            }
            if InputFile.exists(first) {
                throw .usage(
                    "'\(first)' is a file or folder; the command comes first: "
                        + "actorgraph draw FILE…")
            }
            let hint = Arguments.hint(for: first, in: commands.map { $0.name })
            throw .usage("unknown command '\(first)'\(hint)")
        }
        let arguments = try Arguments(
            Array(words.dropFirst()), options: command.options + [.help])
        if arguments.has("--help") {
            try OutputFile.print(command.help)
            return .success
        }
        return try command.run(arguments)
    }

    /// All that the command can do, as its help lists it.
    static let commands: [any Subcommand.Type] = [
        DrawCommand.self, ExtractCommand.self, DiffCommand.self, MergeCommand.self,
        ExplainCommand.self, WatchCommand.self, CompletionsCommand.self, ManCommand.self,
    ]

    /// The options that stand in the place of a command.
    static let options: [Arguments.Option] = [.help, .version]
}

/// One of the things that the command can do.
protocol Subcommand: Sendable {
    /// The word after `actorgraph`.
    static var name: String { get }
    /// What `--help` prints.
    static var help: String { get }
    /// The options beside `--help`.
    static var options: [Arguments.Option] { get }
    /// What the operands are.
    static var operands: Arguments.Value { get }
    /// Does it.
    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode
}

extension Subcommand {
    /// Articles and graphs.
    static var operands: Arguments.Value { .file(GraphReader.endings) }
}
