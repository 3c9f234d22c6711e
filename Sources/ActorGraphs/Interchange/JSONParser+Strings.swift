extension JSONParser {
    /// A string, from its opening to its closing quotation mark.
    mutating func string() throws(JSONSyntaxError) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw JSONSyntaxError(offset: start, reason: "string is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"):
                text += Array(try escape().utf8)
            case 0..<0x20:
                throw error("control character in a string; escape it")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw JSONSyntaxError(offset: start, reason: "string is not closed")
    }

    /// A backslash and what follows it.
    private mutating func escape() throws(JSONSyntaxError) -> String {
        let start = index
        index += 1
        guard let byte = peek() else { throw error("string is not closed") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return String(Unicode.Scalar(byte))
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let scalar = try scalar() else {
                throw JSONSyntaxError(offset: start, reason: "escape is no character")
            }
            return String(scalar)
        default: throw JSONSyntaxError(offset: start, reason: "unknown escape")
        }
    }

    /// The scalar of `XXXX`, or of a surrogate pair `XXXX\uXXXX`; nil for half a pair.
    private mutating func scalar() throws(JSONSyntaxError) -> Unicode.Scalar? {
        let unit = try codeUnit()
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
        guard next(UInt8(ascii: "\\")), next(UInt8(ascii: "u")) else { return nil }
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek(),
                let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw error("expected four hexadecimal digits") }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
