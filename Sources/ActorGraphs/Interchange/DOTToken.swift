/// A word or mark of a DOT file.
struct DOTToken {
    let kind: Kind
    /// The byte where it begins.
    let offset: Int

    enum Kind: Equatable {
        /// A keyword, in lower case.
        case keyword(String)
        /// A name or numeral without quotation marks.
        case name(String)
        /// Text in quotation marks, which alone may be joined by `+`.
        case quoted(String)
        /// HTML-like text without its outer brackets.
        case markup(String)
        /// One of `{ } [ ] = ; , : +`.
        case mark(UInt8)
        /// `->` or `--`.
        case edge(isDirected: Bool)
        case end
    }

    /// The token as an error names it.
    var description: String {
        switch kind {
        case .keyword(let word): "the keyword \(word)"
        case .name(let name): "\"\(name.prefix(40))\""
        case .quoted(let text): "\"\(DOTText.oneLine(String(text.prefix(40))))\""
        case .markup: "HTML-like text"
        case .mark(let byte): "\(Character(Unicode.Scalar(byte)))"
        case .edge(let isDirected): isDirected ? "->" : "--"
        case .end: "the end"
        }
    }
}
