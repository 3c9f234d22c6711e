/// One of the tables that a graph is as CSV.
///
/// Nodes and edges have the headings that Gephi asks for; the other three hold what these cannot: every
/// sentence, every mention, and the articles. The five together hold the whole graph.
public enum CSVTable: String, Sendable, Hashable, CaseIterable {
    /// An actor a line.
    case nodes
    /// A link a line.
    case edges
    /// A sentence that states a link a line.
    case evidence
    /// A mention a line.
    case mentions
    /// An article a line.
    case articles
}

extension ActorGraph {
    /// A table of the graph as CSV by RFC 4180, in UTF-8, with a line of headings.
    ///
    /// Several values in one field (`aliases`, `identifiers`, `counts`) are JSON. A text that a
    /// spreadsheet would take for a formula, as it begins with `=`, `+`, `-`, `@` or a tab, has an
    /// apostrophe before it.
    public func csv(_ table: CSVTable) -> String {
        switch table {
        case .nodes: Self.csv(actors, CSVTable.nodeColumns)
        case .edges: Self.csv(linkRows, CSVTable.edgeColumns(of: self))
        case .evidence:
            Self.csv(linkRows.flatMap(\.evidenceRows), CSVTable.evidenceColumns(of: self))
        case .mentions: Self.csv(mentionRows, CSVTable.mentionColumns)
        case .articles: Self.csv(articles, CSVTable.articleColumns)
        }
    }

    private static func csv<Row>(_ rows: [Row], _ columns: [Column<Row>]) -> String {
        var text = CSVText.line(columns.map { .text($0.name) })
        for row in rows { text += CSVText.line(columns.map { $0.value(row) }) }
        return text
    }
}
