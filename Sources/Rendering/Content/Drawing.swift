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
    var legend: [LegendEntry]

    /// A box with a name.
    struct Node: Sendable {
        /// For `id`: unique among nodes.
        var slug: String
        var kind: ActorKind
        /// A word for `class` that says what became of the actor, in the picture of a difference.
        var change: Change?
        /// The name, then the role in small type.
        var lines: [Line]
        var size: Size
        var tooltip: String
        /// How much the actor matters, 0…1, for what may be left out or pushed aside.
        var weight: Double
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
    }

    /// What the reader needs to know: a sample and its meaning.
    enum LegendEntry: Sendable {
        case stroke(Stroke, meaning: String)
        case kind(ActorKind)
        case change(Change, meaning: String)
    }
}

/// How a line is drawn; meaning never hangs on colour alone.
struct Stroke: Equatable, Sendable {
    var meaning: Meaning
    /// In points.
    var width: Double
    /// Not stated as a fact: hedged, conditional or planned.
    var isUncertain = false
    var change: Change?

    enum Meaning: String, Sendable {
        case support, oppose, neutral, together
    }

    /// Graphviz's name of the arrow head.
    var head: String {
        switch meaning {
        case .support: "normal"
        case .oppose: "tee"
        case .neutral: "vee"
        case .together: "none"
        }
    }

    /// Graphviz's name of the line.
    var line: String {
        if change == .removed { return "dotted" }
        if isUncertain { return "dotted" }
        return meaning == .neutral ? "dashed" : "solid"
    }
}

/// What became of an actor or a link from one graph to the next.
enum Change: String, CaseIterable, Sendable {
    case added, removed, flipped, changed, unchanged
}
