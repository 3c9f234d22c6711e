/// Memory for numbers of one type, aligned for vectors, freed with its last reference.
///
/// Unchecked: whoever makes one fills it before anyone else sees it, or keeps it on one thread.
final class Memory<Element: BitwiseCopyable>: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<Element>
    let count: Int

    /// Memory for `count` elements, not filled.
    init(_ count: Int) {
        self.count = count
        pointer = UnsafeMutableRawPointer.allocate(
            byteCount: max(count, 1) * MemoryLayout<Element>.stride, alignment: 64
        ).bindMemory(to: Element.self, capacity: max(count, 1))
    }

    /// Memory with a copy of `elements`.
    convenience init(copying elements: [Element]) {
        self.init(elements.count)
        elements.withUnsafeBufferPointer { source in
            guard let base = source.baseAddress else { return }
            pointer.update(from: base, count: count)
        }
    }

    deinit { UnsafeMutableRawPointer(pointer).deallocate() }

    /// The elements from one on, for C.
    subscript(from index: Int) -> UnsafeMutablePointer<Element> { pointer + index }
}
