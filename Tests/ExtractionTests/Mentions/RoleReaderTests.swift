import Articles
import Testing

@testable import Extraction

/// What stands beside a name is a role only where it is an office or a description.
@Suite struct RoleReaderTests {
    @Test(
        "Roles",
        arguments: [
            ("a verb and its object", "Ana Silva, defended the Speaker in March.", nil),
            (
                "a verb after a land",
                "Sen. Ana Silva, R-Ohio, defended the Governor on Monday.", "Sen."
            ),
            (
                "a participle before an office", "Ana Silva, a retired general, won.",
                "retired general"
            ),
            (
                "an office of somebody's",
                "Omar Sow met Ana Silva, his French counterpart, in Rome.",
                "French counterpart"
            ),
            (
                "an office and a counterpart",
                "Ana Silva, his very senior French counterpart, met a lawyer, Omar Sow. Minister Ana Silva left.",
                "Minister"
            ),
            ("what a court did", "A court in Lima jailed activist Ana Silva.", "activist"),
            (
                "what a noun did", "On Monday a Peruvian court jailed activist Ana Silva.",
                "activist"
            ),
            (
                "what was done to him", "They freed the jailed activist Ana Silva.",
                "jailed activist"
            ),
            ("behind a rank", "Gen. Ana Silva, the army chief, resigned.", "army chief"),
            ("a relative behind a rank", "Gen. Ana Silva, his wife, resigned.", "Gen."),
            (
                "before a comma", "He met the president of Mali, Ana Silva.", "president of Mali"
            ),
            (
                "before a comma and a title",
                "Its secretary-general, Dr Ana Silva, praised them.", "secretary-general"
            ),
            ("a list", "He met the president of Mali, Ana Silva, and Omar Sow.", nil),
            (
                "another's office at the beginning",
                "In a letter to the president of Togo, Ana Silva, the Malian envoy, resigned.",
                "Malian envoy"
            ),
            ("an opening before a comma", "In May, its leader, Ana Silva, left.", "leader"),
            (
                "an opening without one", "On the advice of the mayor, Ana Silva, a poet, left.",
                "poet"
            ),
            ("a relative before a comma", "His wife, Gen. Ana Silva, left.", "Gen."),
            ("an opening", "After talks with the president, Ana Silva, in tears, left.", nil),
            ("a bracket", "They met the president of Mali, Ana Silva (his deputy) left.", nil),
            ("a critic", "A critic of the president of Mali, Ana Silva, fled.", nil),
            ("an office, not a rank", "Army Chief Ana Silva, a writer, resigned.", "Army Chief"),
            ("whose", "Gen. Ana Silva, whose spokesman denied it, resigned.", "Gen."),
            ("a list behind a rank", "Gen. Ana Silva, the mayor, a lawyer and others met.", "Gen."),
            ("two behind a rank", "Gen. Ana Silva, the president and the premier met.", "Gen."),
            (
                "a list of names",
                "Present were the minister of Togo, Ana Silva, Omar Sow and others.", nil
            ),
            ("a verb behind a rank", "Gen. Ana Silva, the army chief of Mali resigned.", "Gen."),
            (
                "two addresses after an office", "He met prime minister HH Sheikh Ana Silva.",
                "prime minister"
            ),
            ("a title after an office", "Foreign Minister Dr. Ana Silva left.", "Foreign Minister"),
            (
                "an office of two words", "He met WHO director general Ana Silva.",
                "WHO director general"
            ),
            (
                "an office that ends as a rank", "The secretary general, Ana Silva, left.",
                "secretary general"
            ),
            ("a portfolio", "The business secretary, Ana Silva, left.", "business secretary"),
            ("a successor's name", "Ana Silva, his successor Omar Sow and others met.", nil),
            (
                "what was done to somebody",
                "Ana Silva, a Kenyan lawyer arrested at the border after lunch, left.",
                "Kenyan lawyer"
            ),
            (
                "the next one's title", "Ana Silva, Deputy Minister Omar Sow and others met.", nil
            ),
            ("a phrase", "Ana Silva, to general surprise, won.", nil),
            ("an aim", "They praised Ana Silva, a rare gesture towards a minister.", nil),
            ("whom", "Ana Silva, a minister whom it had praised, won.", "minister"),
            ("a participle", "Ana Silva, often confused with the minister, won.", nil),
            ("a lawyer's name", "Ana Silva, his former lawyer Omar Sow said, lied.", nil),
            ("a relative", "Her uncle Ana Silva opposed the plan.", nil),
            ("a late relative", "Ana Silva, his late wife, opposed the plan.", nil),
            (
                "an office after a kinship",
                "Ana Silva, a lawyer for the city, opposed the plan.", "lawyer for the city"
            ),
            ("markup", "The plan failed. **LKV** spokeswoman Ana Silva left.", "LKV spokeswoman"),
        ] as [(String, String, String?)])
    func role(_ name: String, _ text: String, _ expected: String?) throws {
        let entities = try Entities.ruled(text, format: .markdown)
        let silva = try #require(entities.all.first { $0.id == "person/ana-silva" })
        #expect(silva.role == expected)
    }
}
