import ActorGraphs
import Articles

/// Joins the names of people: full names with each other, then surnames to full names.
struct PersonIdentity {
    let knowledge: Knowledge
    /// What the learned reader thinks, where it has read the article.
    let antecedents: MentionAntecedents?

    /// A name is compared with so many of those before it at most: articles have some dozens, and
    /// a page of nothing but names must not take the square of its length.
    static let reach = 500

    /// Gives every named person of the ledger to an entity.
    func join(in ledger: inout EntityLedger) {
        let people = ledger.mentions.indices.filter {
            ledger.mentions[$0].isActor && ledger.mentions[$0].kind == .person
                && ledger.mentions[$0].form == .name
        }
        var names: [Int: PersonName] = [:]
        for mention in people { names[mention] = PersonName(ledger.words(mention)) }
        var full: [(name: PersonName, draft: Int)] = []
        var spelled: [[String]: Int] = [:]
        for mention in people {
            guard let name = names[mention], !name.isShort else { continue }
            joinFull(mention, name, &full, spelled, &ledger)
            if full.last?.name.words == name.words, spelled[name.words] == nil {
                spelled[name.words] = full.count - 1
            }
        }
        joinAliases(people, names, &full, &ledger)
        for mention in people {
            guard let name = names[mention], ledger.owner[mention] == nil else { continue }
            joinShort(mention, name, &full, &ledger)
        }
        for index in ledger.drafts.indices where ledger.drafts[index].entity.kind == .person {
            settle(index, &ledger)
        }
    }

    /// Joins the full names of which the article says that they are one's: "Guo Meiling, better
    /// known as Guo Meimei", "Bubacar Keita alias Bob Keita".
    private func joinAliases(
        _ people: [Int], _ names: [Int: PersonName],
        _ full: inout [(name: PersonName, draft: Int)], _ ledger: inout EntityLedger
    ) {
        for (mention, next) in zip(people, people.dropFirst()) {
            guard ledger.mentions[mention].sentence == ledger.mentions[next].sentence,
                ledger.owner[mention] == nil || ledger.owner[next] != ledger.owner[mention]
            else { continue }
            let gap =
                ledger.mentions[mention].tokens.upperBound..<ledger.mentions[next].tokens.lowerBound
            guard gap.count <= 8 else { continue }
            let isBracketed = gap.first.map { ledger.reading.words[$0] == "(" } ?? false
            let words = ledger.reading.words[gap].filter { $0.contains(where: \.isLetter) }
            let isAlias =
                words == ["as"] && gap.count == 2
                && isSoCalled(next, ledger)
                || isBracketed && Self.renaming.contains(words)
                || Self.being.contains { opening in
                    Self.aliasing.contains { words == opening + $0 }
                }
            guard isAlias else { continue }
            guard let one = ledger.owner[mention] else {
                // "the singer Viya, whose real name is Huang Wei"
                if let other = ledger.owner[next], let name = names[mention] {
                    ledger.assign(mention, to: other, because: MentionReason(.variant))
                    full.append((name, other))
                }
                continue
            }
            if let other = ledger.owner[next] {
                ledger.merge(other, into: one, because: MentionReason(.variant))
                full = full.map { ($0.name, $0.draft == other ? one : $0.draft) }
            } else if let name = names[next] {
                ledger.assign(next, to: one, because: MentionReason(.variant))
                full.append((name, one))
            }
        }
    }

    /// "Bobi Wine, as Robert Kyagulanyi is popularly known": whether it says so behind a name.
    private func isSoCalled(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let end = ledger.mentions[mention].tokens.upperBound
        guard ["is", "was"].contains(reading.word(end, inSentenceOf: end - 1)) else { return false }
        let sentence = reading.sentence(of: end - 1)
        let called = (end + 1..<min(end + 5, sentence.upperBound)).first {
            ["called", "known", "nicknamed"].contains(reading.words[$0])
        }
        // "as Ana Ruiz was called to testify"
        return called.map { !sentence.contains($0 + 1) || reading.shapes[$0 + 1] == .other }
            ?? false
    }

    /// What may stand before such words: nothing, "who is".
    private static let being = [[], ["is"], ["was"], ["who", "is"], ["who", "was"]]

    /// "Moshe Shertok (later Sharett)": what may stand in a bracket before another name.
    private static let renaming = [["later"], ["formerly"], ["born"], ["née"], ["nee"], ["né"]]

