import ActorGraphs
import Articles
import Extraction
import Rendering

/// Turns the operands of a command into graphs, whatever they are: articles, JSON or DOT.
struct GraphReader {
    /// What an article on standard input is; nil when its letters tell.
    private let standardInput: Article.Format?
    private let model: Extractor.Model
    /// What `--actors` corrects in every graph; nil to look beside each article.
    private let corrections: CorrectionFile?
    private let rollsUp: Bool
    /// Where the article comes from, if not from its file.
    private let source: String?
    /// The only links to keep; nil keeps all.
    private let links: LinkKind?
    /// What became of every file of corrections.
    private let used = CorrectionUse()

    /// What is said on standard error meanwhile.
    let messages: Messages

    /// What files of articles and graphs end in; any other file is plain text.
    static let endings = [
        "txt", "text", "md", "markdown", "json", "jsonl", "ndjson", "dot", "gv",
    ]

    /// The file with corrections that is found beside an article.
    static let correctionsName = "actorgraph.actors"

    /// A reader as `--input-format`, `--fast` and `--actors` ask for it.
    init(_ arguments: Arguments) throws(CommandError) {
        messages = Messages(arguments)
        rollsUp = arguments.has("--roll-up")
        links = try arguments.value("--links").map { name throws(CommandError) in
            guard let kind = LinkKind(rawValue: name.lowercased()) else {
                throw .usage("unknown links '\(name)'; choose stances or cooccurrences")
            }
            return kind
        }
        corrections = try arguments.value("--actors").map { path throws(CommandError) in
            try CorrectionFile(InputFile(reading: path))
        }
        source = try arguments.value("--source")
        if source != nil, arguments.operands.count > 1 {
            throw .usage("'--source' is that of one article")
        }
        model = arguments.has("--fast") ? .fast : .standard
        switch try arguments.value("--input-format") {
        case nil: standardInput = nil
        case "text": standardInput = .plainText
        case "markdown": standardInput = .markdown
        case let name?: throw .usage("unknown input format '\(name)'; choose text or markdown")
        }
    }

    /// What an input holds.
    enum Kind: Equatable {
        case article(Article.Format)
        case json
        case jsonLines
        case dot
    }

    /// The graphs of an input, corrected, rolled up and with the links asked for: one, or one a line
    /// of JSON Lines.
    func graphs(of operand: String) throws(CommandError) -> [ActorGraph] {
        try graphs(in: InputFile(reading: operand))
    }

    /// The graphs of a file that was read.
    func graphs(in file: InputFile) throws(CommandError) -> [ActorGraph] {
        try input(file).graphs
    }

    /// What a file holds: graphs, and the words of the article that one was read from.
    private func input(
        _ file: InputFile
    ) throws(CommandError) -> (graphs: [ActorGraph], text: ArticleText?) {
        let kind = try kind(of: file)
        if source != nil {
            guard case .article = kind else {
                throw .usage("'--source' is that of an article; a graph has its own")
            }
        }
        let (found, text) = try graphs(in: file, kind)
        var graphs = try corrected(found, of: file, kind)
        if rollsUp { graphs = graphs.map { $0.rolledUp() } }
        if let links { graphs = graphs.map { $0.only(links) } }
        return (graphs, text)
    }

    private func corrected(
        _ graphs: [ActorGraph], of file: InputFile, _ kind: Kind
    ) throws(CommandError) -> [ActorGraph] {
        if let corrections { return graphs.map { used.correcting($0, by: corrections) } }
        guard case .article = kind, let path = file.path else { return graphs }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let beside = folder + Self.correctionsName
        guard InputFile.exists(beside) else { return graphs }
        let found = try CorrectionFile(InputFile(reading: beside))
        return graphs.map { used.correcting($0, by: found, isOfFolder: true) }
    }

    /// Says which corrections corrected nothing in all that was read.
    func reportUnusedCorrections() {
        for (message, place) in used.warnings { messages.warn(message, at: place) }
    }

    /// What is not understood of an article.
    func unknowns(in operand: String) throws(CommandError) -> UnknownList {
        guard corrections == nil, !rollsUp else {
            throw .usage(
                "'--unknowns' is of the article as it is read; leave '--actors' and '--roll-up' out"
            )
        }
        let file = try InputFile(reading: operand)
        guard case .article(let format) = try kind(of: file) else {
            throw CommandError(
                "a graph does not keep what was not understood; give the article", at: file.name,
                code: .data)
        }
        return Extractor(model: model).unknowns(in: try article(file, format))
    }

    private func graphs(
        in file: InputFile, _ kind: Kind
    ) throws(CommandError) -> (graphs: [ActorGraph], text: ArticleText?) {
        switch kind {
        case .article(let format):
            let article = try article(file, format)
            // Made where it is needed: its tables take some milliseconds, and graphs need none.
            return ([Extractor(model: model).graph(of: article)], ArticleText(article))
        case .json: return ([try json(file)], nil)
        case .jsonLines: return (try jsonLines(file), nil)
        case .dot: return ([try dot(file)], nil)
        }
    }

