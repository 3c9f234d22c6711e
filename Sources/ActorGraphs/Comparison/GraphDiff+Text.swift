extension GraphDiff {
    /// The findings as text, one a line, with the sentence that proves a stance below it.
    ///
    /// `+` is new, `-` is gone, `~` is changed, `⇄` went from support to opposition or back.
    public var text: String {
        let findings = self.findings
        var lines = ["--- " + title(of: before), "+++ " + title(of: after)]
        if findings.isEmpty { lines.append("no difference in actors, stances and pairs") }
        var heading = ""
        for finding in findings {
            let section = finding.section
            if section != heading { lines += ["", section] }
            heading = section
            lines += self.lines(of: finding)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func title(of graph: ActorGraph) -> String {
        let names = graph.articles.map { ($0.source ?? $0.id).oneLine }
        let head = names.count <= 3 ? names.joined(separator: ", ") : "\(names.count) articles"
        return "\(head) (\(counted(graph.actors.count, "actor")), "
            + "\(counted(graph.stances.count, "stance")))"
    }

    private func lines(of finding: Finding) -> [String] {
        switch finding {
        case .actorAdded(let actor): ["  + " + Self.head(of: actor)]
        case .actorRemoved(let actor): ["  - " + Self.head(of: actor)]
        case .actorChanged(let change):
            ["  ~ \(Self.head(of: change.after)): " + Self.text(of: change.fields)]
        case .stanceFlipped(let change):
            [
                "  ⇄ \(sentence(change.after, in: after)), where it "
                    + (change.before.polarity == .support ? "supported" : "opposed")
            ] + quotes(change.before, in: before, "-") + quotes(change.after, in: after, "+")
        case .stanceAdded(let stance):
            ["  + " + sentence(stance, in: after)] + quotes(stance, in: after, " ")
        case .stanceRemoved(let stance):
            ["  - " + sentence(stance, in: before)] + quotes(stance, in: before, " ")
        case .stanceChanged(let change):
            ["  ~ \(sentence(change.after, in: after)): " + Self.text(of: change.fields)]
                + quotes(change.before, in: before, "-") + quotes(change.after, in: after, "+")
        case .pairAdded(let pair):
            ["  + \(after.name(of: pair.first)) and \(after.name(of: pair.second))"]
        case .pairRemoved(let pair):
            ["  - \(before.name(of: pair.first)) and \(before.name(of: pair.second))"]
        }
    }

    private static func head(of actor: ActorNode) -> String {
        "\(actor.name.oneLine) (\(actor.role.map(\.oneLine) ?? actor.kind.rawValue))"
    }

    private static func text(of fields: [FieldChange]) -> String {
        fields.map { change in
            let values = [change.before, change.after].map { $0.map(\.oneLine) ?? "none" }
            return "\(change.field) \(values[0]) → \(values[1])"
        }.joined(separator: ", ")
    }

    private func sentence(_ stance: Stance, in graph: ActorGraph) -> String {
        "\(graph.name(of: stance.source)) \(stance.polarity.verb) "
            + graph.name(of: stance.target)
    }

    /// The sentence in which the program trusts most.
    private func quotes(_ stance: Stance, in graph: ActorGraph, _ sign: String) -> [String] {
        let best = stance.evidence.reversed().max { $0.confidence < $1.confidence }
        return best.map {
            ["    \(sign) \(graph.place(of: $0.quote)): \($0.quote.text.oneLine)"]
        } ?? []
    }
}

extension Finding {
    /// The heading under which the finding stands.
    fileprivate var section: String {
        switch self {
        case .actorAdded, .actorRemoved, .actorChanged: "actors"
        case .stanceFlipped, .stanceAdded, .stanceRemoved, .stanceChanged: "stances"
        case .pairAdded, .pairRemoved: "named together"
        }
    }
}
