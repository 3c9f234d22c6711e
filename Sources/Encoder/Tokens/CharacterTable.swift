internal import CEncoderWeights

/// What tokenizing does with each Unicode scalar: BERT's cleaning, accents stripped, lower case.
///
/// The answers come from a table that was written by asking the reference tokenizer about every
/// scalar, so that they do not depend on the version of Unicode that the system knows.
struct CharacterTable: Sendable {
    /// What becomes of one scalar.
    struct Entry: Sendable, Hashable {
        /// Bits 0–20: what it becomes (0: itself; past the last scalar: a sequence). Then flags.
        fileprivate var bits: UInt32 = 0

        /// It vanishes: a control character, or an accent that decomposition split off.
        var isDropped: Bool { bits & Entry.drop != 0 }
        /// It parts words and is none.
        var isSpace: Bool { bits & Entry.space != 0 }
        /// It is a word of its own: an ideograph.
        var standsAlone: Bool { bits & Entry.alone != 0 }
        /// It is a word of its own once it stands in the cleaned text: punctuation.
        var isMark: Bool { bits & Entry.mark != 0 }
        /// Nothing happens to it.
        var isPlain: Bool { bits == 0 }

        fileprivate static let drop: UInt32 = 1 << 24
        fileprivate static let space: UInt32 = 1 << 25
        fileprivate static let alone: UInt32 = 1 << 26
        fileprivate static let mark: UInt32 = 1 << 27
        fileprivate static let target: UInt32 = 1 << 21 - 1
        fileprivate static let firstSequence: UInt32 = 0x11_0000
    }

    /// Entries in pages of 256 scalars; most pages are one of a few that they share.
    private var pages: [[Entry]]
    private var pageOfBlock: [Int32]
    private var sequences: [[UInt32]] = []

    /// The table that the program was built with.
    static let embedded = Result<CharacterTable, EncoderError> { () throws(EncoderError) in
        let table = CEncoderCharacters()
        return try CharacterTable(
            Array(UnsafeBufferPointer(start: table.bytes, count: table.count)))
    }

    /// A table in the form that training/embedding/tokenizer_characters.py writes.
    init(_ text: [UInt8]) throws(EncoderError) {
        pages = [[Entry](repeating: Entry(), count: 256)]
        pageOfBlock = [Int32](repeating: 0, count: 0x11_0000 / 256)
        for line in text.split(separator: UInt8(ascii: "\n")) {
            guard apply(line) else { throw .badLine(String(decoding: line, as: UTF8.self)) }
        }
    }

    /// What becomes of a scalar.
    subscript(scalar: UInt32) -> Entry {
        guard scalar < 0x11_0000 else { return Entry() }
        return pages[Int(pageOfBlock[Int(scalar >> 8)])][Int(scalar & 255)]
    }

    /// Appends what a scalar becomes that is neither dropped nor space.
    func append(_ scalar: UInt32, _ entry: Entry, to text: inout [UInt32]) {
        let target = entry.bits & Entry.target
        if target == 0 {
            if (0xAC00..<0xD7A4).contains(scalar) {
                Self.appendJamo(scalar - 0xAC00, to: &text)
            } else {
                text.append(scalar)
            }
        } else if target < Entry.firstSequence {
            text.append(target)
        } else {
            text.append(contentsOf: sequences[Int(target - Entry.firstSequence)])
        }
    }

    /// Hangul decomposes by arithmetic (The Unicode Standard, 3.12).
    private static func appendJamo(_ index: UInt32, to text: inout [UInt32]) {
        text.append(0x1100 + index / 588)
        text.append(0x1161 + index % 588 / 28)
        if index % 28 != 0 { text.append(0x11A7 + index % 28) }
    }
}

// MARK: Reading

extension CharacterTable {
    private mutating func apply(_ line: ArraySlice<UInt8>) -> Bool {
        let fields = line.split(separator: UInt8(ascii: " "))
        guard fields.count >= 3, let first = Self.number(fields[1]),
            let last = Self.number(fields[2])
        else { return false }
        switch (String(decoding: fields[0], as: UTF8.self), fields.count) {
        case ("drop", 3): return set(Entry.drop, first, last)
        case ("alone", 3): return set(Entry.alone, first, last)
        case ("space", 3): return set(Entry.space, first, last)
        case ("mark", 3): return set(Entry.mark, first, last)
        case ("shift", 5):
            guard let step = Self.number(fields[3]), step > 0, first <= last,
                let by = Int(String(decoding: fields[4], as: UTF8.self))
            else { return false }
            for scalar in stride(from: first, through: last, by: Int(step)) {
                guard let target = UInt32(exactly: Int(scalar) + by), target > 0,
                    set(target, scalar, scalar)
                else { return false }
            }
            return true
        case ("map", 3...):
            let targets = fields.dropFirst(2).compactMap { Self.number($0) }
            guard targets.count == fields.count - 2 else { return false }
            if targets.count == 1 { return set(targets[0], first, first) }
            sequences.append(targets)
            return set(Entry.firstSequence + UInt32(sequences.count - 1), first, first)
        default: return false
        }
    }

    /// Adds bits to the entries of a range; whole pages of one kind are shared.
    private mutating func set(_ bits: UInt32, _ first: UInt32, _ last: UInt32) -> Bool {
        guard first <= last, last < 0x11_0000, bits & Entry.target < 0x1F_FFFF else { return false }
        var shared: Int32?
        var scalar = first
        while scalar <= last {
            let block = Int(scalar >> 8)
            if scalar & 255 == 0, last - scalar >= 255, pageOfBlock[block] == 0 {
                if shared == nil {
                    pages.append([Entry](repeating: Entry(bits: bits), count: 256))
                    shared = Int32(pages.count - 1)
                }
                pageOfBlock[block] = shared ?? 0
                scalar += 256
                continue
            }
            if pageOfBlock[block] == 0 || sharesPage(block) {
                pages.append(pages[Int(pageOfBlock[block])])
                pageOfBlock[block] = Int32(pages.count - 1)
            }
            let end = min(last, scalar | 255)
            for scalar in scalar...end {
                pages[Int(pageOfBlock[block])][Int(scalar & 255)].bits |= bits
            }
            scalar = end + 1
        }
        return true
    }

    private func sharesPage(_ block: Int) -> Bool {
        let page = pageOfBlock[block]
        return (block > 0 && pageOfBlock[block - 1] == page)
            || (block + 1 < pageOfBlock.count && pageOfBlock[block + 1] == page)
    }

    private static func number(_ field: ArraySlice<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for byte in field {
            guard let digit = hexadecimal(byte), value < 1 << 24 else { return nil }
            value = value << 4 | digit
        }
        return field.isEmpty || value > 0x11_0000 ? nil : value
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}
