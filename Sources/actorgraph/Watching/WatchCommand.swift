/// `actorgraph watch`: draws again whenever an input changes.
enum WatchCommand: Subcommand {
    static let name = "watch"
    static let help = HelpText.watch
    static let options = DrawCommand.options

    static func run(_ arguments: Arguments) throws(CommandError) -> CommandError.ExitCode {
        let outputs = arguments.all("--output").compactMap(\.first)
        guard !outputs.isEmpty, !outputs.contains("-") else {
            throw .usage("watch needs files to write; give '-o', for instance '-o actors.svg'")
        }
        guard !arguments.operands.isEmpty, !arguments.operands.contains("-") else {
            throw .usage("watch needs files to read; standard input does not change")
        }
        let inputs = inputs(arguments)
        let written = outputs.map(OutputFile.place)
        if let both = inputs.first(where: { written.contains(OutputFile.place($0)) }) {
            throw .usage("'\(both)' is read and written; each drawing would call for the next")
        }
        let ending = EndSignals()
        let watcher = try FileWatcher(inputs)
        let messages = Messages(arguments)
        while true {
            let states = watcher.states
            do throws(CommandError) {
                _ = try DrawCommand.run(arguments)
                messages.note("drawn: \(outputs.joined(separator: ", "))")
            } catch {
                // A wrong command line never becomes right.
                if error.code == .usage { throw error }
                Messages.report(error)
            }
            try watcher.wait(since: states)
            ending.stay()
        }
    }

    /// All files whose content the drawing depends on; some may not be there yet.
    private static func inputs(_ arguments: Arguments) -> [String] {
        let named = arguments.all("--actors").compactMap(\.first)
        let beside = arguments.operands.map { path in
            (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "")
                + GraphReader.correctionsName
        }
        let all = arguments.operands + (named.isEmpty ? beside : named)
        return all.enumerated().filter { all.firstIndex(of: $1) == $0 }.map(\.element)
    }
}
