/// Why a file is not a graph in JSON, and where.
public struct JSONGraphError: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// The way to the value from the top of the file: "stances[3].evidence[0].cue"; empty for the
    /// file itself and where the JSON is broken.
    public let path: String
    /// What is wrong there.
    public let problem: Problem

    /// What can be wrong.
    public enum Problem: Hashable, Sendable {
        /// The bytes are not JSON.
        case syntax(String)
        /// A field is missing.
        case missing(String)
        /// A value of another type was expected, for example "a string".
        case wrongType(expected: String, found: String)
        /// A text is none of those that may stand there.
        case unknownValue(String, expected: [String])
        /// The same id stands twice.
        case repeated(String)
        /// The parts do not fit each other.
        case broken(InvariantViolation)
    }
}

extension JSONGraphError {
    /// An error at a byte of a file.
    init(_ problem: Problem, path: String, at offset: Int, in bytes: [UInt8]) {
        var before = bytes.prefix(offset)
        if before.starts(with: [0xEF, 0xBB, 0xBF]) { before = before.dropFirst(3) }
        let last =
            before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .last ?? []
        line = before.count { $0 == UInt8(ascii: "\n") } + 1
        column = last.count { $0 & 0xC0 != 0x80 } + 1  // continuation bytes begin no scalar
        self.path = path
        self.problem = problem
    }

    /// An error of the JSON itself.
    init(_ error: JSONSyntaxError, in bytes: [UInt8]) {
        self.init(.syntax(error.reason), path: "", at: error.offset, in: bytes)
    }
}

extension JSONGraphError: CustomStringConvertible {
    /// What is wrong, and the way to it, in one line without the position.
    public var description: String { path.isEmpty ? "\(problem)" : "\(path): \(problem)" }
}

extension JSONGraphError.Problem: CustomStringConvertible {
    /// What is wrong and what would be right.
    public var description: String {
        switch self {
        case .syntax(let reason): "not JSON: \(reason)"
        case .missing(let field): "field \"\(field)\" is missing"
        case .wrongType(let expected, let found): "expected \(expected), found \(found)"
        case .unknownValue(let value, let expected):
            "\"\(value.prefix(40))\" is not known here; use \(expected.joined(separator: ", "))"
        case .repeated(let id): "\"\(id.prefix(100))\" stands twice; join the two"
        case .broken(let violation): "\(violation)"
        }
    }
}
