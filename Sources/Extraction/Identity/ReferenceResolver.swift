import ActorGraphs

/// Finds whom pronouns and common nouns mean, where the text leaves no doubt.
struct ReferenceResolver {
    let knowledge: Knowledge
    let home: String?
    /// What the learned reader thinks, where it has read the article.
    let learned: LearnedReferences?

    private let pronouns = PersonPronouns()

    /// An entity and why it is meant.
    private typealias Found = (draft: Int, reason: MentionReason)

    init(knowledge: Knowledge, home: String?, learned: LearnedReferences? = nil) {
        self.knowledge = knowledge
        self.home = home
        self.learned = learned
    }

    /// Gives the pronouns and nominals of the ledger to entities, in text order.
    func resolve(in ledger: inout EntityLedger) {
        let armies = armies(in: ledger)
        for mention in ledger.mentions.indices
        where ledger.owner[mention] == nil && ledger.mentions[mention].isActor {
            let found: Found? =
                switch (ledger.mentions[mention].form, ledger.mentions[mention].kind) {
                case (.pronoun, let kind):
                    speaker(mention, ledger) ?? surely(mention, ledger)
                        ?? (kind == .person
                            ? pronouns.antecedent(of: mention, ledger)
                            : thing(mention, ledger))
                case (.nominal, .person): holder(of: mention, ledger)
                case (.nominal, .country): country(of: mention, &ledger)
                case (.nominal, .organization): organization(of: mention, armies, &ledger)
                case (_, .person): nil
                default: surely(mention, ledger)
                }
            guard let found else { continue }
            ledger.assign(mention, to: found.draft, because: found.reason)
            if ledger.mentions[mention].form == .pronoun,
                let gender = PersonPronouns.gender(ledger.words(mention).first ?? "")
            {
                ledger.update(found.draft) { $0.gender = $0.gender ?? gender }
            }
        }
    }

    /// "I", "my" in a quotation: who says it.
    private func speaker(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        guard Self.ownWords.contains(ledger.words(mention).first ?? "") else { return nil }
        return pronouns.quotedSpeaker(around: mention, ledger)
            .map { ($0, MentionReason(.speaker)) }
    }

    private static let ownWords: Set = ["i", "me", "my", "mine", "myself"]

    /// Whom the reader is sure that a pronoun means.
    private func surely(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        learned?.surely(mention, ledger).map {
            ($0.actor, MentionReason(.reader, sure: $0.probability))
        }
    }

    // MARK: It and they

    /// "its", "it said": the only country or organization near.
    private func thing(_ mention: Int, _ ledger: EntityLedger) -> Found? {
        let word = ledger.words(mention).first ?? ""
        let start = ledger.mentions[mention].tokens.lowerBound
        let next = ledger.reading.word(start + 1, inSentenceOf: start)
        guard word == "its" || word == "it" && Vocabulary.speech.contains(next) else { return nil }
        var found: Set<Int> = []
        let sentence = ledger.mentions[mention].sentence
        var index = mention - 1
        while index >= 0, sentence - ledger.mentions[index].sentence <= (word == "it" ? 1 : 0) {
            if let owner = ledger.owner[index], ledger.drafts[owner].entity.kind != .person {
                found.insert(owner)
            }
            index -= 1
        }
        guard found.count == 1, let only = found.first else { return nil }
        return (only, MentionReason(.onlyNear))
    }

    // MARK: Common nouns

    /// "the president": the one person of the article who is one.
    private func holder(of mention: Int, _ ledger: EntityLedger) -> Found? {
        if let named = apposed(to: mention, ledger) {
            return (named, MentionReason(.apposition))
        }
        let words = ledger.words(mention)
        guard isKnownAlready(mention, ledger) else { return nil }
        let phrase = words.joined(separator: " ")
        let country = adjective(before: mention, ledger)
        let past = past(before: mention, ledger)
        let barred = pronouns.barred(mention, ledger)
        let called = ledger.drafts.indices.filter { index in
            let draft = ledger.drafts[index]
            guard draft.entity.kind == .person, !barred.contains(index),
                draft.mentions.contains(where: { $0 < mention }),
                country == nil || draft.entity.affiliation == country
            else { return false }
            return draft.descriptions.contains {
                Self.role($0, isCalled: phrase)
                    && (past == nil || PhraseWords.words(of: $0).contains(past ?? ""))
            }
        }
        // Of two near ones who is called just so: not "deputy minister".
        let exact = called.filter { ledger.drafts[$0].descriptions.contains(phrase) }
        let one =
            called.count == 1
            ? called.first
            : nearest(called, mention, ledger) ?? (exact.count == 1 ? exact.first : nil)
        return one.map { draft in
            let given = ledger.drafts[draft].mentions.filter { other in
                ledger.mentions[other].role.map { Self.role($0, isCalled: phrase) } ?? false
            }.min()
            return (draft, MentionReason(.role, line: given.map(ledger.line)))
        }
    }

