/// Finds the arrangement that is easiest to read: many starts, each refined, the best few finished with
/// their lines and words, and of those the one with the best ``LayoutScore``.
enum LayoutSearch {
    /// The best arrangement of so many starts, its labels placed.
    static func best(for drawing: Drawing, starts: Int? = nil) throws(RenderingError)
        -> Arrangement
    {
        let plan = LayoutPlan(
            actors: drawing.nodes.count, lines: drawing.edges.count, starts: starts)
        let sides = Sides(of: drawing)
        let started = try springs(of: drawing, sides: sides, plan: plan)
        let refined = inParallel(started.count) { index in
            let turned = LayoutRefinement.turned(started[index], drawing: drawing, sides: sides)
            return LayoutRefinement.refined(
                turned, drawing: drawing, sides: sides, tries: plan.tries, heat: LayoutPlan.heat,
                seed: UInt64(index + 1))
        }
        let order = refined.indices.sorted { (refined[$0].cost, $0) < (refined[$1].cost, $1) }
        let finalists = order.prefix(plan.finalists).map { refined[$0].centres }
        let candidates = inParallel(finalists.count) { index in
            let (centres, _) = LayoutRefinement.refined(
                finalists[index], drawing: drawing, sides: sides, tries: plan.finalTries,
                heat: LayoutPlan.finalHeat, seed: 99)
            let arrangement = finished(centres, drawing: drawing)
            let score = LayoutScore(of: arrangement, drawing: drawing, sides: sides)
            return (arrangement: arrangement, penalty: score.total)
        }
        guard let first = candidates.first else { return Arrangement(centres: [], routes: []) }
        return candidates.dropFirst().reduce(first) { $1.penalty < $0.penalty ? $1 : $0 }
            .arrangement
    }

    /// Places by springs, one after the other: Graphviz does one at a time.
    private static func springs(
        of drawing: Drawing, sides: Sides, plan: LayoutPlan
    ) throws(RenderingError) -> [[Point]] {
        guard !drawing.nodes.isEmpty else { return [] }
        var starts: [[Point]] = []
        for seed in 1...plan.starts {
            let text = LayoutText.search(drawing, overlap: "true", splines: "", seed: seed)
            // Another way of pulling finds other places.
            let program: GraphvizEngine.Program = seed % 2 == 0 ? .sfdp : .neato
            let records = try GraphvizEngine.positions(of: text, by: program)
            let places = try places(in: records, drawing: drawing)
            starts.append(LayoutGathering.gathered(places, drawing: drawing))
        }
        return starts
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

    /// The places with boxes apart, lines and words; where words find no room the page grows.
    static func finished(_ centres: [Point], drawing: Drawing) -> Arrangement {
        var centres = LayoutGathering.gathered(centres, drawing: drawing)
        // Every step routes all lines again, so a large page grows in large ones.
        let growth = drawing.nodes.count <= 80 ? 1.07 : 1.18
        var best: (collisions: Int, arrangement: Arrangement)?
        for _ in 0..<12 {
            centres = BoxSpreading.spread(centres, drawing: drawing)
            let shelved = shelved(centres, drawing: drawing)
            let arrangement = Arrangement(
                centres: shelved, routes: LineRouting.routes(of: drawing, centres: shelved)
            ).withEndsOffCorners(drawing)
            let placed = LabelPlacement.placed(arrangement, drawing: drawing)
            if placed.collisions < best?.collisions ?? .max {
                best = (placed.collisions, placed.arrangement)
            }
            if placed.collisions == 0 { break }
            centres = centres.map { $0 * growth }
        }
        return best?.arrangement ?? Arrangement(centres: centres, routes: [])
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
}
