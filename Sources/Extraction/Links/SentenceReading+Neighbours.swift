extension SentenceReading {
    /// The subject of the next clause that stands beside a clause with an object, as indices of the
    /// words: "Germany backed the appeal, while Hungary sided with Belgrade".
    func neighbour(of index: Int) -> Range<Int>? {
        let clause = clauses[index]
        guard !clause.isPassive, chunks[clause.verb].verb?.finiteness == .finite,
            let end = (clause.objects + clause.secondObjects).max()
        else { return nil }
        for other in clauses[(index + 1)...]
        where chunks[other.verb].verb?.finiteness == .finite {
            guard let first = other.subjects.min(), let last = other.subjects.max(), first > end,
                first > 0
            else { continue }
            let joint = chunks[first - 1]
            // "ships that Chad had built, and Hungary praised Mali": not beside it, but within.
            if joint.kind == .relative || joint.kind == .that { continue }
            guard Self.joints.contains(words[joint.head].text) else { return nil }
            return chunks[first].words.lowerBound..<chunks[last].words.upperBound
        }
        return nil
    }

    private static let joints: Set = ["and", "but", "while", "whereas", ";"]
}
