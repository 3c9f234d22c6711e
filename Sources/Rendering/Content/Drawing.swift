internal import ActorGraphs

/// What is to be drawn: all words, shapes and strokes, without places.
struct Drawing: Sendable {
    /// The first line of the picture.
    var title: String
    /// What is counted, and what is left out.
    var subtitle: [String]
    /// Where the words come from, below the picture.
    var caption: [String]
    /// The links as sentences, for readers who hear the picture.
    var description: [String]
    var nodes: [Node]
    var edges: [Edge]
    /// Rows of samples.
    var legend: [[LegendEntry]]
    /// The articles, for a page that shows their sentences.
    var articles: [ArticleRecord]
    /// Names by actor id, also of actors that are not drawn.
    var names: [String: String]
    /// Addresses of sentences, where links are asked for.
    var places: PlaceAddress?
    /// The graphs that are drawn at once, in the picture of a difference or a comparison.
    var states: [State] = []

    /// One of several graphs that are drawn at once.
    struct State: Sendable {
        /// "Before", "After", or its number.
        var name: String
        /// What the graph is called.
        var title: String
        /// How much it holds.
        var note: String
        /// Its articles, by their SHA-256: in the union they may have other ids.
        var articles: Set<String>
    }

    /// A box with a name.
    struct Node: Sendable {
        /// For `id`: unique among nodes.
        var slug: String
        var kind: ActorKind
        /// A word for `class` that says what became of the actor, in the picture of a difference.
        var change: ChangeMark?
        /// The node that the actor belongs to, by index.
        var affiliation: Int?
        /// The name, then the role in small type.
        var lines: [Line]
        var size: Size
        var tooltip: String
        /// Whom the box stands for.
        var actor: ActorNode
        /// The place of the tooltip's sentence on the web, where links are asked for.
        var address: String?
        /// Whether all of several graphs have the actor, in the picture of a comparison.
        var isShared = false
        /// What became of it, or which graphs have it: "new", "in 1 and 3".
        var standing: String?
        /// How it looks in every state, in the picture of a difference; nil where it is not there.
        var looks: [Look?] = []

        /// What of a box differs from state to state.
        struct Look: Sendable {
            var kind: ActorKind
            var change: ChangeMark?
            var lines: [Line]
            var tooltip: String
        }

        /// The width of the outline in points.
        var outline: Double { change == .added || isShared ? 2.6 : 1.4 }
    }

    /// One line of text.
    struct Line: Equatable, Sendable {
        var text: String
        var size: Double
        var isBold: Bool

        var width: Double { TextMetrics.width(of: text, size: size, bold: isBold) }
    }

    /// The words on a line: an act, and below or behind it in brackets how sure it is and who says
    /// so.
    struct Label: Equatable, Sendable {
        var lines: [Line]
        /// Whether the words are crossed out: those of a stance that is gone.
        var isStruck = false

        /// A short note stands behind the act, a long one below it.
        init(_ act: String, notes: [String] = []) {
            let size = 10.0
            var texts = [act]
            if let last = notes.last {
                texts = notes.dropLast().reduce([act + " ("]) { $0 + [$1 + ", "] } + [last + ")"]
                let whole = texts.joined()
                if whole.unicodeScalars.count <= Self.widest {
                    texts = [whole]
                } else {
                    // The bracket goes down with its first word.
                    texts[0] = act
                    texts[1] = "(" + texts[1]
                    if texts.count > 2, texts[1...].joined().unicodeScalars.count <= Self.widest {
                        texts = [act, texts[1...].joined()]
                    }
                }
            }
            lines = texts.map { text in
                let text = text.hasSuffix(" ") ? String(text.dropLast()) : text
                return Line(text: text, size: size, isBold: false)
            }
        }

        /// As many letters as stand on one line.
        private static let widest = 20

        /// All of it on one line.
        var text: String { lines.map(\.text).joined(separator: " ") }
        var width: Double { lines.map(\.width).max() ?? 0 }
        var height: Double { lines.reduce(0) { $0 + $1.size * 1.2 } }
    }

    /// A line between two nodes.
    struct Edge: Sendable {
        /// For `id`: unique among edges.
        var slug: String
        /// Indices of nodes.
        var tail: Int
        var head: Int
        var stroke: Stroke
        var label: Label?
        var tooltip: String
        /// The sentence that says so most plainly.
        var quote: String?
        /// The stances that the line shows: one, or two where it leads both ways.
        var stances: [Stance] = []
        /// What the line shows where there is no stance.
        var pair: CoOccurrence?
        /// The place of the quote on the web, where links are asked for.
        var address: String?
        /// Whether it also leads back: what both sides do in the same words.
        var isMutual = false
        /// The slug of the stance that leads back.
        var backSlug: String?
        /// What became of it, or which graphs have it: "new", "in 1 and 3".
        var standing: String?
        /// The same with what it was before; nil where nothing became of it.
        var note: String?
        /// Whether graphs contradict each other in it.
        var isContradicted = false
        /// How much a reader of several graphs looks for it.
        var interest = Interest.change
        /// What the stance was before it changed sides.
        var former: Stance?
        /// How it looks in every state, in the picture of a difference; nil where it is not there.
        var looks: [Look?] = []

        /// What comes first in lists: that sides were changed or contradict each other, then what is
        /// not in all graphs, then what is.
        enum Interest: Int, Sendable {
            case conflict, change, agreement
        }

        /// What of a line differs from state to state.
        struct Look: Sendable {
            var stroke: Stroke
            var label: Label?
            var tooltip: String
        }

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
        if isUncertain { return "dotted" }
        return meaning == .neutral && !isBroken ? "dashed" : "solid"
    }

    /// Whether the line consists of long pieces: what is gone, unlike what is only planned, which is
    /// dotted, and unlike contact, which is dashed.
    var isBroken: Bool { change == .removed }

    /// Whether the line is drawn twice side by side: a stance that changed sides.
    var isDouble: Bool { change == .flipped }

    /// Whether it stands in the legend for a change of any line, which unchanged ones stand back
    /// behind.
    var isSampleOfChange: Bool { meaning == .plain && change != nil && change != .unchanged }

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
        case .grown: "in more sentences"
        case .shrunk: "in fewer sentences"
        case .unchanged: "unchanged"
        }
    }
}
