internal import CEncoderKernels

/// What the distance of two pieces adds to how one sees the other, a number for each head
/// (Raffel et al. 2020, 2.1; of MPNet, Song et al. 2020).
///
/// Every layer adds the same. Near distances have a number each; farther ones share one, the more
/// the farther they are.
struct PieceDistances: Sendable {
    /// The distance from which all are the same.
    private static let farthest = 128

    private let longest: Int
    /// [heads, 2 · longest − 1]: for each distance, from −(longest − 1) on.
    private let table: Memory<Float>

    /// The distances of a model, or nil where it only knows places.
    init?(_ file: WeightFile, heads: Int, longest: Int) throws(EncoderError) {
        let buckets =
            file.has(setting: "distances") ? try file.count("distances", from: 0) : 0
        guard buckets > 0 else { return nil }
        guard buckets.isMultiple(of: 4), buckets <= Self.farthest else {
            throw .badSetting("distances", value: "\(buckets)")
        }
        self.longest = longest
        let values = try file.floats("embeddings.distance", buckets, heads)
        let width = 2 * longest - 1
        table = Memory(heads * width)
        for place in 0..<width {
            let bucket = Self.bucket(of: place - (longest - 1), of: buckets)
            for head in 0..<heads {
                table.pointer[head * width + place] = values.values[bucket * heads + head]
            }
        }
    }

    /// Adds to the scores of one head [count, stride]: row i for the piece that looks, column j for
    /// the one that is seen.
    func add(
        head: Int, count: Int, stride: Int, to scores: UnsafeMutablePointer<Float>
    ) {
        let middle = head * (2 * longest - 1) + longest - 1
        for row in 0..<count {
            kernels_add(1, count, scores + row * stride, table[from: middle - row])
        }
    }

    /// The first half is for what stands before, the second for what stands after. Half of each is
    /// for single distances; the rest for powers of distances up to the farthest.
    static func bucket(of distance: Int, of buckets: Int) -> Int {
        let half = buckets / 2
        let exact = half / 2
        let size = abs(distance)
        let side = distance > 0 ? half : 0
        guard size >= exact else { return side + size }
        // How many of the half's last buckets begin at or before: exact · (farthest / exact)^(k / exact).
        let ratio = Double(farthest) / Double(exact)
        let steps = (1...exact).prefix { step in
            power(Double(size) / Double(exact), exact) >= power(ratio, step)
        }
        return side + min(half - 1, exact + steps.count)
    }

    /// A whole power; exact for the sizes in use, where a logarithm would round at the borders.
    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { value, _ in value * base }
    }
}
