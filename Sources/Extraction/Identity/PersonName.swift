import ActorGraphs

/// The words of a person's name, as far as they tell people apart.
struct PersonName: Sendable, Hashable {
    /// Folded words without hyphens and full stops: "Moon Jae-in" has moon · jae · in.
    let words: [String]
    /// The same without spaces: "moonjaein".
    private let joined: String
    /// The words before a hyphen, but for the first one: "jae" in "Moon Jae-in".
    private let halves: Set<String>

    init(_ words: some Sequence<String>) {
        var kept: [String] = []
        var halves: Set<String> = []
        for word in words {
            if word == "-", kept.count > 1, let last = kept.last { halves.insert(last) }
            let letters = word.filter { $0 != "." && $0 != "'" && $0 != "-" }
            if !letters.isEmpty, !Self.suffixes.contains(letters) { kept.append(letters) }
        }
        self.words = kept
        self.halves = halves
        joined = kept.joined()
    }

    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "s"]

    static func == (one: PersonName, other: PersonName) -> Bool { one.words == other.words }

    func hash(into hasher: inout Hasher) { hasher.combine(words) }

    /// Whether it is one word only, "al-" and the like aside.
    var isShort: Bool { words.count < 2 || words.count == 2 && Self.articles.contains(words[0]) }

    /// What opens surnames: "Al-Tayeb" is nobody's full name.
    private static let articles: Set = ["al", "el"]

    /// Whether two full names are one person's: "Recep Erdogan" and "Recep Tayyip Erdogan".
    func isSamePerson(as other: PersonName) -> Bool {
        if words == other.words || joined == other.joined { return true }
        guard words.count > 1, other.words.count > 1 else { return false }
        let (long, short) =
            words.count >= other.words.count
            ? (words, other.words) : (other.words, words)
        if long.count > short.count, long.contains(run: short) { return true }
        guard let longLast = long.last, let shortLast = short.last else { return false }
        // All else needs a beginning in common; most names of an article have none.
        guard long[0].first == short[0].first || longLast.first == shortLast.first else {
            return false
        }
        let sameFirst =
            long[0] == short[0]
            || (long[0].count == 1 || short[0].count == 1) && long[0].first == short[0].first
        if long.count > short.count, sameFirst, longLast == shortLast {
            // "John F. Kennedy" and "John Kennedy"; the middle of the short one must be there.
            return short.dropFirst().dropLast().allSatisfy(long.contains)
        }
        // "Horacio Manuel Cartes Jara" and "Horacio Cartes": two family names, of which one is
        // used.
        if long.count > short.count, short.count == 2, long.count - short.count <= 2,
            long[0] == short[0], long.dropFirst().dropLast().contains(shortLast)
        {
            return true
        }
        guard long.count == short.count else { return false }
        if sameFirst, longLast == shortLast, long.count == 2 { return true }
        // One slip of the pen in the whole name, or one and one in a long name's two words.
        var slips = 0
        for (left, right) in zip(long, short) where left != right {
            let isSlip =
                EditDistance.isSlip(left, right) && !EditDistance.isOtherEnding(left, right)
                || long[0] == short[0] && long[0].count >= 4
                    && EditDistance.isLetterMore(left, right)
            guard isSlip else { return false }
            slips += 1
        }
        return slips <= 1 || joined.count >= 12 && slips <= 2 && long.count > 2
    }

    /// Why a name that fits so well is this person's; see ``fit(of:)``.
    static func rule(ofFit fit: Int) -> MentionReason.Rule {
        switch fit {
        case 5, 6: .surname
        case 3, 4: .partOfName
        case 2: .variant
        default: .name
        }
    }

    /// The fit from which a word is a part of the name and no slip.
    static let ownFit = 3

    /// How well a single word or a part of a name names this person; 0 when it does not.
    ///
    /// The last word counts most: newspapers call people by it.
    func fit(of part: PersonName) -> Int {
        guard let last = words.last, !part.words.isEmpty, part.words.count < words.count else {
            return 0
        }
        if part.words.count > 1 {
            return words.suffix(part.words.count) == part.words[...]
                ? 6 : words.contains(run: part.words) ? 4 : 0
        }
        let word = part.words[0]
        if word == last { return 5 }
        if word == words[0] { return 3 }
        // "Li" is rather "Li Jie" than "Lu Li-shih".
        if words.contains(word) { return halves.contains(word) ? 2 : 3 }
        if EditDistance.isSlip(word, last) { return 2 }
        return 0
    }
}

extension [String] {
    /// Whether those words stand in these, one right after another.
    fileprivate func contains(run: [String]) -> Bool {
        guard !run.isEmpty, run.count <= count else { return false }
        return (0...(count - run.count)).contains { self[$0...].starts(with: run) }
    }
}
