/// How texts stand in the DOT files of this package.
///
/// *Data*, which is read back, stands letter for letter but for a few characters that are written as
/// their UTF-8 bytes, `%` and two hexadecimal digits each: the percent sign itself, backslash, control
/// and format characters, line and paragraph separators, and noncharacters. (A quotation mark has a
/// backslash before it, as in all texts of the language.) The empty text is `%-`, because tools of
/// Graphviz take an empty value for none. A percent sign without two digits is itself, so that people
/// need not know any of this.
///
/// *Display text*, which is drawn, is for eyes only and loses what cannot be shown.
package enum DOTText {
    /// Text as data. `marks` are ASCII characters to be written as bytes too.
    package static func data(_ text: String, without marks: Set<Unicode.Scalar> = []) -> String {
        if text.isEmpty { return "%-" }
        var data = ""
        for scalar in text.unicodeScalars {
            if isPlain(scalar), !marks.contains(scalar) {
                data.unicodeScalars.append(scalar)
            } else {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    data += byte < 0x10 ? "%0" : "%"
                    data += String(byte, radix: 16, uppercase: true)
                }
            }
        }
        return data
    }

    /// The text that data stands for.
    package static func text(_ data: String) -> String {
        if data == "%-" { return "" }
        let bytes = Array(data.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return data }
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
            {
                text.append(high << 4 | low)
                index += 3
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(validating: text, as: UTF8.self) ?? data
    }

    /// Several texts as data, with semicolons between them.
    package static func list(_ texts: [String]) -> String {
        texts.map { item($0, without: [";"]) }.joined(separator: "; ")
    }

    /// The texts of a list.
    package static func texts(_ list: String) -> [String] {
        items(list).map(text)
    }

    /// Names and values as data, by name.
    package static func table(_ fields: [String: String]) -> String {
        fields.sorted { $0.key.precedes($1.key) }.map { name, value in
            item(name, without: [";", "="]) + "=" + data(value, without: [";"])
        }.joined(separator: "; ")
    }

    /// The names and values of a table; an item without `=` has an empty value.
    package static func fields(_ table: String) -> [String: String] {
        var fields: [String: String] = [:]
        for item in items(table) {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields[text(String(parts[0]))] = parts.count > 1 ? text(String(parts[1])) : ""
        }
        return fields
    }

    /// Data whose first space is no space after a semicolon.
    private static func item(_ text: String, without marks: Set<Unicode.Scalar>) -> String {
        let data = data(text, without: marks)
        return data.utf8.first == UInt8(ascii: " ") ? "%20" + data.dropFirst() : data
    }

    private static func items(_ list: String) -> [String] {
        list.unicodeScalars.split(separator: ";").map { item in
            String(item.first == " " ? item.dropFirst() : item)
        }.filter { !$0.isEmpty }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }

    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "%", "\\": return false
        case "\u{20}"..."\u{7E}": return true
        case "\u{200C}", "\u{200D}": return true  // joiners, which words and emoji need
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        default: return !scalar.properties.isNoncharacterCodePoint
        }
    }
}
