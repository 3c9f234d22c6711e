internal import ActorGraphs

extension Drawing {
    /// The drawing of what differs between two graphs, on one sheet.
    init(of diff: GraphDiff, options: PictureOptions) {
        let sure =
            options.showsAll ? diff : diff.filtered(minimumConfidence: options.minimumConfidence)
        let union = GraphUnion(sure)
        self.init(
            of: union.graph, options: options, marks: DifferenceMarks(union: union),
            unsure: GraphUnion(diff).graph.stances.count - union.graph.stances.count)
        let own = options.title.map { DisplayText.line($0, limit: 120) } ?? ""
        title = own.isEmpty ? "What changed" : own
        let counts = Self.counts(of: union)
        let names = [diff.before, diff.after].map(Self.name)
        subtitle =
            [
                counts.isEmpty ? "No difference" : counts,
                names[0] == names[1] ? "two graphs of \(names[0])" : "\(names[0]) → \(names[1])",
            ]
            + subtitle.dropFirst()
        description = union.graph.stances.prefix(80).map { stance in
            let word = union.mark(of: stance).word
            return word.prefix(1).uppercased() + word.dropFirst() + ": "
                + Tooltip(graph: union.graph).sentence(for: stance)
        }
        legend = Self.changes(in: nodes, edges, layout: options.layout) + legend
        states = zip(["Before", "After"], [diff.before, diff.after]).map { State($0, of: $1) }
    }

    /// "2 actors new, 1 gone · 3 stances new, 1 changed sides".
    private static func counts(of union: GraphUnion) -> String {
        func text(_ marks: [ChangeMark], _ noun: String) -> String? {
            var parts: [String] = []
            for mark in [ChangeMark.added, .removed, .flipped, .changed, .grown, .shrunk] {
                let count = marks.count { $0 == mark }
                guard count > 0 else { continue }
                let subject = parts.isEmpty ? Count.text(count, noun) : String(count)
                parts.append("\(subject) \(mark.word)")
            }
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        }
        return [
            text(union.graph.actors.map { union.mark(ofActor: $0.id) }, "actor"),
            text(union.graph.stances.map { union.mark(of: $0) }, "stance"),
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// What a graph is called: its file, or its title.
    static func name(of graph: ActorGraph) -> String {
        guard graph.articles.count == 1, let article = graph.articles.first else {
            return Count.text(graph.articles.count, "article")
        }
        let file = article.source?.split(separator: "/").last.map { String($0) }
        return DisplayText.line(file ?? article.title ?? article.id, limit: 60)
    }

    /// Samples of the changes that occur.
    private static func changes(
        in nodes: [Node], _ edges: [Edge], layout: PictureOptions.Layout
    ) -> [[LegendEntry]] {
        let found = Set(nodes.compactMap(\.change) + edges.compactMap(\.stroke.change))
        let samples = [
            ChangeMark.added, .removed, .flipped, .changed, .grown, .shrunk, .unchanged,
        ].filter { found.contains($0) && (layout == .union || $0 != .unchanged) }
            .map { mark in
                let width = mark == .added ? 2.6 : 1.4
                let stroke = Stroke(meaning: .plain, width: width, change: mark)
                return LegendEntry.stroke(stroke, meaning: mark.sign + mark.word)
            }
        return samples.isEmpty ? [] : [samples]
    }
}
