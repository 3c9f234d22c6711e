/// The forms of English verbs and nouns: which lemma a word may be a form of.
///
/// Regular forms are taken apart by rule and looked up, irregular ones are a table.
struct VerbForms: Sendable {
    /// A form of a verb.
    enum Form: Sendable, Hashable {
        case base
        case third
        case past
        case participle
        /// Past and participle alike, as with every regular verb.
        case pastOrParticiple
        case gerund
    }

    /// A word read as a form of a verb.
    struct Analysis: Sendable, Hashable {
        let lemma: String
        let form: Form
        /// Whether the lemma is more often a noun or an adjective than a verb.
        let isMostlyOther: Bool
        /// Whether the lemma may be a noun or an adjective at all.
        let mayBeOther: Bool
    }

    static let shared = VerbForms()

    private let classes: [String: String]
    private let irregular: [String: (lemma: String, form: Form)]

    private init() {
        var classes: [String: String] = [:]
        let verbs = KnowledgeTable("verbs")
        let (verb, kinds) = (verbs.column("verb"), verbs.column("classes"))
        verbs.forEachRow { classes[$0.text(verb)] = $0.text(kinds) }
        var irregular: [String: (lemma: String, form: Form)] = [:]
        let table = KnowledgeTable("irregular-verbs")
        let columns = ["verb", "past", "participle"].map(table.column)
        table.forEachRow { row in
            let lemma = row.text(columns[0])
            if classes[lemma] == nil { classes[lemma] = "V" }
            let past = row.text(columns[1])
            irregular[past] = (lemma, .past)
            for participle in row.alternatives(columns[2]) {
                irregular[participle] = (
                    lemma, participle == past ? .pastOrParticiple : .participle
                )
            }
        }
        self.classes = classes
        self.irregular = irregular
    }

    /// Every reading of a lower-case word as a form of a known verb, the likeliest first.
    func analyses(of word: String) -> [Analysis] {
        var found: [Analysis] = []
        func add(_ lemma: String, _ form: Form) {
            guard let kinds = classes[lemma] else { return }
            found.append(
                Analysis(
                    lemma: lemma, form: form, isMostlyOther: kinds.first != "V",
                    mayBeOther: kinds != "V"))
        }
        if let (lemma, form) = irregular[word] { add(lemma, form) }
        if classes[word] != nil { add(word, .base) }
        for stem in Self.stems(of: word, without: "s") { add(stem, .third) }
        if irregular[word] == nil {
            for stem in Self.stems(of: word, without: "ed") { add(stem, .pastOrParticiple) }
        }
        for stem in Self.stems(of: word, without: "ing") { add(stem, .gerund) }
        if found.isEmpty, word.count > 5 {
            // An unknown verb: its clause must be seen, though it carries no act.
            if word.hasSuffix("ed") {
                found.append(Self.guess(word.dropLast(2), .pastOrParticiple))
            } else if word.hasSuffix("ing") {
                found.append(Self.guess(word.dropLast(3), .gerund))
            }
        }
        return found
    }

    private static func guess(_ stem: Substring, _ form: Form) -> Analysis {
        Analysis(lemma: String(stem), form: form, isMostlyOther: false, mayBeOther: true)
    }

    /// The lemmas that a word with that ending may come from.
    static func stems(of word: String, without ending: String) -> [String] {
        guard word.count > ending.count + 1, word.hasSuffix(ending) else { return [] }
        let stem = String(word.dropLast(ending.count))
        if ending == "s" {
            if stem.hasSuffix("s") { return [] }
            if stem.hasSuffix("ie") { return [String(stem.dropLast(2)) + "y", stem] }
            return stem.hasSuffix("e") ? [stem, String(stem.dropLast())] : [stem]
        }
        var stems = [stem + "e", stem]
        if stem.hasSuffix("i"), ending == "ed" { stems.append(String(stem.dropLast()) + "y") }
        if stem.hasSuffix("y"), ending == "ing" { stems.append(String(stem.dropLast()) + "ie") }
        let last = stem.suffix(2)
        if last.count == 2, last.first == last.last { stems.append(String(stem.dropLast())) }
        return stems
    }

    /// Whether a word may be a verb in a form that says something of a subject: "accused", "talks".
    func mayBeFinite(_ word: String) -> Bool {
        analyses(of: word).contains { Self.finite.contains($0.form) }
    }

    /// The same, where the word is mostly a verb: not "talks".
    func isFinite(_ word: String) -> Bool {
        analyses(of: word).contains { !$0.isMostlyOther && Self.finite.contains($0.form) }
    }

    private static let finite: Set<Form> = [.past, .pastOrParticiple, .third]

    /// The singular of a noun by rule: "allies" → "ally".
    static func singular(_ noun: String) -> String {
        if irregularPlurals[noun] != nil { return irregularPlurals[noun] ?? noun }
        guard noun.count > 3, noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"),
            !noun.hasSuffix("is")
        else { return noun }
        if noun.hasSuffix("ies") { return String(noun.dropLast(3)) + "y" }
        for ending in ["sses", "shes", "ches", "xes"] where noun.hasSuffix(ending) {
            return String(noun.dropLast(2))
        }
        return String(noun.dropLast())
    }

    private static let irregularPlurals = [
        "men": "man", "women": "woman", "people": "people", "crises": "crisis",
        "children": "child", "thanks": "thanks", "ties": "tie", "lies": "lie",
        "movies": "movie", "condolences": "condolence",
    ]
}
