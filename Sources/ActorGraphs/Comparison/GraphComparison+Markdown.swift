extension GraphComparison {
    /// What each graph has alone and what all share as a report in Markdown.
    ///
    /// - Parameters:
    ///   - title: The heading; nil for "What they say".
    ///   - names: What the graphs are called; nil for the files of their articles.
    public func markdown(title: String? = nil, names: [String]? = nil) -> String {
        let names = reportNames(names)
        var report = MarkdownReport(title: title ?? "What they say")
        report.add(
            zip(names, graphs).enumerated().map { index, entry in
                "\(index + 1). \(MarkdownText.code(entry.0)) (\(entry.1.extent))"
            }.joined(separator: "\n"))
        report.add(summary.sentenceCase + ".")
        let contradictions = contradictionsByStrength
        if !contradictions.isEmpty { report.add(heading: "Contradictions") }
        if !contradictions.isEmpty {
            report.add(
                items: contradictions.map { found in
                    .init(
                        sentence(of: found) { "**\(MarkdownText.escaped($0))**" },
                        quotes: quotes(of: found).map { ($2, $1, "in \($0 + 1)") })
                })
        }
        for share in shares where !share.isEmpty {
            let name =
                share.holders.count == 1 ? ": " + MarkdownText.code(names[share.holders[0]]) : ""
            report.add(heading: heading(of: share).sentenceCase + name)
            var items = share.stances.strongestFirst.map { stance in
                MarkdownReport.Item(
                    union.markdownSentence(stance) + GraphDiff.words(of: stance.notes),
                    quotes: [(stance.quote(), union, "")])
            }
            let actors = share.actors(in: union).map {
                MarkdownText.escaped($0.headline) + GraphDiff.words(of: $0.notes)
            }
            if !actors.isEmpty { items.append(.init("actors: " + actors.joined(separator: ", "))) }
            let pairs = share.pairs.map { MarkdownText.escaped(union.names(of: $0)) }
            if !pairs.isEmpty {
                items.append(.init("named together: " + pairs.joined(separator: "; ")))
            }
            report.add(items: items)
        }
        return report.text
    }
}
