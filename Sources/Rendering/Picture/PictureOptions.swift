/// What a picture shows.
public struct PictureOptions: Sendable, Hashable {
    /// The first line; nil for the article's title.
    public var title: String?
    /// Shows every actor and link, instead of what matters most.
    public var showsAll: Bool
    /// Leaves out stances below this confidence, 0…1, unless everything is shown. By default those
    /// that are more likely wrong than right.
    public var minimumConfidence: Double
    /// Shows at most so many actors; nil for as many as can be read.
    public var top: Int?
    /// How many layouts to try, of which the best is kept; nil for as many as are quick.
    public var starts: Int?
    /// The colours.
    public var theme: PictureTheme
    /// Whether samples say what lines and shapes mean.
    public var showsLegend: Bool

    /// Options, by default the article's title and as many actors as can be read.
    public init(
        title: String? = nil, showsAll: Bool = false, minimumConfidence: Double = 0.5,
        top: Int? = nil, starts: Int? = nil, theme: PictureTheme = .auto, showsLegend: Bool = true
    ) {
        self.title = title
        self.showsAll = showsAll
        self.minimumConfidence = minimumConfidence
        self.top = top
        self.starts = starts
        self.theme = theme
        self.showsLegend = showsLegend
    }
}
