/// Groups the words of a sentence into noun groups, verb groups and the words between them.
struct Chunker {
    private let words: [Word]
    private var chunks: [Chunk] = []
    private var position = 0

    /// The chunks of a sentence, in order; bracketed words are left out.
    static func chunks(of words: [Word]) -> [Chunk] {
        var chunker = Chunker(words: words)
        chunker.run()
        return chunker.chunks
    }

    private init(words: [Word]) {
        self.words = words
    }

    private mutating func run() {
        var depth = 0
        while position < words.count {
            let word = words[position]
            if word.tag == .bracket {
                depth += word.text == "(" || word.text == "[" ? 1 : -1
                depth = max(depth, 0)
                position += 1
                continue
            }
            if depth > 0 {
                position += 1
                continue
            }
            switch word.tag {
            case .verb, .auxiliary, .modal, .negation, .to: verbGroup()
            case .noun, .adjective, .determiner, .possessivePronoun, .pronoun, .number: nounGroup()
            case .adverb: single(.adverb)
            case .preposition: preposition()
            case .coordinator: single(.coordinator)
            case .subordinator: single(.subordinator)
            case .relative: single(.relative)
            case .that: that()
            case .comma: single(.comma)
            case .stop: single(.stop)
            case .quote: single(.quote)
            case .possessive, .hyphen, .bracket: position += 1
            }
        }
    }

    private mutating func single(_ kind: Chunk.Kind, count: Int = 1) {
        chunks.append(Chunk(kind: kind, words: position..<position + count, head: position))
        position += count
    }

    private func text(_ index: Int) -> String {
        words.indices.contains(index) ? words[index].text : ""
    }

    private mutating func preposition() {
        // "as well as" joins; "according to" and "such as" stay prepositions of two words.
        if text(position) == "as", text(position + 1) == "well", text(position + 2) == "as" {
            return single(.coordinator, count: 3)
        }
        single(.preposition)
    }

    private mutating func that() {
        // After a noun "that" is relative, after a verb it opens a clause, before a noun it points.
        let next = words.indices.contains(position + 1) ? words[position + 1] : nil
        if chunks.last?.kind == .noun, let tag = next?.tag,
            [.verb, .auxiliary, .modal, .adverb, .negation].contains(tag)
        {
            return single(.relative)
        }
        if let last = chunks.last?.kind, last == .preposition { return nounGroup() }
        single(.that)
    }

    private mutating func verbGroup() {
        let start = position
        var group = VerbGroup(lemma: "", finiteness: .finite)
        var main: Int?
        var last = position
        var lastAuxiliary = ""
        var sawTo = false
        scan: while position < words.count {
            let word = words[position]
            switch word.tag {
            case .to:
                if sawTo || main != nil
                    || lastAuxiliary.isEmpty == false && !isVerbal(after: position)
                {
                    break scan
                }
                guard isVerbal(after: position) else { break scan }
                sawTo = true
                if lastAuxiliary.isEmpty && group.modal == nil { group.finiteness = .infinitive }
            case .modal: group.modal = word.text
            case .negation: group.isNegated = true
            case .auxiliary:
                if word.text.hasSuffix("n't") { group.isNegated = true }
                lastAuxiliary = word.text
                if position == start, word.text == "being" || word.text == "having" {
                    group.finiteness = .gerund
                }
                last = position
            case .adverb:
                guard isVerbal(after: position) else { break scan }
                if word.text == "hardly" || word.text == "rarely" { group.isNegated = true }
            case .quote:
                guard isVerbal(after: position) else { break scan }
            case .verb:
                main = position
                last = position
                position += 1
                break scan
            default: break scan
            }
            position += 1
        }
        if let text = group.modal, text.hasSuffix("n't") || text == "cannot" {
            group.isNegated = true
        }
        finish(
            &group, start, main ?? (lastAuxiliary.isEmpty ? nil : last), main, lastAuxiliary, sawTo)
    }

