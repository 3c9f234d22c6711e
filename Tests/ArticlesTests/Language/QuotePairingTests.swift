import Testing

@testable import Articles

@Suite struct QuotePairingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var quotations: [String]
    }

    @Test(
        "quotations",
        arguments: [
            Case(
                testDescription: "speech and scare quotes", text: "“Go,” he told the “rebels”.",
                quotations: ["“Go,”", "“rebels”"]),
            Case(
                testDescription: "straight marks", text: "\"Go,\" he said. \"Now.\"",
                quotations: ["\"Go,\"", "\"Now.\""]),
            Case(
                testDescription: "single marks", text: "He called it ‘a war’ on Iran’s people.",
                quotations: ["‘a war’"]),
            Case(
                testDescription: "over several sentences", text: "“We go. We win,” he said.",
                quotations: ["“We go. We win,”"]),
            Case(
                testDescription: "nested", text: "“He said ‘go’ to us,” she said.",
                quotations: ["“He said ‘go’ to us,”"]),
            Case(
                testDescription: "opened twice", text: "“We had hope. “If only,” he said.",
                quotations: ["“We had hope.", "“If only,”"]),
            Case(
                testDescription: "never closed", text: "They met. “We had hope. Then he left.",
                quotations: ["“We had hope."]),
            Case(
                testDescription: "never opened", text: "They met. We have hope.” Then he left.",
                quotations: ["We have hope.”"]),
            Case(
                testDescription: "going on in the next paragraph",
                text: "He spoke. “We had hope. We lost it.\n\n“We try again,” he said.",
                quotations: ["“We had hope. We lost it.+", "“We try again,”"]),
            Case(
                testDescription: "marks the wrong way round",
                text: "”Go,“ he said. ”Now.“ They left.",
                quotations: ["”Go,“", "”Now.“"]),
            Case(
                testDescription: "mixed marks", text: "“Go,» he said. „Now.\" They left.",
                quotations: ["“Go,»", "„Now.\""]),
            Case(
                testDescription: "inches and apostrophes", text: "He’s 6'2\" tall.", quotations: []),
        ])
    func quotations(_ test: Case) throws {
        #expect(Marked.quotations(try Marked.article(test.text)) == test.quotations)
    }

    @Test("each token knows whether it is quoted")
    func isQuoted() throws {
        let article = try Marked.article("He said “we go” to “them” all.")
        let quoted = article.tokens.indices.filter(article.isQuoted)
        #expect(quoted.map { article.tokens[$0].text } == ["“", "we", "go", "”", "“", "them", "”"])
        #expect(article.quotation(around: 3)?.tokens == 2..<6)
        #expect(article.quotation(around: 99) == nil)
    }
}
