import Testing

@testable import actorgraph

@Suite struct ArgumentsTests {
    static let options = [
        Arguments.Option("--output", "-o", values: 1), Arguments.Option("--between", values: 2),
        Arguments.Option("--all"), Arguments.Option("--top", values: 1),
    ]

    struct Good: CustomTestStringConvertible {
        let line: String
        let operands: [String]
        let output: [[String]]
        var testDescription: String { line }
    }

    @Test(arguments: [
        Good(line: "a.txt -o x.svg", operands: ["a.txt"], output: [["x.svg"]]),
        Good(
            line: "-o x.svg a.txt --output y.dot", operands: ["a.txt"],
            output: [["x.svg"], ["y.dot"]]),
        Good(line: "--output=x=y.svg -", operands: ["-"], output: [["x=y.svg"]]),
        Good(line: "-ox.svg", operands: [], output: [["x.svg"]]),
        Good(line: "-o x.svg -- -o b", operands: ["-o", "b"], output: [["x.svg"]]),
        Good(line: "", operands: [], output: []),
    ])
    func takesApart(_ good: Good) throws {
        let arguments = try Arguments(
            good.line.split(separator: " ").map(String.init), options: Self.options)
        #expect(arguments.operands == good.operands)
        #expect(arguments.all("--output") == good.output)
    }

    @Test(arguments: [
        ("--outptu x", "unknown option '--outptu'; did you mean '--output'?"),
        (
            "--wholly-other",
            "unknown option '--wholly-other'; choose one of --output, --between, --all, --top"
        ),
        ("--put x", "unknown option '--put'; did you mean '--output'?"),
        ("-q", "unknown option '-q'; choose one of --output, --between, --all, --top"),
        ("-o", "option '-o' needs a value"),
        ("--between A", "option '--between' needs 2 values"),
        ("--all=yes", "option '--all' takes no value"),
    ])
    func refuses(_ line: String, _ message: String) {
        #expect(throws: CommandError.usage(message)) {
            try Arguments(line.split(separator: " ").map(String.init), options: Self.options)
        }
    }

    @Test(arguments: ["0", "-1", "x", "1.5", "", "99999999999999999999"])
    func countsFromOne(_ value: String) throws {
        let arguments = try Arguments(["--top=" + value], options: Self.options)
        #expect(throws: CommandError.self) { try arguments.count("--top") }
    }

    @Test(arguments: [("2", false), ("nan", false), ("-0.1", false), ("0.5", true), ("1", true)])
    func numbersStayInRange(_ value: String, _ isGood: Bool) throws {
        let arguments = try Arguments(["--top=" + value], options: Self.options)
        #expect(((try? arguments.number("--top", in: 0...1)) != nil) == isGood)
    }

    @Test func givenTwiceIsAnError() throws {
        let arguments = try Arguments(["--top=1", "--top=2"], options: Self.options)
        #expect(throws: CommandError.usage("option '--top' is given twice")) {
            try arguments.count("--top")
        }
    }
}
