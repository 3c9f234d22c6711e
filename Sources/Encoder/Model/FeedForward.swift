internal import CEncoderKernels

/// The second half of a layer: out, GELU, back, and a norm over the sum with what came in.
struct FeedForward: Sendable {
    private let intermediate: Dense
    private let output: Dense
    private let norm: LayerNorm

    init(
        _ file: WeightFile, _ layer: String, width: Int, inner: Int, precision: Precision
    ) throws(EncoderError) {
        intermediate = try Dense(
            file, "\(layer).intermediate", inputs: width, outputs: inner, precision: precision)
        output = try Dense(
            file, "\(layer).output", inputs: inner, outputs: width, precision: precision)
        norm = try LayerNorm(file, "\(layer).output.norm", width: width)
    }

    /// Replaces room.hidden by the layer's answer to it.
    func apply(_ room: Workspace) {
        let rows = room.rows
        intermediate.apply(
            rows: rows, to: room.hidden.pointer, into: room.wide.pointer, room.scratch)
        kernels_gelu(rows * intermediate.outputs, room.wide.pointer)
        output.apply(rows: rows, to: room.wide.pointer, into: room.narrow.pointer, room.scratch)
        norm.apply(rows: rows, to: room.narrow.pointer, adding: room.hidden.pointer)
        swap(&room.hidden, &room.narrow)
    }
}
