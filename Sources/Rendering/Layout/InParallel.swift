internal import Dispatch
internal import Synchronization

/// Computes values on as many threads as there are processors, and returns them in order.
func inParallel<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
    let found = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
        let value = body(index)
        found.withLock { $0[index] = value }
    }
    return found.withLock { $0.compactMap(\.self) }
}
