package import ActorGraphs

extension Picture {
    /// The layout programs of Graphviz that a picture is measured against.
    package enum PlainProgram: String, CaseIterable, Sendable {
        case neato, dot, fdp, sfdp
    }

    /// The picture that a layout program makes without our search, on the same boxes and words.
    package init(of graph: ActorGraph, options: PictureOptions, plain program: PlainProgram)
        throws(RenderingError)
    {
        let drawing = Drawing(of: graph, options: options)
        let engine: GraphvizEngine.Program =
            switch program {
            case .neato: .neato
            case .dot: .dot
            case .fdp: .fdp
            case .sfdp: .sfdp
            }
        self.init(
            drawing, arrangement: try PlainLayout.arrangement(of: drawing, by: engine),
            options: options)
    }

    /// How hard the picture is to read.
    package var score: LayoutScore {
        LayoutScore(
            of: page.arrangement, drawing: page.drawing, sides: Sides(of: page.drawing))
    }

    /// How many actors and links are drawn.
    package var size: (actors: Int, links: Int) {
        (page.drawing.nodes.count, page.drawing.edges.count)
    }
}
