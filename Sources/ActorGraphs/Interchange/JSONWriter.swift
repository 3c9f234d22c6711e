/// Writes a JSON value as text: keys sorted, slashes as they are, the same bytes on every machine.
package struct JSONWriter {
    private let layout: JSONLayout
    private var text = ""

    private static let columns = 100

    private init(layout: JSONLayout) {
        self.layout = layout
    }

    /// The text of a value, with a line end.
    package static func text(of value: JSONValue, layout: JSONLayout = .pretty) -> String {
        var writer = JSONWriter(layout: layout)
        switch layout {
        case .line: _ = writer.writeFlat(value, separators: (",", ":"), end: .max)
        case .pretty: writer.write(value, indent: 0, column: 0)
        }
        return writer.text + "\n"
    }
}

extension JSONWriter {
    /// Writes a value that begins at a column, over several lines when it does not fit in one.
    private mutating func write(_ value: JSONValue, indent: Int, column: Int) {
        let start = text.utf8.endIndex
        // One column is kept for the comma that may follow.
        let end = text.utf8.count + Self.columns - column - 1
        if indent > 0 || value.isScalar, writeFlat(value, separators: (", ", ": "), end: end) {
            return
        }
        text.removeSubrange(start...)
        let inner = indent + 2
        switch value {
        case .array(let elements):
            writeLines(elements.map { (key: nil, value: $0) }, "[", "]", indent: inner)
        case .object(let fields):
            writeLines(Self.sorted(fields).map { ($0.key, $0.value) }, "{", "}", indent: inner)
        default:
            _ = writeFlat(value, separators: (", ", ": "), end: .max)
        }
    }

    private mutating func writeLines(
        _ elements: [(key: String?, value: JSONValue)], _ open: String, _ close: String,
        indent: Int
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            let before = text.utf8.count
            text += String(repeating: " ", count: indent)
            if let key = element.key {
                writeString(key)
                text += ": "
            }
            write(element.value, indent: indent, column: text.utf8.count - before)
        }
        text += elements.isEmpty ? close : "\n" + String(repeating: " ", count: indent - 2) + close
    }

    /// Writes a value in one line, or stops and returns false once the text passes `end` bytes.
    private mutating func writeFlat(
        _ value: JSONValue, separators: (element: String, key: String), end: Int
    ) -> Bool {
        switch value {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .number(let number): text += Self.digits(of: number)
        case .string(let string): writeString(string)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += separators.element }
                guard writeFlat(element, separators: separators, end: end) else { return false }
            }
            text += "]"
        case .object(let fields):
            text += "{"
            for (index, field) in Self.sorted(fields).enumerated() {
                if index > 0 { text += separators.element }
                writeString(field.key)
                text += separators.key
                guard writeFlat(field.value, separators: separators, end: end) else {
                    return false
                }
            }
            text += "}"
        }
        return text.utf8.count <= end
    }

    private static func sorted(
        _ fields: [String: JSONValue]
    ) -> [(key: String, value: JSONValue)] {
        fields.sorted { $0.key.precedes($1.key) }
    }

    /// Swift prints the shortest digits that read back the same, without regard to locale.
    private static func digits(of number: Double) -> String {
        if number == 0 { return "0" }  // negative zero is equal to zero and written like it
        guard number.isFinite else { return "null" }
        let digits = number.description
        return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }

    private mutating func writeString(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // Controls and the two separators that some programs take for line ends.
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
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
