/// Where a command's results go: files by their endings, or standard output.
struct Destinations {
    private let files: [(path: String, format: OutputFormat)]

    /// The destinations that `-o` and `--format` name.
    ///
    /// - Parameters:
    ///   - allowed: What the command can write; the first is the format for standard output.
    init(_ arguments: Arguments, allowed: [OutputFormat]) throws(CommandError) {
        var files: [(path: String, format: OutputFormat)] = []
        let name = try arguments.value("--format")
        var standard = allowed[0]
        if let name { standard = try OutputFormat(named: name, of: allowed) }
        for path in arguments.all("--output").compactMap(\.first) {
            if path == "-" {
                files.append((path, standard))
                continue
            }
            let format = try OutputFormat(ofPath: path)
            guard allowed.contains(format) else {
                let names = allowed.map(\.rawValue).joined(separator: ", ")
                let isPicture = [OutputFormat.svg, .png, .pdf, .html].contains(format)
                let hint = isPicture ? "; 'draw' makes pictures, also of several graphs" : ""
                throw .usage("cannot write '\(path)' here; choose one of \(names)\(hint)")
            }
            files.append((path, format))
        }
        if Set(files.map { OutputFile.plain($0.path) }).count < files.count {
            throw .usage("the same output is given twice")
        }
        if name != nil && !files.isEmpty && !files.contains(where: { $0.path == "-" }) {
            throw .usage("'--format' is for standard output; the ending of '-o' names the format")
        }
        self.files = files.isEmpty ? [("-", standard)] : files
    }

    /// Makes every result, and writes them all only when every one is made.
    func write(
        _ result: (OutputFormat) throws(CommandError) -> [UInt8]
    ) throws(CommandError) {
        var made: [OutputFormat: [UInt8]] = [:]
        for file in files where made[file.format] == nil {
            made[file.format] = try result(file.format)
        }
        try OutputFile.write(
            files.filter { $0.path != "-" }.map { ($0.path, made[$0.format] ?? []) })
        for file in files where file.path == "-" {
            try OutputFile.print(made[file.format] ?? [])
        }
    }
}