    private static let aliasing = [
        ["better", "known", "as"], ["also", "known", "as"], ["popularly", "known", "as"],
        ["widely", "known", "as"], ["commonly", "known", "as"], ["alias"], ["aka"], ["nicknamed"],
        ["known", "as"], ["whose", "real", "name", "is"], ["whose", "real", "name", "was"],
        ["also", "called"],
    ]

    private func joinFull(
        _ mention: Int, _ name: PersonName, _ full: inout [(name: PersonName, draft: Int)],
        _ spelled: [[String]: Int], _ ledger: inout EntityLedger
    ) {
        let holder =
            knowledge.people.holderNames[ledger.words(mention).joined(separator: " ")]
            ?? knowledge.people.holderNames[name.words.joined(separator: " ")]
        let candidate = spelled[name.words].map { full[$0] }
        let same =
            candidate.flatMap {
                areTwoHolders(ledger.drafts[$0.draft].entity.id, holder) ? nil : $0
            }
            ?? full.suffix(Self.reach).first { entry in
                entry.name.isSamePerson(as: name)
                    && !areTwoHolders(ledger.drafts[entry.draft].entity.id, holder)
            }
        if let same {
            let isSame = ledger.drafts[same.draft].mentions.contains {
                ledger.words($0) == ledger.words(mention)
            }
            ledger.assign(
                mention, to: same.draft, because: MentionReason(isSame ? .fullName : .variant))
            // A slip opens no way for further slips, or spelling would drift from one to the next.
            if same.name.words.count != name.words.count { full.append((name, same.draft)) }
            return
        }
        let draft = open(holder, named: ledger.text(mention), &ledger)
        ledger.assign(
            mention, to: draft, because: MentionReason(holder == nil ? .fullName : .knownName))
        full.append((name, draft))
    }

    /// Whether an entity and an office holder are two different people of the tables.
    private func areTwoHolders(_ id: String, _ holder: Int?) -> Bool {
        guard let holder else { return false }
        return knowledge.people.holders[holder].id != id && knowledge.people.holder(id: id) != nil
    }

    private func joinShort(
        _ mention: Int, _ name: PersonName, _ full: inout [(name: PersonName, draft: Int)],
        _ ledger: inout EntityLedger
    ) {
        var best = 0
        var candidates: [Int] = []
        let entries = full.suffix(Self.reach)
        // Who has been named is meant before somebody who comes later, be it by another part of the
        // name.
        let named = entries.filter { entry in
            entry.name.fit(of: name) >= PersonName.ownFit
                && ledger.drafts[entry.draft].mentions.contains { $0 < mention }
        }
        for entry in named.isEmpty ? Array(entries) : named {
            let fit = entry.name == name ? 7 : entry.name.fit(of: name)
            if fit > best {
                best = fit
                candidates = [entry.draft]
            } else if fit == best, fit > 0, !candidates.contains(entry.draft) {
                candidates.append(entry.draft)
            }
        }
        if let chosen = choose(candidates, for: mention, ledger) {
            ledger.assign(
                mention, to: chosen, because: MentionReason(PersonName.rule(ofFit: best)))
            return
        }
        let holder = holder(surname: name, mention, ledger)
        let draft: Int
        if let holder,
            let open = ledger.draft(id: knowledge.people.holders[holder].id)
        {
            draft = open
        } else {
            draft = open(holder, named: ledger.text(mention), &ledger)
        }
        let isAlone = holder.map { $0 == self.holder(alone: mention, ledger) } ?? false
        ledger.assign(
            mention, to: draft,
            because: MentionReason(holder == nil ? .name : isAlone ? .knownName : .officeHolder))
        full.append((name, draft))
    }

    /// Of several people with a name the one whose gender and office fit; who is called so already
    /// stays the holder, then who is named more often, then who was introduced first.
    ///
    /// Someone introduced as a relative ("his wife Ana Silva") is called by the given name.
    private func choose(_ candidates: [Int], for mention: Int, _ ledger: EntityLedger) -> Int? {
        guard candidates.count > 1 else { return candidates.first }
        let role = ledger.mentions[mention].role
        let gender = gender(ofTitle: ledger.mentions[mention].rank) ?? gender(ofTitle: role)
        let fitting = candidates.filter { draft in
            let known = ledger.drafts[draft].gender
            return gender == nil || known == nil || known == gender
        }
        let office = Set(role.map(PhraseWords.words) ?? [])
        let read = readersChoice(of: fitting, for: mention, ledger)
        // What speaks for a person, the weightiest first.
        func rank(_ draft: Int) -> [Int] {
            let mentions = ledger.drafts[draft].mentions
            let shared = mentions.compactMap { ledger.mentions[$0].role }
                .map { office.intersection(PhraseWords.words(of: $0)).count }
            let before = mentions.filter { $0 < mention }
            let bare = before.count { ledger.mentions[$0].tokens.count == 1 }
            let isRelative = before.min().map { isIntroducedAsRelative($0, ledger) } ?? false
            return [
                shared.max() ?? 0, before.isEmpty ? 0 : 1, draft == read ? 1 : 0,
                isRelative ? 0 : 1, bare, before.count, -(before.min() ?? 0),
            ]
        }
        return (fitting.isEmpty ? candidates : fitting).max {
            rank($0).lexicographicallyPrecedes(rank($1))
        }
    }

