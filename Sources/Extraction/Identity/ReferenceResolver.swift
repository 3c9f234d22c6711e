import ActorGraphs

/// Finds whom pronouns and common nouns mean, where the text leaves no doubt.
struct ReferenceResolver {
    let knowledge: Knowledge
    let home: String?
    /// What the learned reader thinks, where it has read the article.
    let learned: LearnedReferences?

    let pronouns = PersonPronouns()

    /// An entity and why it is meant.
    typealias Found = (draft: Int, reason: MentionReason)

    init(knowledge: Knowledge, home: String?, learned: LearnedReferences? = nil) {
        self.knowledge = knowledge
        self.home = home
        self.learned = learned
    }

    /// Gives the pronouns and nominals of the ledger to entities, in text order.
    func resolve(in ledger: inout EntityLedger) {
        let states = armyStates(in: ledger)
        for mention in ledger.mentions.indices
        where ledger.owner[mention] == nil && ledger.mentions[mention].isActor {
            let found: Found? =
                switch (ledger.mentions[mention].form, ledger.mentions[mention].kind) {
                case (.pronoun, let kind):
                    speaker(mention, ledger) ?? opening(mention, ledger)
                        ?? goingOn(mention, ledger)
                        ?? surely(mention, ledger)
                        ?? (kind == .person
                            ? person(mention, ledger) : thing(mention, ledger))
                case (.nominal, let kind):
                    (kind == .person
                        ? national(mention, ledger) ?? apposed(to: mention, ledger)
                        : named(behind: mention, ledger))
                        ?? (kind == .country ? told(mention, &ledger) : nil)
                        ?? surely(mention, ledger)
                        ?? (kind == .person
                            ? holder(of: mention, ledger)
                            : kind == .country
                                ? country(of: mention, &ledger)
                                : organization(of: mention, states, &ledger))
                case (_, .person): nil
                default: surely(mention, ledger)
                }
            guard let found else { continue }
            ledger.assign(mention, to: found.draft, because: found.reason)
            // "the bloc's envoy in Chisinau, Ana Silva": "the envoy" from here on.
            if found.reason.rule == .apposition, ledger.mentions[mention].form == .nominal {
                let office =
                    ([past(before: mention, ledger)].compactMap(\.self) + ledger.words(mention))
                    .joined(separator: " ")
                ledger.update(found.draft) { $0.descriptions.insert(office) }
            }
            if ledger.mentions[mention].form == .pronoun,
                let gender = PersonPronouns.gender(ledger.words(mention).first ?? "")
            {
                ledger.update(found.draft) { $0.gender = $0.gender ?? gender }
            }
        }
    }

    /// "I", "my" in a quotation: who says it.
    private func speaker(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        guard Vocabulary.firstPerson.contains(ledger.words(mention).first ?? "") else { return nil }
        return pronouns.quotedSpeaker(around: mention, ledger)
            .map { ($0, MentionReason(.speaker)) }
    }

    /// "In his speech, Ana Brown …": the subject that comes.
    private func opening(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        guard (learned?.surely(mention, ledger)?.probability ?? 0) < Self.certain else {
            return nil
        }
        return pronouns.openingOf(mention, ledger).map { ($0, MentionReason(.apposition)) }
    }

    /// "The company denied it. Its spokesman, Ana Brown, …": the noun with which the sentence before
    /// begins, where it stands for a body.
    private func goingOn(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        let own = ledger.mentions[mention]
        let next = ledger.reading.word(own.tokens.upperBound, inSentenceOf: own.tokens.lowerBound)
        guard ledger.words(mention) == ["its"], Vocabulary.roleNouns.contains(next),
            ledger.reading.sentence(of: own.tokens.lowerBound).lowerBound == own.tokens.lowerBound,
            let subject = ledger.mentions.indices[..<mention].first(where: {
                ledger.mentions[$0].sentence == own.sentence - 1
            }), ledger.mentions[subject].form == .nominal,
            opensSentence(ledger.mentions[subject].tokens.lowerBound, ledger),
            let owner = ledger.owner[subject], ledger.drafts[owner].entity.kind != .person
        else { return nil }
        return (owner, MentionReason(.description))
    }

    /// The probability from which the reader knows better than that rule.
    private static let certain: Float = 0.9

    /// Whom the reader is sure that a mention means, whatever the rules make of it.
    private func surely(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        learned?.surely(mention, ledger).map {
            ($0.actor, MentionReason(.reader, sure: $0.probability))
        }
    }

    // MARK: He and she

    /// The person near whom a pronoun means, unless the reader takes it for somebody whom the
    /// article does not name: "the victim", "a worker".
    private func person(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        if let next = pronouns.partOf(mention, ledger) {
            return (next, MentionReason(.apposition))
        }
        if learned?.meansUnnamed(mention, ledger) ?? false { return nil }
        return pronouns.antecedent(of: mention, ledger)
    }

    // MARK: It and they

    /// "its", "it said": the only country or organization near.
    private func thing(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        let word = ledger.words(mention).first ?? ""
        let start = ledger.mentions[mention].tokens.lowerBound
        let next = ledger.reading.word(start + 1, inSentenceOf: start)
        guard word == "its" || word == "it" && Vocabulary.speech.contains(next) else { return nil }
        var found: Set<Int> = []
        var isSubject = false
        let sentence = ledger.mentions[mention].sentence
        var index = mention - 1
        while index >= 0, sentence - ledger.mentions[index].sentence <= (word == "it" ? 1 : 0) {
            if let owner = ledger.owner[index], ledger.drafts[owner].entity.kind != .person {
                found.insert(owner)
                if opensSentence(ledger.mentions[index].tokens.lowerBound, ledger) {
                    isSubject = true
                }
            }
            index -= 1
        }
        // "A court rejected Fraport's request. It said" is about the court.
        guard found.count == 1, let only = found.first, word != "it" || isSubject else {
            return nil
        }
        return (only, MentionReason(.onlyNear))
    }
}
