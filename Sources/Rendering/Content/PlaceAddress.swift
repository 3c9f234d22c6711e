internal import ActorGraphs

/// Addresses of sentences on the web: the article's page and the words to scroll to.
///
/// The words stand in a text fragment (https://wicg.github.io/scroll-to-text-fragment/). Nothing of
/// an article reaches an address but as percent-encoded bytes.
struct PlaceAddress: Sendable {
    /// The addresses of pages by article id.
    private let pages: [String: String]

    init(articles: [ArticleRecord]) {
        pages = Dictionary(
            articles.compactMap { article in
                article.source.flatMap(Self.page).map { (article.id, $0) }
            }
        ) { first, _ in first }
    }

    /// The address of a passage; nil where the article is not on the web.
    func address(of passage: Passage) -> String? {
        guard let page = pages[passage.article] else { return nil }
        let fragment = Self.fragment(of: passage.text)
        return fragment.isEmpty ? page : page + "#:~:text=" + fragment
    }

    /// An address of the web, made safe; nil for a path and for any other scheme.
    static func page(of source: String) -> String? {
        let schemes = ["https://", "http://"]
        let start = source.prefix(8).lowercased()
        guard let scheme = schemes.first(where: { start.hasPrefix($0) }) else { return nil }
        let rest = source.dropFirst(scheme.count)
        let host = rest.prefix { !"/?#".contains($0) }
        guard isHost(host) else { return nil }
        let path = rest.dropFirst(host.count).prefix { $0 != "#" }
        let address = scheme + host.lowercased() + encoded(path)
        return address.utf8.count <= longest ? address : nil
    }

    /// The host of an address of the web; nil for what is none.
    static func host(of source: String) -> String? {
        page(of: source).map { page in
            String(page.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) })
        }
    }

    /// No browser takes a longer one for sure.
    private static let longest = 2000

    /// "example.org" or "example.org:8080": no name or password, which make an address look like
    /// another.
    private static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
        if parts.count == 2 {
            guard (1...5).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(isDigit) else {
                return false
            }
        }
        return name.utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    /// A path and query, where what is encoded stays and everything strange is encoded.
    private static func encoded(_ path: Substring) -> String {
        let bytes = Array(path.utf8)
        var result = ""
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHex(bytes[index + 1])
                && isHex(bytes[index + 2])
            let isPlain = isLetter(byte) || isDigit(byte) || "-._~/?&=+,;@!$*".utf8.contains(byte)
            result += isEscape || isPlain ? String(UnicodeScalar(byte)) : escape(byte)
        }
        return result
    }

    /// The quote, or its first and last words when it is long.
    private static func fragment(of quote: String) -> String {
        let words = DisplayText.line(quote, limit: 20_000).split(separator: " ")
        let few = 5
        guard words.count > 2 * few + 2 else { return encodedWords(words[...]) }
        let ends = [encodedWords(words.prefix(few)), encodedWords(words.suffix(few))]
        return ends.contains("") ? "" : ends.joined(separator: ",")
    }

    /// Words with every byte encoded that is no letter or digit: a hyphen and a comma mean something
    /// in a text fragment. Empty where they are too long for an address: half a word is found nowhere.
    private static func encodedWords(_ words: ArraySlice<Substring>) -> String {
        let text = words.joined(separator: " ").utf8
        guard text.count <= 200 else { return "" }
        return text.reduce(into: "") { result, byte in
            let isPlain = isLetter(byte) || isDigit(byte)
            result += isPlain ? String(UnicodeScalar(byte)) : escape(byte)
        }
    }

    private static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "%0" + digits : "%" + digits
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
