import CKnowledge

/// A table as it stands in the binary: its columns' names and its rows.
struct KnowledgeTablesText {
    let columns: [String]
    let rows: [[String]]
    let text: String

    init(named name: String) {
        let table = CKnowledgeTableNamed(name)
        text = String(
            decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        if lines.last == [""] { lines.removeLast() }
        let header = lines.isEmpty ? [] : lines.removeFirst()
        columns = header.enumerated().map { $0 == 0 ? String($1.dropFirst()) : $1 }
        rows = lines
    }

    /// The cells of one column, row by row.
    func cells(_ column: String) -> [String] {
        guard let index = columns.firstIndex(of: column) else { return [] }
        return rows.map { $0[index] }
    }

    /// The alternatives of one column, row by row.
    func alternatives(_ column: String) -> [[String]] {
        cells(column).map { $0.split(separator: "|").map(String.init) }
    }
}
