/// Pushes boxes apart until none touch.
enum BoxSpreading {
    /// Room kept free between boxes.
    private static let gap = Size(width: 22, height: 18)

    /// The places moved as little as it takes, each pair along the shorter way.
    static func spread(_ centres: [Point], drawing: Drawing) -> [Point] {
        var centres = centres
        for _ in 0..<20 {
            for _ in 0..<40 {
                guard push(&centres, drawing) else { return centres }
            }
            // Caught between others: give everything more room.
            centres = centres.map { $0 * 1.08 }
        }
        return centres
    }

    /// One round; false when nothing had to move.
    private static func push(_ centres: inout [Point], _ drawing: Drawing) -> Bool {
        var hasMoved = false
        for one in centres.indices {
            for other in (one + 1)..<max(centres.count, one + 1) {
                let (a, b) = (drawing.nodes[one].size, drawing.nodes[other].size)
                let delta = centres[other] - centres[one]
                let width = (a.width + b.width) / 2 + gap.width - abs(delta.x)
                let height = (a.height + b.height) / 2 + gap.height - abs(delta.y)
                guard width > 1e-6, height > 1e-6 else { continue }
                hasMoved = true
                let step =
                    width < height
                    ? Point(x: (delta.x < 0 ? -1 : 1) * (width / 2 + 0.01), y: 0)
                    : Point(x: 0, y: (delta.y < 0 ? -1 : 1) * (height / 2 + 0.01))
                centres[one] = centres[one] - step
                centres[other] = centres[other] + step
            }
        }
        return hasMoved
    }
}
