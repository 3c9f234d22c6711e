internal import ActorGraphs

/// The act on a line: at most three words, the article's own where it has them.
enum ActLabel {
    /// The words for a stance.
    static func text(for stance: Stance, claimant: String? = nil) -> String {
        let words = stance.strongest?.cue.map { trimmed($0.text) } ?? ""
        let act = words.isEmpty ? verb(for: stance) : words
        let notes = [note(on: stance.modality), claimant.map { "says " + shortName($0) }]
            .compactMap(\.self)
        return act + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
    }

    /// The last word of a name, or all of a short one.
    private static func shortName(_ name: String) -> String {
        let line = DisplayText.line(name, limit: 40)
        let last = line.split(separator: " ").last.map { String($0) } ?? line
        return line.unicodeScalars.count <= 14 ? line : DisplayText.line(last, limit: 14)
    }

    /// How a stance that is not stated as a fact is marked.
    static func note(on modality: Modality) -> String? {
        switch modality {
        case .asserted: nil
        case .hedged: "perhaps"
        case .conditional: "if"
        case .future: "planned"
        case .negated: "not"
        }
    }

    /// A cue without small words at its ends and without marks, cut to three words.
    static func trimmed(_ cue: String) -> String {
        let line = DisplayText.line(cue, limit: 120)
        var words = line.split(separator: " ").map(bare).filter { !$0.isEmpty }
        while let first = words.first, words.count > 1, isSmall(first) { words.removeFirst() }
        let isCut = words.count > 3
        words = Array(words.prefix(3))
        // A preposition may end a cue ("stands with"), but not one that was cut behind it.
        if isCut, words.count > 1, words.last.map(isSmall) ?? false { words.removeLast() }
        while let last = words.last, words.count > 1, isDangling(last) { words.removeLast() }
        return DisplayText.line(words.joined(separator: " "), limit: 28)
    }

    /// A word for an act when the article's own are not known.
    static func verb(for stance: Stance) -> String {
        switch stance.act {
        case .agree: "agrees"
        case .consult: "talks"
        case .support: "backs"
        case .aid: "helps"
        case .cooperate: "cooperates"
        case .yield: "gives way"
        case .request: "asks"
        case .accuse: "accuses"
        case .reject: "rejects"
        case .threaten: "threatens"
        case .protest: "protests"
        case .sanction: "sanctions"
        case .mobilize: "mobilizes"
        case .coerce: "coerces"
        case .assault: "attacks"
        case nil:
            switch stance.polarity {
            case .support: "supports"
            case .oppose: "opposes"
            case .neutral: "contact"
            }
        }
    }

    /// The word without the marks around it.
    private static func bare(_ word: some StringProtocol) -> String {
        let marks = ",.;:!?\"“”„«»()[]…"
        return String(
            word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }

    /// Words that lean on the next one; a preposition may end a label ("stands with").
    private static func isDangling(_ word: String) -> Bool {
        let dangling: Set = [
            "a", "an", "the", "and", "or", "that", "to", "as", "of", "its", "his", "her", "their",
            "our", "was", "were", "is", "are", "be", "been", "being", "has", "have", "had",
        ]
        return dangling.contains(word.lowercased()) || word.hasSuffix("'s")
            || word.hasSuffix("’s")
    }

    /// Articles, prepositions, possessives and auxiliaries, which say nothing at the ends of a cue.
    private static func isSmall(_ word: String) -> Bool {
        let small: Set = [
            "a", "an", "the", "to", "of", "by", "for", "with", "on", "in", "at", "as", "and", "or",
            "that", "its", "his", "her", "their", "our", "was", "were", "is", "are", "be", "been",
            "being", "has", "have", "had", "from", "over", "about",
        ]
        return small.contains(word.lowercased())
    }
}

extension Stance {
    /// The evidence to show first: as firm as the stance, the article's own word before a report,
    /// then the most confident; ties in article order.
    var strongest: StanceEvidence? {
        let firm = modality
        func rank(_ item: StanceEvidence) -> Double {
            (item.modality == firm ? 4 : 0) + (item.claimedBy == nil ? 2 : 0) + item.confidence
        }
        return evidence.reduce(nil) { best, item in
            guard let best else { return item }
            return rank(item) > rank(best) ? item : best
        }
    }
}
