import ActorGraphs
import Foundation
import Testing

@Suite("JSON that is no graph")
struct JSONErrorTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let part: String
        let replacement: String
        let line: Int
        let column: Int
        let message: String

        init(
            _ name: String, _ part: String, _ replacement: String, at line: Int, _ column: Int,
            _ message: String
        ) {
            testDescription = name
            self.part = part
            self.replacement = replacement
            self.line = line
            self.column = column
            self.message = message
        }
    }

    static let cases = [
        Case(
            "a comma is missing", #""actorgraph/1","#, #""actorgraph/1""#, at: 3, 3,
            "not JSON: expected a comma or a closing brace"),
        Case(
            "NaN", "0.41", "NaN", at: 15, 47, "not JSON: expected a value"),
        Case(
            "a number beyond all bounds", "0.93", "1e999", at: 19, 47,
            "not JSON: number is too large"),
        Case(
            "another format", "actorgraph/1", "actorgraph/7", at: 2, 13,
            #"format: "actorgraph/7" is not known here; use actorgraph/1"#),
        Case(
            "a missing field", #""characters": 40"#, #""signs": 40"#, at: 4, 16,
            #"articles[0]: field "characters" is missing"#),
        Case(
            "a string for a number", #""salience": 0.5, "mentions": []"#,
            #""salience": "0.5""#, at: 9, 53,
            "actors[0].salience: expected a number, found a string"),
        Case(
            "half an offset", #""start": 13"#, #""start": 13.5"#, at: 11, 58,
            "actors[1].mentions[0].start: expected a whole number, found a number"),
        Case(
            "an unknown kind", #""kind": "country", "aliases""#, #""kind": "état", "aliases""#,
            at: 8, 54,
            #"actors[0].kind: "état" is not known here; use person, country, organization"#),
        Case(
            "an actor given twice", #""country/rus", "name""#, #""country/ukr", "name""#, at: 10, 5,
            #"actors[1]: "country/ukr" stands twice; join the two"#),
        Case(
            "a key given twice", #""start": 13"#, #""end": 13"#, at: 11, 60,
            #"not JSON: key "end" is given twice"#),
        Case(
            "a stance towards nobody", #""target": "country/rus""#, #""target": "country/fra""#,
            at: 18, 15,
            "stances[0]: stance oppose of country/ukr towards country/fra: "
                + "actor country/fra is not in the graph; add it"),
        Case(
            "three actors named together", #"["country/ukr", "country/rus"]"#,
            #"["country/ukr", "country/rus", "country/rus"]"#, at: 14, 32,
            "cooccurrences[0].actors: expected the ids of two actors, found 3 of them"),
        Case(
            "a count that would overflow", #""sentences": 9"#, #""sentences": 9223372036854775807"#,
            at: 14, 21,
            "cooccurrences[0]: co-occurrence of country/rus and country/ukr: "
                + "sentences 9.223372036854776e+18 is out of bounds"),
        Case(
            "a cue that the quote does not have", #""text": "accused""#, #""text": "praised""#,
            at: 18, 15,
            "stances[0]: stance oppose of country/ukr towards country/rus: "
                + "cue \"praised\" is not in its quote at 5…12"),
        Case(
            "a denied act", #""modality": "asserted""#, #""modality": "negated""#, at: 18, 15,
            "stances[0]: stance oppose of country/ukr towards country/rus: "
                + "is negated in \"Kyiv accused Moscow.\"; a denied act is no stance"),
    ]

    @Test("is refused with the place and the reason", arguments: cases)
    func refused(item: Case) throws {
        let text = SampleJSON.contract.replacingOccurrences(of: item.part, with: item.replacement)
        try #require(text != SampleJSON.contract)
        let error = try #require(throws: JSONGraphError.self) {
            try ActorGraph(json: Array(text.utf8))
        }
        #expect(error.description == item.message)
        #expect("\(error.line):\(error.column)" == "\(item.line):\(item.column)")
    }

    @Test(
        "any bytes give an error, never a crash",
        arguments: [
            ("nothing", ""), ("white space", " \n"), ("half a file", #"{"format": "actorgraph/1""#),
            ("a list", "[]"), ("a word", "graph"), ("half a word", "tru"), ("a minus", "-"),
            ("a leading zero", "[01]"), ("an open string", #""abc"#), ("half an escape", #""\u12"#),
            ("half a pair", #""\ud83d""#), ("two low halves", #""\ude00\ude00""#),
            ("an open escape", "\"\\"), ("a raw control", "\"\u{1}\""), ("two values", "{} {}"),
            ("a trailing comma", "[1,]"), ("a comment", "// graph\n{}"),
            ("exponent without digits", "[1e]"), ("an odd key", "{1: 2}"),
        ])
    func hostile(name: String, text: String) {
        #expect(throws: JSONGraphError.self, Comment(rawValue: name)) {
            try ActorGraph(json: Array(text.utf8))
        }
    }

    @Test("nesting without end is an error", arguments: ["[", #"{"a":"#, #"{"format":[{"a":"#])
    func deep(part: String) throws {
        let text = String(repeating: part, count: 200_000)
        let error = try #require(throws: JSONGraphError.self) {
            try ActorGraph(json: Array(text.utf8))
        }
        #expect(error.description == "not JSON: nested deeper than 64 levels")
    }

    @Test("bytes that are not UTF-8 are an error at their string")
    func notUTF8() throws {
        var bytes = Array(SampleJSON.contract.utf8)
        let place = try #require(bytes.firstRange(of: Array("Kyiv".utf8)))
        bytes[place.lowerBound] = 0xFF
        let error = try #require(throws: JSONGraphError.self) { try ActorGraph(json: bytes) }
        #expect(error.problem == .syntax("string is not UTF-8"))
        #expect(error.line == 8)
    }

    @Test("cut anywhere or with any byte changed it does not crash")
    func mutated() {
        let bytes = Array(SampleJSON.contract.utf8)
        var generator = SeededGenerator(seed: 11)
        for length in stride(from: 0, to: bytes.count - 1, by: 7) {
            #expect(throws: JSONGraphError.self) {
                try ActorGraph(json: Array(bytes.prefix(length)))
            }
        }
        for _ in 0..<500 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                changed[index] = UInt8.random(in: 0...255, using: &generator)
            }
            if let graph = try? ActorGraph(json: changed) {
                #expect(throws: Never.self) { try graph.checkInvariants() }
            }
        }
    }

    @Test("a byte order mark is no column")
    func byteOrderMark() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        _ = try ActorGraph(json: mark + Array(SampleJSON.contract.utf8))
        let error = try #require(throws: JSONGraphError.self) {
            try ActorGraph(json: mark + Array("x".utf8))
        }
        #expect((error.line, error.column) == (1, 1))
    }
}
