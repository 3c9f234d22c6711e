/// One column of a table that other programs read: its name, its type, and the value in every row.
///
/// Tables are what GraphML keys, GEXF attributes, columns of Cytoscape and headings of CSV have in
/// common; a column is told once and stands in all of them.
struct Column<Row>: Sendable {
    /// The name: letters only, so that it is a name in every format.
    let name: String
    /// What its values are.
    let type: ColumnType
    /// The value in a row; nil where the row has none.
    let value: @Sendable (Row) -> CellValue?
}

/// What the values of a column are.
enum ColumnType: Sendable {
    case text
    case integer
    case number
    /// Several values in one cell, as JSON on one line.
    case json
}

/// The value in a cell of a table.
enum CellValue: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case number(Double)
    case json(JSONValue)
}

extension Column {
    /// A column of text.
    static func text(_ name: String, _ value: @escaping @Sendable (Row) -> String?) -> Column {
        Column(name: name, type: .text) { value($0).map { .text($0) } }
    }

    /// A column of whole numbers.
    static func integer(_ name: String, _ value: @escaping @Sendable (Row) -> Int?) -> Column {
        Column(name: name, type: .integer) { value($0).map { .integer($0) } }
    }

    /// A column of numbers.
    static func number(_ name: String, _ value: @escaping @Sendable (Row) -> Double?) -> Column {
        Column(name: name, type: .number) { value($0).map { .number($0) } }
    }

    /// A column of several values a cell.
    static func json(_ name: String, _ value: @escaping @Sendable (Row) -> JSONValue?) -> Column {
        Column(name: name, type: .json) { value($0).map { .json($0) } }
    }
}

extension CellValue {
    /// The value as letters.
    var letters: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .number(let number): JSONWriter.digits(of: number)
        case .json(let value): value.cellText
        }
    }
}

extension JSONValue {
    /// The value on one line, without the two noncharacters that JSON may hold and XML may not.
    var cellText: String {
        let line = JSONWriter.text(of: self, layout: .line).dropLast()  // its line end
        // They can only stand in strings, so an escape means the same.
        guard line.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF })
        else { return String(line) }
        var text = ""
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0xFFFE: text += "\\ufffe"
            case 0xFFFF: text += "\\uffff"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
