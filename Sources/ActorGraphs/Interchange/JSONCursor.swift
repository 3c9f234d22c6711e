/// A value of a JSON file, the way to it, and typed access to what is in it.
struct JSONCursor {
    let node: JSONNode
    let path: String
    let bytes: [UInt8]

    init(_ node: JSONNode, path: String, bytes: [UInt8]) {
        self.node = node
        self.path = path
        self.bytes = bytes
    }

    /// That something is wrong with this value.
    func error(_ problem: JSONGraphError.Problem) -> JSONGraphError {
        JSONGraphError(problem, path: path, at: node.offset, in: bytes)
    }

    private func mismatch(_ expected: String) -> JSONGraphError {
        error(.wrongType(expected: expected, found: node.kind))
    }
}

// Objects and arrays.
extension JSONCursor {
    /// The value of a field; nil when it is missing or null.
    func optional(_ key: String) throws(JSONGraphError) -> JSONCursor? {
        guard let field = try anyField(key) else { return nil }
        if case .null = field.node.content { return nil }
        return field
    }

    /// The value of a field; nil when it is missing, not when it is null.
    func anyField(_ key: String) throws(JSONGraphError) -> JSONCursor? {
        guard case .object(let fields) = node.content else { throw mismatch("an object") }
        return fields[key].map { child in
            JSONCursor(child, path: path.isEmpty ? key : "\(path).\(key)", bytes: bytes)
        }
    }

    /// The value of a field that must be there.
    func field(_ key: String) throws(JSONGraphError) -> JSONCursor {
        guard let field = try anyField(key) else { throw error(.missing(key)) }
        return field
    }

    /// The elements of an array field; none when it is missing or null.
    func elements(_ key: String) throws(JSONGraphError) -> [JSONCursor] {
        try optional(key)?.elements() ?? []
    }

    /// The elements of an array.
    func elements() throws(JSONGraphError) -> [JSONCursor] {
        guard case .array(let elements) = node.content else { throw mismatch("an array") }
        return elements.enumerated().map { index, child in
            JSONCursor(child, path: "\(path)[\(index)]", bytes: bytes)
        }
    }

    /// The texts of an object of texts.
    func strings() throws(JSONGraphError) -> [String: String] {
        guard case .object(let fields) = node.content else { throw mismatch("an object") }
        var strings: [String: String] = [:]
        for key in fields.keys.sorted() { strings[key] = try field(key).string() }
        return strings
    }
}

// Texts and numbers.
extension JSONCursor {
    /// A text.
    func string() throws(JSONGraphError) -> String {
        guard case .string(let string) = node.content else { throw mismatch("a string") }
        return string
    }

    /// A whole number.
    func integer() throws(JSONGraphError) -> Int {
        switch node.content {
        case .integer(let integer): return integer
        case .number(let number):
            guard let integer = Int(exactly: number) else { throw mismatch("a whole number") }
            return integer
        default: throw mismatch("a whole number")
        }
    }

    /// A number.
    func number() throws(JSONGraphError) -> Double {
        switch node.content {
        case .integer(let integer): return Double(integer)
        case .number(let number): return number
        default: throw mismatch("a number")
        }
    }

    /// One of the texts that a type knows.
    func value<Value: RawRepresentable & CaseIterable>(
        _ type: Value.Type
    ) throws(JSONGraphError) -> Value where Value.RawValue == String {
        let text = try string()
        guard let value = Value(rawValue: text) else {
            throw error(.unknownValue(text, expected: Value.allCases.map(\.rawValue)))
        }
        return value
    }
}
