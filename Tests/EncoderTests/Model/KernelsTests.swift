import CEncoderKernels
import Foundation
import Testing

@testable import Encoder

@Suite("Loops over rows")
struct KernelsTests {
    private var generator = SeededGenerator(seed: 8)

    private mutating func floats(_ count: Int, _ range: ClosedRange<Float> = -4...4) -> [Float] {
        (0..<count).map { _ in Float.random(in: range, using: &generator) }
    }

    @Test("GELU is x/2 · (1 + erf(x/√2)) within 1e-6")
    func gelu() {
        var x: [Float] = (0..<40_000).map { Float($0) / 1000 - 20 }
        let expected = x.map { value in
            let value = Double(value)
            return Float(value / 2 * (1 + erf(value / 2.0.squareRoot())))
        }
        kernels_gelu(x.count, &x)
        #expect(difference(x, expected) < 1e-6)
    }

    @Test("softmax of any width, whatever stands behind it", arguments: [1, 2, 15, 16, 17, 100])
    mutating func softmax(width: Int) {
        let stride = (width + 15) / 16 * 16
        for range: ClosedRange<Float> in [-1...1, -200...200, 1e30...2e30] {
            var x = floats(3 * stride, range)
            let rows = (0..<3).map { Array(x[$0 * stride..<$0 * stride + width]) }
            kernels_softmax(3, width, stride, &x)
            for (index, row) in rows.enumerated() {
                let most = Double(row.max() ?? 0)
                let powers = row.map { exp(Double($0) - most) }
                let sum = powers.reduce(0, +)
                let found = x[index * stride..<index * stride + width]
                #expect(difference(found, powers.map { Float($0 / sum) }) < 1e-6)
            }
        }
    }

    @Test(
        "normalised rows have the mean and the variance that they should", arguments: [1, 16, 384])
    mutating func normalise(width: Int) {
        let residual = floats(2 * width)
        let gain = floats(width)
        let shift = floats(width)
        var x = floats(2 * width)
        let sums = zip(x, residual).map { Double($0) + Double($1) }
        kernels_normalise(2, width, &x, residual, gain, shift, 1e-12)
        for row in 0..<2 {
            let values = sums[row * width..<(row + 1) * width]
            let mean = values.reduce(0, +) / Double(width)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(width)
            let expected = values.enumerated().map { index, value in
                Float((value - mean) / (variance + 1e-12).squareRoot() * Double(gain[index]))
                    + shift[index]
            }
            #expect(difference(x[row * width..<(row + 1) * width], expected) < 1e-5)
        }
    }

    @Test("products of bytes are exact at the limits")
    mutating func products() {
        let (rows, columns, depth) = (5, 7, 1536)
        let limit: UInt8 = 127
        for isExtreme in [true, false] {
            let a = (0..<rows * depth).map { _ in
                isExtreme ? limit : UInt8.random(in: 0...limit, using: &generator)
            }
            let b = (0..<columns * depth).map { index in
                isExtreme
                    ? Int8(index / depth % 2 == 0 ? 127 : -127)
                    : Int8.random(in: -127...127, using: &generator)
            }
            var c = [Int32](repeating: 0, count: rows * columns)
            #expect(kernels_multiply_bytes(rows, columns, depth, a, b, &c))
            for row in 0..<rows {
                for column in 0..<columns {
                    let sum = (0..<depth).reduce(0) {
                        $0 + Int(a[row * depth + $1]) * Int(b[column * depth + $1])
                    }
                    #expect(Int(c[row * columns + column]) == sum)
                }
            }
        }
    }

    @Test("a row of bytes is the row within half a step")
    mutating func quantise() {
        let width = 100
        for range: ClosedRange<Float> in [-4...4, 0...9, -9...(-1), 0...0] {
            let row = floats(width, range)
            var bytes = [UInt8](repeating: 0, count: width)
            var scale: Float = 0
            var zero: Int32 = 0
            kernels_quantise(1, width, row, &bytes, &scale, &zero)
            #expect(bytes.allSatisfy { $0 <= 127 })
            for (value, byte) in zip(row, bytes) {
                #expect(abs(value - scale * Float(Int32(byte) - zero)) <= scale * 0.51)
            }
        }
    }
}
