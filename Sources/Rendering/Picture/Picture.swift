public import ActorGraphs

/// A drawn graph, ready to be written as SVG, PNG or PDF.
///
/// ```swift
/// let picture = try Picture(of: graph)
/// try Data(picture.data(as: .svg)).write(to: url)
/// ```
public struct Picture: Sendable {
    let page: Page
    /// The states of ``page`` on one sheet, where it shows them side by side.
    let union: Page?

    /// A file format of pictures.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case svg, png, pdf
    }

    /// The picture of a graph.
    public init(of graph: ActorGraph, options: PictureOptions = PictureOptions())
        throws(RenderingError)
    {
        try self.init(Drawing(of: graph, options: options), options: options)
    }

    /// The picture of what differs between two graphs, on one layout of both.
    public init(of diff: GraphDiff, options: PictureOptions = PictureOptions())
        throws(RenderingError)
    {
        try self.init(states: Drawing(of: diff, options: options), options: options)
    }

    /// The picture of what several graphs say, on one layout of all.
    public init(of comparison: GraphComparison, options: PictureOptions = PictureOptions())
        throws(RenderingError)
    {
        try self.init(states: Drawing(of: comparison, options: options), options: options)
    }

    /// The picture of a union, or of its states side by side.
    private init(
        states drawing: Drawing, options: PictureOptions
    ) throws(RenderingError) {
        guard options.layout == .side else {
            try self.init(drawing, options: options)
            return
        }
        var drawing = drawing
        if !options.showsLegend { drawing.legend = [] }
        let arrangement = try LayoutSearch.best(for: drawing, starts: options.starts)
        self.init(
            Page(of: Panels(of: drawing, arrangement: arrangement), theme: options.theme),
            union: Page(of: drawing, arrangement: arrangement, theme: options.theme))
    }

    private init(_ page: Page, union: Page? = nil) {
        self.page = page
        self.union = union
    }

    init(_ drawing: Drawing, options: PictureOptions = PictureOptions()) throws(RenderingError) {
        let arrangement = try LayoutSearch.best(for: drawing, starts: options.starts)
        self.init(drawing, arrangement: arrangement, options: options)
    }

    init(_ drawing: Drawing, arrangement: Arrangement, options: PictureOptions) {
        var drawing = drawing
        if !options.showsLegend { drawing.legend = [] }
        self.init(Page(of: drawing, arrangement: arrangement, theme: options.theme))
    }

    /// The bytes of a file in that format.
    public func data(as format: Format) throws(RenderingError) -> [UInt8] {
        switch format {
        case .svg:
            let drawn = try GraphvizEngine.drawing(
                of: LayoutText.page(page), by: .nop2, format: .svg)
            return Array(SVGFinisher.finished(drawn, page: page).utf8)
        case .png:
            // Twice as fine as a page's points, for sharp letters.
            let text = LayoutText.page(page, resolution: 144, finished: true)
            return try GraphvizEngine.drawing(of: text, by: .nop2, format: .png)
        case .pdf:
            let drawn = try GraphvizEngine.drawing(
                of: LayoutText.page(page, finished: true), by: .nop2, format: .pdf)
            return PDFDate.fixed(in: drawn)
        }
    }

    /// The SVG as text.
    public func svg() throws(RenderingError) -> String {
        String(decoding: try data(as: .svg), as: UTF8.self)
    }
}
