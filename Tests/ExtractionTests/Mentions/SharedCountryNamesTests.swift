import Testing

@testable import Extraction

/// Words that several countries share, and names that only look alike.
@Suite struct SharedCountryNamesTests {
    @Test(
        "Which country a word means",
        arguments: [
            ("the usual one", "[Dominican|country/dom:demonym] officials left."),
            (
                "the one that the article names",
                "[Dominica|country/dma] voted. [Dominican|country/dma:demonym] officials won."
            ),
            (
                "by its capital",
                """
                [Congo|country/cog] voted. In Brazzaville the [Congolese|country/cog:demonym] \
                government won.
                """
            ),
            (
                "the usual one of two that are named",
                """
                [Congo-Brazzaville|country/cog] and [DR Congo|country/cod] met. \
                [Congolese|country/cod:demonym] officials left.
                """
            ),
            (
                "names that look alike",
                """
                [Nigerien|country/ner:demonym] officials rejected a plea by \
                [Nigerian|country/nga:demonym] officials. [Guinea-Bissau|country/gnb], \
                [Equatorial Guinea|country/gnq] and [Guinea|country/gin] agreed. \
                [North Korean|country/prk:demonym] officials blamed [South Korea|country/kor].
                """
            ),
        ])
    func meant(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        #expect(try MarkedText(reading: expected.text).description == expected.description)
    }
}
