internal import CEncoderKernels

/// How the big products of the encoder are computed.
package enum Precision: Sendable, Hashable {
    /// 32-bit floats.
    case floats
    /// Bytes: activations of seven bits with a scale and a zero for each row, exact sums of 32 bits.
    case bytes

    /// Bytes where the processor multiplies them faster than floats, else floats.
    package static var fastest: Precision { kernels_have_byte_products() ? .bytes : .floats }
}

/// A linear layer: y = x · Wᵀ + b, with W [outputs, inputs] stored as bytes or as floats.
struct Dense: Sendable {
    let inputs: Int
    let outputs: Int
    private let weights: Weights
    private let bias: FloatTensor

    private enum Weights: Sendable {
        case floats(FloatTensor)
        case bytes(ByteMatrix, sums: Memory<Int32>)
    }

    /// The layer whose tensors are `name.weight` and, unless it has none, `name.bias`.
    ///
    /// Weights that are stored otherwise than `precision` needs them are converted now.
    init(
        _ file: WeightFile, _ name: String, inputs: Int, outputs: Int,
        precision: Precision = .floats, hasBias: Bool = true
    ) throws(EncoderError) {
        self.inputs = inputs
        self.outputs = outputs
        bias = hasBias ? try file.floats("\(name).bias", outputs) : .zeros(outputs)
        if file.isBytes("\(name).weight") {
            let matrix = try file.byteMatrix("\(name).weight", rows: outputs, columns: inputs)
            switch precision {
            case .floats: weights = .floats(matrix.floats)
            case .bytes: weights = .bytes(matrix, sums: matrix.rowSums)
            }
        } else {
            let tensor = try file.floats("\(name).weight", outputs, inputs)
            switch precision {
            case .floats: weights = .floats(tensor)
            case .bytes:
                let matrix = ByteMatrix(rounding: tensor, rows: outputs, columns: inputs)
                weights = .bytes(matrix, sums: matrix.rowSums)
            }
        }
    }

    /// The layer's answer to `x` [rows, inputs]: [rows, outputs].
    func callAsFunction(rows: Int, _ x: UnsafePointer<Float>) -> Memory<Float> {
        let y = Memory<Float>(rows * outputs)
        let precision: Precision = if case .bytes = weights { .bytes } else { .floats }
        let scratch = Scratch(rows: rows, width: max(inputs, outputs), precision: precision)
        apply(rows: rows, to: x, into: y.pointer, scratch)
        return y
    }

    /// Writes the layer's answer to `x` [rows, inputs] to `y` [rows, outputs].
    func apply(
        rows: Int, to x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
        _ scratch: Scratch
    ) {
        guard rows > 0 else { return }
        switch weights {
        case .floats(let matrix):
            _ = kernels_multiply(
                rows, outputs, inputs, 1, x, inputs, matrix.values, inputs, true, y, outputs,
                false)
            kernels_add(rows, outputs, y, bias.values)
        case .bytes(let matrix, let sums):
            kernels_quantise(
                rows, inputs, x, scratch.bytes.pointer,
                scratch.scales.pointer, scratch.zeros.pointer)
            _ = kernels_multiply_bytes(
                rows, outputs, inputs, scratch.bytes.pointer, matrix.values,
                scratch.sums.pointer)
            kernels_unquantise(
                rows, outputs, scratch.sums.pointer, scratch.scales.pointer,
                scratch.zeros.pointer, matrix.scales, sums.pointer, bias.values, y)
        }
    }

    /// Room for one layer's bytes at a time.
    struct Scratch {
        fileprivate let bytes: Memory<UInt8>
        fileprivate let sums: Memory<Int32>
        fileprivate let scales: Memory<Float>
        fileprivate let zeros: Memory<Int32>

        /// Room for so many rows of so many numbers.
        init(rows: Int, width: Int, precision: Precision) {
            let count = precision == .bytes ? rows * width : 0
            bytes = Memory(count)
            sums = Memory(count)
            scales = Memory(rows)
            zeros = Memory(rows)
        }
    }
}
