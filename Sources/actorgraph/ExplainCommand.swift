import ActorGraphs
import Extraction

/// `actorgraph explain`: actors and links with the sentences that say so, and what was not understood.
enum ExplainCommand: Subcommand {
    static let name = "explain"
    static let help = HelpText.explain
    static let options =
        [
            Arguments.Option("--actor", values: 1), Arguments.Option("--between", values: 2),
            Arguments.Option("--suggest"), Arguments.Option("--unknowns"),
        ] + Arguments.Option.reading

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        guard arguments.operands.count <= 1 else {
            throw .usage("explain reads one input; merge several first")
        }
        let wanted = try arguments.value("--actor")
        let pairs = arguments.all("--between")
        let suggests = arguments.has("--suggest")
        let asksUnknowns = arguments.has("--unknowns")
        let asked = [wanted != nil, suggests, asksUnknowns].count { $0 }
        guard pairs.count + asked <= 1 else {
            throw .usage("give '--actor', '--between', '--suggest' or '--unknowns', once")
        }
        let reader = try GraphReader(arguments)
        if asksUnknowns {
            let unknowns = try reader.unknowns(in: arguments.operands.first ?? "-")
            try OutputFile.print(unknowns.text)
            return .success
        }
        let graph = try reader.graph(of: arguments.operands)
        reader.reportUnusedCorrections()
        if suggests {
            try OutputFile.print(CorrectionList.suggestions(for: graph))
            return .success
        }
        let explanation = Explanation(of: graph)
        let place = arguments.operands.first ?? "standard input"
        if let wanted {
            let actor = try self.actor(wanted, in: explanation, at: place)
            try OutputFile.print(explanation.text(of: actor))
        } else if let pair = pairs.first {
            let one = try actor(pair[0], in: explanation, at: place)
            let other = try actor(pair[1], in: explanation, at: place)
            try OutputFile.print(explanation.text(between: one, and: other))
        } else {
            try OutputFile.print(explanation.overview)
        }
        return .success
    }

    /// The one actor of that id, name or alias.
    private static func actor(
        _ name: String, in explanation: Explanation, at place: String
    ) throws(CommandError) -> ActorNode {
        let found = explanation.actors(called: name)
        if found.count > 1 {
            let ids = found.map(\.id).joined(separator: ", ")
            throw CommandError("'\(name)' may be \(ids); give the id", at: place, code: .data)
        }
        guard let actor = found.first else {
            throw CommandError(
                "no actor is called '\(name)'; 'actorgraph explain' lists them all", at: place,
                code: .data)
        }
        return actor
    }
}
