/// Total orders by which one of two values is kept when the same actor or article is seen twice.
///
/// Each is a join: the same two values give the same one whatever their order, and a value joined
/// with itself or with nothing is itself. That makes merging associative and commutative.
enum Preference {
    /// The fuller text: the longer one, then the one with fewer capitals, then alphabetical.
    static func fuller(_ one: String, _ other: String) -> String {
        let (left, right) = (rank(one), rank(other))
        if left != right { return left < right ? one : other }
        return other.precedes(one) ? other : one
    }

    /// The fuller of two texts, either of which may be missing.
    static func fuller(_ one: String?, _ other: String?) -> String? {
        either(one, other) { fuller($0, $1) }
    }

    /// The text that comes first in alphabetical order, either of which may be missing.
    static func first(_ one: String?, _ other: String?) -> String? {
        either(one, other) { $1.precedes($0) ? $1 : $0 }
    }

    private static func either(
        _ one: String?, _ other: String?, _ join: (String, String) -> String
    ) -> String? {
        guard let one, let other else { return one ?? other }
        return join(one, other)
    }

    private static func rank(_ text: String) -> (Int, Int) {
        (-text.unicodeScalars.count, text.unicodeScalars.count { $0.properties.isUppercase })
    }
}
