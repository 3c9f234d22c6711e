internal import ActorGraphs

/// The text of a graph for Graphviz alone: names are `n0`, `e0`; positions and sizes are given.
///
/// This is not the file that a reader gets, which carries meaning and no positions.
struct GraphvizText {
    private var document = DOTDocument(name: "actors")

    /// The value of an attribute.
    enum Value {
        case number(Double)
        case text(String)
        /// An HTML-like label, its own markup already escaped.
        case markup(String)

        fileprivate var written: DOTValue {
            switch self {
            case .number(let value): .text(Self.fixed(value))
            case .text(let text): .text(text)
            case .markup(let markup): .markup(markup)
            }
        }

        /// A number with three decimals, the same in every locale.
        static func fixed(_ value: Double) -> String {
            guard value.isFinite else { return "0" }
            let thousandths = Int((min(max(value, -1e9), 1e9) * 1000).rounded())
            let sign = thousandths < 0 ? "-" : ""
            let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
            let digits = String(rest + 1000).dropFirst()
            return "\(sign)\(whole).\(digits)"
        }
    }

    typealias Attributes = KeyValuePairs<String, Value>

    mutating func graph(_ attributes: Attributes) { add(.attributes(.graph, list(attributes))) }
    mutating func nodes(_ attributes: Attributes) { add(.attributes(.node, list(attributes))) }
    mutating func edges(_ attributes: Attributes) { add(.attributes(.edge, list(attributes))) }

    mutating func node(_ name: String, _ attributes: Attributes) {
        add(.node(DOTPort(name), list(attributes)))
    }

    mutating func edge(_ tail: String, _ head: String, _ attributes: Attributes) {
        let ends = [tail, head].map { DOTEnd.nodes([DOTPort($0)]) }
        add(.edge(ends, list(attributes)))
    }

    /// The whole text.
    var text: String { DOTPrinter.text(of: document) }

    private mutating func add(_ content: DOTStatement.Content) {
        document.statements.append(DOTStatement(content))
    }

    private func list(_ attributes: Attributes) -> [DOTAttribute] {
        attributes.map { DOTAttribute($0.key, $0.value.written) }
    }
}

extension Point {
    /// As Graphviz writes a position.
    var written: String {
        GraphvizText.Value.fixed(x) + "," + GraphvizText.Value.fixed(y)
    }
}
