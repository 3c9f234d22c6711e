/// The text of a graph for Graphviz alone: names are `n0`, `e0`; positions and sizes are given.
///
/// This is not the file that a reader gets, which carries meaning and no positions.
struct GraphvizText {
    private var lines: [String] = ["digraph \"actors\" {"]

    enum Value {
        case number(Double)
        case text(String)
        /// An HTML-like label, its own markup already escaped.
        case markup(String)

        var written: String {
            switch self {
            case .number(let value): "\"\(Self.fixed(value))\""
            case .text(let text): "\"\(text.filter { $0 != "\"" && $0 != "\\" })\""
            case .markup(let markup): "<\(markup)>"
            }
        }

        /// A number with at most three decimals, the same in every locale.
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

    mutating func graph(_ attributes: Attributes) { add("graph", attributes) }
    mutating func nodes(_ attributes: Attributes) { add("node", attributes) }
    mutating func edges(_ attributes: Attributes) { add("edge", attributes) }

    mutating func node(_ name: String, _ attributes: Attributes) { add("\"\(name)\"", attributes) }

    mutating func edge(_ tail: String, _ head: String, _ attributes: Attributes) {
        add("\"\(tail)\" -> \"\(head)\"", attributes)
    }

    /// The whole text.
    var text: String { lines.joined(separator: "\n") + "\n}\n" }

    private mutating func add(_ subject: String, _ attributes: Attributes) {
        let list = attributes.map { "\($0.key)=\($0.value.written)" }.joined(separator: " ")
        lines.append("  \(subject) [\(list)];")
    }
}

extension Point {
    /// As Graphviz writes a position.
    var written: String {
        GraphvizText.Value.fixed(x) + "," + GraphvizText.Value.fixed(y)
    }
}
