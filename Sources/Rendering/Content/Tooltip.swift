internal import ActorGraphs

/// What a reader sees who points at an actor or a link: who, what, and the sentence that says so.
struct Tooltip {
    /// Names by actor id.
    let names: [String: String]
    /// Acronyms by actor id, of those who have one.
    private let acronyms: [String: String]

    init(graph: ActorGraph) {
        acronyms = Dictionary(
            graph.actors.compactMap { actor in
                Self.acronym(of: actor).map { (actor.id, $0) }
            }
        ) { first, _ in first }
        names = Dictionary(
            graph.actors.flatMap { actor in
                ([actor.id] + actor.formerIDs).map { ($0, actor.name) }
            }
        ) { first, _ in first }
    }

    /// The longest tooltip, in Unicode scalars.
    private static let limit = 300

    func text(for stance: Stance) -> String {
        let verb = Self.verb(for: stance.polarity)
        var head = "\(name(stance.source)) \(verb) \(name(stance.target))"
        if let note = ActLabel.note(on: stance.modality) { head += " (\(note))" }
        if let claimedBy = stance.claimedBy { head += ", in the words of \(name(claimedBy))" }
        if stance.isByHand { head += ", by hand" }
        if stance.evidence.count > 1 { head += ", \(stance.evidence.count) sentences" }
        return Self.joined(head, quote: stance.strongest?.quote.text, notes: stance.notes)
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
        return Self.joined(head, quote: quote, notes: actor.notes)
    }

    /// A link as a sentence.
    func sentence(for stance: Stance) -> String {
        let label = ActLabel.text(for: stance)
        let verb = Self.verb(for: stance.polarity)
        return "\(name(stance.source)) \(verb) \(name(stance.target)): \(label)."
    }

    func name(_ id: String) -> String { DisplayText.line(names[id] ?? id, limit: 60) }

    /// In whose words alone a stance of somebody else is reported, short enough for a line.
    func claimant(of stance: Stance) -> String? {
        guard let id = stance.claimedBy, id != stance.source else { return nil }
        let name = DisplayText.line(names[id] ?? id, limit: 24)
        guard name.unicodeScalars.count > 14 else { return name }
        if id.hasPrefix("person/"), let last = name.split(separator: " ").last {
            return String(last)
        }
        return acronyms[id] ?? name
    }

    /// "ECOWAS" among the other names of an organization.
    private static func acronym(of actor: ActorNode) -> String? {
        guard actor.kind == .organization else { return nil }
        return actor.aliases.first { alias in
            (2...8).contains(alias.unicodeScalars.count)
                && alias.unicodeScalars.allSatisfy { $0.properties.isUppercase }
        }
    }

    private static func verb(for polarity: Polarity) -> String {
        switch polarity {
        case .support: "supports"
        case .oppose: "opposes"
        case .neutral: "is in contact with"
        }
    }

    private static func joined(
        _ head: String, quote: String?, notes: [String] = []
    ) -> String {
        let head = DisplayText.line(head, limit: 200)
        let note =
            notes.isEmpty
            ? "" : "\nNote: " + DisplayText.line(notes.joined(separator: "; "), limit: 80)
        guard let quote, !quote.isEmpty else { return head + note }
        let room = limit - head.unicodeScalars.count - note.unicodeScalars.count - 4
        return head + ":\n“" + DisplayText.line(quote, limit: room) + "”" + note
    }
}

/// "1 actor", "2 actors".
enum Count {
    static func text(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
