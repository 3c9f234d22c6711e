internal import ActorGraphs

/// The colours of the picture, for light and dark pages.
///
/// The three colours of links stay apart for readers who confuse red and green (Okabe and Ito's
/// hues darkened to a contrast of 4.5 : 1 on white); shape, line and head say the same once more.
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
        standing: "#7A828C")

    static let dark = Palette(
        page: "#15181D", ink: "#E6E8EB", faint: "#A3ABB5",
        personFill: "#3B3013", personLine: "#E0AE36",
        countryFill: "#17304A", countryLine: "#6FA8DC",
        organizationFill: "#35233F", organizationLine: "#BE93DD",
        support: "#3CCB9D", oppose: "#FF8B4D", neutral: "#62B4F5", together: "#59616C",
        standing: "#8B949F")

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
        stroke.isBackground ? standing : line(of: stroke.meaning)
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