    /// Whom of several people the learned reader takes a name for, where it is sure.
    private func readersChoice(
        of candidates: [Int], for mention: Int, _ ledger: EntityLedger
    ) -> Int? {
        guard let antecedents, let row = antecedents.row(of: mention) else { return nil }
        return antecedents.actor(
            of: row, above: Self.sure, owner: { ledger.owner[$0] }, fits: candidates.contains
        )?.actor
    }

    /// The probability from which the reader's choice counts more than custom.
    private static let sure: Float = 0.9

    /// "his wife Ana Silva", "Ana Silva, his wife", "Rui, son of tycoon Ana Silva": by a tie to
    /// somebody else of the name. "Ana Silva, the daughter of Rui Silva" is the one whom the text
    /// is about.
    private func isIntroducedAsRelative(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let tokens = ledger.mentions[mention].tokens
        guard tokens.count > 1 else { return false }
        for offset in 1...2 {
            let word = reading.word(tokens.lowerBound - offset, inSentenceOf: tokens.lowerBound)
            if Vocabulary.kinship.contains(word) { return true }
            if word != "," { break }
        }
        if isOfRelative(tokens, reading) { return true }
        guard reading.word(tokens.upperBound, inSentenceOf: tokens.lowerBound) == "," else {
            return false
        }
        for offset in 1...3 {
            let index = tokens.upperBound + offset
            let word = reading.word(index, inSentenceOf: tokens.lowerBound)
            if Vocabulary.kinship.contains(word) {
                return reading.word(index + 1, inSentenceOf: tokens.lowerBound) != "of"
            }
            guard
                ["his", "her", "their", "the", "'s"].contains(word)
                    || Vocabulary.roleModifiers.contains(word)
                    || !word.isEmpty && reading.shapes[index].mayBeName
            else { break }
        }
        return false
    }

    /// "Rui Silva, the son of property tycoon Ana Silva": such a tie and "of" before a name.
    private func isOfRelative(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
        for offset in 1...5 {
            let index = tokens.lowerBound - offset
            let word = reading.word(index, inSentenceOf: tokens.lowerBound)
            if word == "of" {
                guard
                    Vocabulary.kinship.contains(
                        reading.word(index - 1, inSentenceOf: tokens.lowerBound))
                else { return false }
                // "Rui Silva, the only son of": the tie is somebody's who stands before it.
                var start = index - 2
                while index - start <= 5, reading.sentence(of: index).contains(start),
                    reading.shapes[start] == .lower
                {
                    start -= 1
                }
                return reading.word(start, inSentenceOf: index) == ","
                    && reading.sentence(of: index).contains(start - 1)
                    && reading.shapes[start - 1].mayBeName
            }
            guard !word.isEmpty, reading.article.tokens[index].kind == .word else { return false }
        }
        return false
    }

    /// The office holder whom a bare name means: the one that the tables say it means alone, else the one
    /// of whose country the article speaks.
    private func holder(surname: PersonName, _ mention: Int, _ ledger: EntityLedger) -> Int? {
        let alone = holder(alone: mention, ledger)
        guard surname.words.count == 1,
            let holders = knowledge.people.holdersBySurname[surname.words[0]]
        else { return alone }
        // "the Trump administration"
        let end = ledger.mentions[mention].tokens.upperBound
        if Vocabulary.governments.contains(ledger.reading.word(end, inSentenceOf: end - 1)),
            let head = knowledge.people.headOfState(surname: surname.words[0])
        {
            return holders.first { knowledge.people.holders[$0] == head }
        }
        let present = Set(ledger.mentions.compactMap(\.known))
        let fitting = holders.filter { index in
            let holder = knowledge.people.holders[index]
            return holder.country.map(present.contains) ?? false
                || holder.organization.map(present.contains) ?? false
        }
        return fitting.count == 1 ? fitting[0] : alone
    }

