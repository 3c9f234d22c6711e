internal import ActorGraphs

/// The words in an actor's box, broken into lines, and the room that they take.
enum NodeText {
    /// The widest line of a name before it is broken, in points.
    private static let widest = 132.0

    /// Name lines in bold and role lines in small type.
    static func lines(name: String, role: String?, prominence: Double) -> [Drawing.Line] {
        let size = ((11.5 + 3 * prominence) * 2).rounded() / 2
        let name = DisplayText.line(name, limit: 90)
        let shown = broken(name.isEmpty ? "?" : name, size: size, bold: true, lines: 4)
        var lines = shown.map { Drawing.Line(text: $0, size: size, isBold: true) }
        if let role, case let text = DisplayText.line(role, limit: 70), !text.isEmpty {
            lines += broken(text, size: 9, bold: false, lines: 2)
                .map { Drawing.Line(text: $0, size: 9, isBold: false) }
        }
        return lines
    }

    /// The box around those lines.
    static func size(of lines: [Drawing.Line], kind: ActorKind) -> Size {
        // The corners of an octagon are cut, so it needs more room at the sides.
        let side = kind == .organization ? 13.0 : 10.0
        let width = (lines.map(\.width).max() ?? 0) * 1.04 + 2 * side
        let height = lines.reduce(0) { $0 + $1.size * 1.2 } + 10
        return Size(width: max(width, 48).rounded(.up), height: max(height, 24).rounded(.up))
    }

    /// The text in at most so many lines of about equal width; what is left over is cut.
    static func broken(_ text: String, size: Double, bold: Bool, lines limit: Int) -> [String] {
        broken(text, size: size, bold: bold, lines: limit, widest: widest)
    }

    static func broken(
        _ text: String, size: Double, bold: Bool, lines limit: Int, widest: Double
    ) -> [String] {
        let total = TextMetrics.width(of: text, size: size, bold: bold)
        guard total > widest else { return [text] }
        let pieces = pieces(of: text, size: size, bold: bold, widest: widest)
        func width(_ line: String) -> Double {
            TextMetrics.width(of: trimmed(line), size: size, bold: bold)
        }
        func filled(_ goal: Double) -> [String] {
            pieces.reduce(into: []) { lines, piece in
                if let last = lines.last, width(last + piece) <= goal {
                    lines[lines.count - 1] += piece
                } else {
                    lines.append(piece)
                }
            }
        }
        // As few lines as go, of a width as equal as goes: the narrowest that needs no more.
        let fewest = min(limit, Int((total / widest).rounded(.up)))
        for count in fewest...max(limit, fewest) {
            let most = count == limit ? widest * 1.15 : widest
            var goal = total / Double(count)
            while goal <= most {
                let lines = filled(goal)
                if lines.count <= count, lines.allSatisfy({ width($0) <= most }) {
                    return lines.map(trimmed)
                }
                goal += 2
            }
        }
        var lines = filled(widest * 1.15).map(trimmed)
        if lines.count > limit {
            lines = Array(lines.prefix(limit))
            lines[limit - 1] += "…"
        }
        return lines
    }

    /// Words with the space after them; a word wider than a line is cut between characters, which
    /// is also how scripts without spaces are broken.
    private static func pieces(
        of text: String, size: Double, bold: Bool, widest: Double
    ) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            piece.append(character)
            let isFull = TextMetrics.width(of: piece, size: size, bold: bold) > widest * 0.8
            if character == " " || character == "-" || isFull {
                pieces.append(piece)
                piece = ""
            }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static func trimmed(_ text: String) -> String {
        text.hasSuffix(" ") ? String(text.dropLast()) : text
    }
}
