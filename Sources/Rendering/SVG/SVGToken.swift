/// A piece of the SVG that Graphviz writes.
enum SVGToken: Equatable {
    case open(name: String, attributes: [Attribute], isClosed: Bool)
    case close(name: String)
    /// Character data, its references as they stand.
    case text(String)

    struct Attribute: Equatable {
        var name: String
        var value: String
    }

    /// The tokens of a document; comments, declarations and instructions are passed over.
    static func tokens(of svg: [UInt8]) -> [SVGToken] {
        var tokens: [SVGToken] = []
        var rest = svg[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if start > rest.startIndex {
                tokens.append(.text(String(decoding: rest[..<start], as: UTF8.self)))
            }
            rest = rest[start...]
            if rest.starts(with: "<!--".utf8) {
                rest = after(end: Array("-->".utf8), in: rest)
                continue
            }
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { break }
            let inside = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
            if let token = token(inside) { tokens.append(token) }
        }
        return tokens
    }

    private static func after(end mark: [UInt8], in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var index = bytes.startIndex
        while index + mark.count <= bytes.endIndex {
            if bytes[index..<(index + mark.count)].elementsEqual(mark) {
                return bytes[(index + mark.count)...]
            }
            index += 1
        }
        return bytes[bytes.endIndex...]
    }

    /// The token between `<` and `>`.
    private static func token(_ inside: String) -> SVGToken? {
        guard let first = inside.first, first != "?", first != "!" else { return nil }
        if first == "/" { return .close(name: String(inside.dropFirst())) }
        let isClosed = inside.hasSuffix("/")
        var rest = Substring(isClosed ? inside.dropLast() : inside[...])
        let name = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(name.count)
        var attributes: [Attribute] = []
        while let equals = rest.firstIndex(of: "=") {
            let key = rest[..<equals].filter { !$0.isWhitespace }
            let value = rest[equals...].dropFirst().drop { $0.isWhitespace }
            guard value.first == "\"" else { break }
            let content = value.dropFirst().prefix { $0 != "\"" }
            attributes.append(Attribute(name: String(key), value: String(content)))
            rest = value.dropFirst(content.count + 2)
        }
        return .open(name: String(name), attributes: attributes, isClosed: isClosed)
    }
}
