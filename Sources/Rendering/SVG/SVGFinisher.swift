/// Turns Graphviz's SVG into ours: names, tooltips, reading help, dark colours, centred words.
///
/// Only shapes and words are taken over; whatever else Graphviz writes is left behind, so that
/// nothing of an article can become an element, an address or a script.
struct SVGFinisher {
    private let page: Page
    private let parts: [String: Part]
    private var output = ""
    /// The group being written.
    private var part: Part?
    private var hasPaper = false

    /// A group of the page as it is to be written.
    struct Part {
        var slug: String
        var classes: String
        var tooltip: String
        /// Where the words stand, and whether they begin or are centred there.
        var anchor: Double
        var isCentred = true
        /// The points of a shape that replaces Graphviz's.
        var outline: String?
        /// Whether the keyboard stops here: every actor once and every link once.
        var isStop = false
        /// Whether another group says the same aloud.
        var isSilent = false
        /// Where a click leads.
        var address: String?
    }

    init(page: Page) {
        self.page = page
        parts = Self.parts(of: page)
    }

    /// The finished document.
    static func finished(_ svg: [UInt8], page: Page) -> String {
        var finisher = SVGFinisher(page: page)
        finisher.write(SVGToken.tokens(of: svg))
        return finisher.output
    }

    private mutating func write(_ tokens: [SVGToken]) {
        output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        // Elements that are open, and whether each was written.
        var open: [(name: String, isWritten: Bool)] = []
        for token in tokens {
            switch token {
            case .open(let name, let attributes, let isClosed):
                let isWritten = begin(name, attributes, isClosed: isClosed, depth: open.count)
                if !isClosed { open.append((name, isWritten)) }
            case .close:
                guard let last = open.popLast(), last.isWritten else { continue }
                output += "</\(last.name)>\n"
                if last.name == "g" {
                    if part?.address != nil { output += "</a>\n" }
                    part = nil
                }
            case .text(let text):
                if let last = open.last, last.isWritten, last.name == "text" { output += text }
            }
        }
    }

    /// Writes the start of an element that is taken over; false for one that is left behind.
    private mutating func begin(
        _ name: String, _ attributes: [SVGToken.Attribute], isClosed: Bool, depth: Int
    ) -> Bool {
        let values = Dictionary(
            attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        switch name {
        case "svg" where depth == 0:
            addHead(values)
            return true
        case "g" where depth == 1:
            output += "<g transform=\"\(values["transform"] ?? "")\">\n"
            return true
        case "g" where depth == 2:
            guard let found = values["id"].flatMap({ parts[$0] }) else { return false }
            part = found
            addStart(of: found)
            return true
        case "path", "polygon", "polyline", "ellipse", "text":
            // Shapes of groups that are left behind would have no meaning.
            guard part != nil || (depth == 2 && name == "polygon" && !hasPaper) else {
                return false
            }
            add(name, attributes, isClosed: isClosed)
            return true
        default: return false
        }
    }

    /// The start of a group with its tooltip, which is also its name for who hears the picture.
    private mutating func addStart(of part: Part) {
        if let address = part.address {
            output += "<a href=\"\(DisplayText.escaped(address))\" target=\"_blank\" "
            output += "rel=\"noopener noreferrer\" "
            output += part.isStop ? "aria-labelledby=\"\(part.slug)\">\n" : "tabindex=\"-1\">\n"
        }
        output += "<g id=\"\(part.slug)\" class=\"\(part.classes)\""
        if part.isStop {
            output += " role=\"img\""
            if part.address == nil { output += " tabindex=\"0\"" }
        }
        if part.isSilent { output += " aria-hidden=\"true\"" }
        output += ">"
        if !part.tooltip.isEmpty {
            output += "<title>\(DisplayText.escaped(part.tooltip))</title>"
        }
        output += "\n"
    }

    private mutating func add(
        _ name: String, _ attributes: [SVGToken.Attribute], isClosed: Bool
    ) {
        output += "<\(name)"
        let isPaper = attributes.contains { $0.name == "stroke" && $0.value == "transparent" }
        if part == nil {
            output += " class=\"page\""
            hasPaper = true
        } else if isPaper {
            output += " class=\"paper\""
        }
        for attribute in attributes {
            switch (name, attribute.name) {
            case ("text", "x"), ("text", "text-anchor"), (_, "font-family"), (_, "class"),
                (_, "id"):
                continue
            case (_, "stroke") where attribute.value == "transparent":
                output += " stroke=\"none\""
            case ("polygon", "points"):
                output += " points=\"\(part?.outline ?? attribute.value)\""
            case (_, let key) where Self.known.contains(key):
                output += " \(key)=\"\(attribute.value)\""
            default: continue
            }
        }
        if name == "text", let part {
            let isFaint = attributes.contains {
                $0.name == "fill" && $0.value.uppercased() == page.theme.palette.faint
            }
            if isFaint { output += " class=\"faint\"" }
            let anchor = part.isCentred ? "middle" : "start"
            output += " text-anchor=\"\(anchor)\" x=\"\(GraphvizText.Value.fixed(part.anchor))\""
        }
        output += isClosed ? "/>\n" : ">"
    }

    /// Attributes of shapes and words that are taken over.
    private static let known: Set = [
        "d", "points", "cx", "cy", "rx", "ry", "x", "y", "fill", "stroke", "stroke-width",
        "stroke-dasharray", "stroke-linecap", "font-size", "font-weight", "font-style",
        "text-decoration", "fill-opacity", "stroke-opacity",
    ]

    private mutating func addHead(_ values: [String: String]) {
        let drawing = page.drawing
        // An image would hide from a screen reader that its parts can be reached one by one.
        output += "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"graphics-document document\" "
        output += "aria-labelledby=\"\(page.prefix)picture-title\" "
        output += "aria-describedby=\"\(page.prefix)picture-description\" "
        for key in ["width", "height", "viewBox"] {
            if let value = values[key] { output += "\(key)=\"\(value)\" " }
        }
        output += "font-family=\"\(LayoutText.font)\">\n"
        output +=
            "<title id=\"\(page.prefix)picture-title\">\(DisplayText.escaped(drawing.title))</title>\n"
        let words = (drawing.subtitle + drawing.caption + drawing.description).joined(
            separator: "\n")
        output +=
            "<desc id=\"\(page.prefix)picture-description\">\(DisplayText.escaped(words))</desc>\n"
        output += SVGStyle.element(for: page.theme)
    }
}
