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
        // "stopped helping", but not "halted exports to punish them".
        let isPurpose = form == .infinitive && Self.enders.contains(lemma) && lemma != "cease"
        if ActLexicon.shared.contains(.turning, lemma), form == .infinitive || form == .gerund,
            !isPurpose
        {
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
        } else if form == .gerund, [nil, "off"].contains(clause.governingPreposition),
            isPutOff(by: outer.verb)
        {
            if manner.modality == .asserted { manner.modality = .future }
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

    /// Whether a verb leaves for later what stands behind it: "put off signing".
    private func isPutOff(by verb: Int) -> Bool {
        guard let lemma = chunks[verb].verb?.lemma else { return false }
        if lemma == "put" {
            let next = chunks[verb].words.upperBound
            return words.indices.contains(next) && words[next].text == "off"
        }
        return ["postpone", "delay", "defer"].contains(lemma)
    }

    private static let enders: Set<String> = [
        "stop", "end", "cease", "halt", "quit", "refrain", "suspend", "pause", "freeze",
    ]

    private func ownManner(of index: Int) -> Manner {
        var manner = Manner()
        let clause = clauses[index]
        guard let verb = chunks[clause.verb].verb else { return manner }
        let holder = holding(of: clause)
        if verb.isNegated || clause.isDenied || subjectIsDenied(clause) || holder == .negated
            || isPolarQuestion || isUnwanted(clause) || isLeftUndone(clause) || isYetToCome(clause)
        {
            manner.modality = .negated
            return manner
        }
        if let holder { manner.modality = holder }
        switch verb.modal {
        case "may", "might", "could": manner.modality = .hedged
        case "would", "'d": manner.modality = isAnnounced(clause) ? .future : .conditional
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

    /// Whether "would" is the "will" of somebody's words: "said that it would back", without a condition
    /// in the sentence.
    private func isAnnounced(_ clause: Clause) -> Bool {
        guard !words.contains(where: { Self.conditions.contains($0.text) }) else { return false }
        var that: Int?
        for index in (0..<clause.verb).reversed() {
            switch chunks[index].kind {
            case .stop, .coordinator, .subordinator, .relative: return false
            case .that: that = index
            case .verb:
                guard let verb = chunks[index].verb, verb.finiteness == .finite else {
                    return false
                }
                return (that == index + 1 || (clause.subjects.first ?? 0) > index)
                    && Self.announcing.contains(verb.lemma)
            default: break
            }
        }
        return false
    }

    private static let conditions: Set<String> = ["if", "unless", "otherwise", "provided", "were"]
    private static let announcing: Set<String> = [
        "say", "announce", "promise", "pledge", "vow", "declare", "warn", "tell", "insist", "add",
        "predict", "state", "repeat", "reiterate", "confirm", "swear", "assure",
    ]

    /// What is said of a clause that another holds: "X denied that Y had helped Z" denies it,
    /// "rumours that Y had helped Z" leave it open; nil where it is stated.
    private func holding(of clause: Clause) -> Modality? {
        var index = clause.verb - 1
        var that: Int?
        while index >= 0 {
            switch chunks[index].kind {
            case .stop, .coordinator, .subordinator, .relative: return nil
            case .that: that = index
            case .adjective where that == index + 1:
                return Self.falsehoods.contains(words[chunks[index].head].text)
                    || isNegatedCopula(before: index) ? .negated : nil
            case .noun where that == index + 1:
                let statement = statement(endingAt: index)
                let noun = VerbForms.singular(words[chunks[statement].head].text)
                if Self.falsehoods.contains(noun) || isNegatedCopula(before: index) {
                    return .negated
                }
                if isRefuted(noun, at: statement) { return .negated }
                if Self.reports.contains(noun) { return .hedged }
                return nil
            case .verb:
                guard let verb = chunks[index].verb, verb.finiteness == .finite,
                    that == index + 1 || (clause.subjects.first ?? 0) > index
                else { return nil }
                if ["deny", "doubt", "dispute"].contains(verb.lemma) {
                    return verb.isNegated ? nil : .negated
                }
                let isDenied =
                    verb.isNegated
                    || clauseOfChunk[index].map { subjectIsDenied(clauses[$0]) } ?? false
                return isDenied && Self.beliefs.contains(verb.lemma) ? .negated : nil
            default: break
            }
            index -= 1
        }
        return nil
    }

    /// The noun for what is said where whose it is stands between it and "that": "accusations by the UN
    /// and the EU that".
    private func statement(endingAt last: Int) -> Int {
        var index = last
        while index > 1, chunks[index - 2].kind == .noun {
            let link = chunks[index - 1]
            let joint = words[link.head].text
            guard
                link.kind == .coordinator
                    || link.kind == .preposition && ["by", "from", "of", "in"].contains(joint)
            else { break }
            index -= 2
            let noun = VerbForms.singular(words[chunks[index].head].text)
            if link.kind == .preposition {
                return Self.reports.contains(noun) || Self.statements.contains(noun) ? index : last
            }
        }
        return last
    }

    /// "rejected accusations that", "dismissed reports that".
    private func isRefuted(_ noun: String, at index: Int) -> Bool {
        guard index > 0, let verb = chunks[index - 1].verb, verb.finiteness == .finite,
            !verb.isNegated,
            !(clauseOfChunk[index - 1].map { subjectIsDenied(clauses[$0]) } ?? false)
        else { return false }
        return Self.refuting.contains(verb.lemma)
            && (Self.reports.contains(noun) || Self.statements.contains(noun))
    }

    /// "It is not true that": a negated form of "be" right before a word.
    private func isNegatedCopula(before index: Int) -> Bool {
        guard index > 0, let verb = chunks[index - 1].verb else { return false }
        return verb.isCopula && verb.isNegated
            && ["true", "correct", "right", "clear", "certain"].contains(
                words[chunks[index].head].text)
    }

    /// Whether the sentence asks whether: "Did X attack Y?"
    private var isPolarQuestion: Bool {
        guard words.last(where: { $0.tag != .quote })?.text == "?",
            let first = words.first(where: { $0.tag != .quote })
        else { return false }
        return first.tag == .auxiliary || first.tag == .modal
    }

    /// "has yet to help", "was yet to help".
    private func isYetToCome(_ clause: Clause) -> Bool {
        let head = chunks[clause.verb].head
        guard let to = (max(1, head - 2)..<max(1, head)).first(where: { words[$0].text == "to" })
        else { return false }
        return words[to - 1].text == "yet"
    }

    /// "no intention of helping", "no plans to help", "little interest in helping".
    private func isUnwanted(_ clause: Clause) -> Bool {
        guard let form = chunks[clause.verb].verb?.finiteness else { return false }
        var index = clause.verb - 1
        switch form {
        case .infinitive: break
        case .gerund:
            guard chunks.indices.contains(index), chunks[index].kind == .preposition,
                ["of", "in"].contains(words[chunks[index].head].text)
            else { return false }
            index -= 1
        default: return false
        }
        guard chunks.indices.contains(index), chunks[index].kind == .noun,
            Self.wills.contains(VerbForms.singular(words[chunks[index].head].text))
        else { return false }
        return ["no", "little", "neither"].contains(words[chunks[index].words.lowerBound].text)
    }

    /// "its failure to arrest X", "the refusal of Y to help Z".
    private func isLeftUndone(_ clause: Clause) -> Bool {
        var index = clause.verb - 1
        guard chunks[clause.verb].verb?.finiteness == .infinitive, chunks.indices.contains(index),
            chunks[index].kind == .noun
        else { return false }
        if index > 1, chunks[index - 1].kind == .preposition, chunks[index - 2].kind == .noun,
            ["of", "by"].contains(words[chunks[index - 1].head].text)
        {
            index -= 2
        }
        return Self.omissions.contains(words[chunks[index].head].text)
    }

    private static let omissions: Set<String> = [
        "failure", "inability", "refusal", "reluctance", "unwillingness",
    ]

    private static let wills: Set<String> = [
        "intention", "intent", "plan", "interest", "desire", "wish", "willingness", "appetite",
        "hurry",
    ]

    private static let falsehoods: Set<String> = [
        "false", "untrue", "wrong", "incorrect", "absurd", "myth", "lie", "unthinkable",
        "inconceivable", "impossible", "unlikely", "fabrication",
    ]
    private static let reports: Set<String> = [
        "rumour", "rumor", "claim", "allegation", "suggestion", "speculation", "suspicion", "fear",
        "accusation", "possibility", "idea", "notion", "theory",
    ]
    /// Nouns that leave nothing open by themselves, until somebody refutes them.
    private static let statements: Set<String> = ["report", "charge", "story"]
    private static let refuting: Set<String> = [
        "reject", "deny", "dismiss", "refute", "rebut", "dispute",
    ]
    private static let beliefs: Set<String> = [
        "believe", "think", "say", "claim", "suggest", "mean", "prove", "expect", "know", "confirm",
        "admit", "conclude", "find", "imply", "show", "indicate", "suppose", "assume",
    ]

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
