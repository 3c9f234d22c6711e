/// A verb group with its arguments: noun groups, as indices of the sentence's chunks.
struct Clause: Sendable {
    /// The verb group, as an index of the chunks.
    let verb: Int
    /// Who does it; for a passive, whom it is done to.
    var subjects: [Int] = []
    /// The noun groups after the verb; the second of two adjacent groups is in `secondObjects`.
    var objects: [Int] = []
    /// The group after the first object: "gave Ukraine weapons".
    var secondObjects: [Int] = []
    /// What follows prepositions, in order.
    var complements: [Complement] = []
    /// The clause that governs an infinitive or a gerund, as an index of the clauses.
    var governor: Int?
    /// Whether an infinitive's subject is the governor's object: "urged X to".
    var isObjectControl = false
    /// Whether it is a passive, with or without an auxiliary.
    var isPassive = false
    /// "if", "unless", "when" before the clause.
    var subordinator: String?
    /// Whether its preposition says that it does not happen: "without thanking".
    var isDenied = false
    /// Whether the clause was joined to its governor by a preposition: "accused X of attacking".
    var governingPreposition: String?

    /// The groups after a preposition; none where the verb has none of it.
    func groups(after preposition: String) -> [Int] { complements.groups(after: preposition) }

    /// Who does it: the subjects, or of a passive what follows "by".
    var doers: [Int] { isPassive ? groups(after: "by") : subjects }
}

/// What follows a preposition: noun groups, as indices of the sentence's chunks.
struct Complement: Sendable {
    let preposition: String
    let groups: [Int]
}

extension [Complement] {
    /// The groups after the first of a preposition; none where there is none of it.
    func groups(after preposition: String) -> [Int] {
        first { $0.preposition == preposition }?.groups ?? []
    }
}
