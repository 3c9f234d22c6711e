/// A marked text and its stances, in one line: "[A] praised [B]. ⇒ A -SUPPORT/support/asserted-> B
/// «praised»"; several stances are parted by " | ", and "nothing" means none.
struct StanceCase: ExpressibleByStringLiteral, Sendable, CustomStringConvertible {
    let text: String
    let expected: [String]

    init(stringLiteral line: String) {
        let sides = line.components(around: " ⇒ ")
        text = sides[0]
        expected =
            sides.count < 2 || sides[1] == "nothing" ? [] : sides[1].components(around: " | ")
    }

    var description: String { text }
}

extension String {
    fileprivate func components(around separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
