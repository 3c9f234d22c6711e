import ActorGraphs

/// `actorgraph merge`: one graph of many.
enum MergeCommand: Subcommand {
    static let name = "merge"
    static let help = HelpText.merge
    static let options =
        [Arguments.Option.output(OutputFormat.data), .format(OutputFormat.data), .links]
        + Arguments.Option.reading

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let destinations = try Destinations(arguments, allowed: OutputFormat.data)
        let reader = try GraphReader(arguments)
        let graph = try reader.graph(of: arguments.operands)
        reader.reportUnusedCorrections()
        try destinations.write { format throws(CommandError) in
            Array((format.text(of: graph) ?? graph.json()).utf8)
        }
        return .success
    }
}
