/// Writes a JSON value as text: keys sorted, slashes as they are, the same bytes on every machine.
package struct JSONWriter {
    /// UTF-8; appending to bytes is many times faster than to a `String`.
    private var text: [UInt8] = []

    /// Wide enough for a mention with all its fields on one line.
    private static let columns = 180

    private init() {}

    /// The text of a value, with a line end.
    package static func text(of value: JSONValue, layout: JSONLayout = .pretty) -> String {
        var writer = JSONWriter()
        switch layout {
        case .line: _ = writer.writeFlat(value, separators: (",", ":"), end: .max)
        case .pretty: writer.write(value, indent: 0, column: 0)
        }
        writer.text.append(UInt8(ascii: "\n"))
        return String(decoding: writer.text, as: UTF8.self)
    }
}

extension JSONWriter {
    /// Writes a value that begins at a column, over several lines when it does not fit in one.
    private mutating func write(_ value: JSONValue, indent: Int, column: Int) {
        let start = text.count
        // One column is kept for the comma that may follow. The whole file is never one line.
        let end = start + Self.columns - column - 1
        if indent > 0 || value.isScalar, writeFlat(value, separators: (", ", ": "), end: end) {
            return
        }
        text.removeSubrange(start...)
        switch value {
        case .array(let elements):
            writeLines(elements.map { (key: nil, value: $0) }, "[", "]", indent: indent + 2)
        case .object(let fields):
            let sorted = Self.sorted(fields).map { (key: Optional($0.key), value: $0.value) }
            writeLines(sorted, "{", "}", indent: indent + 2)
        default:
            _ = writeFlat(value, separators: (", ", ": "), end: .max)
        }
    }

    private mutating func writeLines(
        _ elements: [(key: String?, value: JSONValue)], _ open: String, _ close: String,
        indent: Int
    ) {
        write(open)
        for (index, element) in elements.enumerated() {
            write(index == 0 ? "\n" : ",\n")
            let before = text.count
            writeSpaces(indent)
            if let key = element.key {
                writeString(key)
                write(": ")
            }
            write(element.value, indent: indent, column: text.count - before)
        }
        if !elements.isEmpty {
            write("\n")
            writeSpaces(indent - 2)
        }
        write(close)
    }

    /// Writes a value in one line, or stops and returns false once the text passes `end` bytes.
    private mutating func writeFlat(
        _ value: JSONValue, separators: (element: String, key: String), end: Int
    ) -> Bool {
        switch value {
        case .null: write("null")
        case .bool(let flag): write(flag ? "true" : "false")
        case .integer(let number): write(String(number))
        case .number(let number): write(Self.digits(of: number))
        case .decimal(let number): write(Self.decimalDigits(of: number))
        case .string(let string): writeString(string)
        case .array(let elements):
            write("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { write(separators.element) }
                guard writeFlat(element, separators: separators, end: end) else { return false }
            }
            write("]")
        case .object(let fields):
            write("{")
            for (index, field) in Self.sorted(fields).enumerated() {
                if index > 0 { write(separators.element) }
                writeString(field.key)
                write(separators.key)
                guard writeFlat(field.value, separators: separators, end: end) else {
                    return false
                }
            }
            write("}")
        }
        return text.count <= end
    }

    private static func sorted(
        _ fields: [String: JSONValue]
    ) -> [(key: String, value: JSONValue)] {
        fields.sorted { $0.key < $1.key }
    }

    /// Swift prints the shortest digits that read back the same, without regard to locale.
    static func digits(of number: Double) -> String {
        if number == 0 { return "0" }  // negative zero is equal to zero and written like it
        guard number.isFinite else { return "null" }
        let digits = number.description
        return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }

    /// The same digits with a decimal point or an exponent in any case.
    static func decimalDigits(of number: Double) -> String {
        if number == 0 { return "0.0" }
        return number.isFinite ? number.description : "null"
    }
}

extension JSONWriter {
    private mutating func write(_ part: String) {
        text.append(contentsOf: part.utf8)
    }

    private mutating func writeSpaces(_ count: Int) {
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    }

    private mutating func writeString(_ string: String) {
        let bytes = Array(string.utf8)
        var written = 0
        text.append(UInt8(ascii: "\""))
        for index in bytes.indices {
            guard let (escape, length) = Self.escape(bytes, at: index) else { continue }
            text.append(contentsOf: bytes[written..<index])
            write(escape)
            written = index + length
        }
        text.append(contentsOf: bytes[written...])
        text.append(UInt8(ascii: "\""))
    }

    /// How the scalar at an index is escaped, and its length in bytes; nil when it stays.
    ///
    /// Besides what JSON asks for these are the controls, and U+2028 and U+2029, which some programs
    /// take for line ends.
    private static func escape(_ bytes: [UInt8], at index: Int) -> (String, Int)? {
        switch bytes[index] {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case UInt8(ascii: "\n"): ("\\n", 1)
        case UInt8(ascii: "\r"): ("\\r", 1)
        case UInt8(ascii: "\t"): ("\\t", 1)
        case 0x00...0x1F, 0x7F: (code(UInt16(bytes[index])), 1)
        case 0xC2 where bytes[index + 1] < 0xA0: (code(UInt16(bytes[index + 1])), 2)
        case 0xE2 where bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
            (code(0x2000 + UInt16(bytes[index + 2]) - 0x80), 3)
        default: nil
        }
    }

    private static func code(_ scalar: UInt16) -> String {
        let digits = String(scalar, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension JSONValue {
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}
