internal import CEncoderWeights

/// The bytes of a weight file: those in the binary, or a copy of others.
///
/// Unchecked: nobody writes to the bytes after they were made.
final class WeightBytes: @unchecked Sendable {
    /// The bytes; their address is a multiple of 64.
    let buffer: UnsafeRawBufferPointer
    private let copy: Memory<UInt8>?

    /// The weights that the program was built with.
    static func embedded(_ model: EmbeddedModel) -> WeightBytes {
        switch model {
        case .standard: WeightBytes(CEncoderModel())
        case .fast: WeightBytes(CEncoderFastModel())
        }
    }

    private init(_ embedded: CEncoderBytes) {
        buffer = UnsafeRawBufferPointer(start: embedded.bytes, count: embedded.count)
        copy = nil
    }

    /// A copy of `bytes`.
    init(copying bytes: [UInt8]) {
        let copy = Memory(copying: bytes)
        buffer = UnsafeRawBufferPointer(start: copy.pointer, count: bytes.count)
        self.copy = copy
    }
}
