internal import CEncoderKernels

/// A view of 32-bit floats in a weight file, or of floats computed from it.
///
/// Unchecked: the numbers never change, and the owner keeps them where they are.
struct FloatTensor: @unchecked Sendable {
    let values: UnsafePointer<Float>
    let count: Int
    let owner: any AnyObject & Sendable

    init(values: UnsafePointer<Float>, count: Int, owner: any AnyObject & Sendable) {
        self.values = values
        self.count = count
        self.owner = owner
    }

    /// So many zeros.
    static func zeros(_ count: Int) -> FloatTensor {
        let memory = Memory<Float>(count)
        memory.pointer.initialize(repeating: 0, count: count)
        return FloatTensor(values: memory.pointer, count: count, owner: memory)
    }
}

/// A view of a matrix of bytes with one scale a row: value = byte · scale.
///
/// Unchecked: the numbers never change, and the owner keeps them where they are.
struct ByteMatrix: @unchecked Sendable {
    let values: UnsafePointer<Int8>
    let scales: UnsafePointer<Float>
    let rows: Int
    let columns: Int
    let owners: [any AnyObject & Sendable]

    /// The matrix in floats.
    var floats: FloatTensor {
        let memory = Memory<Float>(rows * columns)
        kernels_dequantise(rows, columns, values, scales, memory.pointer)
        return FloatTensor(values: memory.pointer, count: rows * columns, owner: memory)
    }

    /// The nearest matrix of bytes to a matrix of floats.
    init(rounding matrix: FloatTensor, rows: Int, columns: Int) {
        let bytes = Memory<Int8>(rows * columns)
        let scales = Memory<Float>(rows)
        kernels_quantise_weights(
            rows, columns, matrix.values, bytes.pointer, scales.pointer)
        self.init(
            values: bytes.pointer, scales: scales.pointer, rows: rows, columns: columns,
            owners: [bytes, scales])
    }

    init(
        values: UnsafePointer<Int8>, scales: UnsafePointer<Float>, rows: Int, columns: Int,
        owners: [any AnyObject & Sendable]
    ) {
        self.values = values
        self.scales = scales
        self.rows = rows
        self.columns = columns
        self.owners = owners
    }

    /// Writes one row in floats.
    func copyRow(_ row: Int, to target: UnsafeMutablePointer<Float>) {
        kernels_dequantise(1, columns, values + row * columns, scales + row, target)
    }

    /// The sum of the bytes of each row.
    var rowSums: Memory<Int32> {
        let sums = Memory<Int32>(rows)
        kernels_sum_rows(rows, columns, values, sums.pointer)
        return sums
    }
}
