internal import ActorGraphs

/// What a reader sees who points at an actor or a link: who, what, and the sentence that says so.
struct Tooltip {
    /// Names by actor id.
    let names: [String: String]

    init(graph: ActorGraph) {
        names = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// The longest tooltip, in Unicode scalars.
    private static let limit = 300

    func text(for stance: Stance) -> String {
        let verb = Self.verb(for: stance.polarity)
        var head = "\(name(stance.source)) \(verb) \(name(stance.target))"
        if let note = ActLabel.note(on: stance.modality) { head += " (\(note))" }
        if let claimedBy = stance.claimedBy { head += ", in the words of \(name(claimedBy))" }
        if stance.evidence.count > 1 { head += ", \(stance.evidence.count) sentences" }
        return Self.joined(head, quote: stance.strongest?.quote.text)
    }

    func text(for pair: CoOccurrence) -> String {
        let times = Count.text(pair.sentences, "sentence")
        return Self.joined(
            "\(name(pair.first)) and \(name(pair.second)) are named together in \(times)",
            quote: pair.evidence.first?.text)
    }

    func text(for actor: ActorNode, quote: String?) -> String {
        var head = DisplayText.line(actor.name, limit: 120)
        if let role = actor.role { head += ", " + DisplayText.line(role, limit: 80) }
        if !actor.mentions.isEmpty { head += ", named \(Count.text(actor.mentions.count, "time"))" }
        return Self.joined(head, quote: quote)
    }

    /// A link as a sentence.
    func sentence(for stance: Stance) -> String {
        let label = ActLabel.text(for: stance)
        let verb = Self.verb(for: stance.polarity)
        return "\(name(stance.source)) \(verb) \(name(stance.target)): \(label)."
    }

    func name(_ id: String) -> String { DisplayText.line(names[id] ?? id, limit: 60) }

    private static func verb(for polarity: Polarity) -> String {
        switch polarity {
        case .support: "supports"
        case .oppose: "opposes"
        case .neutral: "is in contact with"
        }
    }

    private static func joined(_ head: String, quote: String?) -> String {
        let head = DisplayText.line(head, limit: 200)
        guard let quote, !quote.isEmpty else { return head }
        let room = limit - head.unicodeScalars.count - 4
        return head + ":\n“" + DisplayText.line(quote, limit: room) + "”"
    }
}

/// "1 actor", "2 actors".
enum Count {
    static func text(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
