import ActorGraphs
import Foundation
import Testing

@Suite("The DOT language")
struct DOTParserTests {
    @Test(
        "is read in every form and printed in one",
        arguments: [
            ("nothing", "graph{}", "graph {\n}\n"),
            ("keywords in capitals", "STRICT DiGraph G {}", "strict digraph \"G\" {\n}\n"),
            (
                "a keyword in quotation marks", "graph { \"node\"; graph_ }",
                "graph {\n  \"node\";\n  \"graph_\";\n}\n"
            ),
            ("a byte order mark", "\u{FEFF}graph {}", "graph {\n}\n"),
            (
                "names and numerals", "graph 1 { été; -.5; 1.; _x9; 2 3a }",
                "graph \"1\" {\n  \"été\";\n  \"-.5\";\n  \"1.\";\n  \"_x9\";\n  \"2\";\n"
                    + "  \"3\";\n  \"a\";\n}\n"
            ),
            (
                "comments", "#include\n// a\n/* graph { */ graph { a # b\n /* * / */ c // d\n}",
                "graph {\n  \"a\";\n  \"c\";\n}\n"
            ),
            (
                "joined text", "graph { \"a\" + \"b\\\nc\" /**/ + \"\" }",
                "graph {\n  \"abc\";\n}\n"
            ),
            (
                "backslashes", #"graph { "a\"b"; "c\\"; "\N\n"; "\\\"" }"#,
                #"graph {|  "a\"b";|  "c\\";|  "\N\n";|  "\\\"";|}|"#
            ),
            (
                "attributes", "graph { rankdir=LR; node [a=1,b=2;c=3 d=4][e=5]; n [] }",
                #"graph {|  graph [rankdir="LR"];|  node [a="1", b="2", c="3", d="4", e="5"];"#
                    + #"|  "n";|}|"#
            ),
            (
                "markup", "graph { a [label=<<b>x</b> <i>>>y</i>>] }",
                ""
            ),
            (
                "HTML-like text", "graph { a [label=< <b>x</b> <br/> >] }",
                #"graph {|  "a" [label=< <b>x</b> <br/> >];|}|"#
            ),
            (
                "chains and ports", "digraph { a:p:nw -> b -> c:\"d e\" [w=1] }",
                #"digraph {|  "a":"p":"nw" -> "b" -> "c":"d e" [w="1"];|}|"#
            ),
            (
                "lists of nodes", "graph { a, b -- c, d; e, f [x=y] }",
                #"graph {|  "a", "b" -- "c", "d";|  "e" [x="y"];|  "f" [x="y"];|}|"#
            ),
            (
                "subgraphs", "graph { {a b} -- subgraph s { c } subgraph { d }; subgraph t {} }",
                #"graph {|  subgraph {|    "a";|    "b";|  } -- subgraph "s" {|    "c";|  };|"#
                    + #"  subgraph {|    "d";|  }|  subgraph "t" {|  }|}|"#
            ),
        ])
    func printed(name: String, text: String, expected: String) throws {
        let expected = expected.replacingOccurrences(of: "|", with: "\n")
        if expected.isEmpty {
            #expect(throws: DOTError.self) { try DOTParser.document(Array(text.utf8)) }
            return
        }
        let printed = DOTPrinter.text(of: try DOTParser.document(Array(text.utf8)))
        #expect(printed == expected)
        #expect(DOTPrinter.text(of: try DOTParser.document(Array(printed.utf8))) == printed)
    }

    @Test(
        "errors have a place and a reason",
        arguments: [
            ("", 1, 1, "expected graph or digraph, found the end"),
            ("tree {}", 1, 1, "expected graph or digraph, found \"tree\""),
            ("graph\n  [", 2, 3, "expected {, found ["),
            ("graph {\n é -> b\n}", 2, 4, "-> stands in an undirected graph; use --"),
            ("digraph {\n a -- b\n}", 2, 4, "-- stands in a digraph; use ->"),
            ("graph { a", 1, 10, "expected } or a statement, found the end"),
            ("graph { a [b] }", 1, 13, "expected = and a value, found ]"),
            ("graph { a [b=] }", 1, 14, "expected a value, found ]"),
            ("graph { a [=b] }", 1, 12, "expected an attribute or ], found ="),
            ("graph { a -- }", 1, 14, "expected a statement, found }"),
            ("graph { a: }", 1, 12, "expected a port, found }"),
            ("graph { node }", 1, 14, "expected [, found }"),
            ("graph { \"a }\n", 1, 9, "text in quotation marks is not closed"),
            ("graph { a [b=<<x>] }", 1, 14, "HTML-like text is not closed; end it with >"),
            ("graph { /* }", 1, 9, "comment is not closed; end it with */"),
            ("graph { a ! }", 1, 11, "\"!\" cannot stand here; put names in quotation marks"),
            ("graph { - }", 1, 9, "\"-\" cannot stand here; put names in quotation marks"),
            ("graph { \"a\u{0}b\" }", 1, 11, "a binary file, not text"),
            ("graph { \"a\" + b }", 1, 15, "expected text in quotation marks after +, found \"b\""),
            ("graph {} x", 1, 10, "expected the end of the file after one graph, found \"x\""),
        ])
    func errors(text: String, line: Int, column: Int, reason: String) throws {
        let error = try #require(throws: DOTError.self) {
            try DOTParser.document(Array(text.utf8))
        }
        #expect(error.description == "not DOT: " + reason)
        #expect("\(error.line):\(error.column)" == "\(line):\(column)")
    }

    @Test("nesting without end is an error", arguments: ["{", "subgraph a {", "a -- {"])
    func deep(part: String) throws {
        let text = "graph {" + String(repeating: part, count: 100_000)
        let error = try #require(throws: DOTError.self) {
            try DOTParser.document(Array(text.utf8))
        }
        #expect(error.description == "not DOT: nested deeper than 100 levels")
    }

    @Test("bytes that are not UTF-8 are read as Latin-1")
    func latin1() throws {
        let document = try DOTParser.document(
            Array("graph { \"".utf8) + [0xE9] + Array("\" }".utf8))
        #expect(DOTPrinter.text(of: document) == "graph {\n  \"é\";\n}\n")
    }

    @Test("chains of large subgraphs do not fill the memory")
    func multiplied() throws {
        let nodes = (0..<1000).map { "n\($0)" }.joined(separator: " ")
        let document = try DOTParser.document(Array("digraph { {\(nodes)} -> {\(nodes)} }".utf8))
        #expect(DOTContents(document) == nil)
    }
}
