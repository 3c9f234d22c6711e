/// The colours that a picture is made for.
public enum PictureTheme: String, Sendable, Hashable, CaseIterable {
    /// Light, and dark where the reader's program asks an SVG for it.
    case auto
    case light, dark
    /// Greys on white, for printers without colours.
    case print

    var palette: Palette {
        switch self {
        case .auto, .light: .light
        case .dark: .dark
        case .print: .print
        }
    }
}
