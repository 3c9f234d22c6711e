internal import ActorGraphs

/// The style of the page: colours by name for its theme, then the style sheet.
struct PageStyle {
    private let theme: PictureTheme

    init(of theme: PictureTheme) { self.theme = theme }

    /// The colour schemes that the page knows, as HTML names them.
    var scheme: String {
        switch theme {
        case .auto: "light dark"
        case .dark: "dark"
        case .light, .print: "light"
        }
    }

    /// The style sheet.
    var text: String {
        let dark =
            theme == .auto
            ? "@media (prefers-color-scheme: dark) {\n  :root { \(Self.variables(of: .dark, isDark: true)) }\n}\n"
            : ""
        return
            "\n:root { color-scheme: \(scheme); \(Self.variables(of: theme.palette, isDark: theme == .dark)) }\n"
            + dark + PageAssets.style
    }

    private static func variables(of palette: Palette, isDark: Bool) -> String {
        var variables = [
            ("page", palette.page), ("ink", palette.ink), ("faint", palette.faint),
            ("support", palette.support), ("oppose", palette.oppose),
            ("neutral", palette.neutral), ("together", palette.together),
        ]
        for kind in ActorKind.allCases {
            variables.append(("\(kind.rawValue)-fill", palette.fill(of: kind)))
            variables.append(("\(kind.rawValue)-line", palette.line(of: kind)))
        }
        variables += isDark ? onDark : onLight
        return variables.map { "--\($0.0): \($0.1);" }.joined(separator: " ")
    }

    /// What only pages have: the panel, its rules and fields, and what is marked in the text.
    private static let onLight = [
        ("panel", "#f6f7f9"), ("rule", "#d9dee4"), ("field", "#8a939e"), ("focus", "#0b63c5"),
        ("said", "#fff1c2"), ("cue", "#ffd76a"), ("named", "#dcebfb"),
        ("shade", "rgba(20, 30, 45, .08)"),
    ]

    private static let onDark = [
        ("panel", "#1c2027"), ("rule", "#343b45"), ("field", "#6d7783"), ("focus", "#7db8ff"),
        ("said", "#3d3517"), ("cue", "#6b5310"), ("named", "#1d3a57"),
        ("shade", "rgba(0, 0, 0, .4)"),
    ]
}
