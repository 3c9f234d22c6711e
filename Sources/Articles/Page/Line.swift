/// A line of a file.
struct Line {
    /// Where it stands, without its line end.
    let range: Range<Int>

    /// The lines of a text; line ends are LF, CR, CRLF, NEL, FF, and the Unicode separators.
    static func all(in scalars: [Unicode.Scalar]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        var at = 0
        while at < scalars.count {
            let length = lineEnd(in: scalars, at: at)
            if length > 0 {
                lines.append(Line(range: start..<at))
                start = at + length
            }
            at += max(length, 1)
        }
        lines.append(Line(range: start..<scalars.count))
        return lines
    }

    /// How many scalars the line end at an offset has, 0 where there is none.
    private static func lineEnd(in scalars: [Unicode.Scalar], at offset: Int) -> Int {
        switch scalars[offset].value {
        case 0x0d: offset + 1 < scalars.count && scalars[offset + 1] == "\n" ? 2 : 1
        case 0x0a, 0x0c, 0x85, 0x2028, 0x2029: 1
        default: 0
        }
    }
}
