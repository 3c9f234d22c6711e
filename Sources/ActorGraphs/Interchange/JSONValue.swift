/// A JSON value to write.
///
/// The package writes JSON itself because its files are compared byte by byte: the encoders of
/// Foundation differ between platforms in their spaces, and break every short list over many lines.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Written with the fewest digits that read back as the same number; null when not finite.
    case number(Double)
    /// A number that has a decimal point even when it is whole; null when not finite.
    case decimal(Double)
    case string(String)
    case array([JSONValue])
    /// Written with its keys sorted.
    case object([String: JSONValue])

    /// A string, or null.
    package static func optional(_ text: String?) -> JSONValue {
        text.map { .string($0) } ?? .null
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { $1 })
    }
}
