import Testing

/// Every table: its shape, its keys, and the values its columns may take.
@Suite struct KnowledgeTablesTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let name: String
        let columns: String
        /// The columns that no two rows share.
        let key: Int
        let atLeast: Int

        var testDescription: String { name }
    }

    static let shapes = [
        Shape(
            name: "countries",
            columns:
                "iso3 iso2 name aliases demonyms adjectives capital seats bynames family epithets",
            key: 1,
            atLeast: 240),
        Shape(
            name: "organizations", columns: "id acronym name aliases type country", key: 1,
            atLeast: 3000),
        Shape(name: "generic-bodies", columns: "phrase type", key: 1, atLeast: 430),
        Shape(name: "state-bodies", columns: "phrase iso3 name", key: 2, atLeast: 580),
        Shape(
            name: "offices", columns: "name aliases gender role iso3 organization", key: 1,
            atLeast: 1450),
        Shape(name: "office-letters", columns: "letters office", key: 1, atLeast: 21),
        Shape(name: "places", columns: "name iso3 kind", key: 1, atLeast: 3500),
        Shape(name: "given-names", columns: "name gender word", key: 1, atLeast: 7900),
        Shape(name: "surnames", columns: "name", key: 1, atLeast: 4700),
        Shape(name: "titles", columns: "phrase kind gender rank", key: 2, atLeast: 1100),
        Shape(name: "organization-words", columns: "word kind", key: 1, atLeast: 640),
        Shape(name: "ordinary-words", columns: "word", key: 1, atLeast: 7000),
        Shape(name: "events-works", columns: "phrase kind", key: 2, atLeast: 1650),
        Shape(
            name: "acts", columns: "phrase class act polarity frames weight", key: 3, atLeast: 2250),
        Shape(name: "verbs", columns: "verb classes", key: 1, atLeast: 1550),
        Shape(name: "irregular-verbs", columns: "verb past participle", key: 1, atLeast: 150),
    ]

    @Test(arguments: shapes) func everyRowHasTheColumns(of shape: Shape) {
        let table = KnowledgeTablesText(named: shape.name)
        #expect(table.columns.joined(separator: " ") == shape.columns)
        #expect(table.rows.count >= shape.atLeast)
        for row in table.rows where row.count != table.columns.count {
            Issue.record("\(shape.name): \(row)")
        }
    }

    @Test(arguments: shapes) func rowsAreSortedAndKeysAreTheirOwn(of shape: Shape) {
        let table = KnowledgeTablesText(named: shape.name)
        for (before, after) in zip(table.rows, table.rows.dropFirst()) {
            let isSorted = scalars(before).lexicographicallyPrecedes(scalars(after))
            if !isSorted || before.prefix(shape.key) == after.prefix(shape.key) {
                Issue.record("\(shape.name): \(before) before \(after)")
            }
        }
    }

    @Test(arguments: shapes) func cellsAreClean(of shape: Shape) {
        let table = KnowledgeTablesText(named: shape.name)
        #expect(!table.text.unicodeScalars.contains("\u{FFFD}"))
        #expect(!table.text.unicodeScalars.contains("\r"))
        for row in table.rows {
            #expect(row.first?.isEmpty == false)
            for cell in row where !cell.isEmpty {
                let alternatives = cell.split(separator: "|", omittingEmptySubsequences: false)
                let isClean = alternatives.allSatisfy {
                    !$0.isEmpty && $0.first != " " && $0.last != " " && !$0.contains("  ")
                }
                if !isClean || Set(alternatives).count != alternatives.count {
                    Issue.record("\(shape.name): \(row)")
                }
            }
        }
    }

    struct Vocabulary: Sendable, CustomTestStringConvertible {
        let table: String
        let column: String
        let words: String

        var testDescription: String { "\(table).\(column)" }
    }

    static let organizationTypes =
        "igo ministry agency legislature court party company media armed-group ngo bank military"
        + " union university sport"

    @Test(arguments: [
        Vocabulary(table: "organizations", column: "type", words: organizationTypes),
        Vocabulary(table: "generic-bodies", column: "type", words: organizationTypes),
        Vocabulary(table: "organization-words", column: "kind", words: organizationTypes),
        Vocabulary(table: "offices", column: "gender", words: "f m"),
        Vocabulary(table: "given-names", column: "gender", words: "f m u"),
        Vocabulary(table: "titles", column: "gender", words: "f m u"),
        Vocabulary(
            table: "titles", column: "kind",
            words: "honorific religious royal office military legal police professional modifier"),
        Vocabulary(
            table: "places", column: "kind",
            words: "nation territory region city continent sea river lake mountain island desert"
                + " strait facility"),
        Vocabulary(
            table: "events-works", column: "kind",
            words: "event war holiday month weekday prize disease work treaty currency language"
                + " religion vehicle weapon ship-prefix other head head-first"),
    ])
    func valuesAreKnown(of vocabulary: Vocabulary) {
        let known = Set(vocabulary.words.split(separator: " ").map(String.init))
        let found = Set(KnowledgeTablesText(named: vocabulary.table).cells(vocabulary.column))
        #expect(found.subtracting(known).sorted() == [])
    }

    @Test func theTablesStaySmall() {
        let sizes = Self.shapes.map { KnowledgeTablesText(named: $0.name).text.utf8.count }
        #expect(sizes.reduce(0, +) < 800_000)
    }

    @Test func anUnknownTableIsEmpty() {
        #expect(KnowledgeTablesText(named: "no such table").text.isEmpty)
    }

    private func scalars(_ row: [String]) -> [UInt32] {
        row.joined(separator: "\t").unicodeScalars.map(\.value)
    }
}
