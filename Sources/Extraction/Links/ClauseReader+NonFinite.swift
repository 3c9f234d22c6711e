extension ClauseReader {
    /// Verbs whose object does what their infinitive says: "urged X to leave".
    private static let objectControl: Set<String> = [
        "urge", "ask", "tell", "order", "force", "compel", "allow", "permit", "help", "want",
        "persuade", "warn", "invite", "request", "advise", "encourage", "press", "pressure",
        "expect", "instruct", "direct", "require", "enable", "remind", "convince", "lead", "call",
        "appeal", "implore", "beg", "push", "authorize", "authorise", "cause", "let", "like",
        "lobby", "challenge", "command", "oblige", "prompt", "tempt", "nominate", "appoint",
        "elect",
    ]

    /// Verbs whose object does what their gerund says: "accused X of attacking".
    private static let gerundControl: Set<String> = [
        "accuse", "blame", "criticize", "criticise", "condemn", "denounce", "thank", "praise",
        "suspect", "charge", "stop", "prevent", "arrest", "prohibit", "ban", "bar", "convict",
        "sue", "slam", "commend", "congratulate", "catch", "see", "discourage", "indict", "fine",
        "laud", "applaud", "blast", "fault", "forgive", "keep", "restrain", "deter", "detain",
        "jail", "sentence", "punish", "admonish", "rebuke", "dissuade", "hail", "lambast",
    ]

    /// The subject of an infinitive: its governor's subject, or the object of "urge".
    func readInfinitive(_ clause: inout Clause) {
        if let intent = intent(before: clause.verb) {
            clause.subjects = [intent]
            return
        }
        guard let governor = governor(before: clause.verb) else {
            // "X's decision to attack": whoever owns the noun.
            let index = skipping(clause.verb - 1, by: -1)
            if kind(index) == .noun { clause.subjects = [index] }
            return
        }
        clause.governor = governor
        let outer = clauses[governor]
        let lemma = chunks[outer.verb].verb?.lemma ?? ""
        let isPassive = outer.isPassive
        if isPassive || !Self.objectControl.contains(lemma) {
            clause.subjects = outer.subjects
            clause.isObjectControl = isPassive && Self.objectControl.contains(lemma)
            return
        }
        let controller =
            outer.objects.isEmpty
            ? outer.complements.first { ["on", "to", "for", "upon"].contains($0.preposition) }?
                .groups ?? []
            : outer.objects
        clause.isObjectControl = !controller.isEmpty
        clause.subjects = controller.isEmpty ? outer.subjects : controller
    }

    /// "X's decision to attack", "a move by X to sue": the noun that owns the infinitive.
    private func intent(before chunk: Int) -> Int? {
        var index = chunk - 1
        while let kind = kind(index), index > chunk - 8 {
            switch kind {
            case .noun:
                if ActingNouns.intentions.contains(VerbForms.singular(text(index))) {
                    return index
                }
            case .preposition, .adverb, .comma, .quote: break
            default: return nil
            }
            index -= 1
        }
        return nil
    }

    /// The subject of a gerund or a bare participle.
    func readNonFinite(_ clause: inout Clause) {
        let index = skipping(clause.verb - 1, by: -1)
        switch kind(index) {
        case .preposition:
            clause.governingPreposition = text(index)
            clause.isDenied = isDenial(index)
            guard let governor = governor(before: index) else {
                let owner = skipping(index - 1, by: -1)
                if kind(owner) == .noun { clause.subjects = [owner] }
                return
            }
            clause.governor = governor
            let outer = clauses[governor]
            let verb = chunks[outer.verb].verb
            let isControlled =
                Self.gerundControl.contains(verb?.lemma ?? "")
                && ["of", "for", "from", "with", "over"].contains(text(index))
            if isControlled, !outer.isPassive, !outer.objects.isEmpty {
                clause.subjects = outer.objects
                clause.isObjectControl = true
            } else {
                clause.subjects = outer.subjects
                clause.isObjectControl = isControlled
            }
        case .noun:
            // "forces attacking X": the noun itself.
            clause.subjects = coordinated(to: index)
        case .relative:
            let antecedent = skipping(index - 1, by: -1)
            if kind(antecedent) == .noun { clause.subjects = [antecedent] }
        default:
            guard let governor = governor(before: clause.verb) else { return }
            clause.governor = governor
            clause.subjects = clauses[governor].subjects
        }
    }

    /// Whether what stands behind a preposition is what does not happen: "warned X against treating Y",
    /// "left without thanking Y".
    private func isDenial(_ preposition: Int) -> Bool {
        let words = text(preposition)
        return words == "against" || words == "without"
            || words == "of" && text(preposition - 1) == "instead"
    }

    /// The nearest clause on the left that can govern a non-finite verb.
    private func governor(before chunk: Int) -> Int? {
        var index = chunk - 1
        while let kind = kind(index) {
            if kind == .verb { return clauseOfChunk[index] }
            if kind == .stop { return nil }
            index -= 1
        }
        return nil
    }
}
