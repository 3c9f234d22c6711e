import Testing

@testable import Articles

@Suite struct DatelineTests {
    @Test(
        "datelines of a first paragraph",
        arguments: [
            ("ISTANBUL (AP) — Turkey said no.", "ISTANBUL (AP) —"),
            (
                "KYIV, Ukraine, May 16 (Reuters) - Turkey said no.",
                "KYIV, Ukraine, May 16 (Reuters) -"
            ),
            ("HIROSHIMA--Survivors met.", "HIROSHIMA--"), ("MULTAN: The leader met.", "MULTAN:"),
            ("Doha: The minister met.", "Doha:"),
            ("Colombo, Sri Lanka – The man met.", "Colombo, Sri Lanka –"),
            ("CAIRO - 26 July 2022: The envoy met.", "CAIRO - 26 July 2022:"),
            ("Putin – who won – left.", nil), ("The minister of trade — who won — left.", nil),
            ("He said: We go.", nil), ("Putin: “We go.”", nil), ("Turkey said no.", nil),
            ("DOHA —", nil),
        ] as [(String, String?)])
    func datelines(_ text: String, _ dateline: String?) throws {
        let article = try Marked.article(text)
        #expect(article.blocks[0].dateline.map { article.text(in: $0) } == dateline)
    }

    @Test("later paragraphs need capitals or an agency")
    func later() throws {
        let article = try Marked.article(
            "He met them.\n\nDoha: The minister met.\n\nDOHA (QNA) - He met.")
        #expect(article.blocks.map { $0.dateline != nil } == [false, false, true])
    }
}
