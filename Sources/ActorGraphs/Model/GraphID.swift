/// The grammar of ids, so that they can stand unquoted in file names, addresses and DOT.
///
///     slug     = word *("-" word)          word = 1*(lower-case ASCII letter / digit)
///     actor    = kind "/" slug             a country's slug is its ISO 3166 alpha-3 code
///     article  = slug ["." hex]            hex = 8…64 first digits of the article's SHA-256,
///                                          given where two articles share a slug
package enum GraphID {
    /// No id is longer.
    static let longest = 200

    /// The kind that an actor's id tells, or nil when it is no actor's id.
    package static func kind(ofActor id: String) -> ActorKind? {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, id.utf8.count <= longest, isSlug(parts[1]),
            let kind = ActorKind(rawValue: String(parts[0]))
        else { return nil }
        if kind == .country {
            guard parts[1].utf8.count == 3, parts[1].utf8.allSatisfy(isLetter) else { return nil }
        }
        return kind
    }

    /// Whether text is an article's slug, without the suffix that tells namesakes apart.
    static func isSlug(_ text: some StringProtocol) -> Bool {
        guard !text.isEmpty, text.utf8.count <= longest else { return false }
        return text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .allSatisfy { word in
                !word.isEmpty && word.allSatisfy { isLetter($0) || isDigit($0) }
            }
    }

    /// Whether text is the SHA-256 of something: 64 lower-case hexadecimal digits.
    static func isSHA256(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy {
                isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    /// Whether text is `YYYY-MM-DD` with a month and a day that can be.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
