import ActorGraphs

// Nouns for people who hold an office: "the president", "its chairman".
extension ReferenceResolver {
    /// "the president": the one person of the article who is one.
    func holder(of mention: Int, _ ledger: EntityLedger) -> Found? {
        if let named = apposed(to: mention, ledger) {
            return (named, MentionReason(.apposition))
        }
        let words = ledger.words(mention)
        guard isKnownAlready(mention, ledger) else { return nil }
        let phrase = words.joined(separator: " ")
        let country = adjective(before: mention, ledger)
        let body = ledger.organization(before: mention)
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
            : nearest(called, mention, ledger) ?? (exact.count == 1 ? exact.first : nil)
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
        guard let country = ledger.drafts[draft].entity.affiliation, country.hasPrefix("country/"),
            let home, home != country, adjective(before: mention, ledger) == nil
        else { return false }
        return nearest([draft], mention, ledger) == nil
    }

    /// Whether a noun for an office speaks of somebody known: not "a minister", "any president",
    /// "the next chairman".
    func isKnownAlready(_ mention: Int, _ ledger: EntityLedger) -> Bool {
        let start = ledger.mentions[mention].tokens.lowerBound
        let before = ledger.reading.wordsBefore(start, 2)
        guard let last = before.last, !Self.unknowing.contains(last) else { return before.isEmpty }
        return ClosedClass.possessives.contains(last) || last == "the"
            || !(before.count == 2 && Self.unknowing.contains(before.first ?? ""))
    }

    private static let unknowing = Vocabulary.words(
        "a an any every each no another next future successive several many some")

    /// "the late president", "the former minister": a word that no present holder of the office
    /// bears.
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
        // "crown prince and deputy supreme commander": of two offices each.
        return ([role[...]] + role.split(separator: "and")).contains {
            Self.role(Array($0), isCalled: words)
        }
    }

    private static func role(_ role: [String], isCalled words: [String]) -> Bool {
        // A vice president is not called president, nor the leader's sister leader.
        let isWhole = !role.contains("of") || words.contains("of")
        if isWhole, role.suffix(words.count) == words[...] {
            let before = role.dropLast(words.count).last ?? ""
            return before != "vice" && !(before == "deputy" && isFirst(words))
                && !(words == ["minister"] && Self.heads.contains(before))
        }
        guard let first = role.first(where: { $0 == "of" }), let end = role.firstIndex(of: first)
        else { return words == ["leader"] && isLeader(role) }
        return role[..<end].suffix(words.count) == words[...]
            && role[..<end].dropLast(words.count).last != "vice"
    }

    /// Whether an office is one whose deputy is never called so: "the prime minister".
    private static func isFirst(_ words: [String]) -> Bool {
        words == ["prime", "minister"]
            || ["governor", "mayor", "premier", "president", "speaker"].contains(words.last ?? "")
    }

    /// What makes a minister the first of all: "the minister" is not the prime minister.
    private static let heads: Set = ["chief", "first", "prime"]

    /// Words with the short forms of offices written out.
    private static func written(_ words: [String]) -> [String] {
        words.flatMap { OfficeInitials.offices[$0] ?? [$0] }
    }

    private static func isLeader(_ role: [String]) -> Bool {
        guard let last = role.last else { return false }
        return ["president", "chancellor", "premier", "king"].contains(last)
            || role.suffix(2) == ["prime", "minister"]
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
