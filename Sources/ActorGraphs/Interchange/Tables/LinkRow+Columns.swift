extension LinkRow {
    /// What every table of links says beside ends, label and weight.
    static var factColumns: [Column<LinkRow>] {
        [
            .text("link") { $0.isDirected ? "stance" : "cooccurrence" },
            .text("polarity") { $0.stance?.polarity.rawValue },
            .integer("sign") { $0.sign },
            .text("act") { $0.stance?.act?.rawValue },
            .text("modality") { $0.stance?.modality.rawValue },
            .text("claimedBy") { $0.stance?.claimedBy },
            .number("confidence") { $0.stance?.confidence },
            .integer("sentences") { $0.pair?.sentences },
            .integer("paragraphs") { $0.pair?.paragraphs },
            .number("npmi") { $0.pair?.npmi },
            .json("counts") { row in
                guard case .object(let fields)? = row.pair?.jsonValue else { return nil }
                return fields["counts"]
            },
            .integer("quotes") { $0.stance?.evidence.count ?? $0.pair?.evidence.count },
            .text("quote") { $0.quote?.text },
            .text("cue") { $0.strongest?.cue?.text },
            .text("place") { $0.place },
            .text("by") { $0.stance?.isByHand == true ? "hand" : nil },
            .json("notes") { row in
                guard let notes = row.stance?.notes, !notes.isEmpty else { return nil }
                return .array(notes.map { .string($0) })
            },
        ]
    }

    /// The facts and every sentence: a file of one table has no other place for these.
    static var columns: [Column<LinkRow>] {
        factColumns + [
            .json("evidence") { row in
                guard case .object(let fields)? = row.stance?.jsonValue ?? row.pair?.jsonValue
                else { return nil }
                return fields["evidence"]
            }
        ]
    }
}
