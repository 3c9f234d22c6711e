extension GraphDiff {
    /// The findings as a report in Markdown, the most important first.
    ///
    /// - Parameters:
    ///   - title: The heading; nil for "What changed".
    ///   - before: What the earlier graph is called; nil for the files of its articles.
    ///   - after: What the later graph is called; nil for the files of its articles.
    public func markdown(
        title: String? = nil, before: String? = nil, after: String? = nil
    ) -> String {
        let names = [before ?? self.before.reportName, after ?? self.after.reportName]
            .map { MarkdownText.code($0) }
        var report = MarkdownReport(title: title ?? "What changed")
        report.add(
            "\(names[0]) (\(self.before.extent)) → \(names[1]) (\(self.after.extent))")
        let findings = findingsByImportance
        report.add(findings.isEmpty ? nothing.sentenceCase + "." : summary.sentenceCase + ".")
        for section in Section.allCases {
            let found = findings.filter { Section(of: $0) == section }
            guard !found.isEmpty else { continue }
            report.add(heading: section.rawValue)
            report.add(items: found.map(item))
        }
        return report.text
    }

    /// The headings of a report, in order.
    private enum Section: String, CaseIterable {
        case flipped = "Changed sides"
        case added = "New stances"
        case removed = "Stances that are gone"
        case changed = "Stances put in another way"
        case resized = "Stances that grew or shrank"
        case actors = "Actors"
        case pairs = "Named together"

        init(of finding: Finding) {
            switch finding {
            case .stanceFlipped: self = .flipped
            case .stanceAdded: self = .added
            case .stanceRemoved: self = .removed
            case .stanceChanged: self = .changed
            case .stanceGrew, .stanceShrank: self = .resized
            case .actorAdded, .actorRemoved, .actorChanged: self = .actors
            case .pairAdded, .pairRemoved: self = .pairs
            }
        }
    }

    /// Notes behind what they are on.
    static func words(of notes: [String]) -> String {
        notes.map { "; note: " + MarkdownText.escaped($0.oneLine) }.joined()
    }

    private func item(of finding: Finding) -> MarkdownReport.Item {
        switch finding {
        case .actorAdded(let actor):
            .init("**new:** " + MarkdownText.escaped(actor.headline) + Self.words(of: actor.notes))
        case .actorRemoved(let actor):
            .init(
                "**gone:** " + MarkdownText.escaped(actor.headline) + Self.words(of: actor.notes))
        case .actorChanged(let change):
            .init(
                "**changed:** " + MarkdownText.escaped(change.before.name) + ": "
                    + MarkdownText.escaped(after.text(of: fields(of: change), before: before)))
        case .stanceFlipped(let change):
            .init(
                "\(after.markdownSentence(change.after)), "
                    + "\(change.before.polarity.pastVerb) before"
                    + Self.words(of: change.after.notes),
                quotes: [(change.before.quote(), before, "before")]
                    + [(change.after.quote(), after, "after")])
        case .stanceAdded(let stance):
            .init(
                after.markdownSentence(stance) + Self.words(of: stance.notes),
                quotes: [(stance.quote(), after, "")])
        case .stanceRemoved(let stance):
            .init(
                before.markdownSentence(stance) + Self.words(of: stance.notes),
                quotes: [(stance.quote(), before, "")])
        case .stanceChanged(let change):
            .init(
                after.markdownSentence(change.after) + ": "
                    + MarkdownText.escaped(after.text(of: change.fields, before: before)),
                quotes: change.before.quote()?.text == change.after.quote()?.text
                    ? [(change.after.quote(), after, "")]
                    : [
                        (change.before.quote(), before, "before"),
                        (change.after.quote(), after, "after"),
                    ])
        case .stanceGrew(let change):
            .init(
                after.markdownSentence(change.after) + ": "
                    + Self.sentences(of: change),
                quotes: [(change.after.quote(beside: change.before), after, "now also")])
        case .stanceShrank(let change):
            .init(
                after.markdownSentence(change.after) + ": "
                    + Self.sentences(of: change),
                quotes: [(change.before.quote(beside: change.after), before, "no longer")])
        case .pairAdded(let pair):
            .init("**new:** " + MarkdownText.escaped(after.names(of: pair)))
        case .pairRemoved(let pair):
            .init("**gone:** " + MarkdownText.escaped(before.names(of: pair)))
        }
    }
}
