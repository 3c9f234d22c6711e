/// Addresses in running text: one token each, so that no rule reads their parts as words.
enum WebAddress {
    /// Longer labels are no domain.
    private static let longestLabel = 63
    private static let mostLabels = 4

    /// Suffixes that are no English words; with those ("in", "it", "is") a missing space after a
    /// full stop would look like an address.
    private static let suffixes: Set<String> = [
        "ae", "ar", "au", "az", "bd", "br", "by", "ca", "ch", "cl", "cn", "co", "com", "cz", "de",
        "dz", "edu", "eg", "es", "et", "eu", "fr", "ge", "gov", "gr", "hk", "hu", "ie", "il",
        "info", "int", "io", "iq", "ir", "jo", "jp", "ke", "kr", "kw", "kz", "lb", "lk", "ly",
        "mil", "mn", "mx", "my", "net", "ng", "nl", "np", "nz", "org", "pe", "ph", "pk", "pl",
        "pt", "qa", "ro", "rs", "ru", "sa", "se", "sg", "si", "sk", "sn", "sy", "th", "tn", "tr",
        "tv", "tw", "tz", "ua", "ug", "uk", "uy", "uz", "ve", "vn", "ye", "za", "zm", "zw",
    ]

    /// The end of an address that starts with its scheme or "www.".
    static func end(startingAt start: Int, before end: Int, in text: PageText) -> Int? {
        guard "hHwW".unicodeScalars.contains(text.scalars[start]) else { return nil }
        let prefixes = ["http://", "https://", "www."]
        guard prefixes.contains(where: { starts(with: $0, at: start, before: end, in: text) })
        else { return nil }
        return pathEnd(from: start, before: end, in: text)
    }

    /// The end of a domain whose next label starts after a stop or at sign; nil if it is none.
    static func domainEnd(after stop: Int, before end: Int, in text: PageText) -> Int? {
        var isMail = false
        var separator = stop
        for _ in 0..<mostLabels {
            isMail = isMail || text.scalars[separator] == "@"
            let start = separator + 1
            var next = start
            let limit = min(end, start + longestLabel)
            while next < limit, isLabel(next, isMail: isMail, in: text) { next += 1 }
            guard next > start else { return nil }
            let goesOn =
                next + 1 < end && [".", "@"].contains(text.scalars[next])
                && isLabel(next + 1, isMail: isMail, in: text)
            if goesOn {
                separator = next
                continue
            }
            // "example.com-based"
            let last = (start..<next).first { text.scalars[$0] == "-" } ?? next
            guard suffixes.contains(text.visibleText(in: start..<last).lowercased()) else {
                return nil
            }
            let hasPath = last < end && text.scalars[last] == "/"
            return hasPath ? pathEnd(from: last, before: end, in: text) : last
        }
        return nil
    }

    /// Small letters, digits and hyphens: "war.He" is no domain, "example.com" is.
    private static func isLabel(_ offset: Int, isMail: Bool, in text: PageText) -> Bool {
        let kind = text.kinds[offset]
        if isMail, kind == .upper { return true }
        return kind == .lower || kind == .digit || kind == .symbol && text.scalars[offset] == "-"
    }

    private static func pathEnd(from start: Int, before end: Int, in text: PageText) -> Int {
        var next = start
        while next < end, isAddress(next, in: text) { next += 1 }
        while next > start + 1, ".,;:!?)]'’".unicodeScalars.contains(text.scalars[next - 1]) {
            next -= 1
        }
        return next
    }

    private static func isAddress(_ offset: Int, in text: PageText) -> Bool {
        switch text.kinds[offset] {
        case .space, .hidden, .doubleQuote: false
        default: text.scalars[offset] != "<" && text.scalars[offset] != ">"
        }
    }

    private static func starts(
        with prefix: String, at start: Int, before end: Int, in text: PageText
    ) -> Bool {
        var at = start
        for scalar in prefix.unicodeScalars {
            guard at < end, text.kinds[at] != .hidden,
                text.scalars[at].properties.lowercaseMapping.unicodeScalars.first == scalar
            else { return false }
            at += 1
        }
        return at < end && text.kinds[at] != .space
    }
}
