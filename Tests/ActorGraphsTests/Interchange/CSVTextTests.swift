@testable import ActorGraphs
import Testing

@Suite("Fields of CSV")
struct CSVTextTests {
    @Test(
        "a text stands so in a line",
        arguments: [
            ("plain", "plain"), ("", "\"\""), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
            ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a;b", "\"a;b\""),
            (" a", "\" a\""), ("習近平", "習近平"),
            ("=1+1", "'=1+1"), ("+41 12", "'+41 12"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\ta", "\"'\ta\""), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
            (" =1", "' =1"), ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{200B}\u{1}@x", "'\u{200B}\u{1}@x"),
            ("\u{FF1D}1", "'\u{FF1D}1"),
            ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
            ("'=1", "''=1"), ("'Ndrangheta", "'Ndrangheta"), ("a=b", "a=b"), ("a-b", "a-b"),
            ("“-”", "“-”"),
        ])
    func text(text: String, field: String) {
        #expect(CSVText.field(.text(text)) == field)
    }

    @Test("numbers are no formulas, and a missing value is empty")
    func numbers() {
        #expect(
            CSVText.line([.number(-0.5), .integer(-1), nil, .json(["a", "b"])])
                == "-0.5,-1,,\"[\"\"a\"\",\"\"b\"\"]\"\r\n")
    }

    @Test("no field of a table begins like a formula", arguments: DOTGraphTests.strings)
    func tables(name: String, text: String) {
        for start in ["=", "+", "-", "@", "\t", "\r", " ="] {
            let graph = DOTGraphTests.graph(of: start + text)
            for table in CSVTable.allCases {
                for field in FlatGraph.fields(of: graph.csv(table)).joined() {
                    guard let field, Double(field) == nil else { continue }
                    let first = field.unicodeScalars.first { !$0.properties.isWhitespace }
                    #expect(!["=", "+", "-", "@"].contains(first))
                    #expect(field.unicodeScalars.first != "\t")
                }
            }
        }
    }
}
