import ActorGraphs
import Rendering

/// `actorgraph diff`: what two graphs say differently.
enum DiffCommand: Subcommand {
    static let name = "diff"
    static let help = HelpText.diff
    static let options = [
        Arguments.Option.output, .format, Arguments.Option("--title", values: 1), .theme, .legend,
        .inputFormat, .fast, .actors, .rollUp,
    ]

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let destinations = try Destinations(
            arguments, allowed: [.text, .json, .dot, .svg, .png, .pdf])
        var options = PictureOptions()
        options.title = try arguments.value("--title")
        try options.takeStyle(from: arguments)
        guard arguments.operands.count == 2 else {
            throw .usage("diff needs two inputs, before and after")
        }
        guard arguments.operands != ["-", "-"] else {
            throw .usage("standard input can be read once")
        }
        do {
            let reader = try GraphReader(arguments)
            let diff = GraphDiff(
                from: try reader.graph(of: [arguments.operands[0]]),
                to: try reader.graph(of: [arguments.operands[1]]))
            var picture: Picture?
            try destinations.write { format throws(CommandError) in
                switch format {
                case .text: return Array(diff.text.utf8)
                case .json: return Array(diff.json.utf8)
                case .dot: return Array(diff.dot().utf8)
                default:
                    do throws(RenderingError) {
                        if let picture { return try picture.data(as: format.ofPicture) }
                        let drawn = try Picture(of: diff, options: options)
                        picture = drawn
                        return try drawn.data(as: format.ofPicture)
                    } catch {
                        throw CommandError(error)
                    }
                }
            }
            return diff.findings.isEmpty ? .success : .different
        } catch {
            // As with any diff: 1 says different, so trouble needs a code of its own.
            throw CommandError(error.message, at: error.place, code: .trouble)
        }
    }
}