    /// The office holder whom a bare name means wherever it stands, unless a title beside it is another's:
    /// "Mrs Obama", "Professor Xi".
    private func holder(alone mention: Int, _ ledger: EntityLedger) -> Int? {
        let name = ledger.words(mention).joined(separator: " ")
        guard let index = knowledge.people.holderNames[name] else { return nil }
        let holder = knowledge.people.holders[index]
        let office = PhraseWords.words(of: holder.role).suffix(2)
        let titles = [ledger.mentions[mention].rank, ledger.mentions[mention].role]
        let isHis = titles.compactMap(\.self).allSatisfy { title in
            if isOffice(title) {
                let words = PhraseWords.words(of: title)
                return words.last == office.last
                    && words.contains("vice") == office.contains("vice")
                    && words.contains("deputy") == office.contains("deputy")
            }
            return gender(ofTitle: title).map { $0 == holder.gender } ?? true
        }
        return isHis ? index : nil
    }

    private func open(_ holder: Int?, named text: String, _ ledger: inout EntityLedger) -> Int {
        guard let holder else {
            return ledger.open(
                Entity(id: "", name: text, kind: .person), gender: givenGender(text))
        }
        let known = knowledge.people.holders[holder]
        let draft = ledger.open(
            Entity(
                id: known.id, name: known.name, kind: .person, role: nil,
                affiliation: known.country ?? known.organization),
            gender: known.gender)
        ledger.update(draft) { $0.descriptions.insert(known.role.folded) }
        return draft
    }

    // MARK: What the mentions together tell

    private func settle(_ index: Int, _ ledger: inout EntityLedger) {
        let draft = ledger.drafts[index]
        let texts = draft.mentions.map(ledger.text)
        let isKnown = !draft.entity.id.isEmpty
        let name = isKnown ? draft.entity.name : bestName(texts)
        let roles = draft.mentions.compactMap { ledger.mentions[$0].role }
        let offices = roles.filter(isOffice)
        let own = offices.filter { !isSeenFromAnother($0) }
        let role = (own.isEmpty ? offices : own).max { ($0.count, $1) < ($1.count, $0) }
        let titles = draft.mentions.compactMap { ledger.mentions[$0].rank } + roles
        let gender =
            draft.gender ?? titles.lazy.compactMap { self.gender(ofTitle: $0) }.first
            ?? givenGender(name)
        let affiliation = draft.mentions.compactMap { ledger.mentions[$0].affiliation }.first
        ledger.update(index) { draft in
            draft.entity.name = name
            if draft.entity.id.isEmpty { draft.entity.id = Slug.person(name) }
            draft.entity.role = role
            draft.gender = gender
            if let affiliation { draft.entity.affiliation = affiliation }
            for role in titles where isOffice(role) { draft.descriptions.insert(role.folded) }
        }
    }

    /// Whether a role tells more than "Mr" does.
    private func isOffice(_ role: String) -> Bool {
        knowledge.people.titles[PhraseWords.words(of: role).joined(separator: " ")]?.kind
            != "honorific"
    }

    /// "his French counterpart": who somebody is as seen from another, which says less than an office.
    private func isSeenFromAnother(_ role: String) -> Bool {
        let head = PhraseWords.words(of: role).prefix { !ClosedClass.prepositions.contains($0) }
        return Self.others.contains(head.last ?? "")
    }

    private static let others = Vocabulary.words(
        "ally colleague counterpart opponent predecessor rival successor")

    /// The fullest spelling; of equally full ones the most frequent, then the first.
    private func bestName(_ texts: [String]) -> String {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        let order = Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        func rank(_ text: String) -> (Int, Int, Int) {
            (text.split(separator: " ").count, counts[text] ?? 0, -(order[text] ?? 0))
        }
        return texts.max { rank($0) < rank($1) } ?? ""
    }

    private func gender(ofTitle role: String?) -> Gender? {
        guard let role else { return nil }
        for word in PhraseWords.words(of: role) {
            if let gender = knowledge.people.titles[word]?.gender { return gender }
        }
        return nil
    }

    private func givenGender(_ name: String) -> Gender? {
        let words = PhraseWords.words(of: name)
        // Not the surname's: "Stacey Cooper".
        for word in words.prefix(max(1, min(3, words.count - 1))) {
            if let gender = knowledge.people.givenNames[word]?.gender { return gender }
        }
        return nil
    }
}
