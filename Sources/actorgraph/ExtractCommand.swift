import ActorGraphs

/// `actorgraph extract`: the graph of articles as JSON.
enum ExtractCommand: Subcommand {
    static let name = "extract"
    static let help = HelpText.extract
    static let options = [Arguments.Option("--jsonl"), .source] + Arguments.Option.reading

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let reader = try GraphReader(arguments)
        guard arguments.has("--jsonl") else {
            let graph = try reader.graph(of: arguments.operands)
            reader.reportUnusedCorrections()
            try OutputFile.print(graph.json())
            return .success
        }
        // A line goes out as soon as it is made: a batch of any size needs no more memory.
        let operands = arguments.operands.isEmpty ? ["-"] : arguments.operands
        try reader.messages.eachInput(operands) { operand throws(CommandError) in
            let lines = try reader.graphs(of: operand).map { $0.json(.line) }
            reader.messages.clearProgress()
            for line in lines { try OutputFile.print(line) }
        }
        reader.reportUnusedCorrections()
        return .success
    }
}
