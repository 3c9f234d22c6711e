import ActorGraphs
import Rendering

/// The options that several commands have.
extension Arguments.Option {
    /// How articles and graphs are read, and what is said about it.
    static let reading: [Self] = [.inputFormat, .fast, .actors, .rollUp, .quiet]

    static let inputFormat = Self("--input-format", value: .choice(["text", "markdown"]))
    static let fast = Self("--fast")
    static let actors = Self("--actors", value: .file(["actors"]))
    static let rollUp = Self("--roll-up")
    static let source = Self("--source", values: 1)
    static let quiet = Self("--quiet", "-q")

    static let links = Self("--links", value: .choice(LinkKind.allCases.map(\.rawValue)))
    static let theme = Self("--theme", value: .choice(PictureTheme.allCases.map(\.rawValue)))
    static let legend = Self("--legend", value: .choice(["on", "off"]))

    /// Where the result goes; the endings of files are the usual ones of the formats.
    static func output(_ formats: [OutputFormat]) -> Self {
        Self("--output", "-o", value: .newFile(formats.compactMap(\.endings.first)))
    }

    /// The format for standard output.
    static func format(_ formats: [OutputFormat]) -> Self {
        Self("--format", "-f", value: .choice(formats.map(\.rawValue)))
    }
}
