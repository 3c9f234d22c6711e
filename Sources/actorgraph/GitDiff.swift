import ActorGraphs

/// `actorgraph diff --git` and `--textconv`: how git asks for a difference.
///
/// Git takes any exit code but 0 for a failure and stops, so that one file that is no graph would
/// hide the differences of all others: here differences and trouble end with 0, and trouble is said
/// in the place of the difference.
struct GitDiff {
    private let arguments: Arguments
    private let reader: GraphReader
    private let colours: TextColours
    /// Stances of which the program is less sure are left out.
    private let leastConfidence: Double?

    /// What stands for a file that is not there.
    static let nothing = "/dev/null"

    private static let ofPictures = [
        "--title", "--theme", "--legend", "--layout", "--top", "--starts", "--web-links",
    ]

    init(_ arguments: Arguments) throws(CommandError) {
        self.arguments = arguments
        reader = try GraphReader(arguments)
        colours = try TextColours(arguments)
        leastConfidence = try arguments.number("--min-confidence", in: 0...1)
        for name in Self.ofPictures where arguments.has(name) {
            throw .usage("git gets text, no picture: no \(name) here")
        }
        guard arguments.all("--output").isEmpty, arguments.all("--format").isEmpty else {
            throw .usage("git reads text from standard output: no -o and no --format here")
        }
    }

    func run() throws(CommandError) -> CommandError.ExitCode {
        let words = arguments.operands
        let text: String
        switch (arguments.has("--textconv"), words.count) {
        case (true, 1): return try convert(words[0])
        case (true, _): throw .usage("--textconv needs one file")
        case (false, 1): text = "* unmerged path \(words[0].singleLine)\n"
        // PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE [NEW-PATH SIMILARITY]
        case (false, 7): text = difference(words[0], words[1], words[4], newPath: words[0])
        case (false, 8...): text = difference(words[0], words[1], words[4], newPath: words[7])
        case (false, _):
            throw .usage("--git is for git, which gives seven words; see the README")
        }
        reader.reportUnusedCorrections()
        try OutputFile.print(colours.shown(text))
        return .success
    }

    private func difference(
        _ path: String, _ old: String, _ new: String, newPath: String
    ) -> String {
        let head = "diff --actorgraph a/\(path.singleLine) b/\(newPath.singleLine)\n"
        do {
            let diff = GraphDiff(
                from: try graph(in: old, as: path), to: try graph(in: new, as: newPath))
            let shown = leastConfidence.map(diff.filtered) ?? diff
            return head
                + shown.text(
                    before: old == Self.nothing ? old : "a/" + path,
                    after: new == Self.nothing ? new : "b/" + newPath, all: arguments.has("--all"))
        } catch {
            return head + "cannot compare: \(error.line)\n"
        }
    }

    /// The graph of a file that is known by another path; an empty file is an empty graph.
    private func graph(in file: String, as path: String) throws(CommandError) -> ActorGraph {
        if file == Self.nothing { return .empty }
        let ending = InputFile.fileExtension(of: path)
        guard GraphReader.endings.contains(ending) else {
            throw CommandError(
                "neither a graph nor an article by its ending", at: path, code: .data)
        }
        let input = try InputFile(reading: file, as: path)
        if input.bytes.isEmpty { return .empty }
        let graphs = try reader.graphs(in: input)
        return graphs.count == 1 ? graphs[0] : ActorGraph.merging(graphs)
    }

    /// Prints a graph as lines for git to compare; what is no graph as it stands.
    private func convert(_ file: String) throws(CommandError) -> CommandError.ExitCode {
        do {
            let graph = try graph(in: file, as: file)
            let shown = leastConfidence.map { graph.filtered(minimumConfidence: $0).graph } ?? graph
            reader.reportUnusedCorrections()
            try OutputFile.print(shown.linesToCompare)
        } catch  where error.code == .data {
            try OutputFile.print(try InputFile(reading: file).bytes)
        }
        return .success
    }
}
