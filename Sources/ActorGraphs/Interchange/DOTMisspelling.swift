/// Finds names of attributes that are one slip away from one that is read: what stands there would be
/// lost without a word. Long plurals and other words, which other tools may use, are no slips.
enum DOTMisspelling {
    /// The attributes that people write by hand, on actors or on links.
    private static let known: [[Character]] = [
        "actor", "affiliation", "aliases", "former_ids", "identifiers", "kind", "label", "note",
        "polarity", "role", "salience",
    ].map(Array.init)

    /// The attribute that a name most likely means; nil for one that is read, or that is like none.
    static func meant(by name: String) -> String? {
        let letters = Array(name)
        guard letters.count >= 3, letters.count <= 13, !known.contains(letters),
            let last = letters.last, !last.isNumber
        else { return nil }
        return known.first { known in
            // Short names are like many words of the same length: "node", "rule", "king".
            let mayBe =
                known.count >= 5 ? letters != known + ["s"] : letters.count != known.count
            return isSwap(letters, for: known) || mayBe && isSlip(letters, for: known)
        }.map { String($0) }
    }

    /// Whether two neighbours are swapped.
    private static func isSwap(_ name: [Character], for other: [Character]) -> Bool {
        guard name.count == other.count, name.first == other.first,
            let at = zip(name, other).enumerated().first(where: { $1.0 != $1.1 })?.offset,
            at + 1 < name.count
        else { return false }
        var swapped = name
        swapped.swapAt(at, at + 1)
        return swapped == other
    }

    /// Whether one letter is missing, too many or wrong.
    private static func isSlip(_ name: [Character], for other: [Character]) -> Bool {
        guard abs(name.count - other.count) <= 1, name.first == other.first else { return false }
        let start = zip(name, other).prefix { $0 == $1 }.count
        let (rest, wanted) = (name[start...], other[start...])
        if name.count == other.count { return rest.dropFirst() == wanted.dropFirst() }
        return name.count < other.count
            ? rest == wanted.dropFirst() : rest.dropFirst() == wanted
    }
}
