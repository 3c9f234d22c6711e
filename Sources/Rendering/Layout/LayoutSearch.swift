/// Finds the arrangement that is easiest to read among several starts.
enum LayoutSearch {
    /// The best arrangement of so many starts, its labels placed.
    static func best(for drawing: Drawing, starts: Int? = nil) throws(RenderingError)
        -> Arrangement
    {
        let plan = Plan(
            actors: drawing.nodes.count, lines: drawing.edges.count, starts: starts)
        let found =
            plan.tries > 0
            ? try refined(drawing, plan: plan)
            : try spread(drawing, plan: plan, by: plan.program)
        return LabelPlacement.placed(found.withEndsOffCorners(drawing), drawing: drawing).0
    }

    /// Starts by springs, each turned and refined a little; the best refined further, then routed.
    private static func refined(_ drawing: Drawing, plan: Plan) throws(RenderingError)
        -> Arrangement
    {
        var best: (cost: Double, centres: [Point])?
        for seed in 1...plan.starts {
            let text = LayoutText.search(drawing, overlap: "true", splines: "", seed: seed)
            let records = try GraphvizEngine.positions(of: text, by: plan.program)
            let start = try places(in: records, drawing: drawing)
            let gathered = LayoutGathering.gathered(start, drawing: drawing)
            let turned = LayoutRefinement.turned(gathered, drawing: drawing)
            let (centres, cost) = LayoutRefinement.refined(
                turned, drawing: drawing, tries: plan.tries / (2 * plan.starts), heat: 1.5,
                seed: UInt64(seed))
            if best.map({ cost < $0.cost }) ?? true { best = (cost, centres) }
        }
        let (centres, _) = LayoutRefinement.refined(
            best?.centres ?? [], drawing: drawing, tries: plan.tries / 2, heat: 0.4, seed: 99)
        let shelved = shelved(
            LayoutGathering.gathered(centres, drawing: drawing), drawing: drawing)
        return try spread(drawing, plan: plan, by: .nop, centres: shelved)
    }

    /// The places with boxes that no line touches in rows below the others.
    private static func shelved(_ centres: [Point], drawing: Drawing) -> [Point] {
        let linked = Set(drawing.edges.flatMap { [$0.tail, $0.head] })
        let boxes = linked.sorted().map { Box(centre: centres[$0], size: drawing.nodes[$0].size) }
        guard linked.count < centres.count, let first = boxes.first else { return centres }
        let bounds = boxes.reduce(first) { $0.union($1) }
        var result = centres
        var (x, y) = (bounds.minX, bounds.minY - 40)
        for (index, node) in drawing.nodes.enumerated() where !linked.contains(index) {
            if x > bounds.minX, x + node.size.width > bounds.maxX {
                (x, y) = (bounds.minX, y - 60)
            }
            result[index] = Point(x: x + node.size.width / 2, y: y - node.size.height / 2)
            x += node.size.width + 40
        }
        return result
    }

    /// The arrangement with boxes apart and lines routed.
    private static func spread(
        _ drawing: Drawing, plan: Plan, by program: GraphvizEngine.Program, centres: [Point]? = nil
    ) throws(RenderingError) -> Arrangement {
        func text(_ overlap: String) -> String {
            LayoutText.search(drawing, overlap: overlap, splines: plan.splines, centres: centres)
        }
        do {
            return try arrangement(of: text("prism"), by: program, drawing: drawing)
        } catch {
            // A build without the triangulation library has no prism.
            return try arrangement(of: text("scalexy"), by: program, drawing: drawing)
        }
    }

    private static func arrangement(
        of text: String, by program: GraphvizEngine.Program, drawing: Drawing
    ) throws(RenderingError) -> Arrangement {
        let records = try GraphvizEngine.positions(of: text, by: program)
        guard let found = Arrangement(records: records, drawing: drawing) else {
            throw .layoutFailed(engine: program.rawValue, message: "not everything was placed")
        }
        return found
    }

    private static func places(
        in records: [PositionRecord], drawing: Drawing
    ) throws(RenderingError) -> [Point] {
        var centres = [Point?](repeating: nil, count: drawing.nodes.count)
        for case .node(let name, let centre) in records {
            if let index = Int(name.dropFirst()), centres.indices.contains(index) {
                centres[index] = centre
            }
        }
        let found = centres.compactMap { $0 }
        guard found.count == centres.count else {
            throw .layoutFailed(engine: "neato", message: "not everything was placed")
        }
        return found
    }

    /// What can be afforded for so many actors: a layout has no way to be stopped, and its time
    /// grows with the square of their number or faster.
    struct Plan {
        var program = GraphvizEngine.Program.neato
        var starts = 1
        /// Moves of the refinement; a move costs about as much time as there are boxes and lines.
        var tries = 0
        /// Lines that bend around boxes explode beyond a hundred actors.
        var splines = "true"

        /// More starts find nothing better.
        static let mostStarts = 100

        init(actors: Int, lines: Int, starts wanted: Int?) {
            // Lines cost as boxes do: a dense graph is planned like a larger one.
            let size = max(actors, lines / 3)
            switch size {
            case ...25: (starts, tries) = (5, 180 * actors)
            case ...40: (starts, tries) = (3, 120 * actors)
            case ...80: (starts, tries) = (1, 50 * actors)
            case ...200: splines = "line"
            default: (program, splines) = (.sfdp, "line")
            }
            guard let wanted, tries > 0 else { return }
            // One start is asked for the sake of speed: then nothing is refined either.
            let asked = min(max(wanted, 1), Self.mostStarts)
            tries = asked == 1 ? 0 : tries / starts * asked
            starts = asked
        }
    }
}
