/// A file in the DOT language: one graph and its statements in order.
///
/// Names and texts stand here as the language sees them: without quotation marks, with `\"` read as
/// `"` and every other backslash as it is.
package struct DOTDocument: Sendable {
    /// The graph's name.
    package var name: String?
    /// Whether edges are directed: `digraph`, not `graph`.
    package var isDirected: Bool
    /// Whether two nodes have one edge at most.
    package var isStrict: Bool
    /// Lines of comment above the graph.
    package var header: [String]
    /// What stands between the braces.
    package var statements: [DOTStatement]

    /// A document of those parts.
    package init(
        name: String? = nil, isDirected: Bool = true, isStrict: Bool = false,
        header: [String] = [], statements: [DOTStatement] = []
    ) {
        self.name = name
        self.isDirected = isDirected
        self.isStrict = isStrict
        self.header = header
        self.statements = statements
    }
}

/// One statement of a DOT file and where it begins.
package struct DOTStatement: Sendable {
    /// What it says.
    package let content: Content
    /// The byte of the file where it begins; 0 in a document that was not read.
    package let offset: Int

    /// The kinds of statement.
    package enum Content: Sendable {
        /// A line of comment.
        case comment(String)
        /// Attributes of the graph, or of all nodes or edges that come after.
        case attributes(DOTSubject, [DOTAttribute])
        /// A node.
        case node(DOTPort, [DOTAttribute])
        /// A chain of edges between two ends or more.
        case edge([DOTEnd], [DOTAttribute])
        /// A subgraph.
        case subgraph(DOTSubgraph)
    }

    /// A statement at a byte of a file.
    package init(_ content: Content, at offset: Int = 0) {
        self.content = content
        self.offset = offset
    }
}

/// What a statement of attributes is about.
package enum DOTSubject: String, Sendable {
    case graph
    case node
    case edge
}

/// A node where an edge may end, `name:port:compass`.
package struct DOTPort: Sendable, Hashable {
    /// The node's name.
    package let name: String
    /// What follows the name, without the first colon.
    package let parts: [String]

    /// A node, or a place on it.
    package init(_ name: String, parts: [String] = []) {
        self.name = name
        self.parts = parts
    }
}

/// One end of an edge: nodes, or all nodes of a subgraph.
package enum DOTEnd: Sendable {
    case nodes([DOTPort])
    case subgraph(DOTSubgraph)
}

/// A part of a graph.
package struct DOTSubgraph: Sendable {
    /// Its name.
    package var name: String?
    /// What stands between its braces.
    package var statements: [DOTStatement]

    /// A subgraph of those statements.
    package init(name: String? = nil, statements: [DOTStatement]) {
        self.name = name
        self.statements = statements
    }
}

/// A name and its value, `name="value"`.
package struct DOTAttribute: Sendable, Hashable {
    /// The name.
    package let name: String
    /// The value.
    package let value: DOTValue
    /// The byte of the file where it begins; 0 in a document that was not read.
    package let offset: Int

    /// An attribute at a byte of a file.
    package init(_ name: String, _ value: DOTValue, at offset: Int = 0) {
        self.name = name
        self.value = value
        self.offset = offset
    }

    /// An attribute of text.
    package init(_ name: String, _ text: String) {
        self.init(name, .text(text))
    }
}

/// The value of an attribute.
package enum DOTValue: Sendable, Hashable {
    /// A name, a numeral or a text in quotation marks.
    case text(String)
    /// An HTML-like text, without the outer `<` and `>`, its angle brackets balanced.
    case markup(String)
}
