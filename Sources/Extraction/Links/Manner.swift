import ActorGraphs

/// How a clause puts what it says.
struct Manner: Sendable, Hashable {
    /// As a fact, a guess, a condition or a plan; `negated` where it is denied.
    var modality: Modality = .asserted
    /// Whether a verb above turns the sign: "stopped supporting".
    var isTurned = false
    /// Whether the verb above brings to an end what was: "stopped", but not "refused".
    var isEnded = false
    /// The verb above that turns the sign, as an index of the sentence's words.
    var turner: Int?
}

extension SentenceReading {
    /// How a clause is put, by its own verb group and by what governs it.
    func manner(of index: Int) -> Manner {
        var manner = ownManner(of: index)
        let clause = clauses[index]
        guard let governor = clause.governor, governor != index else { return manner }
        let outer = clauses[governor]
        let lemma = chunks[outer.verb].verb?.lemma ?? ""
        let form = chunks[clause.verb].verb?.finiteness
        let outerManner = self.manner(of: governor)
        let isComplement =
            form == .infinitive || clause.governingPreposition != nil
            || outer.verb + 1 == clause.verb
        guard isComplement else { return manner }
        if ActLexicon.shared.contains(.turning, lemma), form == .infinitive || form == .gerund {
            if lemma == "reject" || lemma == "deny" || lemma == "avoid" {
                manner.modality = .negated
            } else if Self.enders.contains(lemma), outerManner.modality == .future {
                // "must stop interfering": the interference is held to be a fact.
                return manner
            } else {
                manner.isTurned.toggle()
                manner.isEnded = Self.enders.contains(lemma)
                manner.turner = chunks[outer.verb].head
            }
            if outerManner.modality == .negated {
                manner.isTurned = false
                return manner
            }
        } else if form == .infinitive,
            ActLexicon.shared.contains(.planning, lemma) || clause.isObjectControl
        {
            if manner.modality == .asserted { manner.modality = .future }
        } else if lemma == "seem" || lemma == "appear" {
            if manner.modality == .asserted { manner.modality = .hedged }
        }
        if form != .gerund || clause.governingPreposition != nil {
            switch outerManner.modality {
            case .asserted: break
            case .negated: manner.modality = .negated
            case .future, .hedged, .conditional:
                if manner.modality == .asserted { manner.modality = outerManner.modality }
            }
        }
        return manner
    }

    private static let enders: Set<String> = ["stop", "end", "cease", "halt", "quit", "refrain"]

    private func ownManner(of index: Int) -> Manner {
        var manner = Manner()
        let clause = clauses[index]
        guard let verb = chunks[clause.verb].verb else { return manner }
        if verb.isNegated || subjectIsDenied(clause) || isDenied(clause) {
            manner.modality = .negated
            return manner
        }
        switch verb.modal {
        case "may", "might", "could": manner.modality = .hedged
        case "would", "'d": manner.modality = .conditional
        case "will", "shall", "'ll", "should", "must", "ought": manner.modality = .future
        default: break
        }
        if let subordinator = clause.subordinator {
            if subordinator == "if" || subordinator == "unless" { manner.modality = .conditional }
            if subordinator == "whether" { manner.modality = .hedged }
        }
        if manner.modality == .asserted, hasHedge(near: chunks[clause.verb].words) {
            manner.modality = .hedged
        }
        return manner
    }

    /// Whether a clause is what somebody denies: "X denied that Y had helped Z".
    private func isDenied(_ clause: Clause) -> Bool {
        var index = clause.verb - 1
        while index >= 0 {
            switch chunks[index].kind {
            case .stop, .coordinator, .subordinator, .relative: return false
            case .verb:
                guard let verb = chunks[index].verb, verb.finiteness == .finite else { return false }
                let isComplement =
                    index + 1 < chunks.count && chunks[index + 1].kind == .that
                    || (clause.subjects.first ?? 0) > index
                return ["deny", "doubt", "dispute"].contains(verb.lemma) && !verb.isNegated
                    && isComplement
            default: index -= 1
            }
        }
        return false
    }

    private func subjectIsDenied(_ clause: Clause) -> Bool {
        clause.subjects.contains { group in
            let first = words[chunks[group].words.lowerBound].text
            return ["no", "neither", "nobody", "none", "nothing", "few"].contains(first)
        }
    }

    private func hasHedge(near range: Range<Int>) -> Bool {
        let start = max(0, range.lowerBound - 3)
        let end = min(words.count, range.upperBound + 1)
        return words[start..<end].contains { ClosedClass.hedges.contains($0.text) }
    }
}
