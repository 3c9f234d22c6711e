/// Bytes to Unicode scalars, or the reason why they are no text.
enum TextDecoder {
    /// The scalars of UTF-8 bytes, a byte order mark included.
    ///
    /// UTF-16 and null bytes are looked for first, so that the one is called by its name and pictures
    /// are called binary, neither wrong UTF-8.
    static func scalars(of bytes: [UInt8]) throws(ArticleError) -> [Unicode.Scalar] {
        if isUTF16(bytes) { throw .utf16 }
        if let null = bytes.firstIndex(of: 0) { throw .binary(offset: null) }
        let scalars = try decode(bytes)
        if let control = firstOfManyControls(in: bytes) { throw .binary(offset: control) }
        if scalars.allSatisfy({ ScalarKind(of: $0) == .space }) { throw .empty }
        if isWebPage(scalars) { throw .html }
        return scalars
    }

    /// Whether a text begins as a web page: its scripts and comments are nobody's words.
    private static func isWebPage(_ scalars: [Unicode.Scalar]) -> Bool {
        func start(_ rest: some Sequence<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
            Array(rest.prefix(200)).drop { ScalarKind(of: $0) == .space || $0 == "\u{FEFF}" }
        }
        func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
            String(String.UnicodeScalarView(scalars.prefix(15))).lowercased()
        }
        var rest = start(scalars)
        if text(rest).hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") {
            rest = start(rest[(end + 1)...])
        }
        let head = text(rest)
        guard head.hasPrefix("<html") else { return head.hasPrefix("<!doctype html") }
        return head.dropFirst(5).first.map { $0 == ">" || $0.isWhitespace } ?? false
    }

    /// Whether bytes begin with UTF-16's byte order mark, or every other of the first is null as
    /// in Latin letters of UTF-16.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return true }
        let head = bytes.prefix(64)
        guard head.count >= 8 else { return false }
        return (0...1).contains { odd in
            let (zeros, others) = (head.indices.filter { $0 % 2 == odd }, head.indices)
            return zeros.allSatisfy { head[$0] == 0 }
                && others.allSatisfy { $0 % 2 == odd || head[$0] >= 0x09 && head[$0] < 0x7f }
        }
    }

    /// Strict decoding after table 3-7 of the Unicode standard: no overlong forms, no surrogates.
    private static func decode(_ bytes: [UInt8]) throws(ArticleError) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let lead = bytes[at]
            if lead < 0x80 {
                scalars.append(Unicode.Scalar(lead))
                at += 1
                continue
            }
            guard let (length, second) = shape(of: lead), at + length <= bytes.count,
                second.contains(bytes[at + 1])
            else { throw .notUTF8(offset: at) }
            var value = UInt32(lead) & (0x7f >> UInt32(length))
            for byte in bytes[(at + 1)..<(at + length)] {
                guard byte & 0xc0 == 0x80 else { throw .notUTF8(offset: at) }
                value = value << 6 | UInt32(byte & 0x3f)
            }
            guard let scalar = Unicode.Scalar(value) else { throw .notUTF8(offset: at) }
            scalars.append(scalar)
            at += length
        }
        return scalars
    }

    /// How many bytes a lead byte announces, and which second bytes it allows.
    private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xc2...0xdf: (2, 0x80...0xbf)
        case 0xe0: (3, 0xa0...0xbf)
        case 0xed: (3, 0x80...0x9f)
        case 0xe1...0xef: (3, 0x80...0xbf)
        case 0xf0: (4, 0x90...0xbf)
        case 0xf1...0xf3: (4, 0x80...0xbf)
        case 0xf4: (4, 0x80...0x8f)
        default: nil
        }
    }

    /// The first control character where they are more than a tenth of all bytes.
    private static func firstOfManyControls(in bytes: [UInt8]) -> Int? {
        func isControl(_ byte: UInt8) -> Bool {
            byte < 0x20 && !(0x09...0x0d).contains(byte) || byte == 0x7f
        }
        let count = bytes.reduce(0) { isControl($1) ? $0 + 1 : $0 }
        return count * 10 > bytes.count ? bytes.firstIndex(where: isControl) : nil
    }
}
