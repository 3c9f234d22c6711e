internal import ActorGraphs

extension Drawing {
    /// The drawing of what several graphs say, on one sheet.
    init(of comparison: GraphComparison, options: PictureOptions) {
        let sure =
            options.showsAll
            ? comparison
            : comparison.filtered(minimumConfidence: options.minimumConfidence)
        self.init(
            of: sure.union, options: options, marks: ComparisonMarks(sure),
            unsure: comparison.union.stances.count - sure.union.stances.count)
        let own = options.title.map { DisplayText.line($0, limit: 120) } ?? ""
        title = own.isEmpty ? "What they say" : own
        let names = comparison.graphs.enumerated().map { index, graph in
            "\(index + 1): \(Drawing.name(of: graph))"
        }
        let summary = sure.summary
        subtitle =
            [
                summary.prefix(1).uppercased() + summary.dropFirst(),
                names.joined(separator: " · "),
            ] + subtitle.dropFirst()
        let tooltip = Tooltip(graph: sure.union)
        description = sure.union.stances.prefix(80).map { stance in
            "In \(GraphComparison.numbers(sure.holders(of: stance))): "
                + tooltip.sentence(for: stance)
        }
        let isPanelled = options.layout == .side
        var samples: [LegendEntry] = [
            .stroke(Stroke(meaning: .plain, width: 2.8), meaning: "in all"),
            .stroke(
                Stroke(meaning: .plain, width: 1.4),
                meaning: isPanelled ? "in some" : "1 2: only in those"),
        ]
        if !sure.contradictions.isEmpty {
            samples.append(
                .stroke(Stroke(meaning: .plain, width: 1.4), meaning: "⇄ contradiction"))
        }
        legend = [samples] + legend
        states = comparison.graphs.enumerated().map { State(String($0 + 1), of: $1) }
    }
}
