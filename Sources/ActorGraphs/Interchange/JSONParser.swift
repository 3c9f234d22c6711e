/// Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no key twice in an object.
///
/// Any bytes give values or a ``JSONSyntaxError``. Nesting is bounded, so that no file can exhaust
/// the stack.
package struct JSONParser {
    /// The deepest nesting that is read; a graph needs seven levels.
    package static let deepest = 64

    let bytes: [UInt8]
    var index = 0

    /// A parser of UTF-8 with or without a byte order mark.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// The only value of a file.
    package mutating func onlyValue() throws(JSONSyntaxError) -> JSONNode {
        guard let node = try nextValue() else { throw error("expected a value, found the end") }
        skipSpace()
        if index < bytes.count { throw error("expected the end of the file") }
        return node
    }

    /// The next value of a file of several, as JSON Lines are; nil at the end.
    package mutating func nextValue() throws(JSONSyntaxError) -> JSONNode? {
        skipSpace()
        return index < bytes.count ? try value(depth: 0) : nil
    }
}

extension JSONParser {
    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
        skipSpace()
        let start = index
        let content: JSONNode.Content
        guard let byte = peek() else { throw error("expected a value, found the end") }
        switch byte {
        case UInt8(ascii: "{"):
            content = .object(try fields(depth: depth + 1))
        case UInt8(ascii: "["):
            content = .array(try elements(depth: depth + 1))
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "t"): content = try word("true", .bool(true))
        case UInt8(ascii: "f"): content = try word("false", .bool(false))
        case UInt8(ascii: "n"): content = try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = try number()
        default: throw error("expected a value")
        }
        return JSONNode(offset: start, content: content)
    }

    private mutating func fields(depth: Int) throws(JSONSyntaxError) -> [String: JSONNode] {
        try open(depth: depth)
        var fields: [String: JSONNode] = [:]
        if take(UInt8(ascii: "}")) { return fields }
        repeat {
            skipSpace()
            guard peek() == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
            let start = index
            let key = try string()
            if !take(UInt8(ascii: ":")) { throw error("expected a colon") }
            let node = try value(depth: depth)
            if fields.updateValue(node, forKey: key) != nil {
                throw JSONSyntaxError(
                    offset: start, reason: "key \"\(key.prefix(40))\" is given twice")
            }
        } while take(UInt8(ascii: ","))
        if !take(UInt8(ascii: "}")) { throw error("expected a comma or a closing brace") }
        return fields
    }

    private mutating func elements(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
        try open(depth: depth)
        var elements: [JSONNode] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            elements.append(try value(depth: depth))
        } while take(UInt8(ascii: ","))
        if !take(UInt8(ascii: "]")) { throw error("expected a comma or a closing bracket") }
        return elements
    }

    private mutating func open(depth: Int) throws(JSONSyntaxError) {
        if depth > Self.deepest { throw error("nested deeper than \(Self.deepest) levels") }
        index += 1
    }

    private mutating func word(
        _ word: String, _ content: JSONNode.Content
    ) throws(JSONSyntaxError) -> JSONNode.Content {
        guard bytes[index...].starts(with: word.utf8) else { throw error("expected \(word)") }
        index += word.utf8.count
        return content
    }

    /// -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
    private mutating func number() throws(JSONSyntaxError) -> JSONNode.Content {
        let start = index
        var isInteger = true
        _ = next(UInt8(ascii: "-"))
        if !next(UInt8(ascii: "0")) { try digits() }
        if next(UInt8(ascii: ".")) {
            isInteger = false
            try digits()
        }
        if next(UInt8(ascii: "e")) || next(UInt8(ascii: "E")) {
            isInteger = false
            if !next(UInt8(ascii: "+")) { _ = next(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger, let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else {
            throw JSONSyntaxError(offset: start, reason: "number is too large")
        }
        return .number(number)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        let start = index
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            index += 1
        }
        if index == start { throw error("expected a digit") }
    }
}

extension JSONParser {
    func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Steps over a byte if it is the next one.
    mutating func next(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    /// Steps over white space and then over a byte if it is the next one.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        return next(byte)
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            index += 1
        }
    }

    func error(_ reason: String) -> JSONSyntaxError {
        JSONSyntaxError(offset: index, reason: reason)
    }
}
