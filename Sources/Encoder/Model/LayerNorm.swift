internal import CEncoderKernels

/// Layer normalisation (Ba et al. 2016): each row gets mean 0 and variance 1, then gain and shift.
struct LayerNorm: Sendable {
    let width: Int
    /// What is added to the variance, so that a row of equal numbers divides by something.
    private let epsilon: Float
    private let gain: FloatTensor
    private let shift: FloatTensor

    /// The layer whose tensors are `name.weight` and `name.bias`.
    init(_ file: WeightFile, _ name: String, width: Int) throws(EncoderError) {
        self.width = width
        epsilon = try file.number("norm_epsilon")
        gain = try file.floats("\(name).weight", width)
        shift = try file.floats("\(name).bias", width)
    }

    /// Normalises the rows of x [rows, width] + residual, in place.
    func apply(
        rows: Int, to x: UnsafeMutablePointer<Float>, adding residual: UnsafePointer<Float>? = nil
    ) {
        kernels_normalise(
            rows, width, x, residual, gain.values, shift.values, epsilon)
    }
}
