import Testing

@testable import Extraction

/// Denial, doubt, condition, plan, and in whose words a stance stands.
@Suite struct StanceMannerTests {
    static let denials: [StanceCase] = [
        "[Mali] did not, however, condemn [Togo]. ⇒ nothing",
        "[Mali] did not condemn [France]. ⇒ nothing",
        "[Mali] never attacked [Togo]. ⇒ nothing",
        "[Mali] has not backed [Togo]. ⇒ nothing",
        "[Mali] didn't praise [Togo]. ⇒ nothing",
        "Neither side criticised [Togo] in [Mali]. ⇒ nothing",
        "[Mali] denied attacking [Togo]. ⇒ nothing",
        "[Mali] has no intention of helping [Togo]. ⇒ nothing",
        "[Mali] has yet to help [Togo]. ⇒ nothing",
        "[Mali] has no plans to attack [Togo]. ⇒ nothing",
        "[Mali] showed little interest in backing [Togo]. ⇒ nothing",
        "[Mali], with no plans, condemned [Togo]. ⇒ Mali -ACCUSE/oppose/asserted-> Togo «condemned»",
        "[Mali] left without thanking [Togo]. ⇒ nothing",
        "[Oman] regretted the failure of [Mali] to help [Togo]. ⇒ Oman -ACCUSE/oppose/asserted-> Mali «regretted»",
        "[Mali] spoke of its inability to help [Togo]. ⇒ nothing",
        "[Mali] argued against attacking [Togo]. ⇒ nothing",
        "[Mali] left instead of praising [Togo]. ⇒ nothing",
        "[Mali] refused to support [Togo]. ⇒ Mali -REJECT/oppose/asserted-> Togo «refused to support»",
        "[Mali] stopped supporting [Togo]. ⇒ Mali -REJECT/oppose/asserted-> Togo «stopped supporting»",
        "[Mali] failed to help [Togo]. ⇒ Mali -REJECT/oppose/asserted-> Togo «failed to help»",
        "[Mali] declined to condemn [Togo]. ⇒ nothing",
        "[Mali] refused to attack [Togo]. ⇒ nothing",
        "[Mali] stopped attacking [Togo]. ⇒ Mali -YIELD/support/asserted-> Togo «stopped attacking»",
        "[Oman] denied that [Mali] had armed [Togo]. ⇒ nothing",
        "The press denied claims by [Oman] and [Benin] that [Mali] had armed [Togo]. ⇒ nothing",
        "[Mali], a former ally of [Togo], kept silent. ⇒ nothing",
        "Nobody believes that [Mali] attacked [Togo]. ⇒ nothing",
        "It is false that [Mali] attacked [Togo]. ⇒ nothing",
        "It is not true that [Mali] attacked [Togo]. ⇒ nothing",
        "[Oman] did not say that [Mali] attacked [Togo]. ⇒ nothing",
        "Did [Mali] attack [Togo]? ⇒ nothing",
        "[Mali] is not opposed to [Togo]. ⇒ nothing",
        "[Mali] blocked [Oman] aid to [Togo]. ⇒ Mali -REJECT/oppose/asserted-> Togo «blocked Oman aid»",
        "[Mali] lifted its sanctions on [Togo]. ⇒ Mali -YIELD/support/asserted-> Togo «lifted its sanctions on»",
    ]

