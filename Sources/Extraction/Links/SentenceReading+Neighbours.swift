extension SentenceReading {
    /// The subject, and all in front of the verb, of the next clause that stands beside a clause with an
    /// object, or a passive with its agent; as indices of the words: "Germany backed the appeal, while
    /// Hungary sided with Belgrade".
    func neighbour(of index: Int) -> Range<Int>? {
        let clause = clauses[index]
        let agents = clause.complements.filter { $0.preposition == "by" }.flatMap(\.groups)
        guard chunks[clause.verb].verb?.finiteness == .finite,
            let end = (clause.isPassive ? agents : clause.objects + clause.secondObjects).max()
        else { return nil }
        for other in clauses[(index + 1)...]
        where chunks[other.verb].verb?.finiteness == .finite {
            guard let first = other.subjects.min(), first > end, first > 0, first < other.verb
            else { continue }
            let joint = chunks[first - 1]
            // "ships that Chad had built, and Hungary praised Mali": not beside it, but within.
            if joint.kind == .relative || joint.kind == .that { continue }
            guard Self.joints.contains(words[joint.head].text) else { return nil }
            return chunks[first].words.lowerBound..<chunks[other.verb].words.lowerBound
        }
        return nil
    }

    private static let joints: Set = ["and", "but", "while", "whereas", ";"]
}
