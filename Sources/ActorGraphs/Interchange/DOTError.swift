/// Why a file is not a graph in DOT, and where.
public struct DOTError: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// What is wrong there.
    public let problem: Problem
    /// The byte of the file.
    let offset: Int

    /// What can be wrong.
    public enum Problem: Hashable, Sendable {
        /// The bytes are not DOT.
        case syntax(String)
        /// The DOT is not that of an actor graph.
        case foreign(String)
        /// An attribute is missing from a node or a link.
        case missing(String, of: String)
        /// The value of an attribute is not what may stand there.
        case invalid(attribute: String, value: String, expected: String)
        /// Links end at a node that nothing describes.
        case unknownNode(String, links: Int)
        /// An attribute stands where it would be lost.
        case misplaced(String, advice: String)
        /// An attribute is not known, but like one that is.
        case misspelt(String, meant: String)
        /// Two nodes are the same actor.
        case repeated(String)
        /// The parts do not fit each other.
        case broken(InvariantViolation)
    }
}

extension DOTError {
    /// An error at a byte of a file.
    init(_ problem: Problem, at offset: Int, in bytes: [UInt8]) {
        var before = bytes.prefix(offset)
        if before.starts(with: [0xEF, 0xBB, 0xBF]) { before = before.dropFirst(3) }
        let newline = UInt8(ascii: "\n")
        let last = before.lastIndex(of: newline).map { before[($0 + 1)...] } ?? before
        line = before.count { $0 == newline } + 1
        column = last.count { $0 & 0xC0 != 0x80 } + 1  // continuation bytes begin no scalar
        self.problem = problem
        self.offset = offset
    }
}

extension DOTError: CustomStringConvertible {
    /// What is wrong in one line without the position.
    public var description: String { "\(problem)" }
}

extension DOTError.Problem: CustomStringConvertible {
    /// What to write for missing attributes, "polarity, evidence1".
    private static func advice(_ attributes: String) -> String {
        attributes.split(separator: ",").map { part in
            let name = part.drop { $0 == " " }
            return switch name {
            case "kind": "kind=\"person\", \"country\" or \"organization\""
            case "polarity": "polarity=\"support\", \"oppose\" or \"neutral\""
            case "by": "or by=\"hand\" if you made the link"
            case "evidence1": "evidence1=\"the sentence\""
            case "evidence1_place": "evidence1_place=\"article start-end\""
            default: "\(name)=\"…\""
            }
        }.joined(separator: ", ")
    }

    /// What is wrong and what would be right.
    public var description: String {
        switch self {
        case .syntax(let reason): "not DOT: \(reason)"
        case .foreign(let reason): "not an actor graph: \(reason)"
        case .missing(let attribute, let part):
            "\(part) has no \(attribute); give \(Self.advice(attribute))"
        case .invalid(let attribute, let value, let expected):
            "\(attribute) \"\(value.prefix(40))\" is not \(expected)"
        case .unknownNode(let name, let links):
            "node \"\(name.prefix(100))\" is not described; give it a line of its own with label=\"…\""
                + (links == 1 ? " or remove this link" : " or remove its \(links) links")
        case .misplaced(let name, let advice): "\(name) is not kept here; \(advice)"
        case .misspelt(let name, let meant):
            "unknown attribute \"\(name.prefix(40))\"; is \"\(meant)\" meant?"
        case .repeated(let id): "\"\(id.prefix(100))\" stands twice; join the two nodes"
        case .broken(let violation): "\(violation)"
        }
    }
}
