/// The program that wrote a graph.
public struct Generator: Sendable, Hashable {
    /// The name of the program.
    public let name: String
    /// Its version.
    public let version: String
    /// The engine that read the articles.
    public let model: String

    /// This package, as it stands in every file that it writes.
    public static let current = Generator(
        name: "actorgraph", version: "0.1.0", model: "rules-1")
}
