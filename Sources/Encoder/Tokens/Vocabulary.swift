internal import CEncoderWeights

/// The pieces of words that the encoder knows, each with its id.
///
/// A table of hashes in one array: half the words of an article are found by one look, and making
/// it takes about a millisecond, where a dictionary of strings would take twenty.
struct Vocabulary: Sendable {
    /// The piece that begins every passage.
    let start: Int32
    /// The piece that ends every passage.
    let end: Int32
    /// The piece that stands for a word that no pieces make.
    let unknown: Int32
    /// How many pieces there are.
    let count: Int

    /// The text of all pieces, without the `##` of those that go on with a word.
    private let text: [UInt8]
    /// Where the text of each piece begins; one more at the end.
    private let starts: [Int32]
    /// Ids by hash, −1 where there is none; a power of two of them.
    private let slots: [Int32]

    /// The vocabulary that the program was built with.
    static let embedded = Result<Vocabulary, EncoderError> { () throws(EncoderError) in
        let bytes = CEncoderVocabulary()
        return try Vocabulary(UnsafeBufferPointer(start: bytes.bytes, count: bytes.count))
    }

    /// The pieces in this text, one a line; the first line has id 0.
    init(_ lines: some Collection<UInt8>) throws(EncoderError) {
        var text: [UInt8] = []
        var starts: [Int32] = []
        var continues: [Bool] = []
        text.reserveCapacity(lines.count)
        starts.reserveCapacity(lines.count / 7)
        var hashes: [UInt64] = []
        var special: [String: Int32] = [:]
        var rows = lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if rows.last?.isEmpty == true { rows.removeLast() }
        for line in rows {
            let goesOn = line.count > 2 && line.starts(with: [35, 35])
            let piece = goesOn ? line.dropFirst(2) : line[...]
            if line.first == UInt8(ascii: "[") && line.count > 1 {
                special[String(decoding: line, as: UTF8.self)] = Int32(starts.count)
            }
            starts.append(Int32(text.count))
            continues.append(goesOn)
            text.append(contentsOf: piece)
            hashes.append(piece.reduce(PieceHash(goesOn: goesOn)) { $0.adding($1) }.value)
        }
        starts.append(Int32(text.count))
        guard let start = special["[CLS]"] else { throw .missing("[CLS]") }
        guard let end = special["[SEP]"] else { throw .missing("[SEP]") }
        guard let unknown = special["[UNK]"] else { throw .missing("[UNK]") }
        self.start = start
        self.end = end
        self.unknown = unknown
        count = hashes.count
        var size = 1024
        while size < 3 * hashes.count { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        for id in hashes.indices where starts[id] < starts[id + 1] {
            var slot = Int(truncatingIfNeeded: hashes[id]) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(id)
        }
        // The sign tells a beginning from a continuation without another array.
        self.slots = slots
        self.text = text
        self.starts = zip(starts, continues + [false]).map { $1 ? -$0 - 1 : $0 }
    }

    /// The id of the piece with these bytes, when there is one.
    func id(of piece: ArraySlice<UInt8>, hash: PieceHash) -> Int32? {
        var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
        while slots[slot] >= 0 {
            let id = Int(slots[slot])
            if (starts[id] < 0) == hash.goesOn, text[range(of: id)] == piece { return Int32(id) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func range(of id: Int) -> Range<Int> {
        let first = starts[id] < 0 ? -starts[id] - 1 : starts[id]
        let next = starts[id + 1] < 0 ? -starts[id + 1] - 1 : starts[id + 1]
        return Int(first)..<Int(next)
    }
}

/// The hash of the bytes of a piece (FNV-1a), which grows byte by byte.
struct PieceHash: Sendable {
    private(set) var value: UInt64
    /// Whether the piece goes on with a word.
    let goesOn: Bool

    init(goesOn: Bool) {
        self.goesOn = goesOn
        value = goesOn ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
    }

    /// The hash of one more byte.
    func adding(_ byte: UInt8) -> PieceHash {
        var next = self
        next.value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
        return next
    }
}
