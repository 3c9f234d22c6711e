extension GraphComparison {
    /// The comparison as JSON, `"format": "actorgraph-comparison/1"`, described by
    /// `schema/actorgraph-comparison-1.schema.json`.
    ///
    /// Graphs are spoken of by their place in `graphs`, from 0. Parts are written as in graph JSON,
    /// as the union has them, so their evidence names the articles of `articles`.
    public var json: String {
        let value: JSONValue = [
            "format": "actorgraph-comparison/1",
            "generator": Generator.current(of: union.articles).jsonValue,
            "articles": .array(union.articles.map(\.jsonValue)),
            "graphs": .array(
                graphs.map { graph in
                    let texts = Set(graph.articles.map(\.sha256))
                    let ids = union.articles.filter { texts.contains($0.sha256) }.map(\.id)
                    return [
                        "articles": .array(ids.map { .string($0) }),
                        "actors": .integer(graph.actors.count),
                        "stances": .integer(graph.stances.count),
                        "cooccurrences": .integer(graph.cooccurrences.count),
                    ]
                }),
            "contradictions": .array(
                contradictions.map { found in
                    [
                        "source": .string(found.support.source),
                        "target": .string(found.support.target),
                        "support": side(found.support), "oppose": side(found.opposition),
                    ]
                }),
            "shares": .array(
                shares.map { share in
                    [
                        "graphs": .array(share.holders.map { .integer($0) }),
                        "actors": .array(share.actors.map(\.jsonValue)),
                        "stances": .array(share.stances.map(\.jsonValue)),
                        "cooccurrences": .array(share.cooccurrences.map(\.jsonValue)),
                    ]
                }),
        ]
        return JSONWriter.text(of: value, layout: .pretty)
    }

    private func side(_ stance: Stance) -> JSONValue {
        [
            "graphs": .array(holders(of: stance).map { .integer($0) }),
            "stance": stance.jsonValue,
        ]
    }
}
