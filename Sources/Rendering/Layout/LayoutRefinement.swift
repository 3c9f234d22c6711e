/// Moves boxes about until the lines are easy to follow: simulated annealing from a good start
/// (Kirkpatrick, Gelatt and Vecchi, 1983; for graphs Davidson and Harel, 1996), from a fixed seed.
enum LayoutRefinement {
    /// Better places from those, after so many tries.
    static func refined(
        _ centres: [Point], drawing: Drawing, sides: Sides, tries: Int, heat: Double, seed: UInt64
    ) -> (centres: [Point], cost: Double) {
        guard centres.count > 1 else { return (centres, 0) }
        var state = LayoutCost(drawing: drawing, sides: sides, centres: centres)
        var lot = Lot(seed: seed)
        var (cost, best) = (state.total, centres)
        var least = cost
        for step in 0..<tries {
            let left = 1 - Double(step) / Double(tries)
            let temperature = heat * left * left + 0.01
            let reach = 10 + 150 * left
            let node = lot.index(below: centres.count)
            let place = state.centres[node]
            var moves = [(node, place)]
            switch lot.index(below: 10) {
            case 0:
                let other = lot.index(below: centres.count)
                moves = [(node, state.centres[other]), (other, place)]
            case 1:
                let friends = state.neighbours(of: node)
                guard !friends.isEmpty else { continue }
                let friend = state.centres[friends[lot.index(below: friends.count)]]
                moves[0].1 = friend + Point(x: lot.spread * 200, y: lot.spread * 140)
            default:
                moves[0].1 = place + Point(x: lot.spread * reach * 1.3, y: lot.spread * reach)
            }
            // The lot is drawn first: it says how much worse a move may make it.
            let limit = temperature * worst(lot.share)
            let former = moves.map { ($0.0, state.centres[$0.0]) }
            var change: Double? = 0
            for (place, move) in moves.enumerated() {
                guard let sum = change, let before = state.cost(of: move.0) else { break }
                state.move(move.0, to: move.1)
                // The second of two may make good what the first did.
                let isLast = place == moves.count - 1
                let after = state.cost(
                    of: move.0, below: isLast ? before - sum + limit : .infinity)
                change = after.map { sum - before + $0 }
            }
            if let change {
                cost += change
                if cost < least - 1e-6 { (least, best) = (cost, state.centres) }
            } else {
                for (node, place) in former { state.move(node, to: place) }
            }
        }
        return (best, least)
    }

    /// About −ln of a share, the inverse of (1 + x/8) to the power of −8, without the C library's
    /// logarithm, whose last digits differ by machine.
    private static func worst(_ share: Double) -> Double {
        8 * (1 / max(share, 1e-12).squareRoot().squareRoot().squareRoot() - 1)
    }

    /// The places turned and mirrored to where they cost least.
    static func turned(_ centres: [Point], drawing: Drawing, sides: Sides) -> [Point] {
        let count = Double(max(centres.count, 1))
        let middle = centres.reduce(Point(x: 0, y: 0), +) * (1 / count)
        // Cosine and sine of every 15 degrees of a half turn.
        let (a, b, c) = (0.965925826289068, 0.866025403784439, 0.707106781186548)
        let (d, e) = (0.5, 0.258819045102521)
        let turns = [
            (1, 0), (a, e), (b, d), (c, c), (d, b), (e, a), (0, 1), (-e, a), (-d, b), (-c, c),
            (-b, d), (-a, e),
        ]
        var best: (cost: Double, centres: [Point])?
        for (cosine, sine) in turns {
            for scale in [0.9, 1.15] {
                let turned = centres.map { point in
                    let delta = (point - middle) * scale
                    return Point(
                        x: delta.x * cosine - delta.y * sine, y: delta.x * sine + delta.y * cosine)
                }
                let cost = LayoutCost(drawing: drawing, sides: sides, centres: turned).total
                if best.map({ cost < $0.cost }) ?? true { best = (cost, turned) }
            }
        }
        return best?.centres ?? centres
    }
}
