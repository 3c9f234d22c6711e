internal import CEncoderKernels

/// Self-attention of many heads (Vaswani et al. 2017), within each passage.
struct Attention: Sendable {
    let width: Int
    let heads: Int
    /// Queries, keys and values in one product: [3 · width, width].
    private let projections: Dense
    private let output: Dense
    private let norm: LayerNorm
    private let distances: PieceDistances?

    init(
        _ file: WeightFile, _ layer: String, width: Int, heads: Int,
        distances: PieceDistances?, precision: Precision
    ) throws(EncoderError) {
        self.width = width
        self.heads = heads
        self.distances = distances
        projections = try Dense(
            file, "\(layer).qkv", inputs: width, outputs: 3 * width, precision: precision)
        output = try Dense(
            file, "\(layer).attention", inputs: width, outputs: width, precision: precision)
        norm = try LayerNorm(file, "\(layer).attention.norm", width: width)
    }

    /// Replaces room.hidden by the layer's answer to it.
    func apply(_ room: Workspace) {
        let rows = room.rows
        projections.apply(
            rows: rows, to: room.hidden.pointer, into: room.wide.pointer, room.scratch)
        for passage in room.passages { attend(in: passage, room) }
        output.apply(
            rows: rows, to: room.context.pointer, into: room.narrow.pointer, room.scratch)
        norm.apply(rows: rows, to: room.narrow.pointer, adding: room.hidden.pointer)
        swap(&room.hidden, &room.narrow)
    }

    private func attend(in passage: Range<Int>, _ room: Workspace) {
        let count = passage.count
        let size = width / heads
        let factor = 1 / Float(size).squareRoot()
        let stride = (count + 15) / 16 * 16
        let scores = room.scores.pointer
        for head in 0..<heads {
            let queries = room.wide.pointer + passage.lowerBound * 3 * width + head * size
            _ = kernels_multiply(
                count, count, size, factor, queries, 3 * width, queries + width, 3 * width, true,
                scores, stride, false)
            distances?.add(head: head, count: count, stride: stride, to: scores)
            kernels_softmax(count, count, stride, scores)
            _ = kernels_multiply(
                count, size, count, 1, scores, stride, queries + 2 * width, 3 * width, false,
                room.context.pointer + passage.lowerBound * width + head * size, width, false)
        }
    }
}
