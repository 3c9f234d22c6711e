/// Finds the arrangement that is easiest to read among several starts.
enum LayoutSearch {
    /// The best arrangement, its labels placed.
    static func best(for drawing: Drawing) throws(RenderingError) -> Arrangement {
        let plan = Plan(actors: drawing.nodes.count)
        var best: (score: Double, arrangement: Arrangement)?
        for seed in 1...plan.starts {
            let text = LayoutText.search(drawing, plan: plan, seed: seed)
            let records = try GraphvizEngine.positions(of: text, by: plan.program)
            guard let found = Arrangement(records: records, drawing: drawing) else {
                throw .layoutFailed(engine: plan.program.rawValue, message: "not all was placed")
            }
            let (arrangement, cost) = LabelPlacement.placed(found, drawing: drawing)
            let score = LayoutScore.of(arrangement, drawing: drawing) + cost / 40
            if best.map({ score < $0.score }) ?? true { best = (score, arrangement) }
        }
        guard let best else { throw .layoutFailed(engine: plan.program.rawValue, message: "") }
        return best.arrangement
    }

    /// What can be afforded for so many actors: a layout has no way to be stopped, and its time
    /// grows with the square of their number or faster.
    struct Plan {
        var program: GraphvizEngine.Program
        var starts: Int
        /// Lines that bend around boxes, which explode beyond a hundred actors.
        var bends: Bool

        init(actors: Int) {
            switch actors {
            case ...25: self.init(program: .neato, starts: 8, bends: true)
            case ...40: self.init(program: .neato, starts: 4, bends: true)
            case ...80: self.init(program: .neato, starts: 1, bends: true)
            case ...200: self.init(program: .neato, starts: 1, bends: false)
            default: self.init(program: .sfdp, starts: 1, bends: false)
            }
        }

        private init(program: GraphvizEngine.Program, starts: Int, bends: Bool) {
            (self.program, self.starts, self.bends) = (program, starts, bends)
        }
    }
}
