// Gephi knows the columns Id, Label, Source, Target, Type, Kind and Weight by these names.

extension CSVTable {
    static var nodeColumns: [Column<ActorNode>] {
        [.text("Id") { $0.id }, .text("Label") { $0.name }] + ActorNode.factColumns
    }

    static func edgeColumns(of graph: ActorGraph) -> [Column<LinkRow>] {
        [
            .text("Source") { $0.source }, .text("Target") { $0.target },
            .text("Type") { $0.isDirected ? "Directed" : "Undirected" },
            .text("Id") { $0.id }, .text("Label") { $0.label }, .text("Kind") { $0.kind },
            .number("Weight") { $0.weight },
            .text("sourceName") { graph.actor($0.source)?.name },
            .text("targetName") { graph.actor($0.target)?.name },
        ] + LinkRow.factColumns
    }

    static var articleColumns: [Column<ArticleRecord>] {
        [
            .text("article") { $0.id }, .text("title") { $0.title }, .text("source") { $0.source },
            .text("sha256") { $0.sha256 }, .text("published") { $0.published },
            .integer("characters") { $0.characters }, .text("reader") { $0.reader },
        ]
    }
}
