/// Everything that is wrong with a file that is not a graph in DOT, in the order of the file.
public struct DOTErrors: Error, Hashable, Sendable {
    /// The errors, at least one and at most ``most``.
    public let all: [DOTError]
    /// How many more there are.
    public let omitted: Int

    /// No more than so many errors are listed.
    public static let most = 100

    /// The first of the file.
    public var first: DOTError { all[0] }
}

/// Collects what is wrong with a file while it is read on.
final class DOTProblems {
    private let bytes: [UInt8]
    private var found: [Found] = []
    private var known: Set<Found> = []

    private struct Found: Hashable {
        let offset: Int
        let problem: DOTError.Problem
    }

    init(in bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isEmpty: Bool { found.isEmpty }

    /// Whether there are as many as are listed.
    var isFull: Bool { found.count >= DOTErrors.most }

    /// Takes down a problem at a byte of the file, once.
    func report(_ problem: DOTError.Problem, at offset: Int) {
        let one = Found(offset: offset, problem: problem)
        if known.insert(one).inserted { found.append(one) }
    }

    /// The errors by their places; nil when there are none.
    var errors: DOTErrors? {
        if found.isEmpty { return nil }
        // A stable order: what was found first comes first at one place.
        let sorted = found.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }.map(\.element)
        let listed = sorted.prefix(DOTErrors.most)
        return DOTErrors(
            all: listed.map { DOTError($0.problem, at: $0.offset, in: bytes) },
            omitted: sorted.count - listed.count)
    }
}
