internal import ActorGraphs

/// The style of the page: the picture's colours by name, then the style sheet.
enum PageStyle {
    static let text =
        "\n:root { \(variables(of: .light)) }\n@media (prefers-color-scheme: dark) {\n"
        + "  :root { \(variables(of: .dark)) }\n}\n" + PageAssets.style

    private static func variables(of palette: Palette) -> String {
        var variables = [
            ("page", palette.page), ("ink", palette.ink), ("faint", palette.faint),
            ("support", palette.support), ("oppose", palette.oppose),
            ("neutral", palette.neutral), ("together", palette.together),
        ]
        for kind in ActorKind.allCases {
            variables.append(("\(kind.rawValue)-fill", palette.fill(of: kind)))
            variables.append(("\(kind.rawValue)-line", palette.line(of: kind)))
        }
        return variables.map { "--\($0.0): \($0.1);" }.joined(separator: " ")
    }
}
