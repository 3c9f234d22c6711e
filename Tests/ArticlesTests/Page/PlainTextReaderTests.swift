import Testing

@testable import Articles

@Suite struct PlainTextReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var blocks: [String]
    }

    @Test(
        "blocks",
        arguments: [
            Case(
                testDescription: "blank lines", text: "Talks begin\n\nHe spoke.\n \nShe left.\n",
                blocks: ["title: Talks begin", "paragraph: He spoke.", "paragraph: She left."]),
            Case(
                testDescription: "one paragraph a line", text: "He spoke.\nShe left.\nThey met.",
                blocks: ["paragraph: He spoke.", "paragraph: She left.", "paragraph: They met."]),
            Case(
                testDescription: "CR, CRLF and the line separator",
                text: "He spoke.\rShe left.\r\nThey met.\u{2028}It rained.",
                blocks: [
                    "paragraph: He spoke.", "paragraph: She left.", "paragraph: They met.",
                    "paragraph: It rained.",
                ]),
            Case(
                testDescription: "wrapped lines",
                text: """
                    The minister of trade resigned on Friday after a
                    long row with the prime minister over tariffs on
                    steel.

                    He said he was tired and would now spend his time
                    with the family.
                    """,
                blocks: [
                    """
                    paragraph: The minister of trade resigned on Friday after a
                    long row with the prime minister over tariffs on
                    steel.
                    """,
                    """
                    paragraph: He said he was tired and would now spend his time
                    with the family.
                    """,
                ]),
            Case(
                testDescription: "lines of one width that end sentences are paragraphs",
                text: "The minister of trade left on Monday in Kyiv.\n"
                    + "The minister of war left on Tuesday in Kyiv.\n"
                    + "The minister of oil left on Friday in Minsk.",
                blocks: [
                    "paragraph: The minister of trade left on Monday in Kyiv.",
                    "paragraph: The minister of war left on Tuesday in Kyiv.",
                    "paragraph: The minister of oil left on Friday in Minsk.",
                ]),
            Case(
                testDescription: "wrapped lines whose paragraphs are indented",
                text: """
                    The minister of trade resigned on Friday after a
                    long row with the prime minister over tariffs on
                    steel and a number of goods from the two states.
                       He said he was tired and would now spend his
                    time with the family.
                    """,
                blocks: [
                    """
                    paragraph: The minister of trade resigned on Friday after a
                    long row with the prime minister over tariffs on
                    steel and a number of goods from the two states.
                    """,
                    """
                    paragraph: He said he was tired and would now spend his
                    time with the family.
                    """,
                ]),
            Case(
                testDescription: "headings inside",
                text: """
                    The two sides met for an hour on Monday.
                    Prime Minister Says Deal With Iran Is Near.
                    He spoke at length.
                    What comes next
                    Nobody knows.
                    Putin met Zelenskyy.
                    """,
                blocks: [
                    "paragraph: The two sides met for an hour on Monday.",
                    "heading: Prime Minister Says Deal With Iran Is Near.",
                    "paragraph: He spoke at length.", "heading: What comes next",
                    "paragraph: Nobody knows.", "paragraph: Putin met Zelenskyy.",
                ]),
            Case(
                testDescription: "a list is no row of headings",
                text: "They named three men.\nAli Khan\nJohn Doe\nLi Wei\nAll denied it.",
                blocks: [
                    "paragraph: They named three men.", "paragraph: Ali Khan",
                    "paragraph: John Doe", "paragraph: Li Wei", "paragraph: All denied it.",
                ]),
            Case(
                testDescription: "a quotation is no heading",
                text: "He was asked twice.\n“Never again”\nHe left.",
                blocks: [
                    "paragraph: He was asked twice.", "paragraph: “Never again”",
                    "paragraph: He left.",
                ]),
            Case(
                testDescription: "address, title, byline, date",
                text: """
                    https://example.com/news/1

                    Minister quits over tariffs

                    By Jane Doe and Ali al-Hassan

                    16 May 2025

                    The minister quit.
                    """,
                blocks: [
                    "boilerplate: https://example.com/news/1",
                    "title: Minister quits over tariffs",
                    "boilerplate: By Jane Doe and Ali al-Hassan", "boilerplate: 16 May 2025",
                    "paragraph: The minister quit.",
                ]),
            Case(
                testDescription: "a title below the page's own matter",
                text: """
                    Skip to main content
                    Accessibility help
                    LIVE: Storm nears the coast
                    Share this article
                    Minister quits over tariffs
                    By Jane Doe

                    The minister quit.
                    """,
                blocks: [
                    "boilerplate: Skip to main content", "boilerplate: Accessibility help",
                    "boilerplate: LIVE: Storm nears the coast", "boilerplate: Share this article",
                    "title: Minister quits over tariffs", "boilerplate: By Jane Doe",
                    "paragraph: The minister quit.",
                ]),
            Case(
                testDescription: "a list of other articles, then text",
                text: """
                    The minister quit.
                    More on this story
                    Iran accuses Peru of piracy
                    Why did the talks fail?
                    The vote is on Monday.
                    """,
                blocks: [
                    "paragraph: The minister quit.", "boilerplate: More on this story",
                    "boilerplate: Iran accuses Peru of piracy",
                    "boilerplate: Why did the talks fail?", "paragraph: The vote is on Monday.",
                ]),
            Case(
                testDescription: "the header of an exported article",
                text: "Title: Minister quits\nSource: Daily Planet\n\nThe minister quit.",
                blocks: [
                    "title: Minister quits", "boilerplate: Source: Daily Planet",
                    "paragraph: The minister quit.",
                ]),
            Case(
                testDescription: "a name in capitals is the writer's",
                text: "JANE DOE\n\nThe minister quit.",
                blocks: ["boilerplate: JANE DOE", "paragraph: The minister quit."]),
            Case(
                testDescription: "one line alone is no title", text: "Minister quits",
                blocks: ["paragraph: Minister quits"]),
            Case(
                testDescription: "long paragraphs stay",
                text: String(repeating: "He spoke. ", count: 300) + "End.",
                blocks: ["paragraph: " + String(repeating: "He spoke. ", count: 300) + "End."]),
        ])
    func blocks(_ test: Case) throws {
        #expect(Marked.blocks(try Marked.article(test.text)) == test.blocks)
    }

    @Test(
        "dates of publication",
        arguments: [
            (
                "Talks resume\n\nTbilisi, 14 March 2025\n\nThe minister of trade resigned on Friday.",
                "2025-03-14"
            ),
            (
                "Talks resume\n\n2025-03-14\n\nThe minister of trade resigned on Friday.",
                "2025-03-14"
            ),
            ("Minister quits\n\nMay 16, 2025\n\nHe left.", "2025-05-16"),
            ("Minister quits\n\nBy Jane Doe | 16 May 2025\n\nHe left.", "2025-05-16"),
            ("KIGALI, Apr 12 2022 (IPS) - The minister quit.", "2022-04-12"),
            ("CAIRO – 26 July 2022: The minister quit.", "2022-07-26"),
            ("Minister quits\n\nPublished: 16/05/2025\n\nHe left.", "2025-05-16"),
            ("Minister quits\n\n05/06/2025\n\nHe left.", nil),
            ("The minister quit on May 16, 2025. He left.", nil),
        ] as [(String, String?)])
    func published(_ text: String, _ date: String?) throws {
        #expect(try Marked.article(text).published == date)
    }
}