    /// One graph of everything that the operands hold; no operand is standard input.
    func graph(of operands: [String]) throws(CommandError) -> ActorGraph {
        try reading(of: operands).graph
    }

    /// One graph of everything that the operands hold, and the words of the articles among them.
    func reading(
        of operands: [String]
    ) throws(CommandError) -> (graph: ActorGraph, texts: [ArticleText]) {
        guard operands.count(where: { $0 == "-" }) <= 1 else {
            throw .usage("standard input can be read once")
        }
        var graphs: [ActorGraph] = []
        var texts: [ArticleText] = []
        var failure: CommandError?
        try messages.eachInput(operands.isEmpty ? ["-"] : operands) {
            operand throws(CommandError) in
            // Behind a file with errors, others are only read for theirs, which is quick for graphs.
            let isGraph = ["dot", "gv", "json"].contains(InputFile.fileExtension(of: operand))
            if failure != nil, !isGraph { return }
            do throws(CommandError) {
                let input = try input(InputFile(reading: operand))
                graphs += input.graphs
                if let text = input.text { texts.append(text) }
            } catch {
                guard isGraph, error.code == .data else { throw failure ?? error }
                failure?.others.append(error)
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return (graphs.count == 1 ? graphs[0] : ActorGraph.merging(graphs), texts)
    }

    /// The ending tells, and for standard input the first letters do.
    private func kind(of file: InputFile) throws(CommandError) -> Kind {
        switch file.fileExtension {
        case "json": return .json
        case "jsonl", "ndjson": return .jsonLines
        case "dot", "gv": return .dot
        case "md", "markdown": return .article(.markdown)
        case "html", "htm", "xml", "pdf", "docx", "doc", "odt", "rtf", "epub":
            throw CommandError(
                "cannot read .\(file.fileExtension) yet; save the article as .txt or .md",
                at: file.name, code: .data)
        case "actors":
            throw CommandError(
                "corrections are no article; give them with '--actors'", at: file.name, code: .data)
        case "svg", "png", "jpg", "jpeg", "gif", "webp":
            throw CommandError(
                "a picture is no article; give the article, or the graph as .json or .dot",
                at: file.name, code: .data)
        case "graphml", "gexf", "cyjs", "csv":
            throw CommandError(
                "cannot read .\(file.fileExtension), which is for other programs; give the article, "
                    + "or the graph as .json or .dot", at: file.name, code: .data)
        default: break
        }
        if file.path == nil, let standardInput { return .article(standardInput) }
        let head = String(decoding: file.bytes.prefix(4096), as: UTF8.self)
            .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard file.path == nil else {
            if head.hasPrefix("{"), head.contains("\"actorgraph/") {
                throw CommandError(
                    "a graph, not an article; its name must end in .json", at: file.name,
                    code: .data)
            }
            return .article(.plainText)
        }
        if head.hasPrefix("{") {
            // No article begins with a brace. One value a line is JSON Lines.
            let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
            let isLines = lines.allSatisfy { $0.first == UInt8(ascii: "{") }
            return lines.count > 1 && isLines ? .jsonLines : .json
        }
        let isDOT =
            ["digraph", "strict", "// actorgraph/1"].contains { head.hasPrefix($0) }
            && head.contains("{")
        return isDOT ? .dot : .article(Self.isMarkdown(head) ? .markdown : .plainText)
    }

    /// Whether text is plainly Markdown: it begins with a heading or front matter, or has a heading
    /// and emphasis or links.
    private static func isMarkdown(_ head: Substring) -> Bool {
        let lines = head.split(whereSeparator: \.isNewline)
        func isHeading(_ line: Substring) -> Bool {
            let marks = line.prefix { $0 == "#" }.count
            return (1...6).contains(marks) && line.dropFirst(marks).first == " "
        }
        if lines.first.map(isHeading) ?? false { return true }
        if lines.first == "---", lines.dropFirst().contains("---"), lines.count > 2,
            lines[1].contains(":")
        {
            return true
        }
        let hasMarks = ["**", "](", "__", "\n> ", "\n- ", "\n* "].contains { head.contains($0) }
        return hasMarks && lines.contains(where: isHeading)
    }

    private func article(
        _ file: InputFile, _ format: Article.Format
    ) throws(CommandError) -> Article {
        do {
            return try Article(parsing: file.bytes, source: source ?? file.path, format: format)
        } catch {
            throw CommandError(error, in: file)
        }
    }

    private func json(_ file: InputFile) throws(CommandError) -> ActorGraph {
        do {
            return try ActorGraph(json: file.bytes)
        } catch {
            throw CommandError(error, in: file)
        }
    }

    private func jsonLines(_ file: InputFile) throws(CommandError) -> [ActorGraph] {
        do {
            return try ActorGraph.graphs(jsonLines: file.bytes)
        } catch {
            throw CommandError(error, in: file)
        }
    }

    private func dot(_ file: InputFile) throws(CommandError) -> ActorGraph {
        do {
            return try ActorGraph(dot: file.bytes)
        } catch {
            throw CommandError(error, in: file)
        }
    }
}
