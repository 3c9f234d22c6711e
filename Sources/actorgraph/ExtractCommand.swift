import ActorGraphs

/// `actorgraph extract`: the graph of articles as JSON.
enum ExtractCommand: Subcommand {
    static let name = "extract"
    static let help = HelpText.extract
    static let options = [Arguments.Option("--jsonl"), .inputFormat, .fast, .actors, .rollUp]

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let reader = try GraphReader(arguments)
        guard arguments.has("--jsonl") else {
            let graph = try reader.graph(of: arguments.operands)
            reader.reportUnusedCorrections()
            try OutputFile.print(graph.json())
            return .success
        }
        // A line goes out as soon as it is made: a batch of any size needs no more memory.
        for operand in arguments.operands.isEmpty ? ["-"] : arguments.operands {
            for graph in try reader.graphs(of: operand) {
                try OutputFile.print(graph.json(.line))
            }
        }
        reader.reportUnusedCorrections()
        return .success
    }
}
