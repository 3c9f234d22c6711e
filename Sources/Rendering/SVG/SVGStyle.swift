internal import ActorGraphs

/// The style sheet of a picture: light colours stand in the shapes, dark ones here by class.
enum SVGStyle {
    static func element(for theme: PictureTheme) -> String {
        let dark =
            theme == .auto ? "@media (prefers-color-scheme: dark) {\n\(darkRules)\n}\n" : ""
        return "<style>\n.link:hover > path { stroke-width: 3.5; }\n\(dark)</style>\n"
    }

    private static var darkRules: String {
        let dark = Palette.dark
        var rules = [
            ".page, .words > .paper { fill: \(dark.page); stroke: none; }",
            "text { fill: \(dark.ink); }",
            "text.faint { fill: \(dark.faint); }",
        ]
        for kind in ActorKind.allCases {
            rules.append(
                ".\(kind.rawValue) > path, .\(kind.rawValue) > polygon "
                    + "{ fill: \(dark.fill(of: kind)); stroke: \(dark.line(of: kind)); }")
        }
        for meaning in [Stroke.Meaning.support, .oppose, .neutral, .together, .plain] {
            let colour = dark.line(of: meaning)
            let name = meaning.rawValue
            rules.append(".\(name) > path, .\(name) > polyline { stroke: \(colour); }")
            rules.append(
                ".\(name) > polygon:not(.paper) { fill: \(colour); stroke: \(colour); }")
            rules.append(".\(name) > text { fill: \(colour); }")
        }
        let standing = dark.standing
        rules.append(
            ".link.unchanged:not(.together) > path, .link.unchanged:not(.together) > polyline "
                + "{ stroke: \(standing); }")
        rules.append(
            ".link.unchanged:not(.together) > polygon:not(.paper) "
                + "{ fill: \(standing); stroke: \(standing); }")
        let samples = ChangeMark.allCases.filter { $0 != .unchanged }.map { ".\($0.rawValue)" }
            .joined(separator: ", ")
        rules.append(
            ".legend.plain:is(\(samples)) > :is(path, polyline) { stroke: \(dark.faint); }")
        rules.append(
            ".legend.plain:is(\(samples)) > polygon:not(.paper) "
                + "{ fill: \(dark.faint); stroke: \(dark.faint); }")
        rules.append(".words.unchanged > text { fill: \(standing); }")
        rules.append(
            ".actor.removed > path, .actor.removed > polygon { fill: \(dark.page); }")
        return rules.joined(separator: "\n")
    }
}
