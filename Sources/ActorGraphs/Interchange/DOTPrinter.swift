/// Writes a DOT document: one statement a line, two spaces a level, every name and value in
/// quotation marks, the same bytes on every machine.
package struct DOTPrinter {
    private var text = ""
    private let edge: String

    private init(edge: String) {
        self.edge = edge
    }

    /// The text of a document, with a line end.
    package static func text(of document: DOTDocument) -> String {
        var printer = DOTPrinter(edge: document.isDirected ? " -> " : " -- ")
        for line in document.header { printer.line(comment(line), indent: 0) }
        let words = [
            document.isStrict ? "strict" : nil, document.isDirected ? "digraph" : "graph",
            document.name.map(quoted), "{",
        ]
        printer.line(words.compactMap(\.self).joined(separator: " "), indent: 0)
        printer.write(document.statements, indent: 2)
        printer.line("}", indent: 0)
        return printer.text
    }
}

extension DOTPrinter {
    private mutating func line(_ line: String, indent: Int) {
        text += String(repeating: " ", count: indent) + line + "\n"
    }

    private mutating func write(_ statements: [DOTStatement], indent: Int) {
        for statement in statements { write(statement, indent: indent) }
    }

    private mutating func write(_ statement: DOTStatement, indent: Int) {
        switch statement.content {
        case .comment(let comment): line(Self.comment(comment), indent: indent)
        case .attributes(let subject, let attributes):
            // A statement without a list is no DOT.
            line("\(subject.rawValue) [\(Self.list(attributes))];", indent: indent)
        case .node(let port, let attributes):
            line(Self.port(port) + Self.bracketed(attributes) + ";", indent: indent)
        case .edge(let ends, let attributes):
            text += String(repeating: " ", count: indent)
            for (index, end) in ends.enumerated() {
                if index > 0 { text += edge }
                switch end {
                case .nodes(let ports):
                    text += ports.map(Self.port).joined(separator: ", ")
                case .subgraph(let subgraph): write(subgraph, indent: indent)
                }
            }
            line(Self.bracketed(attributes) + ";", indent: 0)
        case .subgraph(let subgraph):
            text += String(repeating: " ", count: indent)
            write(subgraph, indent: indent)
            line("", indent: 0)
        }
    }

    /// Writes a subgraph from where the line stands, without a line end.
    private mutating func write(_ subgraph: DOTSubgraph, indent: Int) {
        let words = ["subgraph", subgraph.name.map(Self.quoted), "{"]
        line(words.compactMap(\.self).joined(separator: " "), indent: 0)
        write(subgraph.statements, indent: indent + 2)
        text += String(repeating: " ", count: indent) + "}"
    }
}

extension DOTPrinter {
    private static func port(_ port: DOTPort) -> String {
        ([port.name] + port.parts).map(quoted).joined(separator: ":")
    }

    private static func bracketed(_ attributes: [DOTAttribute]) -> String {
        attributes.isEmpty ? "" : " [\(list(attributes))]"
    }

    private static func list(_ attributes: [DOTAttribute]) -> String {
        attributes.map { attribute in
            let name = isPlain(attribute.name) ? attribute.name : quoted(attribute.name)
            switch attribute.value {
            case .text(let text): return "\(name)=\(quoted(text))"
            case .markup(let markup): return "\(name)=<\(markup)>"
            }
        }.joined(separator: ", ")
    }

    /// Text in quotation marks.
    ///
    /// The language has no way to end a run of an odd number of backslashes before a quotation mark,
    /// a line end or the end of the text; such a run gets one more, which labels show the same way.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        var backslashes = 0
        for scalar in text.unicodeScalars {
            if scalar == "\\" {
                backslashes += 1
            } else {
                let bites = scalar == "\"" || scalar == "\n" || scalar == "\r"
                if bites, backslashes % 2 == 1 { quoted += "\\" }
                if scalar == "\"" { quoted += "\\" }
                backslashes = 0
            }
            quoted.unicodeScalars.append(scalar)
        }
        if backslashes % 2 == 1 { quoted += "\\" }
        return quoted + "\""
    }

    /// A comment to the end of its line, whatever its text is; libcgraph refuses one of 16,384 bytes.
    private static func comment(_ text: String) -> String {
        text.isEmpty ? "//" : "// " + String(DOTText.oneLine(text).unicodeScalars.prefix(4000))
    }

    /// Whether text may stand without quotation marks: a name and no keyword.
    private static func isPlain(_ text: String) -> Bool {
        let isName = text.utf8.enumerated().allSatisfy { index, byte in
            DOTCharacter.isASCIILetter(byte) || index > 0 && DOTCharacter.isDigit(byte)
        }
        return isName && !text.isEmpty && !DOTCharacter.keywords.contains(text.lowercased())
    }
}
