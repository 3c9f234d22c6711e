import ActorGraphs
import Rendering

/// `actorgraph diff`: what two graphs, or more, say differently.
enum DiffCommand: Subcommand {
    static let name = "diff"
    static let help = HelpText.diff
    static let formats = [OutputFormat.text, .json, .markdown, .dot, .svg, .html, .png, .pdf]
    static let options =
        [
            Arguments.Option.output(formats), .format(formats),
            Arguments.Option("--title", values: 1), .theme, .legend,
            Arguments.Option("--web-links"),
            Arguments.Option(
                "--layout", value: .choice(PictureOptions.Layout.allCases.map(\.rawValue))),
            Arguments.Option("--top", values: 1),
            Arguments.Option("--min-confidence", values: 1), Arguments.Option("--all"),
            Arguments.Option("--starts", values: 1),
            Arguments.Option("--color", value: .choice(["auto", "always", "never"])),
            Arguments.Option("--git"), Arguments.Option("--textconv"),
        ] + Arguments.Option.reading

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        if arguments.has("--git") || arguments.has("--textconv") {
            return try GitDiff(arguments).run()
        }
        let destinations = try Destinations(arguments, allowed: formats)
        var options = try DrawCommand.pictureOptions(arguments)
        options.layout = try layout(arguments)
        let least = try arguments.number("--min-confidence", in: 0...1)
        let colours = try TextColours(arguments)
        let names = arguments.operands
        guard names.count >= 2 else {
            throw .usage("diff needs two inputs, before and after, or more")
        }
        guard names.count(where: { $0 == "-" }) <= 1 else {
            throw .usage("standard input can be read once")
        }
        do {
            let reader = try GraphReader(arguments)
            var graphs: [ActorGraph] = []
            var texts: [ArticleText] = []
            try reader.messages.eachInput(names) { name throws(CommandError) in
                let (graph, found) = try reading(of: name, by: reader)
                graphs.append(graph)
                texts += found
            }
            reader.reportUnusedCorrections()
            reader.messages.warnOfLinks(options, of: graphs, at: names.joined(separator: ", "))
            let report: any Report
            if graphs.count == 2 {
                let diff = GraphDiff(from: graphs[0], to: graphs[1])
                report = DiffReport(
                    diff: least.map(diff.filtered) ?? diff, whole: diff, names: names)
            } else {
                let comparison = GraphComparison(of: graphs)
                report = ComparisonReport(
                    comparison: least.map(comparison.filtered) ?? comparison, whole: comparison,
                    names: names)
            }
            var picture: Picture?
            try destinations.write { format throws(CommandError) in
                switch format {
                case .text: return Array(colours.shown(report.text(all: options.showsAll)).utf8)
                case .json: return Array(report.json.utf8)
                case .markdown: return Array(report.markdown(title: options.title).utf8)
                case .dot: return Array(report.dot.utf8)
                default:
                    do throws(RenderingError) {
                        let drawn: Picture
                        if let picture {
                            drawn = picture
                        } else {
                            drawn = try report.picture(options)
                        }
                        picture = drawn
                        if format == .html { return Array(try drawn.html(with: texts).utf8) }
                        return try drawn.data(as: format.ofPicture)
                    } catch {
                        throw CommandError(error)
                    }
                }
            }
            return report.isEmpty ? .success : .different
        } catch {
            // As with any diff: 1 says different, so trouble needs a code of its own.
            throw error.code == .usage ? error : error.with(code: .trouble)
        }
    }

    /// What an operand holds; the null device is a graph without anything.
    private static func reading(
        of operand: String, by reader: GraphReader
    ) throws(CommandError) -> (graph: ActorGraph, texts: [ArticleText]) {
        operand == GitDiff.nothing ? (.empty, []) : try reader.reading(of: [operand])
    }

    private static func layout(
        _ arguments: Arguments
    ) throws(CommandError) -> PictureOptions.Layout {
        guard let name = try arguments.value("--layout") else { return .union }
        guard let layout = PictureOptions.Layout(rawValue: name) else {
            throw .usage("unknown layout '\(name)'; choose union or side")
        }
        return layout
    }
}
