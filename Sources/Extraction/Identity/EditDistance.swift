/// How many letters one word is from another: inserted, deleted, replaced, or two neighbours
/// swapped (optimal string alignment; Damerau, 1964).
package enum EditDistance {
    /// The distance of two words, or nil when it is larger than `limit`.
    package static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        guard abs(left.count - right.count) <= limit else { return nil }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let same = left[row - 1] == right[column - 1]
                var cost = min(
                    previous[column] + 1, current[column - 1] + 1,
                    previous[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cost = min(cost, before[column - 2] + 1)
                }
                current.append(cost)
            }
            before = previous
            previous = current
        }
        guard let distance = previous.last, distance <= limit else { return nil }
        return distance
    }

    /// Whether one of two words of four letters or more only has a letter more: "Mbye", "Mbaye";
    /// not one at the end that makes another name, "Clark", "Clarke".
    static func isLetterMore(_ left: String, _ right: String) -> Bool {
        let (one, other) = (left.unicodeScalars.count, right.unicodeScalars.count)
        guard min(one, other) >= 4, abs(one - other) == 1, left.first == right.first else {
            return false
        }
        return between(left, right, limit: 1) != nil && !isOtherEnding(left, right)
    }

    /// Whether two surnames differ in a last letter that makes another one: "Martin", "Martins".
    static func isOtherEnding(_ left: String, _ right: String) -> Bool {
        ["s", "e"].contains { left + $0 == right || right + $0 == left }
    }

    /// Whether one word may be a slip of the pen for the other: short words must be equal.
    static func isSlip(_ left: String, _ right: String) -> Bool {
        let length = min(left.unicodeScalars.count, right.unicodeScalars.count)
        guard length >= 5, left.first == right.first else { return left == right }
        return between(left, right, limit: length >= 9 ? 2 : 1) != nil
    }
}
