/// Writes the links of a graph as DOT statements, each below a comment that an editor can follow.
struct DOTLinkWriter {
    private let graph: ActorGraph
    private let names: [String: String]
    private let files: [String: String]

    init(graph: ActorGraph) {
        self.graph = graph
        names = Dictionary(graph.actors.map { ($0.id, $0.name) }) { $1 }
        files = Dictionary(graph.articles.map { ($0.id, $0.source ?? $0.id) }) { $1 }
    }

    /// Co-occurrences, then stances, in the graph's order.
    var statements: [DOTStatement] {
        graph.cooccurrences.flatMap(statements(of:)) + graph.stances.flatMap(statements(of:))
    }

    private func statements(of pair: CoOccurrence) -> [DOTStatement] {
        var fields = DOTFieldWriter()
        for (number, counts) in zip(1..., pair.counts) {
            let prefix = "together\(number)"
            fields.add(prefix, counts.article)
            fields.add(prefix + "_sentences", counts.sentences)
            fields.add(prefix + "_paragraphs", counts.paragraphs)
            fields.add(prefix + "_npmi", counts.npmi)
        }
        for (number, quote) in zip(1..., pair.evidence) {
            Self.add(quote, as: "evidence\(number)", to: &fields)
        }
        let says = "\(name(pair.first)) and \(name(pair.second)) are named together"
        return link(
            pair.first, pair.second, says: says, place: pair.evidence.first,
            shown: pair.evidence.first.map { [Self.tooltip($0)] } ?? [], fields: fields,
            style: DOTPalette.togetherAttributes)
    }

    private func statements(of stance: Stance) -> [DOTStatement] {
        var fields = DOTFieldWriter()
        fields.add("polarity", stance.polarity.rawValue)
        fields.add("by", stance.isByHand ? Stance.hand : nil)
        fields.add(notes: stance.notes)
        for (number, evidence) in zip(1..., stance.evidence) {
            Self.add(evidence, as: "evidence\(number)", to: &fields)
        }
        let strongest = stance.strongest
        let says =
            "\(name(stance.source)) \(stance.polarity.verb) \(name(stance.target))"
            + (stance.isByHand ? ", by hand" : "")
        let tooltip =
            stance.notes.map { "note: \($0); " }.joined()
            + (strongest?.quote.text ?? "made by hand")
        let shown =
            [DOTAttribute("tooltip", DOTText.display(tooltip, limit: 300))]
        return link(
            stance.source, stance.target, says: says,
            place: stance.evidence.first?.quote, label: strongest.map(Self.label(of:)),
            shown: shown, fields: fields,
            style: DOTPalette.attributes(of: stance.polarity))
    }

    private func link(
        _ tail: String, _ head: String, says: String, place: Passage?, label: String? = nil,
        shown: [DOTAttribute], fields: DOTFieldWriter, style: [DOTAttribute]
    ) -> [DOTStatement] {
        let label = label.map { [DOTAttribute("label", $0)] } ?? []
        let comment = (place.map { self.place($0) + ": " } ?? "") + says
        let ends = [DOTEnd.nodes([DOTPort(tail)]), .nodes([DOTPort(head)])]
        return [
            DOTStatement(.comment(comment)),
            DOTStatement(.edge(ends, label + fields.attributes + shown + style)),
        ]
    }

    private func name(_ id: String) -> String { DOTText.cut(names[id] ?? id, limit: 120) }

    private func place(_ passage: Passage) -> String {
        let file = DOTText.oneLine(files[passage.article] ?? passage.article)
        return passage.line > 0 ? "\(file):\(passage.line):\(passage.column)" : file
    }
}

extension DOTLinkWriter {
    private static func add(
        _ evidence: StanceEvidence, as prefix: String, to fields: inout DOTFieldWriter
    ) {
        add(evidence.quote, as: prefix, to: &fields)
        if let cue = evidence.cue {
            fields.add(prefix + "_cue", cue.text)
            fields.add(prefix + "_cue_place", data: extent(of: cue))
        }
        fields.add(prefix + "_act", evidence.act?.rawValue)
        if evidence.modality != .asserted {
            fields.add(prefix + "_modality", evidence.modality.rawValue)
        }
        fields.add(prefix + "_claimed_by", evidence.claimedBy)
        fields.add(prefix + "_confidence", evidence.confidence)
    }

    private static func add(_ quote: Passage, as prefix: String, to fields: inout DOTFieldWriter) {
        fields.add(prefix, quote.text)
        fields.add(prefix + "_place", "\(quote.article) \(extent(of: quote))")
    }

    /// `start-end line:column`, the line only where it is known.
    private static func extent(of passage: Passage) -> String {
        let offsets = "\(passage.start)-\(passage.end)"
        if passage.line == 0, passage.column == 0 { return offsets }
        return "\(offsets) \(passage.line):\(passage.column)"
    }

    private static func tooltip(_ quote: Passage) -> DOTAttribute {
        DOTAttribute("tooltip", DOTText.display(quote.text, limit: 300))
    }

    /// At most three words: the article's own, or the act's name.
    static func label(of evidence: StanceEvidence) -> String {
        DOTText.display(evidence.shortWords, limit: 120)
    }
}
