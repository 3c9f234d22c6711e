extension ActorNode {
    /// What every table of actors says beside id and name.
    static var factColumns: [Column<ActorNode>] {
        [
            .text("kind") { $0.kind.rawValue },
            .text("role") { $0.role },
            .text("affiliation") { $0.affiliation },
            .json("aliases") { actor in
                actor.aliases.isEmpty ? nil : .array(actor.aliases.map { .string($0) })
            },
            .json("identifiers") { actor in
                actor.identifiers.isEmpty
                    ? nil : .object(actor.identifiers.mapValues { .string($0) })
            },
            .number("salience") { $0.salience },
            .integer("mentionCount") { $0.mentions.count },
            .text("by") { $0.isNamedByHand ? Stance.hand : nil },
            .json("formerIds") { actor in
                actor.formerIDs.isEmpty ? nil : .array(actor.formerIDs.map { .string($0) })
            },
            .json("notes") { actor in
                actor.notes.isEmpty ? nil : .array(actor.notes.map { .string($0) })
            },
        ]
    }

    /// The facts and every mention: a file of one table has no other place for these.
    static var columns: [Column<ActorNode>] {
        factColumns + [
            .json("mentions") { actor in
                guard !actor.mentions.isEmpty, case .object(let fields) = actor.jsonValue else {
                    return nil
                }
                return fields["mentions"]
            }
        ]
    }
}
