import ActorGraphs
import Rendering

/// `actorgraph draw`: pictures and data of articles and graphs.
enum DrawCommand: Subcommand {
    static let name = "draw"
    static let help = HelpText.draw
    static let options = [
        Arguments.Option.output, .format, Arguments.Option("--title", values: 1),
        Arguments.Option("--top", values: 1), Arguments.Option("--min-confidence", values: 1),
        Arguments.Option("--all"), Arguments.Option("--starts", values: 1),
        .theme, .legend, .inputFormat, .fast, .actors, .rollUp,
    ]

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let destinations = try Destinations(arguments, allowed: [.svg, .png, .pdf, .dot, .json])
        let options = try pictureOptions(arguments)
        let graph = try GraphReader(arguments).graph(of: arguments.operands)
        if graph.actors.isEmpty {
            let place = arguments.operands.joined(separator: ", ")
            let input = place.isEmpty || place == "-" ? "standard input" : place
            OutputFile.report(
                "\(input): warning: no actors found; the result is empty".singleLine)
        }
        var picture: Picture?
        try destinations.write { format throws(CommandError) in
            switch format {
            case .json: return Array(graph.json().utf8)
            case .dot: return Array(try part(of: graph, arguments).dot().utf8)
            default:
                do throws(RenderingError) {
                    if let picture { return try picture.data(as: format.ofPicture) }
                    let drawn = try Picture(of: graph, options: options)
                    picture = drawn
                    return try drawn.data(as: format.ofPicture)
                } catch {
                    throw CommandError(error)
                }
            }
        }
        return .success
    }

    /// What the options ask of a picture.
    private static func pictureOptions(
        _ arguments: Arguments
    ) throws(CommandError) -> PictureOptions {
        var options = PictureOptions()
        options.title = try arguments.value("--title")
        options.showsAll = arguments.has("--all")
        let least = try arguments.number("--min-confidence", in: 0...1)
        options.minimumConfidence = least ?? options.minimumConfidence
        options.top = try arguments.count("--top")
        options.starts = try arguments.count("--starts", atMost: 100)
        try options.takeStyle(from: arguments)
        if options.showsAll && (options.top != nil || least != nil) {
            throw .usage("'--all' cannot stand beside '--top' or '--min-confidence'")
        }
        return options
    }

    /// What `--top` and `--min-confidence` leave of a graph; data is whole unless they are given.
    private static func part(
        of graph: ActorGraph, _ arguments: Arguments
    ) throws(CommandError) -> ActorGraph {
        let least = try arguments.number("--min-confidence", in: 0...1) ?? 0
        let sure = graph.filtered(minimumConfidence: least)
        let top = try arguments.count("--top")
        return (top.map { sure.strongest(actors: $0) } ?? sure).graph
    }
}
