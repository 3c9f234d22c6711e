/// What a Unicode scalar does in running text.
enum ScalarKind: UInt8 {
    /// White space, line ends and control characters.
    case space
    /// A capital letter.
    case upper
    /// A small letter.
    case lower
    /// A letter of a script without case.
    case letter
    /// A decimal digit of any script.
    case digit
    /// A combining mark: belongs to the letter before it.
    case mark
    /// An invisible character (joiners, soft hyphen, direction marks): inside a word it belongs
    /// to the word, elsewhere it is passed over.
    case invisible
    /// A double quotation mark of any shape.
    case doubleQuote
    /// A single quotation mark or apostrophe of any shape.
    case singleQuote
    /// Any other mark.
    case symbol
    /// Markup: not a part of the text.
    case hidden

    var isLetter: Bool { self == .upper || self == .lower || self == .letter }

    /// Whether it may stand inside a word after its first letter.
    var continuesWord: Bool {
        isLetter || self == .digit || self == .mark || self == .invisible
    }

    init(of scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            self = Self.ascii[Int(scalar.value)]
            return
        }
        switch scalar.value {
        case 0x201c...0x201f, 0xab, 0xbb, 0x300c...0x300f, 0xff02, 0x301d...0x301f:
            self = .doubleQuote
        case 0x2018...0x201b, 0x2039, 0x203a, 0xb4, 0x02bc, 0xff07: self = .singleQuote
        case 0xfeff, 0x200b, 0x85: self = .space
        default: self = Self.general(scalar.properties)
        }
    }

    private static func general(_ properties: Unicode.Scalar.Properties) -> ScalarKind {
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .upper
        case .lowercaseLetter: .lower
        case .otherLetter, .modifierLetter, .letterNumber: .letter
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        case .format: .invisible
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
        default: .symbol
        }
    }

    private static let ascii: [ScalarKind] = (0..<128).map { (value: UInt8) in
        switch value {
        case 0...0x20, 0x7f: .space
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "\""): .doubleQuote
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .singleQuote
        default: .symbol
        }
    }
}