    static let modalities: [StanceCase] = [
        "[Mali] may back [Togo]. ⇒ Mali -SUPPORT/support/hedged-> Togo «back»",
        "[Mali] reportedly attacked [Togo]. ⇒ Mali -ASSAULT/oppose/hedged-> Togo «attacked»",
        "Rumours that [Mali] attacked [Togo] are wrong. ⇒ Mali -ASSAULT/oppose/hedged-> Togo «attacked»",
        "[Mali] will support [Togo]. ⇒ Mali -SUPPORT/support/future-> Togo «support»",
        "[Mali] put off helping [Togo]. ⇒ Mali -AID/support/future-> Togo «helping»",
        "[Mali] put helping [Togo] first. ⇒ Mali -AID/support/asserted-> Togo «helping»",
        "[Mali] promised to help [Togo]. ⇒ Mali -AID/support/future-> Togo «help»",
        "[Mali] plans to invade [Togo]. ⇒ Mali -ASSAULT/oppose/future-> Togo «invade»",
        "If [Mali] attacks [Togo], we leave. ⇒ Mali -ASSAULT/oppose/conditional-> Togo «attacks»",
        "[Mali] would support [Togo]. ⇒ Mali -SUPPORT/support/conditional-> Togo «support»",
        "[Oman] said [Mali] would support [Togo]. ⇒ Mali -SUPPORT/support/future-> Togo «support» (says Oman)",
        "[Oman] said [Mali] would support [Togo] if paid. ⇒ Mali -SUPPORT/support/conditional-> Togo «support» (says Oman)",
        "[Oman] urged [Mali] to attack [Togo]. ⇒ Mali -ASSAULT/oppose/future-> Togo «attack» | Oman -REQUEST/neutral/asserted-> Mali «urged» | Oman -ASSAULT/oppose/hedged-> Togo «attack»",
        "Critics accused [Mali] of arming [Togo]. ⇒ Mali -AID/support/hedged-> Togo «arming»",
        "[Mali] was accused of arming [Togo]. ⇒ Mali -AID/support/hedged-> Togo «arming»",
        "Critics condemned [Mali] for arming [Togo]. ⇒ Mali -AID/support/asserted-> Togo «arming»",
        "[Mali] is alleged to have armed [Togo]. ⇒ Mali -AID/support/hedged-> Togo «armed»",
        "[Oman] accused [Mali] of arming [Togo]. ⇒ Mali -AID/support/asserted-> Togo «arming» (says Oman) | Oman -ACCUSE/oppose/asserted-> Mali «accused»",
        "[Mali] broke the truce by attacking [Togo]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacking»",
        "[Mali] appears to support [Togo]. ⇒ Mali -SUPPORT/support/hedged-> Togo «support»",
    ]

    static let words: [StanceCase] = [
        "[Mali] paid a price, a sum that [Oman] had named, and praised [Benin]. ⇒ Mali -SUPPORT/support/asserted-> Benin «praised»",
        "[Oman] said that [Mali] attacked [Togo]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacked» (says Oman)",
        "[Oman] said [Mali] attacked [Togo]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacked» (says Oman)",
        "[Mali] attacked [Togo], [Oman] said. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacked» (says Oman)",
        "[Mali] attacked [Togo], said [*Jo Lee]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacked» (says Jo Lee)",
        "According to [Oman], [Mali] attacked [Togo]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacked» (says Oman)",
        "“We condemn [Togo],” said [*Jo Lee]. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Togo «condemn»",
        "“I support [Togo],” [*Jo Lee] said. ⇒ Jo Lee -SUPPORT/support/asserted-> Togo «support»",
        "“[Mali] attacked [Togo],” said [*Jo Lee]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «attacked» (says Jo Lee)",
        "[*Jo Lee] called [*Ana Ruiz] a liar. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Ana Ruiz «liar»",
        "[*Jo Lee] described [*Ana Ruiz] as a true hero. ⇒ Jo Lee -SUPPORT/support/asserted-> Ana Ruiz «hero»",
        "[*Jo Lee] said [*Ana Ruiz] is a liar. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Ana Ruiz «liar»",
        "“[*Ana Ruiz] is a hero,” said [*Jo Lee]. ⇒ Jo Lee -SUPPORT/support/asserted-> Ana Ruiz «hero»",
        "[Oman], which has accused [Mali], urged [Togo] to stop. ⇒ Oman -ACCUSE/oppose/asserted-> Mali «accused» | Oman -REQUEST/neutral/asserted-> Togo «urged»",
        "“The rain is cold,” said [*Jo Lee]. “We thank [Togo].” ⇒ Jo Lee -SUPPORT/support/asserted-> Togo «thank»",
        "“We thank [Togo],” a farmer said in [Mali]. ⇒ nothing",
    ]

    @Test(
        "whether somebody unnamed speaks",
        arguments: [
            ("“Mali lied,” one insider said.", true), ("Mali lied, a senior diplomat said.", true),
            ("Mali lied, Togo said.", false), ("Mali lied, he said.", false), ("Mali lied.", false),
        ])
    func anonymous(_ text: String, _ isAnonymous: Bool) throws {
        let reading = LinkFinder(knowledge: .shared).reading(of: try Entities.ruled(text))
        #expect(reading.hints.anonymous == (isAnonymous ? [0] : []))
    }

    @Test(
        "whether somebody denies something, and nobody says anything",
        arguments: [
            ("Mali charged Ruiz, who denied it.", true), ("Mali said Ruiz had denied it.", false),
            ("Mali charged Ruiz.", false), ("Ruiz pleaded not guilty, Mali said.", false),
        ])
    func denied(_ text: String, _ isDenied: Bool) throws {
        let reading = LinkFinder(knowledge: .shared).reading(of: try Entities.ruled(text))
        #expect(reading.hints.denied == (isDenied ? [0] : []))
    }

    @Test("denials and turned signs", arguments: denials) func denial(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("modalities", arguments: modalities) func modality(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("in whose words", arguments: words) func claimant(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }
}
