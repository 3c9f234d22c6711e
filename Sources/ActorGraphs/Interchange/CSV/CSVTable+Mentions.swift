/// A mention of an actor.
struct MentionRow: Sendable {
    let actor: ActorNode
    let mention: ActorMention
}

extension ActorGraph {
    /// Every mention, by actor.
    var mentionRows: [MentionRow] {
        actors.flatMap { actor in
            actor.mentions.map { MentionRow(actor: actor, mention: $0) }
        }
    }
}

extension CSVTable {
    static var mentionColumns: [Column<MentionRow>] {
        [
            .text("actor") { $0.actor.id }, .text("name") { $0.actor.name },
            .text("text") { $0.mention.passage.text }, .text("form") { $0.mention.form.rawValue },
        ] + placeColumns { $0.mention.passage } + [
            .text("reason") { $0.mention.reason?.rule.rawValue },
            .integer("reasonLine") { $0.mention.reason?.line },
            .number("reasonProbability") { $0.mention.reason?.probability },
        ]
    }
}
