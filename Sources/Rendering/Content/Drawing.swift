internal import ActorGraphs

/// What is to be drawn: all words, shapes and strokes, without places.
struct Drawing: Sendable {
    /// The first line of the picture.
    var title: String
    /// What is counted, from which article, and what is left out.
    var subtitle: [String]
    /// The links as sentences, for readers who hear the picture.
    var description: [String]
    var nodes: [Node]
    var edges: [Edge]
    /// Rows of samples.
    var legend: [[LegendEntry]]

    /// A box with a name.
    struct Node: Sendable {
        /// For `id`: unique among nodes.
        var slug: String
        var kind: ActorKind
        /// A word for `class` that says what became of the actor, in the picture of a difference.
        var change: ChangeMark?
        /// The name, then the role in small type.
        var lines: [Line]
        var size: Size
        var tooltip: String
    }

    /// One line of text.
    struct Line: Equatable, Sendable {
        var text: String
        var size: Double
        var isBold: Bool

        var width: Double { TextMetrics.width(of: text, size: size, bold: isBold) }
    }

    /// A line between two nodes.
    struct Edge: Sendable {
        /// For `id`: unique among edges.
        var slug: String
        /// Indices of nodes.
        var tail: Int
        var head: Int
        var stroke: Stroke
        var label: Line?
        var tooltip: String
        /// The sentence that says so most plainly.
        var quote: String?
        /// Whether it also leads back: what both sides do in the same words.
        var isMutual = false

        /// Graphviz's name of where the heads are.
        var direction: String {
            if stroke.meaning == .together { return "none" }
            return isMutual ? "both" : "forward"
        }
    }

    /// What the reader needs to know: a sample and its meaning.
    enum LegendEntry: Sendable {
        case stroke(Stroke, meaning: String)
        case kind(ActorKind)
    }
}

/// How a line is drawn; meaning never hangs on colour alone.
struct Stroke: Equatable, Sendable {
    var meaning: Meaning
    /// In points.
    var width: Double
    /// Not stated as a fact: hedged, conditional or planned.
    var isUncertain = false
    var change: ChangeMark?

    enum Meaning: String, Sendable {
        case support, oppose, neutral, together
        /// Any of them: a sample that shows something else.
        case plain
    }

    /// Graphviz's name of the arrow head.
    var head: String {
        switch meaning {
        case .support, .plain: "normal"
        case .oppose: "tee"
        case .neutral: "vee"
        case .together: "none"
        }
    }

    /// Graphviz's name of the line.
    var line: String {
        if change == .removed || isUncertain { return "dotted" }
        return meaning == .neutral ? "dashed" : "solid"
    }

    /// Whether the line is drawn twice side by side: a stance that changed sides.
    var isDouble: Bool { change == .flipped }

    /// Whether the line only stands by while others changed.
    var isBackground: Bool {
        meaning == .plain || (change == .unchanged && meaning != .together)
    }
}

extension ChangeMark {
    /// The word for a reader.
    var word: String {
        switch self {
        case .added: "new"
        case .removed: "gone"
        case .flipped: "changed sides"
        case .changed: "changed"
        case .unchanged: "unchanged"
        }
    }
}
