/// Why a graph says what it says: actors and links as text, each with its sentences.
///
/// Every sentence stands behind `file:line:column`, as compilers write it, so that editors jump
/// there.
public struct Explanation: Sendable {
    private let graph: ActorGraph

    /// The explanation of a graph.
    public init(of graph: ActorGraph) {
        self.graph = graph
    }

    /// Every actor with its mentions, the most salient first, then every stance with its evidence, the
    /// strongest first.
    public var overview: String {
        var lines = graph.articles.map { article in
            "article \(article.id)" + (article.title.map { ": " + $0.oneLine } ?? "")
        }
        lines.append(
            "\(counted(graph.actors.count, "actor")), \(counted(graph.stances.count, "stance")), "
                + counted(graph.cooccurrences.count, "co-occurrence"))
        if !hasMentions { lines.append("mentions are not kept in DOT") }
        lines.append("")
        let bySalience = graph.actors.sorted { ($1.salience, $0.id) < ($0.salience, $1.id) }
        for actor in bySalience {
            lines.append(head(of: actor))
            lines += notes(actor.notes)
            lines += mentions(of: actor)
        }
        for stance in graph.stancesByStrength {
            lines.append("")
            lines += self.lines(of: stance)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One actor: what is known of it, its mentions and its links.
    public func text(of actor: ActorNode) -> String {
        var lines = [head(of: actor)]
        if !actor.aliases.isEmpty {
            lines.append("  also called: " + actor.aliases.map(\.oneLine).joined(separator: ", "))
        }
        if let affiliation = graph.affiliation(of: actor) {
            lines.append("  belongs to: \(name(affiliation))")
        }
        lines += notes(actor.notes)
        if !hasMentions { lines.append("  mentions are not kept in DOT") }
        lines += mentions(of: actor)
        for stance in graph.stancesByStrength
        where [stance.source, stance.target].contains(actor.id) {
            lines.append("")
            lines += self.lines(of: stance)
        }
        let met = graph.cooccurrences.filter { [$0.first, $0.second].contains(actor.id) }
        if !met.isEmpty { lines.append("") }
        for pair in met {
            let other = pair.first == actor.id ? pair.second : pair.first
            lines.append("named together with \(name(other)) in \(extent(of: pair))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The links between two actors, both ways.
    public func text(between one: ActorNode, and other: ActorNode) -> String {
        var lines: [String] = []
        let names = "\(one.name.oneLine) and \(other.name.oneLine)"
        let stances =
            graph.stances(from: one.id, to: other.id) + graph.stances(from: other.id, to: one.id)
        for stance in stances {
            lines += self.lines(of: stance)
            lines.append("")
        }
        if let pair = graph.cooccurrence(of: one.id, and: other.id) {
            lines.append("\(names) are named together in \(extent(of: pair))")
            lines += pair.evidence.map { "  \(place($0)): \($0.text.oneLine)" }
        }
        if lines.isEmpty { lines.append("nothing links \(names)") }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The actors of that id, name or alias, else those whose name ends so ("Zelensky"), without
    /// regard to case; where there are none, without regard to accents either.
    public func actors(called name: String) -> [ActorNode] {
        if let exact = graph.actor(name) { return [exact] }
        let wanted = name.lowercased()
        let named = graph.actors.filter { $0.name.lowercased() == wanted }
        if !named.isEmpty { return named }
        let known = graph.actors.filter { $0.aliases.contains { $0.lowercased() == wanted } }
        if !known.isEmpty { return known }
        let ending = graph.actors.filter { $0.name.lowercased().hasSuffix(" " + wanted) }
        if !ending.isEmpty { return ending }
        let plain = "-" + Slug.text(name)
        return graph.actors.filter { actor in
            ([actor.name] + actor.aliases).contains { ("-" + Slug.text($0)).hasSuffix(plain) }
        }
    }
}

extension Explanation {
    private func head(of actor: ActorNode) -> String {
        let role =
            (actor.role.map { ", " + $0.oneLine } ?? "")
            + (actor.isNamedByHand ? ", named by hand" : "")
        let mentions = hasMentions ? counted(actor.mentions.count, "mention") + ", " : ""
        return "\(actor.name.oneLine) (\(actor.id)\(role)): \(mentions)salience \(actor.salience)"
    }

    /// Where an actor is named, how, and why that is the actor.
    private func mentions(of actor: ActorNode) -> [String] {
        actor.mentions.map { mention in
            let reason = mention.reason.map { ": " + $0.text(of: actor.name.oneLine) } ?? ""
            return "  \(place(mention.passage)): \(mention.form.rawValue): "
                + mention.passage.text.oneLine + reason
        }
    }

    /// Whether any actor has mentions, or there is none to have them: a graph read from DOT has lost
    /// them.
    private var hasMentions: Bool {
        graph.actors.isEmpty || graph.actors.contains { !$0.mentions.isEmpty }
    }

    private func lines(of stance: Stance) -> [String] {
        let head =
            "\(name(stance.source)) \(stance.polarity.verb) \(name(stance.target)) "
            + "(confidence \(stance.confidence)\(stance.isByHand ? ", by hand" : ""))"
        return [head] + notes(stance.notes)
            + (stance.evidence.isEmpty ? ["  no sentence: a person made this link"] : [])
            + stance.evidence.map { evidence in
                var how = [evidence.act?.rawValue ?? "no act", evidence.modality.rawValue]
                if let cue = evidence.cue { how.append("“\(cue.text.oneLine)”") }
                if let claimant = evidence.claimedBy { how.append("as \(name(claimant)) says") }
                how.append(String(evidence.confidence))
                return "  \(place(evidence.quote)): \(how.joined(separator: ", ")): "
                    + evidence.quote.text.oneLine
            }
    }

    private func notes(_ notes: [String]) -> [String] { notes.map { "  note: \($0.oneLine)" } }

    private func extent(of pair: CoOccurrence) -> String {
        "\(counted(pair.sentences, "sentence")) and \(counted(pair.paragraphs, "paragraph")), "
            + "npmi \(pair.npmi)"
    }

    private func name(_ id: String) -> String { graph.name(of: id) }

    private func place(_ passage: Passage) -> String { graph.place(of: passage) }
}
