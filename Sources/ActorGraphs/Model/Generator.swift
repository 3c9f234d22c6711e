/// The program that wrote a graph.
public struct Generator: Sendable, Hashable {
    /// The name of the program.
    public let name: String
    /// Its version.
    public let version: String
    /// What read the articles, as their records say: several are joined by "+"; "none" for none.
    public let model: String

    /// This package, as it stands in every file that it writes, with what read those articles.
    public static func current(of articles: [ArticleRecord]) -> Generator {
        let readers = ArticleRecord.joined(articles.map(\.reader)) ?? "none"
        return Generator(name: "actorgraph", version: "0.1.0", model: readers)
    }
}
