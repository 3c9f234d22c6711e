/// Reads the DOT language as libcgraph does: any bytes give documents or a ``DOTError``.
///
/// Nesting is bounded, so that no file can exhaust the stack.
package struct DOTParser {
    /// The deepest nesting of subgraphs that is read.
    package static let deepest = 100

    var lexer: DOTLexer
    var token: DOTToken
    var isDirected = true
    /// Where errors go when reading goes on behind them; nil where the first one ends it.
    var problems: DOTProblems?
    /// The names in statements that could not be read.
    var doubtful: Set<String> = []
    /// Whether the rest of the file was given up.
    var isEnded = false

    init(_ bytes: [UInt8]) throws(DOTError) {
        lexer = DOTLexer(bytes)
        if let null = bytes.firstIndex(of: 0) {
            throw lexer.error("a binary file, not text", at: null)
        }
        token = try lexer.next()
    }

    /// The graphs of a file, of which a file may have several.
    package static func documents(_ bytes: [UInt8]) throws(DOTError) -> [DOTDocument] {
        var parser = try DOTParser(bytes)
        var documents: [DOTDocument] = []
        repeat {
            documents.append(try parser.document())
        } while parser.token.kind != .end
        return documents
    }

    /// The only graph of a file.
    package static func document(_ bytes: [UInt8]) throws(DOTError) -> DOTDocument {
        var parser = try DOTParser(bytes)
        let document = try parser.document()
        if parser.token.kind != .end {
            throw parser.expected("the end of the file after one graph")
        }
        return document
    }
}

extension DOTParser {
    mutating func document() throws(DOTError) -> DOTDocument {
        let isStrict = try take(.keyword("strict"))
        isDirected = token.kind == .keyword("digraph")
        if !isDirected, token.kind != .keyword("graph") { throw expected("graph or digraph") }
        try advance()
        let name = try text()
        let statements = try block(depth: 0)
        return DOTDocument(
            name: name, isDirected: isDirected, isStrict: isStrict, statements: statements)
    }

    /// Statements in braces.
    private mutating func block(depth: Int) throws(DOTError) -> [DOTStatement] {
        if depth > Self.deepest {
            throw lexer.error("nested deeper than \(Self.deepest) levels", at: token.offset)
        }
        if !(try take("{")) { throw expected("{") }
        var statements: [DOTStatement] = []
        while true {
            let start = token.offset
            do throws(DOTError) {
                if try take("}") { return statements }
                if token.kind == .end { throw expected("} or a statement") }
                statements += try statement(depth: depth)
                _ = try take(";")
            } catch {
                guard try recover(from: error, ofStatementAt: start) else { return statements }
            }
        }
    }

    /// A statement; several where nodes are listed with commas.
    private mutating func statement(depth: Int) throws(DOTError) -> [DOTStatement] {
        let offset = token.offset
        if case .keyword(let word) = token.kind, let subject = DOTSubject(rawValue: word) {
            try advance()
            guard token.kind == .mark(UInt8(ascii: "[")) else { throw expected("[") }
            return [DOTStatement(.attributes(subject, try attributes()), at: offset)]
        }
        let first = try end(depth: depth)
        if case .nodes(let ports) = first, ports.count == 1, ports[0].parts.isEmpty,
            try take("=")
        {
            let value = try value()
            let attribute = DOTAttribute(ports[0].name, value, at: offset)
            return [DOTStatement(.attributes(.graph, [attribute]), at: offset)]
        }
        var ends = [first]
        while case .edge(let isArrow) = token.kind {
            if isArrow != isDirected {
                throw lexer.error(
                    isArrow
                        ? "-> stands in an undirected graph; use --"
                        : "-- stands in a digraph; use ->",
                    at: token.offset)
            }
            try advance()
            ends.append(try end(depth: depth))
        }
        let attributes = try attributes()
        if ends.count > 1 { return [DOTStatement(.edge(ends, attributes), at: offset)] }
        switch first {
        case .nodes(let ports):
            return ports.map { DOTStatement(.node($0, attributes), at: offset) }
        case .subgraph(let subgraph): return [DOTStatement(.subgraph(subgraph), at: offset)]
        }
    }

    /// An end of an edge, or the subject of a statement.
    private mutating func end(depth: Int) throws(DOTError) -> DOTEnd {
        let isSubgraph = try take(.keyword("subgraph"))
        if isSubgraph || token.kind == .mark(UInt8(ascii: "{")) {
            let name = isSubgraph ? try text() : nil
            return .subgraph(DOTSubgraph(name: name, statements: try block(depth: depth + 1)))
        }
        var ports: [DOTPort] = []
        repeat {
            guard let name = try text() else { throw expected("a statement") }
            var parts: [String] = []
            while parts.count < 2, try take(":") {
                guard let part = try text() else { throw expected("a port") }
                parts.append(part)
            }
            ports.append(DOTPort(name, parts: parts))
        } while try take(",")
        return .nodes(ports)
    }
}

extension DOTParser {
    /// Any number of attribute lists in brackets.
    private mutating func attributes() throws(DOTError) -> [DOTAttribute] {
        var attributes: [DOTAttribute] = []
        while try take("[") {
            while !(try take("]")) {
                let offset = token.offset
                guard let name = try text() else { throw expected("an attribute or ]") }
                if !(try take("=")) { throw expected("= and a value") }
                attributes.append(DOTAttribute(name, try value(), at: offset))
                if !(try take(";")) { _ = try take(",") }
            }
        }
        return attributes
    }

    private mutating func value() throws(DOTError) -> DOTValue {
        if case .markup(let markup) = token.kind {
            try advance()
            return .markup(markup)
        }
        guard let text = try text() else { throw expected("a value") }
        return .text(text)
    }

    /// A name, a numeral, or texts in quotation marks joined by `+`; nil where there is none.
    private mutating func text() throws(DOTError) -> String? {
        switch token.kind {
        case .name(let text), .markup(let text):
            try advance()
            return text
        case .quoted(var text):
            try advance()
            while try take("+") {
                guard case .quoted(let more) = token.kind else {
                    throw expected("text in quotation marks after +")
                }
                text += more
                try advance()
            }
            return text
        default: return nil
        }
    }

    private mutating func take(_ mark: Unicode.Scalar) throws(DOTError) -> Bool {
        try take(.mark(UInt8(ascii: mark)))
    }

    /// Steps over a token if it is the next one.
    private mutating func take(_ kind: DOTToken.Kind) throws(DOTError) -> Bool {
        guard token.kind == kind else { return false }
        try advance()
        return true
    }

    private mutating func advance() throws(DOTError) { token = try lexer.next() }

    func expected(_ what: String) -> DOTError {
        lexer.error("expected \(what), found \(token.description)", at: token.offset)
    }
}
