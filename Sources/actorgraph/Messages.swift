import ActorGraphs
import Rendering

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What goes to standard error: errors always; warnings and progress unless `--quiet` is given.
struct Messages {
    private let isQuiet: Bool
    private let progress = ProgressLine()

    init(_ arguments: Arguments) { isQuiet = arguments.has("--quiet") }

    /// Says what the user may not have expected of an input.
    func warn(_ message: String, at place: String) {
        if !isQuiet { Self.print("warning", colour: 35, message, at: place) }
    }

    /// Says that `--web-links` finds nothing to lead to.
    func warnOfLinks(_ options: PictureOptions, of graphs: [ActorGraph], at place: String) {
        guard options.linksToPlaces, !graphs.contains(where: options.hasPlaces) else { return }
        warn("no article has an address of the web as its source; nothing is linked", at: place)
    }

    /// Says what was done.
    func note(_ message: String) {
        if !isQuiet { OutputFile.report(message.singleLine) }
    }

    /// Says everything that is wrong.
    static func report(_ error: CommandError) {
        for error in error.all {
            print("error", colour: 31, error.message, at: error.place ?? "actorgraph")
        }
    }

    /// Does something with every input; of several, or of a long one, a terminal shows meanwhile which
    /// is the turn of.
    func eachInput(
        _ inputs: [String], do body: (String) throws(CommandError) -> Void
    ) throws(CommandError) {
        defer { progress.clear() }
        for (index, input) in inputs.enumerated() {
            let name = input == "-" ? "standard input" : input
            if !isQuiet && inputs.count > 1 {
                progress.show("reading \(index + 1) of \(inputs.count): \(name)")
            } else if !isQuiet && InputFile.size(of: input) > Self.long {
                progress.show("reading \(name)")
            }
            try body(input)
        }
    }

    /// From how many bytes on a file takes long to read.
    private static let long = 50_000

    /// Takes the progress away, before something else is printed.
    func clearProgress() { progress.clear() }

    /// Whether the terminal, if it is one, knows colours and how to clear a line.
    static let terminalObeys =
        getenv("TERM").map { String(cString: $0) }.map { $0 != "dumb" && !$0.isEmpty } ?? false

    /// A message with its kind in colour on a terminal, as compilers print it. What comes from
    /// outside is made harmless before the colours are added.
    private static func print(_ kind: String, colour: Int, _ message: String, at place: String) {
        let shown = TextColours.areOnForErrors ? "\u{1B}[1;\(colour)m\(kind):\u{1B}[m" : kind + ":"
        OutputFile.report("\(place.singleLine): \(shown) \(message.singleLine)")
    }
}
