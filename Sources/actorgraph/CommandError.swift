/// Why a command ends without its result: lines for standard error and an exit code.
struct CommandError: Error, Equatable {
    /// What went wrong and what to do, in lower case without a full stop.
    let message: String
    /// Where, as "file:line:column" or "file"; nil when it is the command line.
    let place: String?
    /// The exit code.
    let code: ExitCode
    /// What else is wrong with the same input; each has a line of its own.
    var others: [CommandError] = []

    /// The codes that the command ends with, as sysexits.h names them, and those of `diff`.
    enum ExitCode: Int32 {
        /// All went well; for `diff`: the graphs are the same.
        case success = 0
        /// For `diff`: the graphs differ.
        case different = 1
        /// For `diff`: trouble, as with any diff.
        case trouble = 2
        /// The command line is wrong.
        case usage = 64
        /// An input is not what it should be.
        case data = 65
        /// An input cannot be read.
        case noInput = 66
        /// Something inside the program failed: Graphviz, for instance.
        case software = 70
        /// An output cannot be written.
        case cannotCreate = 73
    }

    init(_ message: String, at place: String? = nil, code: ExitCode) {
        self.message = message
        self.place = place
        self.code = code
    }

    /// The same with another code.
    func with(code: ExitCode) -> CommandError {
        var error = CommandError(message, at: place, code: code)
        error.others = others
        return error
    }

    /// A wrong command line.
    static func usage(_ message: String) -> CommandError {
        CommandError(message, code: .usage)
    }

    /// This and everything else that is wrong.
    var all: [CommandError] { [self] + others.flatMap(\.all) }

    /// The line for standard error; control characters of file names cannot break it.
    var line: String {
        let head = place.map { "\($0): error: " } ?? "actorgraph: error: "
        return (head + message).singleLine
    }
}

extension String {
    /// The text with every control character as a question mark, so that it stays one line.
    var singleLine: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
