import ActorGraphs

/// The table of acts, looked up by class and first word.
struct ActLexicon: Sendable {
    static let shared = ActLexicon()

    private let entries: [ActEntry.WordClass: [String: [ActEntry]]]

    private init() {
        var entries: [ActEntry.WordClass: [String: [ActEntry]]] = [:]
        let table = KnowledgeTable("acts")
        let columns = ["phrase", "class", "act", "polarity", "frames", "weight"].map(table.column)
        table.forEachRow { row in
            let cells = columns.map(row.text)
            let phrase = cells[0].split(separator: " ").map(String.init)
            guard let first = phrase.first,
                let wordClass = ActEntry.WordClass(rawValue: cells[1])
            else { return }
            let entry = ActEntry(
                phrase: phrase, wordClass: wordClass, act: Act(rawValue: cells[2]),
                polarity: Polarity(rawValue: cells[3]) ?? .neutral,
                frames: row.alternatives(columns[4]).compactMap(ActEntry.Frame.init),
                weight: (Double(cells[5]) ?? 50) / 100)
            let key =
                wordClass == .noun || wordClass == .judgement ? phrase[phrase.count - 1] : first
            entries[wordClass, default: [:]][key, default: []].append(entry)
        }
        self.entries = entries.mapValues { words in
            words.mapValues { entries in
                entries.sorted {
                    ($0.phrase.count, $0.weight, $1.phrase.joined())
                        > ($1.phrase.count, $1.weight, $0.phrase.joined())
                }
            }
        }
    }

    /// The entries of a class that begin (nouns and judgements: end) with a word, longest first.
    func entries(_ wordClass: ActEntry.WordClass, _ word: String) -> [ActEntry] {
        entries[wordClass]?[word] ?? []
    }

    /// Whether a class has that single word.
    func contains(_ wordClass: ActEntry.WordClass, _ word: String) -> Bool {
        entries[wordClass]?[word]?.contains { $0.phrase.count == 1 } ?? false
    }

    /// Whether a word is a form of a verb for what one says or thinks of another, "thanked", "rejects", and
    /// not for what one does to him, "shelled", "left".
    func isAttitude(_ word: String) -> Bool {
        VerbForms.shared.analyses(of: word).contains { analysis in
            entries(.verb, analysis.lemma).contains { entry in
                entry.phrase.count == 1 && entry.act.map(Self.attitudes.contains) ?? false
                    && entry.frames.contains { $0.source == .subject && $0.target == .object }
            }
        }
    }

    private static let attitudes: Set<Act> = [
        .support, .accuse, .reject, .request, .threaten, .sanction, .agree, .protest,
    ]
}

extension Knowledge {
    /// The words that carry a stance, by class and first word.
    var acts: ActLexicon { .shared }
    /// The verbs and their forms.
    var verbs: VerbForms { .shared }
}