    private mutating func finish(
        _ group: inout VerbGroup, _ start: Int, _ head: Int?, _ main: Int?, _ auxiliary: String,
        _ sawTo: Bool
    ) {
        guard let head else {
            // A lone "to", "not" or modal: a preposition or a particle.
            position = max(position, start + 1)
            let kind: Chunk.Kind = words[start].tag == .to ? .preposition : .adverb
            if words[start].tag == .to { position = start + 1 }
            chunks.append(Chunk(kind: kind, words: start..<position, head: start))
            return
        }
        position = max(position, head + 1)
        if let main {
            group.lemma = words[main].lemma
            let form = words[main].form
            let isBe = ClosedClass.be.contains(auxiliary)
            if isBe, form == .participle || form == .pastOrParticiple { group.isPassive = true }
            if auxiliary.isEmpty, group.modal == nil, !sawTo {
                if form == .gerund { group.finiteness = .gerund }
                if form == .participle {
                    group.finiteness = .participle
                    group.isPassive = true
                }
            }
        } else {
            if ClosedClass.be.contains(auxiliary) {
                group.lemma = "be"
            } else {
                group.lemma = ClosedClass.have.contains(auxiliary) ? "have" : "do"
            }
            group.isCopula = group.lemma == "be"
        }
        if ["become", "remain", "seem", "appear", "feel", "stay"].contains(group.lemma) {
            group.isCopula = true
        }
        chunks.append(Chunk(kind: .verb, words: start..<position, head: head, verb: group))
    }

    /// Whether a verb, perhaps after adverbs, follows.
    private func isVerbal(after index: Int) -> Bool {
        var next = index + 1
        while next < words.count,
            [.adverb, .negation, .quote].contains(words[next].tag), next < index + 4
        {
            next += 1
        }
        guard next < words.count else { return false }
        return [.verb, .auxiliary, .modal].contains(words[next].tag)
    }

    private mutating func nounGroup() {
        let start = position
        var head = position
        scan: while position < words.count {
            let word = words[position]
            switch word.tag {
            case .pronoun:
                if position > start { break scan }
                position += 1
                break scan
            case .determiner, .possessivePronoun, .that:
                // A new group begins, unless this one has only its first determiners.
                if position > start,
                    words[position - 1].tag == .noun
                        || words[position - 1].tag == .possessivePronoun
                        || words[position - 1].tag == .number
                {
                    break scan
                }
            case .noun:
                if ClosedClass.dates.contains(word.text), position > start { break scan }
                head = position
            case .number, .adjective: break
            case .possessive: break
            case .hyphen:
                if position == start { break scan }
            case .quote:
                // Scare quotes inside a group: the "peace" plan.
                guard position + 1 < words.count, position > start,
                    words[position - 1].tag != .noun || words[position + 1].tag == .noun,
                    [.noun, .adjective].contains(words[position + 1].tag)
                else { break scan }
            case .verb where position > start && words[position - 1].tag == .hyphen:
                break
            case .adverb:
                // "the newly elected president"
                guard position > start, words[position - 1].tag != .noun,
                    position + 1 < words.count,
                    [.adjective, .noun].contains(words[position + 1].tag)
                else { break scan }
            case .preposition where position > start && words[position - 1].tag == .hyphen: break
            default: break scan
            }
            position += 1
        }
        if position == start { position += 1 }
        let range = start..<position
        let last = words[head].tag
        if words[start].tag == .noun, range.count == 1,
            ClosedClass.dates.contains(words[start].text)
        {
            chunks.append(Chunk(kind: .adverb, words: range, head: start))
        } else if last != .noun, last != .pronoun, range.allSatisfy({ words[$0].tag == .adjective })
        {
            chunks.append(Chunk(kind: .adjective, words: range, head: range.upperBound - 1))
        } else {
            chunks.append(Chunk(kind: .noun, words: range, head: head))
        }
    }
}
