public import ActorGraphs

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
    /// How several graphs at once are drawn.
    public var layout: Layout

    /// How the picture of a difference or a comparison is laid out.
    public enum Layout: String, Sendable, Hashable, CaseIterable {
        /// One picture of everything, marked with what became of it.
        case union
        /// A picture of every graph beside those of the others, all with the same places.
        case side
    }
    /// Makes boxes, lines and words links to the place of their sentence in the article, where its
    /// source is an address of the web.
    public var linksToPlaces: Bool
    /// The colours.
    public var theme: PictureTheme
    /// Whether samples say what lines and shapes mean.
    public var showsLegend: Bool

    /// Options, by default the article's title and as many actors as can be read.
    public init(
        title: String? = nil, showsAll: Bool = false, minimumConfidence: Double = 0.5,
        top: Int? = nil, starts: Int? = nil, layout: Layout = .union, linksToPlaces: Bool = false,
        theme: PictureTheme = .auto, showsLegend: Bool = true
    ) {
        self.title = title
        self.showsAll = showsAll
        self.minimumConfidence = minimumConfidence
        self.top = top
        self.starts = starts
        self.layout = layout
        self.linksToPlaces = linksToPlaces
        self.theme = theme
        self.showsLegend = showsLegend
    }

    /// Whether any article of a graph lies where a link of ``linksToPlaces`` can lead.
    public func hasPlaces(for graph: ActorGraph) -> Bool {
        graph.articles.contains { $0.source.flatMap(PlaceAddress.page) != nil }
    }
}
