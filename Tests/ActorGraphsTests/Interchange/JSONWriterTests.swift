import ActorGraphs
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func line(_ value: JSONValue) -> String { JSONWriter.text(of: value, layout: .line) }

    @Test(
        "numbers have the fewest digits",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (0.1, "0.1"), (-2.5, "-2.5"), (1e21, "1e+21"),
            (1e-7, "1e-07"), (.nan, "null"), (.infinity, "null"),
            (0.30000000000000004, "0.30000000000000004"),
        ] as [(Double, String)])
    func numbers(number: Double, text: String) {
        #expect(line(.number(number)) == text + "\n")
    }

    @Test(
        "strings escape what JSON asks for and what breaks lines",
        arguments: [
            ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\n\r\t", #""\n\r\t""#),
            ("\u{0}\u{7F}", #""\u0000\u007f""#),
            ("\u{2028}\u{85}", #""\u2028\u0085""#), ("é e\u{301} 🕊", "\"é e\u{301} 🕊\""),
        ])
    func strings(string: String, text: String) {
        #expect(line(.string(string)).utf8.elementsEqual((text + "\n").utf8))
    }

    @Test("reads back every scalar")
    func allScalars() throws {
        var view = String.UnicodeScalarView()
        for value in [0...0x2FF, 0x2000...0x20FF, 0xD7F0...0xE010, 0xFFF0...0x10010]
            as [ClosedRange<UInt32>]
        {
            view.append(contentsOf: value.compactMap(Unicode.Scalar.init))
        }
        let string = String(view)
        var parser = JSONParser(Array(line(.string(string)).utf8))
        guard case .string(let read) = try parser.onlyValue().content else {
            Issue.record("no string")
            return
        }
        #expect(read.unicodeScalars.elementsEqual(string.unicodeScalars))
    }

    @Test("breaks lines where 180 columns do not do")
    func pretty() {
        let words = JSONValue.array((1...20).map { .string("word\($0)") })
        let value: JSONValue = [
            "b": ["x": [1, 2], "a": .null], "a": ["w": words, "v": []], "c": [],
        ]
        #expect(
            JSONWriter.text(of: value) == """
                {
                  "a": {
                    "v": [],
                    "w": [
                      "word1",
                      "word2",
                      "word3",
                      "word4",
                      "word5",
                      "word6",
                      "word7",
                      "word8",
                      "word9",
                      "word10",
                      "word11",
                      "word12",
                      "word13",
                      "word14",
                      "word15",
                      "word16",
                      "word17",
                      "word18",
                      "word19",
                      "word20"
                    ]
                  },
                  "b": {"a": null, "x": [1, 2]},
                  "c": []
                }

                """)
    }
}
