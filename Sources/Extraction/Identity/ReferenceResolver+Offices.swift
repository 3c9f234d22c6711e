import ActorGraphs
import Articles

// Nouns for people who hold an office: "the president", "its chairman".
extension ReferenceResolver {
    /// "the president": the one person of the article who is one.
    func holder(of mention: Int, _ ledger: EntityLedger) -> Found? {
        let words = ledger.words(mention)
        guard isKnownAlready(mention, ledger), !ledger.isSingledOut(mention) else { return nil }
        let phrase = words.joined(separator: " ")
        let country = ledger.country(before: mention)
        let body = ledger.organization(beside: mention)
        let past = past(before: mention, ledger)
        let barred = pronouns.barred(mention, ledger)
        let called = ledger.drafts.indices.filter { index in
            let draft = ledger.drafts[index]
            guard draft.entity.kind == .person, !barred.contains(index),
                draft.mentions.contains(where: { $0 < mention }),
                country == nil || draft.entity.affiliation == country,
                body.map({ ledger.mayHoldOffice(index, of: $0) }) ?? true,
                !isForeign(index, mention, ledger)
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
            : usual(called, mention, ledger) ?? nearest(called, mention, ledger)
                ?? (exact.count == 1 ? exact.first : nil)
        return one.map { draft in
            let given = ledger.drafts[draft].mentions.filter { other in
                [ledger.mentions[other].role, ledger.mentions[other].rank].compactMap(\.self)
                    .contains { Self.role($0, isCalled: phrase) }
            }.min()
            return (draft, MentionReason(.role, line: given.map(ledger.line)))
        }
    }

    /// Whether somebody is an office holder of another country than the article's, not named near:
    /// "the prime minister" of an article on Mauritius is not India's.
    private func isForeign(_ draft: Int, _ mention: Int, _ ledger: EntityLedger) -> Bool {
        guard let country = ledger.drafts[draft].entity.affiliation, Country.isID(country),
            let home, home != country, ledger.country(before: mention) == nil
        else { return false }
        return nearest([draft], mention, ledger) == nil
    }

    /// Whether a noun for an office speaks of somebody known: not "a minister", "any president",
    /// "the next chairman".
    func isKnownAlready(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let reading = ledger.reading
        let start = ledger.mentions[mention].tokens.lowerBound
        // "New" in "New Zealand", "One" in "Formula One" belong to a name.
        let before = (max(reading.sentence(of: start).lowerBound, start - 2)..<start).map { index in
            reading.shapes[index] == .lower || reading.startsSentence(index)
                ? reading.words[index] : ""
        }
        guard let last = before.last, !Self.unknowing.contains(last) else { return before.isEmpty }
        return ClosedClass.possessives.contains(last) || last == "the"
            || !(before.count == 2 && Self.unknowing.contains(before.first ?? ""))
    }

    private static let unknowing = Vocabulary.words(
        "a an any every each no one another next future successive several many some")

    /// "the late president", "the former minister": a word that no present holder of the office
    /// bears.
    func past(before mention: Int, _ ledger: EntityLedger) -> String? {
        let start = ledger.mentions[mention].tokens.lowerBound
        return ledger.reading.wordsBefore(start, 2).last { Self.gone.contains($0) }
    }

    private static let gone = Vocabulary.words("late former ex previous")

    /// "his firm, Orzan,": what somebody has is named behind it.
    func named(behind mention: Int, _ ledger: EntityLedger) -> Found? {
        let own = ledger.mentions[mention].tokens
        guard
            ClosedClass.possessives.contains(
                ledger.reading.word(own.lowerBound - 1, inSentenceOf: own.lowerBound))
                || ledger.isOwned(mention),
            let next = ledger.mentions.indices.dropFirst(mention + 1).first,
            ledger.reading.word(
                ledger.mentions[next].tokens.upperBound, inSentenceOf: own.lowerBound) == ","
        else { return nil }
        return apposed(to: mention, ledger)
    }

    /// "its president, Agim Ademi,", "the head of the unit, Lt. Col. Agim Ademi, said": the person whose
    /// name stands behind a noun and a comma.
    func apposed(to mention: Int, _ ledger: EntityLedger) -> Found? {
        let own = ledger.mentions[mention].tokens
        // "a spokesperson for the premier, Agim Ademi,"
        let before = ledger.reading.wordsBefore(own.lowerBound, 3).filter { $0 != "the" }
        guard
            before.last.map({ !["of", "for", "to"].contains($0) }) ?? true
                || !isForSomebody(before.dropLast().last ?? "")
        else { return nil }
        let end = complementEnd(behind: own.upperBound, ledger)
        guard ledger.reading.word(end, inSentenceOf: own.lowerBound) == ",",
            let named = ledger.mentions.indices.dropFirst(mention + 1).first(where: {
                ledger.mentions[$0].tokens.lowerBound > end
            }), ledger.mentions[named].form == .name,
            ledger.mentions[named].kind == ledger.mentions[mention].kind,
            ledger.reading.words[end + 1..<ledger.mentions[named].tokens.lowerBound]
                .allSatisfy({ $0 == "." || $0 == "the" || knowledge.people.titles[$0] != nil })
        else { return nil }
        let next = ledger.mentions[named].tokens.upperBound
        // "The president, Jo Lee added, had lied": a speaker in between.
        let isInserted = ledger.reading.word(next + 1, inSentenceOf: own.lowerBound) == ","
        guard ledger.reading.word(next, inSentenceOf: own.lowerBound) == "," || !isInserted,
            isClosed(next, ledger) || opensSentence(own.lowerBound, ledger) && isVerb(next, ledger)
        else { return nil }
        return ledger.owner[named].map { ($0, MentionReason(.apposition)) }
    }

    private func isForSomebody(_ noun: String) -> Bool {
        ActingNouns.people.contains(noun) || ActingNouns.titles.contains(noun)
            || noun.hasPrefix("spokes")
    }

    /// Where "of Egyptian jazz" behind a noun ends; the noun's own end where nothing like it follows.
    private func complementEnd(behind start: Int, _ ledger: EntityLedger) -> Int {
        let reading = ledger.reading
        guard ["of", "for", "to"].contains(reading.word(start, inSentenceOf: start - 1)) else {
            return start
        }
        var end = start + 1
        while end < start + Self.complementReach {
            let word = reading.word(end, inSentenceOf: start)
            guard !word.isEmpty, word != "," else { break }
            guard reading.article.tokens[end].kind == .word || word == "'s" || word == "-",
                !Vocabulary.grammar.contains(word) || Self.joints.contains(word),
                !isVerb(end, ledger)
            else { return start }
            end += 1
        }
        return end
    }

    /// How many words an "of" may bring.
    private static let complementReach = 8
    private static let joints: Set = [
        "of", "the", "and", "for", "its", "his", "her", "their", "our",
    ]

    /// Whether nothing but an article stands before a token in its sentence.
    func opensSentence(_ token: Int, _ ledger: EntityLedger) -> Bool {
        let start = ledger.reading.sentence(of: token).lowerBound
        return token == start
            || token == start + 1
                && ["the", "its", "his", "her", "their"].contains(
                    ledger.reading.words[start])
    }

    private func isVerb(_ token: Int, _ ledger: EntityLedger) -> Bool {
        ledger.reading.shapes[token] == .lower
            && VerbForms.shared.isFinite(ledger.reading.words[token])
    }

    /// Whether a name that ends before a token is another for what stands before it: in "the
    /// president, Ana Ruiz, and Omar Sow" it is the next of a list.
    private func isClosed(_ end: Int, _ ledger: EntityLedger) -> Bool {
        [";", "said", "told"].contains(ledger.reading.word(end, inSentenceOf: end - 1))
            || RoleReader(reading: ledger.reading, knowledge: knowledge).isClosed(end)
    }

    /// "turkish foreign minister" is called "foreign minister" and "minister".
    private static func role(_ role: String, isCalled phrase: String) -> Bool {
        let role = OfficeInitials.written(PhraseWords.words(of: role)).filter { $0 != "-" }
        let words = OfficeInitials.written(PhraseWords.words(of: phrase)).filter { $0 != "-" }
        // "crown prince and deputy supreme commander": of two offices each.
        let parts = role.split(separator: "and")
        return (parts.count > 1 ? [role[...]] + parts : parts).contains {
            Self.role($0, isCalled: words)
        }
    }

    private static func role(_ role: ArraySlice<String>, isCalled words: [String]) -> Bool {
        // "prime minister of togo" is called "prime minister".
        let office = words.contains("of") ? role : role.prefix { $0 != "of" }
        guard office.suffix(words.count) == words[...] else {
            return words == ["leader"] && !role.contains("of") && isLeader(role)
        }
        // A vice president is not called president, nor the leader's sister leader.
        let before = office.dropLast(words.count).last ?? ""
        return before != "vice" && !(before == "deputy" && isFirst(words))
            && !(words == ["minister"] && Self.heads.contains(before))
    }

    /// Whether an office is one that a body has once, so that its deputy is never called so: "the
    /// prime minister", "the chairman".
    private static func isFirst(_ words: [String]) -> Bool {
        words == ["prime", "minister"] || Self.single.contains(words.last ?? "")
    }

    private static let single = Vocabulary.words(
        """
        chair chairman chairperson chairwoman chancellor chief commander director governor head leader mayor premier \
        president speaker
        """)

    /// What makes a minister the first of all: "the minister" is not the prime minister.
    private static let heads: Set = ["chief", "first", "prime"]

    private static func isLeader(_ role: ArraySlice<String>) -> Bool {
        [["president"], ["chancellor"], ["premier"], ["king"], ["prime", "minister"]].contains {
            Self.role(role, isCalled: $0)
        }
    }

    /// Of several the only one whom the article has called just so, and more than once.
    private func usual(_ candidates: [Int], _ mention: Int, _ ledger: EntityLedger) -> Int? {
        let words = ledger.words(mention)
        let times = candidates.map { candidate in
            ledger.drafts[candidate].mentions.count {
                $0 < mention && ledger.mentions[$0].form == .nominal && ledger.words($0) == words
            }
        }
        let called = candidates.indices.filter { times[$0] > 0 }
        guard called.count == 1, let only = called.first, times[only] > 1 else { return nil }
        return candidates[only]
    }

    /// Of several the only one named in this or the sentence before.
    func nearest(_ candidates: [Int], _ mention: Int, _ ledger: EntityLedger) -> Int? {
        let sentence = ledger.mentions[mention].sentence
        let near = candidates.filter { index in
            ledger.drafts[index].mentions.contains {
                $0 < mention && sentence - ledger.mentions[$0].sentence <= 1
            }
        }
        return near.count == 1 ? near.first : nil
    }
}
