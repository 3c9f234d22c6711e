/// Trained weights as they lie in memory: settings, and tensors by name.
///
/// The format, little-endian: the line `AGRENC1`; header lines `config NAME VALUE` and
/// `tensor NAME TYPE DIMENSIONS OFFSET SCALES`, separated by tabs; the line `end`; zeros up to a
/// multiple of 64 bytes; the data. Offsets count from the start of the data. Reading copies
/// nothing: a tensor is a view, and pages that nobody looks at stay on disk.
struct WeightFile: Sendable {
    static let magic = "AGRENC1\n"

    private let bytes: WeightBytes
    /// Behind the line `end`.
    private let headerEnd: Int
    private let dataStart: Int
    private let settings: [String: String]
    private let entries: [String: Entry]

    /// What the header says of a tensor.
    fileprivate struct Entry: Sendable {
        let isBytes: Bool
        let shape: [Int]
        let offset: Int
        let scales: Int?
    }

    /// The weights in these bytes.
    init(_ bytes: WeightBytes) throws(EncoderError) {
        let buffer = bytes.buffer
        guard buffer.starts(with: Self.magic.utf8) else { throw .notWeights }
        var settings: [String: String] = [:]
        var entries: [String: Entry] = [:]
        var start = Self.magic.utf8.count
        while true {
            guard let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) else {
                throw .unfinishedHeader
            }
            let line = String(decoding: buffer[start..<end], as: UTF8.self)
            start = end + 1
            if line == "end" { break }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            switch fields.first {
            case "config" where fields.count == 3:
                settings[String(fields[1])] = String(fields[2])
            case "tensor" where fields.count == 6:
                guard let entry = Entry(fields) else { throw .badLine(line) }
                entries[String(fields[1])] = entry
            default:
                throw .badLine(line)
            }
        }
        self.bytes = bytes
        self.settings = settings
        self.entries = entries
        headerEnd = start
        dataStart = (start + 63) / 64 * 64
    }

    /// The checksum of the data and of the header without the checksum's own line: FNV-1a over
    /// words of 64 bits.
    var checksum: UInt64 {
        let data = bytes.buffer[min(dataStart, bytes.buffer.count)...]
        let header = bytes.buffer[..<min(headerEnd, bytes.buffer.count)]
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .filter { !$0.starts(with: "config\tchecksum\t".utf8) }
            .joined(separator: CollectionOfOne(UInt8(ascii: "\n")))
        var settings = Array(header)
        settings += [UInt8](repeating: 0, count: (8 - settings.count % 8) % 8)
        func sum(_ words: UnsafeRawBufferPointer, _ range: Range<Int>, _ start: UInt64) -> UInt64 {
            stride(from: range.lowerBound, to: range.upperBound - 7, by: 8).reduce(start) {
                let word = words.loadUnaligned(fromByteOffset: $1, as: UInt64.self)
                return ($0 ^ UInt64(littleEndian: word)) &* 0x100_0000_01B3
            }
        }
        let ofData = sum(bytes.buffer, data.startIndex..<data.endIndex, 0xCBF2_9CE4_8422_2325)
        return settings.withUnsafeBytes { sum($0, $0.indices, ofData) }
    }

    // MARK: Settings

    /// Whether the weights have a setting.
    func has(setting name: String) -> Bool { settings[name] != nil }

    /// The text of a setting.
    func setting(_ name: String) throws(EncoderError) -> String {
        guard let value = settings[name] else { throw .missing(name) }
        return value
    }

    /// A setting that lists names, separated by spaces; at least one.
    func list(_ name: String) throws(EncoderError) -> [String] {
        let names = try setting(name).split(separator: " ").map(String.init)
        guard !names.isEmpty else { throw .badSetting(name, value: "") }
        return names
    }

    /// A setting that counts something: a whole number from 1, or another least one, to a million.
    func count(_ name: String, from least: Int = 1) throws(EncoderError) -> Int {
        let value = try setting(name)
        guard let number = Int(value), (least...1_000_000).contains(number) else {
            throw .badSetting(name, value: value)
        }
        return number
    }

    /// A setting that is a finite number.
    func number(_ name: String) throws(EncoderError) -> Float {
        let value = try setting(name)
        guard let number = Float(value), number.isFinite else {
            throw .badSetting(name, value: value)
        }
        return number
    }

    // MARK: Tensors

    /// The dimensions of a tensor.
    func shape(of name: String) throws(EncoderError) -> [Int] {
        guard let entry = entries[name] else { throw .missing(name) }
        return entry.shape
    }

    /// A tensor of 32-bit floats.
    func floats(_ name: String, _ shape: Int...) throws(EncoderError) -> FloatTensor {
        let entry = try entry(name, shape)
        guard !entry.isBytes else { throw .wrongType(name) }
        let count = shape.reduce(1, *)
        return FloatTensor(
            values: try pointer(to: Float.self, count, at: entry.offset, of: name),
            count: count, owner: bytes)
    }

    /// A matrix of bytes with a scale for each row.
    func byteMatrix(
        _ name: String, rows: Int, columns: Int
    ) throws(EncoderError) -> ByteMatrix {
        let entry = try entry(name, [rows, columns])
        guard entry.isBytes, let scales = entry.scales else { throw .wrongType(name) }
        return ByteMatrix(
            values: try pointer(to: Int8.self, rows * columns, at: entry.offset, of: name),
            scales: try pointer(to: Float.self, rows, at: scales, of: name),
            rows: rows, columns: columns, owners: [bytes])
    }

    /// Whether a tensor is stored as bytes with scales.
    func isBytes(_ name: String) -> Bool { entries[name]?.isBytes ?? false }

    private func entry(_ name: String, _ shape: [Int]) throws(EncoderError) -> Entry {
        guard let entry = entries[name] else { throw .missing(name) }
        guard entry.shape == shape else {
            throw .wrongShape(name, expected: shape, found: entry.shape)
        }
        return entry
    }

    private func pointer<Element>(
        to type: Element.Type, _ count: Int, at offset: Int, of name: String
    ) throws(EncoderError) -> UnsafePointer<Element> {
        let stride = MemoryLayout<Element>.stride
        let room = bytes.buffer.count - dataStart - offset
        guard offset % stride == 0, room >= 0, count <= room / stride,
            let base = bytes.buffer.baseAddress
        else { throw .misplaced(name) }
        return (base + dataStart + offset).assumingMemoryBound(to: Element.self)
    }
}

extension WeightFile.Entry {
    /// The fields of a header line: `tensor`, name, type, dimensions, offset, offset of scales.
    fileprivate init?(_ fields: [Substring]) {
        let limit = 1 << 30
        let dimensions = fields[3].split(separator: ",").map { Int($0) ?? 0 }
        var count = 1
        for dimension in dimensions {
            guard (1...limit).contains(dimension), count <= limit / dimension else { return nil }
            count *= dimension
        }
        guard !dimensions.isEmpty, let offset = Int(fields[4]), (0...limit).contains(offset),
            fields[2] == "f32" || fields[2] == "i8"
        else { return nil }
        if fields[5] == "-" {
            scales = nil
        } else {
            guard let offset = Int(fields[5]), (0...limit).contains(offset) else { return nil }
            scales = offset
        }
        isBytes = fields[2] == "i8"
        shape = dimensions
        self.offset = offset
    }
}
