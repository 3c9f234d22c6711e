import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Bodies of states under all their names, and branches that are not their parent.
@Suite struct BodyIdentityTests {
    @Test(
        "Which body it is",
        arguments: [
            (
                "a parliament of one chamber under both its names",
                """
                Kuwait is waiting. The [National Assembly|organization/national-assembly-of-kuwait] \
                voted on Monday. [Parliament|organization/national-assembly-of-kuwait] meets again.
                """
            ),
            (
                "a lower house by its name",
                """
                Argentina is waiting. The [Chamber of \
                Deputies|organization/chamber-of-deputies-of-argentina] voted. The [lower \
                house|organization/chamber-of-deputies-of-argentina] meets again.
                """
            ),
            (
                "a cabinet and a council of ministers",
                """
                Taiwan's [Executive Yuan|organization/executive-yuan] met. Taiwan's [Council of \
                Ministers|organization/executive-yuan] meets again.
                """
            ),
            (
                "British and American spelling",
                """
                The Ukrainian [Defence Ministry|organization/defence-ministry-ukraine] spoke. Ukraine's \
                [Defense Ministry|organization/defence-ministry-ukraine] waited.
                """
            ),
            (
                "national defence",
                """
                The South Korean [Ministry of National \
                Defense|organization/ministry-of-national-defense-south-korea] spoke. South Korea's \
                [Defense Ministry|organization/ministry-of-national-defense-south-korea] waited.
                """
            ),
            (
                "a branch in another country",
                """
                Talks failed. [Vodacom|organization/vodacom] sued. [Vodacom \
                Tanzania|organization/vodacom-tanzania] denied it.
                """
            ),
            (
                "a firm's sales in a country are its own",
                "[Vodacom|organization/vodacom] Tanzania sales fell."
            ),
            (
                "a part with a name of its own",
                """
                Talks failed. [Tencent|organization/tencent] sued. [Tencent Brightline \
                Motors|organization/tencent-brightline-motors] denied it.
                """
            ),
            (
                "a longer name of the same",
                """
                Talks failed. [Orzan|organization/orzan] sued. [Orzan Group|organization/orzan] denied it.
                """
            ),
            (
                "a body of the United Nations",
                """
                Talks failed. The [UN|organization/united-nations] waited. The [UN Working Group on Arbitrary \
                Detention|organization/un-working-group-on-arbitrary-detention] spoke.
                """
            ),
            (
                "a body by what it is of the United Nations",
                """
                The [UN nuclear watchdog|organization/international-atomic-energy-agency] spoke. The \
                [UN|organization/united-nations] waited.
                """
            ),
            (
                "the United Nations for short",
                """
                The [UN Office for the Coordination of Humanitarian \
                Affairs|organization/united-nations-office-for-the-coordination-of-humanitarian-affairs] \
                waited.
                """
            ),
            (
                "a parliament by its own name",
                """
                Portugal is waiting. The [Assembly of the \
                Republic|organization/assembly-of-the-republic-of-portugal] voted. \
                [Parliament|organization/assembly-of-the-republic-of-portugal] meets again.
                """
            ),
            (
                "the Fed, and what is fed up",
                "Fed up with it, the [Fed|organization/federal-reserve] waited. Fed-up farmers left."
            ),
            ("the Fed in a headline", "[Fed|organization/federal-reserve] holds rates."),
            (
                "a house of a parliament is not the parliament",
                """
                Britain is waiting. The [House of Lords|organization/house-of-lords-of-the-united-kingdom] \
                voted. The [parliament|organization/uk-parliament] meets again.
                """
            ),
            (
                "a region's parliament is not its state's",
                "Germany is waiting. Bavaria's parliament voted."
            ),
            (
                "an office of the country that is told of, in a country that is none of its own",
                """
                Russia waited. Russia was warned. In Ukraine, the [Defence \
                Ministry|organization/defence-ministry-russia] spoke.
                """
            ),
            ("an army is its state's", "The Israeli army spoke. Israel waited."),
            (
                "initials after 'or'",
                """
                The [Specialised Anti-Corruption Prosecutor's \
                Office|organization/specialised-anti-corruption-prosecutors-office], or \
                [SAPO|organization/specialised-anti-corruption-prosecutors-office], spoke.
                """
            ),
            (
                "the office of where it happens",
                """
                Kenya waited. Kenya was warned. In London, the [Foreign \
                Office|organization/foreign-office-united-kingdom] condemned Kenya.
                """
            ),
        ])
    func bodies(_ rule: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        let found = try MarkedText(reading: expected.text)
        func bodies(_ text: MarkedText) -> [String] {
            text.mentions.filter { $0.label.hasPrefix("organization/") }.map { mark in
                "\(mark.text) \(mark.label.prefix { $0 != ":" })"
            }
        }
        #expect(bodies(found) == bodies(expected))
    }
}
