internal import CEncoderKernels
internal import Dispatch
internal import Synchronization

/// Computes values on so many threads, and returns them in order.
///
/// Each thread makes what it works with once and takes the next value that nobody has taken. How work
/// is cut never depends on how many processors there are, so that a text gives the same numbers on
/// any number of them; another kind of processor may round otherwise.
func parallelMap<Tools, Value: Sendable>(
    _ count: Int, threads: Int, tools: @Sendable () -> Tools,
    _ body: @Sendable (Tools, Int) -> Value
) -> [Value] {
    let places = Places<Value>(count)
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
        kernels_use_one_thread()
        var made: Tools?
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { break }
            let tools = made ?? tools()
            made = tools
            places.pointer[index] = body(tools, index)
        }
    }
    return places.values
}

/// Computes values on so many threads, and returns them in order.
func parallelMap<Value: Sendable>(
    _ count: Int, threads: Int, _ body: @Sendable (Int) -> Value
) -> [Value] {
    parallelMap(count, threads: threads, tools: {}) { body($1) }
}

/// A place for each value.
///
/// Unchecked: each place is written by one thread, once, and read after all are done.
private final class Places<Value: Sendable>: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<Value?>
    let count: Int

    init(_ count: Int) {
        self.count = count
        pointer = .allocate(capacity: count)
        pointer.initialize(repeating: nil, count: count)
    }

    deinit {
        pointer.deinitialize(count: count)
        pointer.deallocate()
    }

    var values: [Value] { (0..<count).compactMap { pointer[$0] } }
}