    /// Whether a noun for an office speaks of somebody known: not "a minister", "any president", "the
    /// next chairman".
    private func isKnownAlready(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let start = ledger.mentions[mention].tokens.lowerBound
        let before = ledger.reading.wordsBefore(start, 2)
        guard let last = before.last, !Self.unknowing.contains(last) else { return before.isEmpty }
        return ClosedClass.possessives.contains(last) || last == "the"
            || !(before.count == 2 && Self.unknowing.contains(before.first ?? ""))
    }

    private static let unknowing = Vocabulary.words(
        "a an any every each no another next future successive several many some")

    /// "the late president", "the former minister": a word that no present holder of the office bears.
    private func past(before mention: Int, _ ledger: EntityLedger) -> String? {
        let start = ledger.mentions[mention].tokens.lowerBound
        return ledger.reading.wordsBefore(start, 2).last { Self.gone.contains($0) }
    }

    private static let gone = Vocabulary.words("late former ex previous")

    /// "its president, Agim Ademi,": the person whose name stands behind a noun and a comma.
    private func apposed(to mention: Int, _ ledger: EntityLedger) -> Int? {
        let end = ledger.mentions[mention].tokens.upperBound
        guard ledger.reading.word(end, inSentenceOf: end - 1) == "," else { return nil }
        let named = ledger.mentions.indices.dropFirst(mention + 1).first {
            ledger.mentions[$0].tokens.lowerBound == end + 1
        }
        guard let named, ledger.mentions[named].form == .name,
            ledger.mentions[named].kind == .person,
            // "the president, Ana Ruiz and Omar Sow": a list, not another name.
            [",", ".", "", ";", "said", "told"].contains(
                ledger.reading.word(ledger.mentions[named].tokens.upperBound, inSentenceOf: end))
        else { return nil }
        return ledger.owner[named]
    }

    /// "turkish foreign minister" is called "foreign minister" and "minister".
    private static func role(_ role: String, isCalled phrase: String) -> Bool {
        let role = written(PhraseWords.words(of: role)).filter { $0 != "-" }
        let words = written(PhraseWords.words(of: phrase)).filter { $0 != "-" }
        // A vice president is not called president.
        if role.suffix(words.count) == words[...] {
            return role.dropLast(words.count).last != "vice"
        }
        guard let first = role.first(where: { $0 == "of" }), let end = role.firstIndex(of: first)
        else { return words == ["leader"] && isLeader(role) }
        return role[..<end].suffix(words.count) == words[...]
            && role[..<end].dropLast(words.count).last != "vice"
    }

    /// Words with the short forms of offices written out.
    private static func written(_ words: [String]) -> [String] {
        words.flatMap { offices[$0] ?? [$0] }
    }

    private static let offices: [String: [String]] = [
        "vp": ["vice", "president"], "pm": ["prime", "minister"], "cm": ["chief", "minister"],
        "fm": ["foreign", "minister"], "ag": ["attorney", "general"],
        "ceo": ["chief", "executive"], "dg": ["director", "general"],
        "sg": ["secretary", "general"],
    ]

    private static func isLeader(_ role: [String]) -> Bool {
        guard let last = role.last else { return false }
        return ["president", "chancellor", "premier", "king"].contains(last)
            || role.suffix(2) == ["prime", "minister"]
    }

    /// Of several the only one named in this or the sentence before.
    private func nearest(_ candidates: [Int], _ mention: Int, _ ledger: EntityLedger) -> Int? {
        let sentence = ledger.mentions[mention].sentence
        let near = candidates.filter { index in
            ledger.drafts[index].mentions.contains {
                $0 < mention && sentence - ledger.mentions[$0].sentence <= 1
            }
        }
        return near.count == 1 ? near.first : nil
    }

