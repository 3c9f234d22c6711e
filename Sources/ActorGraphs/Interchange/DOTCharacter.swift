/// The characters and words of the DOT language.
enum DOTCharacter {
    /// Words that are no names unless they stand in quotation marks; case does not matter.
    static let keywords: Set = ["strict", "graph", "digraph", "node", "edge", "subgraph"]

    /// A letter of ASCII or an underscore.
    static func isASCIILetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// What a name may begin with: a letter, or any byte beyond ASCII.
    static func beginsName(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte >= 0x80 }

    /// A digit of ASCII.
    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
