internal import ActorGraphs

/// The colours of the picture, for light and dark pages and for print.
///
/// The three colours of links stay apart for readers who are blind to one of red, green and blue, by 20
/// units of CIELAB and more as a test simulates them, and have a contrast of 4.5 : 1 to the page; shape,
/// line and head say the same once more, which is all that print has.
struct Palette {
    var page: String
    var ink: String
    var faint: String

    var personFill: String
    var personLine: String
    var countryFill: String
    var countryLine: String
    var organizationFill: String
    var organizationLine: String

    var support: String
    var oppose: String
    var neutral: String
    var together: String
    /// A stance that did not change, in the picture of a difference.
    var standing: String

    /// The colours of our DOT files, and those of the page.
    static let light = Palette(
        page: "#FFFFFF", ink: DOTPalette.ink, faint: "#57606A",
        personFill: DOTPalette.fill(of: .person), personLine: DOTPalette.line(of: .person),
        countryFill: DOTPalette.fill(of: .country), countryLine: DOTPalette.line(of: .country),
        organizationFill: DOTPalette.fill(of: .organization),
        organizationLine: DOTPalette.line(of: .organization),
        support: DOTPalette.line(of: .support), oppose: DOTPalette.line(of: .oppose),
        neutral: DOTPalette.line(of: .neutral), together: DOTPalette.together,
        standing: "#6B737D")

    static let dark = Palette(
        page: "#15181D", ink: "#E6E8EB", faint: "#A3ABB5",
        personFill: "#3B3013", personLine: "#E0AE36",
        countryFill: "#14323F", countryLine: "#72BEDB",
        organizationFill: "#2C2145", organizationLine: "#AC7FEA",
        support: "#4FDFA6", oppose: "#F58A3C", neutral: "#7C9BFF", together: "#59616C",
        standing: "#8B949F")

    /// Greys: a stance is known by its line and head, an actor's kind by its shape.
    static let print = Palette(
        page: "#FFFFFF", ink: "#000000", faint: "#4D4D4D",
        personFill: "#FFFFFF", personLine: "#333333",
        countryFill: "#E6E6E6", countryLine: "#333333",
        organizationFill: "#F4F4F4", organizationLine: "#333333",
        support: "#666666", oppose: "#000000", neutral: "#333333", together: "#B8B8B8",
        standing: "#707070")

    func line(of meaning: Stroke.Meaning) -> String {
        switch meaning {
        case .support: support
        case .oppose: oppose
        case .neutral: neutral
        case .together: together
        case .plain: standing
        }
    }

    /// The colour of a stroke; what did not change stands back in grey.
    func line(of stroke: Stroke) -> String {
        if stroke.isSampleOfChange { return faint }
        return stroke.isBackground ? standing : line(of: stroke.meaning)
    }

    func fill(of kind: ActorKind) -> String {
        switch kind {
        case .person: personFill
        case .country: countryFill
        case .organization: organizationFill
        }
    }

    func line(of kind: ActorKind) -> String {
        switch kind {
        case .person: personLine
        case .country: countryLine
        case .organization: organizationLine
        }
    }
}
