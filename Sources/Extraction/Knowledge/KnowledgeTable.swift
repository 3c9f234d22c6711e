import ActorGraphs
import CKnowledge

/// One embedded table of facts: lines of cells parted by tabs, the first line naming the columns.
///
/// Cells are slices of the embedded bytes until somebody asks for a string, so a table of some
/// thousand lines is walked in about a millisecond. It is used while parsing and not kept.
///
/// ```swift
/// let table = KnowledgeTable("titles")
/// let phrase = table.column("phrase")
/// table.forEachRow { row in
///     for text in row.alternatives(phrase) { … }
/// }
/// ```
package struct KnowledgeTable {
    /// The names of the columns, in order.
    package let columns: [String]
    /// The lines after the first, empty lines and comments left out.
    private let lines: [UnsafeBufferPointer<UInt8>]

    /// The table of that name in `Sources/CKnowledge/Tables`; without columns when there is none.
    package init(_ name: String) {
        let table = CKnowledgeTableNamed(name)
        self.init(bytes: UnsafeBufferPointer(start: table.bytes, count: table.count))
    }

    /// A table in bytes that live as long as the program.
    init(bytes: UnsafeBufferPointer<UInt8>) {
        var lines = bytes.split(separator: UInt8(ascii: "\n")).map(Bytes.trimmingReturn)
        guard let first = lines.first, first.first == UInt8(ascii: "#") else {
            columns = []
            self.lines = lines
            return
        }
        lines.removeFirst()
        columns = Bytes.slice(first, from: 1).split(
            separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
        ).map { Bytes.string(UnsafeBufferPointer(rebasing: $0)) }
        self.lines = lines.filter { $0.first != UInt8(ascii: "#") }
    }

    /// How many rows there are.
    package var count: Int { lines.count }

    /// The place of a column, or nil when the table has no such column.
    package func column(_ name: String) -> Int? {
        columns.firstIndex(of: name)
    }

    /// Hands every row to the closure, in the order of the table.
    package func forEachRow(_ body: (Row) -> Void) {
        for line in lines { body(Row(line: line)) }
    }
}

extension KnowledgeTable {
    /// One line of a table.
    package struct Row {
        private let cells: [UnsafeBufferPointer<UInt8>]

        init(line: UnsafeBufferPointer<UInt8>) {
            cells = line.split(
                separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
            ).map { UnsafeBufferPointer(rebasing: $0) }
        }

        /// The text of a cell; empty where the column or the cell is missing.
        package func text(_ column: Int?) -> String {
            guard let column, column < cells.count else { return "" }
            return Bytes.string(cells[column])
        }

        /// The id of the country whose code a cell holds; nil where it is empty.
        func countryID(_ column: Int?) -> String? {
            let code = text(column)
            return code.isEmpty ? nil : Slug.country(alpha3: code)
        }

        /// The alternatives of a cell, parted by "|", empty ones left out.
        package func alternatives(_ column: Int?) -> [String] {
            guard let column, column < cells.count else { return [] }
            return cells[column].split(separator: UInt8(ascii: "|")).map {
                Bytes.string(UnsafeBufferPointer(rebasing: $0))
            }
        }
    }

    private enum Bytes {
        static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
            String(decoding: bytes, as: UTF8.self)
        }

        static func slice(
            _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
        ) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: bytes[start...])
        }

        static func trimmingReturn(
            _ line: Slice<UnsafeBufferPointer<UInt8>>
        ) -> UnsafeBufferPointer<UInt8> {
            let end = line.last == UInt8(ascii: "\r") ? line.endIndex - 1 : line.endIndex
            return UnsafeBufferPointer(rebasing: line[line.startIndex..<end])
        }
    }
}
