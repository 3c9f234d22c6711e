import Testing

@testable import Extraction

@Suite struct KnowledgeTableTests {
    /// The rows of a table of that text, one list of cells' alternatives a row.
    private func rows(_ text: String, columns: [String]) -> [[[String]]] {
        var rows: [[[String]]] = []
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            let table = KnowledgeTable(bytes: bytes)
            let places = columns.map(table.column)
            table.forEachRow { row in rows.append(places.map(row.alternatives)) }
        }
        return rows
    }

    @Test("A row gives its cells by the columns' names")
    func cells() {
        let text = "#iso3\tname\taliases\nFRA\tFrance\t\nCIV\tIvory Coast\tCôte d’Ivoire|RCI\n"
        #expect(
            rows(text, columns: ["name", "aliases"]) == [
                [["France"], []], [["Ivory Coast"], ["Côte d’Ivoire", "RCI"]],
            ])
    }

    @Test(
        "Odd tables are read, not feared",
        arguments: [
            ("no text", "", 0),
            ("no header", "FRA\tFrance\n", 1),
            ("carriage returns", "#name\r\nFrance\r\nChad\r\n", 2),
            ("comments and empty lines", "#name\n\n# a comment\nFrance\n\n", 1),
            ("no last line end", "#name\nFrance", 1),
        ])
    func oddTables(_ name: String, _ text: String, _ count: Int) {
        #expect(rows(text, columns: ["name"]).count == count)
    }

    @Test("A missing column or cell is empty")
    func missing() {
        #expect(rows("#a\tb\nx\n", columns: ["b", "c"]) == [[[], []]])
    }

    @Test("An unknown table is empty")
    func unknown() {
        #expect(KnowledgeTable("no such table").count == 0)
    }
}
