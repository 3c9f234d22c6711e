internal import ActorGraphs

/// The whole page: the arranged drawing with its heading and legend above and its caption below.
struct Page: Sendable {
    let drawing: Drawing
    let arrangement: Arrangement
    let theme: PictureTheme
    /// The room that the drawing gets, however little of it is there; nil for as much as it needs.
    let frame: Box?
    /// What the names of the page's own parts begin with, where several stand in one document.
    let prefix: String
    /// The room of a drawing that is narrower than its heading, for it to stand in the middle.
    private(set) var margins: Box?
    /// Words of the heading by their first point on the base of the box.
    private(set) var words: [Word] = []
    private(set) var samples: [Sample] = []
    private(set) var swatches: [Swatch] = []

    /// A line of the heading or legend, in a box with its words at the left.
    struct Word: Sendable {
        var line: Drawing.Line
        var isFaint: Bool
        var box: Box
        /// The word for `class`.
        var role: String
    }

    /// A stroke of the legend.
    struct Sample: Sendable {
        var stroke: Stroke
        var start: Point
        var end: Point
    }

    /// A box of the legend.
    struct Swatch: Sendable {
        var entry: Drawing.LegendEntry
        var words: Drawing.Line
        var box: Box
    }

    init(of panels: Panels, theme: PictureTheme = .auto) {
        self.init(
            of: panels.drawing, arrangement: panels.arrangement, captions: panels.captions,
            theme: theme)
        words += panels.captions.flatMap(\.words)
        samples += panels.rules
    }

    /// The page of an arranged drawing; without heading and caption where these stand elsewhere.
    init(
        of drawing: Drawing, arrangement: Arrangement, captions: [Panels.Caption] = [],
        hasHeading: Bool = true, theme: PictureTheme = .auto, frame: Box? = nil,
        prefix: String = ""
    ) {
        self.theme = theme
        self.frame = frame
        self.prefix = prefix
        self.drawing = drawing
        self.arrangement = arrangement
        let bounds =
            frame ?? captions.reduce(arrangement.bounds(of: drawing)) { $0.union($1.box) }
        let widest = drawing.legend.map { row in row.reduce(0) { $0 + Self.width(of: $1) } }.max()
        let width = max(bounds.width, min(widest ?? 0, 900), 420)
        let left = bounds.centre.x - width / 2
        if bounds.width < width {
            margins = Box(
                minX: left, minY: bounds.minY, maxX: left + width, maxY: bounds.maxY)
        }

        // Laid out downwards from 0, then lifted above the drawing.
        var y = 0.0
        let heading = hasHeading ? [drawing.title] : []
        for line in heading.flatMap({
            NodeText.broken($0, size: 20, bold: true, lines: 2, widest: width)
        }) {
            add(line, size: 20, isBold: true, isFaint: false, role: "heading", left: left, y: &y)
        }
        for text in hasHeading ? drawing.subtitle : [] {
            for line in NodeText.broken(text, size: 11, bold: false, lines: 2, widest: width) {
                add(line, size: 11, isBold: false, isFaint: true, role: "note", left: left, y: &y)
            }
        }
        y -= 8
        for row in drawing.legend { add(row, left: left, right: left + width, y: &y) }
        let lift = bounds.maxY + 26 - y
        words = words.map { word in
            var word = word
            word.box = word.box.moved(up: lift)
            return word
        }
        samples = samples.map { sample in
            var sample = sample
            sample.start.y += lift
            sample.end.y += lift
            return sample
        }
        swatches = swatches.map { swatch in
            var swatch = swatch
            swatch.box = swatch.box.moved(up: lift)
            return swatch
        }
        y = bounds.minY - 20
        for text in hasHeading ? drawing.caption : [] {
            for line in NodeText.broken(text, size: 10, bold: false, lines: 2, widest: width) {
                add(line, size: 10, isBold: false, isFaint: true, role: "note", left: left, y: &y)
            }
        }
    }

    private mutating func add(
        _ text: String, size: Double, isBold: Bool, isFaint: Bool, role: String, left: Double,
        y: inout Double
    ) {
        let line = Drawing.Line(text: text, size: size, isBold: isBold)
        let height = size * 1.35
        words.append(
            Word(
                line: line, isFaint: isFaint,
                box: Box(minX: left, minY: y - height, maxX: left + line.width * 1.04, maxY: y),
                role: role))
        y -= height
    }

    /// The room of an entry with the gap after it.
    private static func width(of entry: Drawing.LegendEntry) -> Double {
        let words = Drawing.Line(text: entry.words, size: 11, isBold: false).width * 1.04
        return switch entry {
        case .stroke: words + 38 + 18
        case .kind: words + 18 + 8
        }
    }

    private mutating func add(
        _ row: [Drawing.LegendEntry], left: Double, right: Double, y: inout Double
    ) {
        let height = 20.0
        var x = left
        for entry in row {
            let words = Drawing.Line(text: entry.words, size: 11, isBold: false)
            let room = Self.width(of: entry)
            let isStroke = if case .stroke = entry { true } else { false }
            let width = room - (isStroke ? 18 : 8)
            if x > left, x + width > right + 1 {
                x = left
                y -= height + 4
            }
            let middle = y - height / 2
            switch entry {
            case .stroke(let stroke, _):
                samples.append(
                    Sample(
                        stroke: stroke, start: Point(x: x, y: middle),
                        end: Point(x: x + 32, y: middle)))
                self.words.append(
                    Word(
                        line: words, isFaint: false,
                        box: Box(minX: x + 38, minY: y - height, maxX: x + width, maxY: y),
                        role: "legend"))
            case .kind:
                swatches.append(
                    Swatch(
                        entry: entry, words: words,
                        box: Box(minX: x, minY: y - height + 1, maxX: x + width, maxY: y - 1)))
            }
            x += room
        }
        y -= height + 4
    }
}

extension Box {
    func moved(up distance: Double) -> Box {
        Box(minX: minX, minY: minY + distance, maxX: maxX, maxY: maxY + distance)
    }
}

extension Drawing.LegendEntry {
    var words: String {
        switch self {
        case .stroke(_, let meaning): meaning
        case .kind(let kind): kind.rawValue
        }
    }
}
