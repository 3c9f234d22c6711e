/// What Graphviz makes of a drawing without our search, to be measured against.
///
/// It is given what it can use: our boxes, our wished lengths and gaps, curved lines around boxes, and
/// our way to place words, since its own lays them on lines and boxes.
enum PlainLayout {
    static func arrangement(
        of drawing: Drawing, by program: GraphvizEngine.Program
    ) throws(RenderingError) -> Arrangement {
        let text = LayoutText.search(
            drawing, overlap: program == .dot ? "true" : "prism", splines: "true")
        let records = try GraphvizEngine.positions(of: text, by: program)
        guard let found = Arrangement(records: records, drawing: drawing) else {
            throw .layoutFailed(engine: program.rawValue, message: "not everything was placed")
        }
        return LabelPlacement.placed(found.withEndsOffCorners(drawing), drawing: drawing)
            .arrangement
    }
}
