/// Cuts the bytes of a DOT file into tokens, as the scanner of libcgraph does.
struct DOTLexer {
    let bytes: [UInt8]
    private(set) var index = 0

    /// A lexer of bytes with or without a byte order mark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// Goes on at a byte.
    mutating func move(to index: Int) { self.index = index }

    /// The next token, after white space and comments.
    mutating func next() throws(DOTError) -> DOTToken {
        try skipSpace()
        let start = index
        guard let byte = peek() else { return DOTToken(kind: .end, offset: start) }
        index += 1
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"),
            UInt8(ascii: "+"):
            return DOTToken(kind: .mark(byte), offset: start)
        case UInt8(ascii: "\""): return DOTToken(kind: .quoted(try quoted()), offset: start)
        case UInt8(ascii: "<"): return DOTToken(kind: .markup(try markup()), offset: start)
        case UInt8(ascii: "-") where peek() == UInt8(ascii: ">"):
            index += 1
            return DOTToken(kind: .edge(isDirected: true), offset: start)
        case UInt8(ascii: "-") where peek() == UInt8(ascii: "-"):
            index += 1
            return DOTToken(kind: .edge(isDirected: false), offset: start)
        default:
            index = start
            return DOTToken(kind: try word(), offset: start)
        }
    }

    /// A syntax error at a byte.
    func error(_ reason: String, at offset: Int) -> DOTError {
        DOTError(.syntax(reason), at: offset, in: bytes)
    }
}

extension DOTLexer {
    private func peek(_ ahead: Int = 0) -> UInt8? {
        index + ahead < bytes.count ? bytes[index + ahead] : nil
    }

    private mutating func skipSpace() throws(DOTError) {
        while let byte = peek() {
            switch byte {
            case 0x09...0x0D, 0x20: index += 1
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): try skipComment()
            default: return
            }
        }
    }

    private mutating func skipLine() {
        index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    private mutating func skipComment() throws(DOTError) {
        let start = index
        index += 2
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                index += 2
                return
            }
            index += 1
        }
        throw error("comment is not closed; end it with */", at: start)
    }

    /// Text to its closing quotation mark: `\"` is a quotation mark, a backslash before a line end
    /// joins the lines, and every other backslash stands for itself.
    private mutating func quoted() throws(DOTError) -> String {
        let start = index - 1
        var text: [UInt8] = []
        while let byte = peek() {
            index += 1
            switch (byte, peek()) {
            case (UInt8(ascii: "\""), _): return Self.text(text[...])
            case (UInt8(ascii: "\\"), UInt8(ascii: "\"")):
                text.append(UInt8(ascii: "\""))
                index += 1
            case (UInt8(ascii: "\\"), UInt8(ascii: "\\")):
                text += [byte, byte]
                index += 1
            case (UInt8(ascii: "\\"), UInt8(ascii: "\n")): index += 1
            case (UInt8(ascii: "\\"), UInt8(ascii: "\r")) where peek(1) == UInt8(ascii: "\n"):
                index += 2
            default: text.append(byte)
            }
        }
        throw error("text in quotation marks is not closed", at: start)
    }

    /// Text to the angle bracket that closes it; brackets inside stand in pairs.
    private mutating func markup() throws(DOTError) -> String {
        let start = index
        var depth = 1
        while let byte = peek() {
            index += 1
            if byte == UInt8(ascii: "<") { depth += 1 }
            if byte == UInt8(ascii: ">") { depth -= 1 }
            if depth == 0 { return Self.text(bytes[start..<index - 1]) }
        }
        throw error("HTML-like text is not closed; end it with >", at: start - 1)
    }

    /// A name, a keyword or a numeral.
    private mutating func word() throws(DOTError) -> DOTToken.Kind {
        let start = index
        if let byte = peek(), DOTCharacter.beginsName(byte) {
            while let byte = peek(), DOTCharacter.beginsName(byte) || DOTCharacter.isDigit(byte) {
                index += 1
            }
            let name = Self.text(bytes[start..<index])
            let keyword = name.lowercased()
            return DOTCharacter.keywords.contains(keyword) ? .keyword(keyword) : .name(name)
        }
        if peek() == UInt8(ascii: "-") { index += 1 }
        let before = digits()
        var after = 0
        if peek() == UInt8(ascii: "."), before > 0 || peek(1).map(DOTCharacter.isDigit) == true {
            index += 1
            after = digits()
        }
        if before + after == 0 {
            let byte = bytes[start]
            let shown =
                (0x21...0x7E).contains(byte)
                ? "\"\(Character(Unicode.Scalar(byte)))\"" : "byte \(byte)"
            throw error("\(shown) cannot stand here; put names in quotation marks", at: start)
        }
        return .name(Self.text(bytes[start..<index]))
    }

    /// Steps over digits and says how many.
    private mutating func digits() -> Int {
        let start = index
        while let byte = peek(), DOTCharacter.isDigit(byte) { index += 1 }
        return index - start
    }

    /// Bytes as text: UTF-8, and what is not is taken for Latin-1, as older files are written.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: bytes.map { Unicode.Scalar($0) })
        return String(scalars)
    }
}
