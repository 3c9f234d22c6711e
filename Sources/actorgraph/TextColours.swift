#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Colours for the lines of a difference on a terminal, those of git.
struct TextColours {
    private let isOn: Bool

    /// Colours as `--color` asks for them, else for a terminal or a pager of git.
    init(_ arguments: Arguments) throws(CommandError) {
        let writesFile = !arguments.all("--output").isEmpty
        switch try arguments.value("--color") {
        case "always": isOn = true
        case "never": isOn = false
        case nil, "auto":
            let isShown = isatty(STDOUT_FILENO) == 1 || Self.has("GIT_PAGER_IN_USE")
            isOn = isShown && !writesFile && !Self.has("NO_COLOR")
        case let when?:
            throw .usage("unknown colour '\(when)'; choose auto, always or never")
        }
    }

    /// Whether a person who wants colours reads standard error.
    static let areOnForErrors =
        isatty(STDERR_FILENO) == 1 && !has("NO_COLOR") && Messages.terminalObeys

    private static func has(_ variable: String) -> Bool {
        getenv(variable).map { $0[0] != 0 } ?? false
    }

    /// The text with its lines coloured by their marks. It holds no control character of an
    /// article: every report is made of single lines.
    func shown(_ text: String) -> String {
        guard isOn else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let colour = Self.colour(of: line) else { return String(line) }
            return "\u{1B}[\(colour)m\(line)\u{1B}[m"
        }.joined(separator: "\n")
    }

    private static func colour(of line: Substring) -> Int? {
        let bold = ["--- ", "+++ ", "diff ", "["]
        if bold.contains(where: line.hasPrefix) { return 1 }
        switch line.first {
        case "+": return 32
        case "-": return 31
        case "~", "⇄": return 33
        case "@": return 36
        default: return nil
        }
    }
}
