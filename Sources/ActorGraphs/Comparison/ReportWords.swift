// Words that the reports of differences share.

extension ActorGraph {
    /// A stance as a sentence: "Kyiv supports Rome (planned; Moscow says; by hand)".
    func sentence(_ stance: Stance, name written: (String) -> String = { $0 }) -> String {
        var notes: [String] = []
        switch stance.modality {
        case .asserted: break
        case .negated: notes.append("not")
        case .hedged: notes.append("perhaps")
        case .conditional: notes.append("conditional")
        case .future: notes.append("planned")
        }
        if let claimant = stance.claimedBy, claimant != stance.source {
            notes.append("\(written(name(of: claimant))) says")
        }
        if stance.isByHand { notes.append("by hand") }
        let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
        let ends = [stance.source, stance.target].map { written(name(of: $0)) }
        return "\(ends[0]) \(stance.polarity.verb) \(ends[1])\(note)"
    }

    /// How much a graph holds: "18 actors, 17 stances".
    var extent: String {
        "\(counted(actors.count, "actor")), \(counted(stances.count, "stance"))"
    }

    /// What a graph is called in a report: the files or names of its articles.
    var reportName: String {
        let names = articles.map { ($0.source ?? $0.id).oneLine }
        if names.isEmpty { return "nothing" }
        return names.count <= 3 ? names.joined(separator: ", ") : "\(names.count) articles"
    }

    /// The fields in which a part changed: "role minister → envoy".
    func text(of fields: [FieldChange], before: ActorGraph) -> String {
        fields.map { change in
            let values = [(change.before, before), (change.after, self)].map { value, graph in
                guard let value else { return "none" }
                let isActor = ["affiliation", "claimedBy"].contains(change.field)
                return isActor ? graph.name(of: value) : value.oneLine
            }
            let field = change.field == "claimedBy" ? "claimed by" : change.field
            return "\(field) \(values[0]) → \(values[1])"
        }.joined(separator: ", ")
    }
}

extension ActorGraph {
    /// "Kyiv and Rome".
    func names(of pair: CoOccurrence) -> String {
        "\(name(of: pair.first)) and \(name(of: pair.second))"
    }

    /// A stance as a sentence in Markdown, the names in bold.
    func markdownSentence(_ stance: Stance) -> String {
        sentence(stance) { "**\(MarkdownText.escaped($0))**" }
    }
}

extension ActorNode {
    /// The name with the role, or the kind where the article gives none.
    var headline: String { "\(name.oneLine) (\(role.map(\.oneLine) ?? kind.rawValue))" }
}

extension Stance {
    /// The strongest sentence, of those that are not in another stance if there are such.
    func quote(beside other: Stance? = nil) -> Passage? {
        let known = Set((other?.evidence ?? []).map(\.quote.text))
        let fresh = evidence.filter { !known.contains($0.quote.text) }
        let offered = fresh.isEmpty ? evidence : fresh
        return offered.strongest?.quote
    }
}

extension Polarity {
    /// What the source did: "supported".
    var pastVerb: String {
        switch self {
        case .support: "supported"
        case .oppose: "opposed"
        case .neutral: "was in contact with"
        }
    }
}

extension String {
    /// The text with its first letter large.
    var sentenceCase: String { prefix(1).uppercased() + dropFirst() }

    /// One line of at most so many Unicode scalars, cut between words.
    func oneLine(limit: Int) -> String {
        let line = oneLine
        guard line.unicodeScalars.count > limit else { return line }
        let head = String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit - 1)))
        let whole = head.lastIndex(of: " ").map { head[..<$0] } ?? head[...]
        return whole + "…"
    }
}
