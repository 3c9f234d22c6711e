/// The colours and shapes of actors and links in DOT.
///
/// The colours of links stay apart for readers who confuse red and green, and line and arrowhead say
/// the same once more.
package enum DOTPalette {
    /// The fill of an actor's shape.
    package static func fill(of kind: ActorKind) -> String {
        switch kind {
        case .person: "#FFF4D6"
        case .country: "#E1ECF7"
        case .organization: "#EFE6F5"
        }
    }

    /// The outline of an actor's shape.
    package static func line(of kind: ActorKind) -> String {
        switch kind {
        case .person: "#B07D00"
        case .country: "#3279A8"
        case .organization: "#5E2F92"
        }
    }

    /// The colour of a stance.
    package static func line(of polarity: Polarity) -> String {
        switch polarity {
        case .support: "#007F5F"
        case .oppose: "#C44601"
        case .neutral: "#1B4DB8"
        }
    }

    /// The colour of a co-occurrence.
    package static let together = "#B8BEC6"
    /// The colour of words.
    package static let ink = "#1F2328"

    /// How an actor is drawn.
    package static func attributes(of kind: ActorKind) -> [DOTAttribute] {
        [
            DOTAttribute("shape", kind == .organization ? "octagon" : "box"),
            DOTAttribute("style", kind == .person ? "rounded,filled" : "filled"),
            DOTAttribute("color", line(of: kind)), DOTAttribute("fillcolor", fill(of: kind)),
        ]
    }

    /// How a stance is drawn.
    package static func attributes(of polarity: Polarity) -> [DOTAttribute] {
        let color = line(of: polarity)
        return [
            DOTAttribute("color", color), DOTAttribute("fontcolor", color),
            DOTAttribute("style", polarity == .neutral ? "dashed" : "solid"),
            DOTAttribute("arrowhead", head(of: polarity)),
        ]
    }

    private static func head(of polarity: Polarity) -> String {
        switch polarity {
        case .support: "normal"
        case .oppose: "tee"
        case .neutral: "vee"
        }
    }

    /// How a co-occurrence is drawn.
    package static let togetherAttributes = [
        DOTAttribute("color", together), DOTAttribute("dir", "none"),
        DOTAttribute("penwidth", "0.7"),
    ]

    /// The side whose colour that is, or nil.
    static func polarity(ofColor color: String?) -> Polarity? {
        guard let color else { return nil }
        return Polarity.allCases.first { line(of: $0) == color.uppercased() }
    }

    /// The side whose colour that is, by its own or its plainest name, or nil.
    static func polarity(ofPlainColor color: String?) -> Polarity? {
        ["green", "red", "blue"].contains(color?.lowercased())
            ? polarity(ofColorNamed: color) : polarity(ofColor: color)
    }

    /// The side that a colour stands for where a person drew a link, or nil.
    static func polarity(ofColorNamed color: String?) -> Polarity? {
        switch color?.lowercased() {
        case "green", "darkgreen", "forestgreen", "seagreen", "limegreen": .support
        case "red", "darkred", "orange", "darkorange", "orangered", "firebrick", "crimson": .oppose
        case "blue", "darkblue", "navy", "royalblue", "steelblue": .neutral
        default: polarity(ofColor: color)
        }
    }

    /// The side whose arrowhead that is, or nil.
    static func polarity(ofArrowhead head: String?) -> Polarity? {
        Polarity.allCases.first { Self.head(of: $0) == head }
    }

    /// The kind whose fill that is, or nil.
    static func kind(ofFill color: String?) -> ActorKind? {
        guard let color else { return nil }
        return ActorKind.allCases.first { fill(of: $0) == color.uppercased() }
    }

    /// The kind that a shape shows, or nil.
    package static func kind(ofShape shape: String?, style: String?) -> ActorKind? {
        switch shape {
        case "octagon": .organization
        case "box", "rect", "rectangle": style?.contains("rounded") == true ? .person : .country
        default: nil
        }
    }
}
