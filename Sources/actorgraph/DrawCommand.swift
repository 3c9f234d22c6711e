import ActorGraphs
import Rendering

/// `actorgraph draw`: pictures and data of articles and graphs.
enum DrawCommand: Subcommand {
    static let name = "draw"
    static let help = HelpText.draw
    static let formats = [OutputFormat.svg, .png, .pdf, .html] + OutputFormat.data
    static let options =
        [
            Arguments.Option.output(formats), .format(formats),
            Arguments.Option("--title", values: 1),
            Arguments.Option("--top", values: 1), Arguments.Option("--min-confidence", values: 1),
            Arguments.Option("--all"), Arguments.Option("--starts", values: 1),
            .source, Arguments.Option("--web-links"), .theme, .legend, .links,
        ] + Arguments.Option.reading

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let destinations = try Destinations(arguments, allowed: formats)
        let options = try pictureOptions(arguments)
        let reader = try GraphReader(arguments)
        let (graph, texts) = try reader.reading(of: arguments.operands)
        reader.reportUnusedCorrections()
        let inputs = arguments.operands.joined(separator: ", ")
        let place = inputs.isEmpty || inputs == "-" ? "standard input" : inputs
        if graph.actors.isEmpty {
            reader.messages.warn("no actors found; the result is empty", at: place)
        }
        reader.messages.warnOfLinks(options, of: [graph], at: place)
        var picture: Picture?
        try destinations.write { format throws(CommandError) in
            let shown = format == .json ? graph : try part(of: graph, arguments)
            if let data = format.text(of: shown) { return Array(data.utf8) }
            do throws(RenderingError) {
                let drawn: Picture
                if let picture {
                    drawn = picture
                } else {
                    drawn = try Picture(of: graph, options: options)
                }
                picture = drawn
                if format == .html { return Array(try drawn.html(with: texts).utf8) }
                return try drawn.data(as: format.ofPicture)
            } catch {
                throw CommandError(error)
            }
        }
        return .success
    }

    /// What the options ask of a picture.
    static func pictureOptions(
        _ arguments: Arguments
    ) throws(CommandError) -> PictureOptions {
        var options = PictureOptions()
        options.title = try arguments.value("--title")
        options.showsAll = arguments.has("--all")
        options.linksToPlaces = arguments.has("--web-links")
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
