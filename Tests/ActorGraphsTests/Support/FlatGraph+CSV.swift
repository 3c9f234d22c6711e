@testable import ActorGraphs

extension FlatGraph {
    /// What the five tables say.
    init(csvOf graph: ActorGraph) throws {
        let mentions = Dictionary(grouping: Self.rows(graph.csv(.mentions))) { $0["actor"] ?? "" }
        let evidence = Dictionary(grouping: Self.rows(graph.csv(.evidence))) { $0["edge"] ?? "" }
        articles = Self.array(
            Self.rows(graph.csv(.articles)).map { row in
                Self.object([
                    ("id", Self.string(row["article"])), ("title", Self.string(row["title"])),
                    ("source", Self.string(row["source"])), ("sha256", Self.string(row["sha256"])),
                    ("published", Self.string(row["published"])),
                    ("characters", row["characters"] ?? ""), ("reader", Self.string(row["reader"])),
                ])
            })
        nodes = Self.rows(graph.csv(.nodes)).map { row in
            let found = mentions[row["Id"] ?? ""] ?? []
            return row.merging([
                "actor": row["Id"] ?? "", "label": row["Label"] ?? "",
                "mentions": Self.array(found.map(Self.mention)),
            ]) { $1 }
        }
        edges = Self.rows(graph.csv(.edges)).map { row in
            let found = evidence[row["Id"] ?? ""] ?? []
            return row.merging([
                "source": row["Source"] ?? "", "target": row["Target"] ?? "",
                "directed": "\(row["Type"] == "Directed")", "kind": row["Kind"] ?? "",
                "weight": row["Weight"] ?? "", "evidence": Self.array(found.map(Self.evidence)),
            ]) { $1 }
        }
    }

    private static func mention(_ row: [String: String]) -> String {
        let reason = row["reason"].map { rule in
            object([
                ("rule", string(rule)), ("line", row["reasonLine"] ?? "null"),
                ("probability", row["reasonProbability"] ?? "null"),
            ])
        }
        return object(
            place(row) + [
                ("text", string(row["text"])), ("form", string(row["form"])),
                ("reason", reason ?? "null"),
            ])
    }

    private static func evidence(_ row: [String: String]) -> String {
        let cue = object([
            ("text", string(row["cue"])), ("start", row["cueStart"] ?? "null"),
            ("end", row["cueEnd"] ?? "null"), ("line", row["cueLine"] ?? "0"),
            ("column", row["cueColumn"] ?? "0"),
        ])
        return object(
            place(row) + [
                ("quote", string(row["quote"])), ("cue", row["cue"] == nil ? "null" : cue),
                ("act", string(row["act"])), ("modality", string(row["modality"])),
                ("claimedBy", string(row["claimedBy"])),
                ("confidence", row["confidence"] ?? "null"),
            ])
    }

    private static func place(_ row: [String: String]) -> [(String, String)] {
        [
            ("article", string(row["article"])), ("start", row["start"] ?? "null"),
            ("end", row["end"] ?? "null"), ("line", row["line"] ?? "0"),
            ("column", row["column"] ?? "0"),
        ]
    }

    /// The rows of a table by its headings; a field without quotation marks and letters is none.
    static func rows(_ csv: String) -> [[String: String]] {
        let lines = fields(of: csv)
        guard let headings = lines.first else { return [] }
        return lines.dropFirst().map { line in
            var row: [String: String] = [:]
            for (heading, field) in zip(headings, line) {
                if let field { row[heading ?? ""] = unguarded(field) }
            }
            return row
        }
    }

    /// The text before an apostrophe was set.
    private static func unguarded(_ field: String) -> String {
        guard field.unicodeScalars.first == "'" else { return field }
        let text = String(field.unicodeScalars.dropFirst())
        return CSVText.guarded(text) == field ? text : field
    }

    /// A plain reader of RFC 4180.
    static func fields(of csv: String) -> [[String?]] {
        var lines: [[String?]] = []
        var line: [String?] = []
        var field: String.UnicodeScalarView?
        var isQuoted = false
        var rest = Array(csv.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                field?.append("\"")
            case "\"":
                isQuoted.toggle()
                field = field ?? String.UnicodeScalarView()
            case "," where !isQuoted:
                line.append(field.map { String($0) })
                field = nil
            case "\r" where !isQuoted && rest.first == "\n":
                rest.removeFirst()
                lines.append(line + [field.map { String($0) }])
                (line, field) = ([], nil)
            default:
                field = field ?? String.UnicodeScalarView()
                field?.append(scalar)
            }
        }
        return lines
    }
}
