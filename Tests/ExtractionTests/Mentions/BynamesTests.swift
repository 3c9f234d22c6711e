import Testing

@testable import Extraction

/// What only the press of a country calls its government.
@Suite struct BynamesTests {
    @Test(
        "Whose government \"the Centre\" is",
        arguments: [
            (
                "of the country that the article is about",
                """
                [Indian|country/ind:demonym] officials left. Kerala accused the \
                [Centre|country/ind:metonym] of bias and asked the [Centre|country/ind:metonym] for \
                Rs 500 crore.
                """
            ),
            (
                "of its neighbour that says so too",
                """
                [Pakistani|country/pak:demonym] officials left. Sindh accused the \
                [Centre|country/pak:metonym] of bias.
                """
            ),
            (
                "of a country that only its towns tell",
                "Protests spread from Kolkata. The [Centre|country/ind:metonym] rejected the demands."
            ),
            (
                "in a heading without an article",
                """
                Kerala asks [Centre|country/ind:metonym] for relief

                The state turned to [India|country/ind] for help last week, a minister said.
                """
            ),
            (
                "nobody's where nobody calls it so",
                "[French|country/fra:demonym] officials left. [Ana Ruiz|person/ana-ruiz] accused the Centre."
            ),
            (
                "nobody's where another country is more spoken of",
                """
                [Kenyan|country/ken:demonym] officials searched the Centre in Mombasa. \
                [Indian|country/ind:demonym] officials left.
                """
            ),
            (
                "beside words that only begin so",
                """
                [Indian|country/ind:demonym] officials spoke of Centre-State ties. Kerala accused the \
                [Centre|country/ind:metonym].
                """
            ),
            (
                "nobody's where two say so alike",
                """
                [Indian|country/ind:demonym] and [Pakistani|country/pak:demonym] officials accused the \
                Centre of bias.
                """
            ),
            (
                "another's where it is short for that name",
                """
                [Indian|country/ind:demonym] officials left. The [Centre for Policy \
                Research|organization/centre-for-policy-research] opened. Ministers left the \
                [Centre|organization/centre-for-policy-research:nominal] later.
                """
            ),
        ])
    func meant(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        let found = try MarkedText(reading: expected.text).description
        #expect(found == expected.description)
    }
}
