extension GraphDiff {
    /// The findings as git writes a difference, the most important first.
    public var text: String { text() }

    /// The findings as git writes a difference, the most important first.
    ///
    /// The lines of the earlier graph begin with `-`, those of the later one with `+`; `~` is
    /// changed, `⇄` went from support to opposition or back. Below a stance stand the sentences
    /// that prove it, as `file:line:column: words`.
    ///
    /// - Parameters:
    ///   - before: What the earlier graph is called; nil for the files of its articles.
    ///   - after: What the later graph is called; nil for the files of its articles.
    ///   - all: Lists every pair that is named together, instead of the twelve closest.
    public func text(before: String? = nil, after: String? = nil, all: Bool = false) -> String {
        let names = [before ?? self.before.reportName, after ?? self.after.reportName]
        var lines = [
            "--- \(names[0].oneLine) (\(self.before.extent))",
            "+++ \(names[1].oneLine) (\(self.after.extent))",
        ]
        let findings = findingsByImportance
        guard !findings.isEmpty else { return (lines + [nothing, ""]).joined(separator: "\n") }
        lines.append(summary)
        var pairs = 0
        for (section, heading) in [("stances", \Finding.isStance), ("actors", \.isActor)] {
            let found = findings.filter { $0[keyPath: heading] }
            if !found.isEmpty { lines.append("@@ \(section) @@") }
            lines += found.flatMap(self.lines)
        }
        for finding in findings where finding.isPair {
            if pairs == 0 { lines.append("@@ named together @@") }
            pairs += 1
            if all || pairs <= Self.shownPairs { lines += self.lines(of: finding) }
        }
        if !all, pairs > Self.shownPairs {
            lines.append("  and \(counted(pairs - Self.shownPairs, "pair")) more")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// As many pairs as a reader takes in.
    static let shownPairs = 12

    /// What is said when there is no finding.
    var nothing: String {
        isEmpty
            ? "no difference"
            : "no difference in actors, stances and pairs; only in details such as places, counts "
                + "and confidence"
    }

    private func lines(of finding: Finding) -> [String] {
        switch finding {
        case .actorAdded(let actor): ["+ " + actor.headline] + Self.lines(of: actor.notes, "+")
        case .actorRemoved(let actor): ["- " + actor.headline] + Self.lines(of: actor.notes, "-")
        case .actorChanged(let change):
            [
                "~ \(change.before.name.oneLine): "
                    + after.text(of: fields(of: change), before: before)
            ]
        case .stanceFlipped(let change):
            ["⇄ \(after.sentence(change.after)), \(change.before.polarity.pastVerb) before"]
                + Self.lines(of: change.before.notes, "-")
                + Self.lines(of: change.after.notes, "+") + quotes(of: change)
        case .stanceAdded(let stance):
            ["+ " + after.sentence(stance)] + Self.lines(of: stance.notes, "+")
                + line(of: stance.quote(), in: after, "+")
        case .stanceRemoved(let stance):
            ["- " + before.sentence(stance)] + Self.lines(of: stance.notes, "-")
                + line(of: stance.quote(), in: before, "-")
        case .stanceChanged(let change):
            [
                "~ \(after.sentence(change.after)): "
                    + after.text(of: change.fields, before: before)
            ] + quotes(of: change)
        case .stanceGrew(let change):
            ["~ \(after.sentence(change.after)): " + Self.sentences(of: change)]
                + line(of: change.after.quote(beside: change.before), in: after, "+")
        case .stanceShrank(let change):
            ["~ \(after.sentence(change.after)): " + Self.sentences(of: change)]
                + line(of: change.before.quote(beside: change.after), in: before, "-")
        case .pairAdded(let pair):
            ["+ " + after.names(of: pair)]
        case .pairRemoved(let pair):
            ["- " + before.names(of: pair)]
        }
    }

    /// "1 → 3 sentences".
    static func sentences(of change: Change<Stance>) -> String {
        "\(change.before.sentences) → \(counted(change.after.sentences, "sentence"))"
    }

    /// The sentences before and after; once where they are the same.
    private func quotes(of change: Change<Stance>) -> [String] {
        let (old, new) = (change.before.quote(), change.after.quote())
        if old?.text == new?.text { return line(of: new, in: after, " ") }
        return line(of: old, in: before, "-") + line(of: new, in: after, "+")
    }

    /// Notes below what they are on.
    static func lines(of notes: [String], _ sign: String) -> [String] {
        notes.map { "\(sign)   note: \($0.oneLine)" }
    }

    private func line(of quote: Passage?, in graph: ActorGraph, _ sign: String) -> [String] {
        quote.map {
            ["\(sign)   \(graph.place(of: $0)): \($0.text.oneLine(limit: Self.longestQuote))"]
        } ?? []
    }

    /// No sentence is longer in a report; the graph has it whole.
    static let longestQuote = 240
}

extension Finding {
    /// Whether it is about a stance.
    var isStance: Bool { !isActor && !isPair }

    /// Whether it is about an actor.
    var isActor: Bool {
        switch self {
        case .actorAdded, .actorRemoved, .actorChanged: true
        default: false
        }
    }

    /// Whether it is about two actors who are named together.
    var isPair: Bool {
        switch self {
        case .pairAdded, .pairRemoved: true
        default: false
        }
    }
}
