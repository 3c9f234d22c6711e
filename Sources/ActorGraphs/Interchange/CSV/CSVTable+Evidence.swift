/// A sentence that states a link.
struct EvidenceRow: Sendable {
    let link: LinkRow
    let quote: Passage
    /// How a stance is stated there; nil for a co-occurrence.
    let stance: StanceEvidence?
}

extension LinkRow {
    /// Every sentence that states the link.
    var evidenceRows: [EvidenceRow] {
        switch content {
        case .stance(let stance, _):
            stance.evidence.map { EvidenceRow(link: self, quote: $0.quote, stance: $0) }
        case .cooccurrence(let pair):
            pair.evidence.map { EvidenceRow(link: self, quote: $0, stance: nil) }
        }
    }
}

extension CSVTable {
    /// Offsets are scalars of the article from 0, the end exclusive; lines and columns count from 1.
    static func evidenceColumns(of graph: ActorGraph) -> [Column<EvidenceRow>] {
        [
            .text("edge") { $0.link.id },
            .text("sourceName") { graph.actor($0.link.source)?.name },
            .text("kind") { $0.link.kind },
            .text("targetName") { graph.actor($0.link.target)?.name },
            .text("quote") { $0.quote.text }, .text("cue") { $0.stance?.cue?.text },
            .text("act") { $0.stance?.act?.rawValue },
            .text("modality") { $0.stance?.modality.rawValue },
            .text("claimedBy") { $0.stance?.claimedBy },
            .number("confidence") { $0.stance?.confidence },
        ] + placeColumns { $0.quote } + [
            .integer("cueStart") { $0.stance?.cue?.start },
            .integer("cueEnd") { $0.stance?.cue?.end },
            .integer("cueLine") { ($0.stance?.cue?.line).flatMap(known) },
            .integer("cueColumn") { ($0.stance?.cue?.column).flatMap(known) },
        ]
    }

    /// Where a passage stands.
    static func placeColumns<Row>(
        _ passage: @escaping @Sendable (Row) -> Passage
    ) -> [Column<Row>] {
        [
            .text("article") { passage($0).article }, .integer("start") { passage($0).start },
            .integer("end") { passage($0).end }, .integer("line") { known(passage($0).line) },
            .integer("column") { known(passage($0).column) },
        ]
    }

    /// A line or column, which is 0 where it is not known.
    private static func known(_ number: Int) -> Int? { number == 0 ? nil : number }
}
