internal import CEncoderKernels

// What a benchmark needs to know.
extension LearnedReader {
    /// How this reader computes its big products.
    package var precision: Precision { transformer.precision }

    /// How many multiplications and additions the encoder's products take for passages of these
    /// lengths, in pieces.
    package func operations(forPassagesOf lengths: [Int]) -> Double {
        let sizes = transformer.configuration
        let hidden = Double(sizes.hidden)
        let weights = 4 * hidden * hidden + 2 * hidden * Double(sizes.inner)
        return lengths.reduce(0) { sum, length in
            let pieces = Double(length)
            let attention = 2 * pieces * pieces * hidden
            return sum + 2 * Double(sizes.layers) * (pieces * weights + attention)
        }
    }

    /// How many operations products of this precision reach in a second on one core at best: one
    /// large product, again and again, timed by `seconds`.
    package static func peakRate(
        of precision: Precision, seconds: (() -> Void) -> Double
    ) -> Double {
        let rows = 512
        let columns = 1536
        let depth = 384
        let work = 2 * Double(rows) * Double(columns) * Double(depth)
        kernels_use_one_thread()
        let once: () -> Void
        switch precision {
        case .floats:
            let a = Memory(copying: [Float](repeating: 0.5, count: rows * depth))
            let b = Memory(copying: [Float](repeating: 0.5, count: columns * depth))
            let c = Memory<Float>(rows * columns)
            once = {
                _ = kernels_multiply(
                    rows, columns, depth, 1, a.pointer, depth, b.pointer, depth, true, c.pointer,
                    columns, false)
            }
        case .bytes:
            let a = Memory(copying: [UInt8](repeating: 9, count: rows * depth))
            let b = Memory(copying: [Int8](repeating: 9, count: columns * depth))
            let c = Memory<Int32>(rows * columns)
            once = {
                _ = kernels_multiply_bytes(
                    rows, columns, depth, a.pointer, b.pointer, c.pointer)
            }
        }
        once()
        return (0..<50).map { _ in work / seconds(once) }.max() ?? 0
    }
}
