import ActorGraphs
import Articles

extension CommandError {
    /// What is wrong with an article, at the line and column of the first wrong byte.
    init(_ error: ArticleError, in file: InputFile) {
        switch error {
        case .empty:
            self.init("no text; give a file with an article or a graph", at: file.name, code: .data)
        case .notUTF8(let offset):
            self.init(
                "not UTF-8; convert it first, for instance with iconv",
                at: file.place(ofByte: offset), code: .data)
        case .utf16:
            self.init("UTF-16; save it as UTF-8", at: file.name, code: .data)
        case .html:
            self.init(
                "a web page; save the text of the article as .txt or .md", at: file.name,
                code: .data)
        case .binary(let offset):
            self.init(
                "a binary file, not text; save the article as .txt or .md",
                at: file.place(ofByte: offset), code: .data)
        }
    }

    /// What is wrong with graph JSON, and where.
    init(_ error: JSONGraphError, in file: InputFile) {
        let problem = error.path.isEmpty ? "\(error.problem)" : "\(error.path): \(error.problem)"
        let place =
            error.line > 0 ? "\(file.name):\(error.line):\(error.column)" : file.name
        self.init(problem, at: place, code: .data)
    }

    /// All that is wrong with DOT, and where.
    init(_ errors: DOTErrors, in file: InputFile) {
        self.init(
            errors.all.map { ("\($0.problem)", $0.line, $0.column) }, omitted: errors.omitted,
            in: file)
    }

    /// All that is wrong with a list of corrections, and where.
    init(_ errors: CorrectionErrors, in file: InputFile) {
        self.init(
            errors.all.map { ($0.problem, $0.line, $0.column) }, omitted: errors.omitted, in: file)
    }

    private init(
        _ problems: [(problem: String, line: Int, column: Int)], omitted: Int, in file: InputFile
    ) {
        var all = problems.map { item in
            CommandError(item.problem, at: "\(file.name):\(item.line):\(item.column)", code: .data)
        }
        if omitted > 0 {
            all.append(CommandError("\(omitted) more errors", at: file.name, code: .data))
        }
        self = all.removeFirst()
        others = all
    }
}

extension InputFile {
    /// "file:line:column" of a byte; bytes that begin no scalar are not counted as columns.
    func place(ofByte offset: Int) -> String {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        return "\(name):\(line):\(column)"
    }
}
