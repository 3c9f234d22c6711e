/// A JSON value that was read, and where it stands, so that errors can point at it.
package struct JSONNode: Sendable {
    /// The index of its first byte.
    package let offset: Int
    /// What it is.
    package let content: Content

    /// What a JSON value is.
    package indirect enum Content: Sendable {
        case null
        case bool(Bool)
        case integer(Int)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([String: JSONNode])
    }

    /// The kind of value in words: "a string".
    package var kind: String {
        switch content {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// Why bytes are not JSON, and where.
package struct JSONSyntaxError: Error, Equatable {
    /// The index of the first wrong byte.
    package let offset: Int
    /// What is wrong: "expected a comma".
    package let reason: String
}
