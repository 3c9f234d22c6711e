/// What became of the parts of one kind between two graphs.
public struct Changes<Part: Sendable & Hashable>: Sendable, Hashable {
    /// The parts that only the later graph has, in its order.
    public let added: [Part]
    /// The parts that only the earlier graph has, in its order.
    public let removed: [Part]
    /// The parts that both have, with other content.
    public let changed: [Change<Part>]

    /// Whether nothing changed.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

/// A part as it was and as it is.
public struct Change<Part: Sendable & Hashable>: Sendable, Hashable {
    /// As the earlier graph has it.
    public let before: Part
    /// As the later graph has it.
    public let after: Part

    /// A part as it was and as it is.
    public init(before: Part, after: Part) {
        self.before = before
        self.after = after
    }
}

extension Changes {
    /// The changes between two lists whose parts are told apart by a key.
    init<Key: Hashable>(from before: [Part], to after: [Part], by key: (Part) -> Key) {
        let old = Dictionary(before.map { (key($0), $0) }) { first, _ in first }
        let new = Set(after.map(key))
        added = after.filter { old[key($0)] == nil }
        removed = before.filter { !new.contains(key($0)) }
        changed = after.compactMap { part in
            guard let was = old[key(part)], was != part else { return nil }
            return Change(before: was, after: part)
        }
    }

    /// A list with the changes made; the order is the caller's to restore.
    func applied<Key: Hashable>(to parts: [Part], by key: (Part) -> Key) -> [Part] {
        let gone = Set(removed.map(key))
        let new = Dictionary(changed.map { (key($0.after), $0.after) }) { first, _ in first }
        return parts.filter { !gone.contains(key($0)) }.map { new[key($0)] ?? $0 } + added
    }
}