    /// The country of an adjective or a possessive right before a noun: "the Turkish leader".
    private func adjective(before mention: Int, _ ledger: EntityLedger) -> String? {
        let start = ledger.mentions[mention].tokens.lowerBound
        for index in stride(from: mention - 1, through: max(0, mention - 3), by: -1) {
            let other = ledger.mentions[index]
            guard other.kind == .country, other.tokens.upperBound <= start else { continue }
            let gap = ledger.reading.words[other.tokens.upperBound..<start]
            if gap.isEmpty || gap.first == "'s" && gap.count <= 2
                || gap.count == 1 && Vocabulary.roleModifiers.contains(gap.first ?? "")
            {
                return other.known
            }
        }
        return nil
    }

    /// "the government": the country beside it, or the article's own.
    private func country(of mention: Int, _ ledger: inout EntityLedger) -> Found? {
        let word = ledger.words(mention).first ?? ""
        // "the Turkish government" has its mention in the adjective.
        if adjective(before: mention, ledger) != nil { return nil }
        if let own = countryOfOwner(of: mention, &ledger) ?? ledger.unknownOwner(of: mention) {
            return (own, MentionReason(.country))
        }
        if word == "country" || word == "nation" || word == "kingdom" {
            let sentence = ledger.mentions[mention].sentence
            let near = Set(
                ledger.mentions.indices.filter {
                    $0 < mention && sentence - ledger.mentions[$0].sentence <= 1
                        && ledger.mentions[$0].kind == .country
                }.compactMap { ledger.mentions[$0].known })
            guard near.count == 1, let only = near.first else { return nil }
            return ledger.draft(id: only).map { ($0, MentionReason(.country)) }
        }
        return home(at: mention, ledger).flatMap { ledger.country(id: $0) }
            .map { ($0, MentionReason(.country)) }
    }

    /// The country that the article is about, where a mention may mean it: not one that is named only
    /// further down, if only once or if another has been named before.
    private func home(at mention: Int, _ ledger: EntityLedger) -> String? {
        guard let home, let first = ledger.mentions.firstIndex(where: { $0.known == home }),
            first > mention
        else { return home }
        let isOnce = !ledger.mentions[(first + 1)...].contains { $0.known == home }
        let hasOther = ledger.mentions[..<mention].contains {
            $0.kind == .country && $0.known != nil
        }
        return isOnce || hasOther ? nil : home
    }

    /// "his country", "her government", "Nazim's government": that of the person.
    private func countryOfOwner(of mention: Int, _ ledger: inout EntityLedger) -> Int? {
        guard mention > 0, let owner = ledger.owner[mention - 1],
            ledger.mentions[mention - 1].form == .pronoun
                && ledger.mentions[mention - 1].tokens.upperBound
                    == ledger.mentions[mention].tokens.lowerBound
                || ledger.drafts[owner].entity.kind == .person && ledger.isOwned(mention),
            let country = ledger.drafts[owner].entity.affiliation, country.hasPrefix("country/")
        else { return nil }
        return ledger.country(id: country)
    }

    /// Whether a name of an organization ends in those words, or has them before its "of" or "for".
    private func isHead(_ words: [String], of draft: Int, _ ledger: EntityLedger) -> Bool {
        ledger.drafts[draft].mentions.contains { mention in
            guard ledger.mentions[mention].form == .name else { return false }
            let name = ledger.words(mention)
            let head = name.firstIndex { $0 == "of" || $0 == "for" } ?? name.endIndex
            return name.suffix(words.count) == words[...]
                || name[..<head].suffix(words.count) == words[...]
        }
    }

    private func isArmy(_ words: [String]) -> Bool {
        words == ["army"] || words == ["military"]
            || knowledge.organizations.genericBodies[words.joined(separator: " ")] == "military"
    }

    /// "the army": the armed forces that the article has by name, else the state itself.
    private func army(
        of mention: Int, _ bodyKey: String?, of states: Set<String>, _ ledger: inout EntityLedger
    ) -> Int? {
        // "the Turkish army" has its mention in the adjective.
        let beside = adjective(before: mention, ledger)
        let named = ledger.drafts.indices.filter { index in
            let draft = ledger.drafts[index]
            return draft.entity.kind == .organization
                && (bodyKey != nil && draft.bodyKey == bodyKey
                    || draft.entity.affiliation == beside ?? home(at: mention, ledger)
                        && isMilitary(draft.entity))
                && draft.mentions.contains { $0 < mention }
                && (beside == nil || draft.entity.affiliation == beside)
        }
        if named.count == 1 { return named.first }
        guard beside == nil else { return nil }
        guard states.count < 2, let state = states.first ?? home(at: mention, ledger) else {
            return nil
        }
        return ledger.country(id: state)
    }

