/// Why the reader cannot be made from its weights, its vocabulary or its table of characters.
package enum EncoderError: Error, Equatable, Sendable {
    /// The file does not begin as weights do.
    case notWeights
    /// The header has no end.
    case unfinishedHeader
    /// A line of the header or of a table cannot be read.
    case badLine(String)
    /// A setting, a tensor or a piece of the vocabulary is not there.
    case missing(String)
    /// A setting has a value that cannot be.
    case badSetting(String, value: String)
    /// A tensor has other dimensions than the model needs.
    case wrongShape(String, expected: [Int], found: [Int])
    /// A tensor is stored in another type than the model needs.
    case wrongType(String)
    /// A tensor's bytes lie outside the file, or where numbers cannot lie.
    case misplaced(String)
}

extension EncoderError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notWeights:
            "the file is no weights of this program; write it with training/export"
        case .unfinishedHeader:
            "the weights end inside their header; the file is cut off"
        case .badLine(let line):
            "the line '\(line)' cannot be read"
        case .missing(let name):
            "'\(name)' is missing"
        case .badSetting(let name, let value):
            "'\(name)' cannot be '\(value)'"
        case .wrongShape(let name, let expected, let found):
            "tensor '\(name)' is \(found), not \(expected)"
        case .wrongType(let name):
            "tensor '\(name)' is stored in another type than the model needs"
        case .misplaced(let name):
            "tensor '\(name)' lies outside the file or across its alignment; the file is cut off"
        }
    }
}
