/// What goes through the encoder at once: pieces that see each other.
struct Passage: Sendable, Hashable {
    /// The ids of the pieces, `[CLS]` first and `[SEP]` last.
    let ids: [Int32]
    /// The shape of each piece's word.
    let shapes: [WordShape]
    /// The pieces whose states are wanted, in order: the first of every word in the core.
    let chosen: [Int]
    /// The words that the chosen pieces begin.
    let words: Range<Int>
    /// The sentences whose words these are.
    let core: Range<Int>
}