    /// Whether an organization of the tables is a state's army, no armed group.
    private func isMilitary(_ entity: Entity) -> Bool {
        entity.affiliation != nil
            && knowledge.organizations.all.contains { $0.id == entity.id && $0.type == "military" }
    }

    /// The countries whose army the article speaks of: "Sudan's army", "Sudanese troops".
    private func armies(in ledger: EntityLedger) -> Set<String> {
        let reading = ledger.reading
        return Set(
            ledger.mentions.compactMap { mention in
                guard mention.kind == .country, let known = mention.known else { return nil }
                var next = mention.tokens.upperBound
                if reading.word(next, inSentenceOf: mention.tokens.lowerBound) == "'s" { next += 1 }
                guard mention.form == .demonym || next > mention.tokens.upperBound else {
                    return nil
                }
                let word = reading.word(next, inSentenceOf: mention.tokens.lowerBound)
                return ["army", "military"].contains(word) ? known : nil
            })
    }

    /// "the party", "police", "the foreign ministry".
    private func organization(
        of mention: Int, _ armies: Set<String>, _ ledger: inout EntityLedger
    ) -> Found? {
        let words = ledger.words(mention)
        let phrase = words.joined(separator: " ")
        let sentence = ledger.mentions[mention].sentence
        let bodyKey = StateBody(words, knowledge)?.key
        let isBody = bodyKey != nil
        if let owner = ledger.unknownOwner(of: mention) {
            return isArmy(words) ? (owner, MentionReason(.army)) : nil
        }
        if isArmy(words) {
            return army(of: mention, bodyKey, of: armies, &ledger)
                .map { ($0, MentionReason(.army)) }
        }
        let barred = pronouns.barred(mention, ledger)
        let candidates = ledger.drafts.indices.filter { index in
            let draft = ledger.drafts[index]
            return draft.entity.kind == .organization && !barred.contains(index)
                && (draft.descriptions.contains(phrase)
                    || isBody && draft.bodyKey == bodyKey)
                && draft.mentions.contains {
                    $0 < mention && sentence - ledger.mentions[$0].sentence <= 6
                }
        }
        let beside = adjective(before: mention, ledger)
        let fitting = candidates.filter {
            beside == nil || ledger.drafts[$0].entity.affiliation == beside
        }
        let headed = fitting.filter { isHead(words, of: $0, ledger) }
        let one =
            fitting.count == 1
            ? fitting.first
            : headed.count == 1 ? headed.first : nearest(fitting, mention, ledger)
        if let one { return (one, MentionReason(.description)) }
        // "the ministry" alone opens no office of its own.
        guard isBody, words != ["ministry"], fitting.isEmpty,
            let country = beside ?? home(at: mention, ledger),
            let name = knowledge.countries.country(id: country)?.name
        else { return nil }
        if let bodyKey, let beside,
            let own = knowledge.organizations.ownBody(bodyKey, of: beside)
        {
            let draft =
                ledger.draft(id: own.id)
                ?? ledger.open(
                    Entity(
                        id: own.id, name: own.name, kind: .organization, affiliation: beside))
            ledger.update(draft) { $0.bodyKey = bodyKey }
            return (draft, MentionReason(.stateOffice))
        }
        // "the US embassy" may have its name only further down.
        if let bodyKey,
            let same = ledger.drafts.indices.first(where: {
                ledger.drafts[$0].bodyKey == bodyKey
                    && ledger.drafts[$0].entity.affiliation == country
            })
        {
            return (same, MentionReason(.stateOffice))
        }
        let title = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
            .replacing(" '", with: "'")
        let entity = Entity(
            id: Slug.organization("\(title) (\(name))"), name: "\(title) (\(name))",
            kind: .organization, affiliation: country)
        let draft = ledger.draft(id: entity.id) ?? ledger.open(entity)
        ledger.update(draft) { $0.bodyKey = bodyKey }
        return (draft, MentionReason(.stateOffice))
    }
}
