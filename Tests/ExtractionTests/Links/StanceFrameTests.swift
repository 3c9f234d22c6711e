import Testing

@testable import Extraction

/// What the clause says decides who is source and who is target.
@Suite struct StanceFrameTests {
    static let verbs: [StanceCase] = [
        "[Ukraine] accused [Russia] of stalling. ⇒ Ukraine -ACCUSE/oppose/asserted-> Russia «accused»",
        "[Kenya] backed [Somalia] on Monday. ⇒ Kenya -SUPPORT/support/asserted-> Somalia «backed»",
        "[Egypt] has repeatedly condemned [Ethiopia]. ⇒ Egypt -ACCUSE/oppose/asserted-> Ethiopia «condemned»",
        "On Tuesday, in Geneva, [Chile] praised [Peru]. ⇒ Chile -SUPPORT/support/asserted-> Peru «praised»",
        "[Japan] turned down [Korea]. ⇒ Japan -REJECT/oppose/asserted-> Korea «turned down»",
        "[Japan] turned [Korea] down. ⇒ Japan -REJECT/oppose/asserted-> Korea «turned Korea down»",
        "[Brazil] sided with [Chile]. ⇒ Brazil -SUPPORT/support/asserted-> Chile «sided with»",
        "[Mali] cut ties with [France]. ⇒ Mali -SANCTION/oppose/asserted-> France «cut ties with»",
        "[Iran] walked out of the talks with [Iraq]. ⇒ Iran -SANCTION/oppose/asserted-> Iraq «walked out of the talks with»",
        "[China] lashed out at [Japan]. ⇒ China -ACCUSE/oppose/asserted-> Japan «lashed out at»",
        "[Norway] helped [Sweden]. ⇒ Norway -AID/support/asserted-> Sweden «helped»",
        "[Norway] sold grain to [Sweden]. ⇒ Norway -AID/support/asserted-> Sweden «sold»",
        "[Norway] gave [Sweden] weapons. ⇒ Norway -AID/support/asserted-> Sweden «gave»",
        "[Norway] provided [Sweden] with food. ⇒ Norway -AID/support/asserted-> Sweden «provided»",
        "[Togo] voted against [Benin]. ⇒ Togo -REJECT/oppose/asserted-> Benin «voted against»",
        "[Niger] invaded [Chad]. ⇒ Niger -ASSAULT/oppose/asserted-> Chad «invaded»",
        "[Qatar] thanked [Oman] for its help. ⇒ Qatar -SUPPORT/support/asserted-> Oman «thanked»",
        "[India] sanctioned [*Ana Ruiz]. ⇒ India -SANCTION/oppose/asserted-> Ana Ruiz «sanctioned»",
        "[Russia] shelled [Ukrainian=Ukraine] towns. ⇒ Russia -ASSAULT/oppose/asserted-> Ukraine «shelled»",
        "[Turkey] rejected [Greece]'s proposal. ⇒ Turkey -REJECT/oppose/asserted-> Greece «rejected»",
        "[Turkey] backed the plan of [Greece]. ⇒ Turkey -SUPPORT/support/asserted-> Greece «backed»",
        "[Peru] urged [Chile] to stop. ⇒ Peru -REQUEST/neutral/asserted-> Chile «urged»",
        "[Peru] called on [Chile] to stop. ⇒ Peru -REQUEST/neutral/asserted-> Chile «called on»",
        "[Peru] asked [Chile] for two ships. ⇒ Peru -REQUEST/neutral/asserted-> Chile «asked»",
        "[Peru] and [Chile] accused each other of lying. ⇒ Chile -ACCUSE/oppose/asserted-> Peru «accused» | Peru -ACCUSE/oppose/asserted-> Chile «accused»",
        "[Peru] dismissed [*Ana Ruiz]. ⇒ Peru -REJECT/oppose/asserted-> Ana Ruiz «dismissed»",
        "[Peru] dismissed [*Ana Ruiz]'s remarks. ⇒ Peru -REJECT/oppose/asserted-> Ana Ruiz «dismissed»",
        "[Peru] beat [Chile] on penalties. ⇒ nothing",
        "[Peru] told [Chile] to leave. ⇒ Peru -REQUEST/neutral/asserted-> Chile «told»",
        "[Peru] demanded [*Ana Ruiz]'s resignation. ⇒ Peru -REQUEST/oppose/asserted-> Ana Ruiz «demanded Ana Ruiz's resignation»",
        "The law angered [Spain]. ⇒ nothing",
        "[Morocco] angered [Spain]. ⇒ Spain -ACCUSE/oppose/asserted-> Morocco «angered»",
    ]

    static let calls: [StanceCase] = [
        "[Peru] demanded that [*Ana Ruiz] resign. ⇒ Peru -REQUEST/oppose/asserted-> Ana Ruiz «demanded»",
        "[Peru] demanded that [Chile] stop the dam. ⇒ Peru -REQUEST/neutral/asserted-> Chile «demanded»",
        "[Peru] called on [*Ana Ruiz] to apologise. ⇒ Peru -REQUEST/oppose/asserted-> Ana Ruiz «called on»",
        "[Peru] asked [*Ana Ruiz] to step down. ⇒ Peru -REQUEST/oppose/asserted-> Ana Ruiz «asked»",
        "[Peru] asked [*Ana Ruiz] to sit down. ⇒ Peru -REQUEST/neutral/asserted-> Ana Ruiz «asked»",
    ]

    @Test("calls", arguments: calls) func call(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    /// When it was said may stand between subject and verb.
    static let times: [StanceCase] = [
        "[Kenya] on Monday backed [Somalia]. ⇒ Kenya -SUPPORT/support/asserted-> Somalia «backed»",
        "[Kenya] Monday backed [Somalia]. ⇒ Kenya -SUPPORT/support/asserted-> Somalia «backed»",
        "[Kenya] late on Sunday night backed [Somalia]. ⇒ Kenya -SUPPORT/support/asserted-> Somalia «backed»",
        "[Kenya] earlier this week condemned [Somalia]. ⇒ Kenya -ACCUSE/oppose/asserted-> Somalia «condemned»",
        "[Kenya] on March 5 backed [Somalia]. ⇒ Kenya -SUPPORT/support/asserted-> Somalia «backed»",
        "[Kenya] on 5 March backed [Somalia]. ⇒ Kenya -SUPPORT/support/asserted-> Somalia «backed»",
        "[Kenya] last year rejected [Somalia]. ⇒ Kenya -REJECT/oppose/asserted-> Somalia «rejected»",
        "[Kenya] may march against [Somalia]. ⇒ Kenya -PROTEST/oppose/hedged-> Somalia «march against»",
    ]

    @Test("time phrases", arguments: times) func time(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    static let passives: [StanceCase] = [
        "[Russia] was accused by [Ukraine]. ⇒ Ukraine -ACCUSE/oppose/asserted-> Russia «accused»",
        "[Russia] was accused of stalling by [Ukraine]. ⇒ Ukraine -ACCUSE/oppose/asserted-> Russia «accused»",
        "[*Ana Ruiz] has been arrested by [Chile]. ⇒ Chile -COERCE/oppose/asserted-> Ana Ruiz «arrested»",
        "[*Ana Ruiz], detained by [Chile], is ill. ⇒ Chile -COERCE/oppose/asserted-> Ana Ruiz «detained»",
        "[Libya] is being backed by [Turkey]. ⇒ Turkey -SUPPORT/support/asserted-> Libya «backed»",
        "[*Ana Ruiz] was arrested on Monday. ⇒ nothing",
        "[Chad], attacked by [Niger] last week, fought back. ⇒ Niger -ASSAULT/oppose/asserted-> Chad «attacked»",
        "[Oman] was praised in [Qatar]. ⇒ nothing",
    ]

    static let groups: [StanceCase] = [
        "[Poland], [Germany] and [France] condemned [Belarus]. ⇒ France -ACCUSE/oppose/asserted-> Belarus «condemned» | Germany -ACCUSE/oppose/asserted-> Belarus «condemned» | Poland -ACCUSE/oppose/asserted-> Belarus «condemned»",
        "[Mali] criticised [France] and [Spain]. ⇒ Mali -ACCUSE/oppose/asserted-> France «criticised» | Mali -ACCUSE/oppose/asserted-> Spain «criticised»",
        "Officials from [Turkey] criticised [Greece]. ⇒ Turkey -ACCUSE/oppose/asserted-> Greece «criticised»",
        "The government of [Mali] expelled [*Jo Lee]. ⇒ Mali -COERCE/oppose/asserted-> Jo Lee «expelled»",
        "[Ukrainian=Ukraine] authorities arrested [*Jo Lee]. ⇒ Ukraine -COERCE/oppose/asserted-> Jo Lee «arrested»",
        "[Ukraine]'s president criticised [Poland]. ⇒ nothing",
        "[Ukraine]'s army attacked [Poland]. ⇒ Ukraine -ASSAULT/oppose/asserted-> Poland «attacked»",
        "[*Jo Lee], leader of the [Unity Party], criticised [Poland]. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Poland «criticised»",
        "The [Polish=Poland] foreign minister, [*Jo Lee], criticised [Mali]. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Mali «criticised»",
        "The head of the [Reserve Bank] [*Jo Lee] criticised [Mali]. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Mali «criticised»",
        "[Mali] arrested the head of the [Reserve Bank], [*Jo Lee]. ⇒ Mali -COERCE/oppose/asserted-> Jo Lee «arrested»",
        "Workers in [Mali] criticised [France]. ⇒ nothing",
        "[*Jo Lee], the [French=France] secretary of state for the sea, praised [Mali]. ⇒ Jo Lee -SUPPORT/support/asserted-> Mali «praised»",
        "[*Jo Lee], [Mali]'s minister of economy, trade and industry, praised [Togo]. ⇒ Jo Lee -SUPPORT/support/asserted-> Togo «praised»",
        "After a visit to [Oman], [Iran] criticised [Iraq]. ⇒ Iran -ACCUSE/oppose/asserted-> Iraq «criticised»",
    ]

    static let clauses: [StanceCase] = [
        "[Iran], which has quarrelled with many for years, backed [Oman]. ⇒ Iran -SUPPORT/support/asserted-> Oman «backed»",
        "[*Jo Lee], who runs the bank her father founded, supports [Oman]. ⇒ Jo Lee -SUPPORT/support/asserted-> Oman «supports»",
        "[Iran], by contrast, praised [Oman]. ⇒ Iran -SUPPORT/support/asserted-> Oman «praised»",
        "[Oman] stands by [*Jo Lee]. ⇒ Oman -SUPPORT/support/asserted-> Jo Lee «stands by»",
        "[Oman] stood by [*Jo Lee]. ⇒ Oman -SUPPORT/support/asserted-> Jo Lee «stood by»",
        "[Oman] criticised the closing of [Radio Sol]. ⇒ nothing",
        "[Oman] condemned the arrest of [*Jo Lee]. ⇒ nothing",
        "[Iran], which borders [Iraq], criticised [Oman]. ⇒ Iran -ACCUSE/oppose/asserted-> Oman «criticised»",
        "[*Jo Lee], who defended [Oman], left. ⇒ Jo Lee -SUPPORT/support/asserted-> Oman «defended»",
        "[*Jo Lee], whom [Oman] expelled, left. ⇒ Oman -COERCE/oppose/asserted-> Jo Lee «expelled»",
        "[Mali] recalled its envoy and condemned [France]. ⇒ Mali -ACCUSE/oppose/asserted-> France «condemned»",
        "[Mali] issued a statement condemning [France]. ⇒ nothing",
        "[Mali] left the room, accusing [France] of bad faith. ⇒ Mali -ACCUSE/oppose/asserted-> France «accusing»",
        "[Togo] and [Benin] joined in condemning [Niger]. ⇒ Benin -ACCUSE/oppose/asserted-> Niger «condemning» | Togo -ACCUSE/oppose/asserted-> Niger «condemning»",
        "[Egypt] accused [Sudan] of attacking [Chad]. ⇒ Egypt -ACCUSE/oppose/asserted-> Sudan «accused» | Sudan -ASSAULT/oppose/asserted-> Chad «attacking» (says Egypt)",
        "[Egypt] blamed [Sudan], but [Chad] defended [Sudan]. ⇒ Chad -SUPPORT/support/asserted-> Sudan «defended» | Egypt -ACCUSE/oppose/asserted-> Sudan «blamed»",
        "[Chad] left as [Egypt] blamed [Sudan]. ⇒ Egypt -ACCUSE/oppose/asserted-> Sudan «blamed»",
    ]

    static let deeds: [StanceCase] = [
        "[Mali] made an offer. [Togo] welcomed the offer. ⇒ Togo -SUPPORT/support/asserted-> Mali «welcomed»",
        "[Mali] closed the road, and [Togo] condemned it. ⇒ Togo -ACCUSE/oppose/asserted-> Mali «condemned»",
        "[Mali] lodged an appeal, and [Togo] supported the appeal. ⇒ Togo -SUPPORT/support/asserted-> Mali «supported»",
        "[Mali] made an offer. [Togo] welcomed the offer; [Benin] rejected it. ⇒ Benin -REJECT/oppose/asserted-> Mali «rejected» | Togo -SUPPORT/support/asserted-> Mali «welcomed»",
        "[Mali] closed the road. [Togo] condemned it. ⇒ nothing",
        "[Mali] is a country. [Togo] welcomed the rain. ⇒ nothing",
    ]

    static let mutual: [StanceCase] = [
        "[Iran] and [Iraq] met in Oman. ⇒ Iran -CONSULT/neutral/asserted-> Iraq «met» | Iraq -CONSULT/neutral/asserted-> Iran «met»",
        "[*Jo Lee] met [*Ana Ruiz]. ⇒ Jo Lee -CONSULT/neutral/asserted-> Ana Ruiz «met»",
        "The foreign ministers of [Iran] and [Iraq] met. ⇒ Iran -CONSULT/neutral/asserted-> Iraq «met» | Iraq -CONSULT/neutral/asserted-> Iran «met»",
        "[Iran] and [Iraq] signed a deal. ⇒ Iran -AGREE/support/asserted-> Iraq «signed a deal» | Iraq -AGREE/support/asserted-> Iran «signed a deal»",
        "Talks between [Iran] and [Iraq] ended. ⇒ Iran -CONSULT/neutral/asserted-> Iraq «Talks» | Iraq -CONSULT/neutral/asserted-> Iran «Talks»",
        "[Chad] clashed with [Niger]. ⇒ Chad -ASSAULT/oppose/asserted-> Niger «clashed with» | Niger -ASSAULT/oppose/asserted-> Chad «clashed with»",
        "[Iran] laughed and [Iraq] met nobody. ⇒ nothing",
    ]

    @Test("verbs", arguments: verbs) func verb(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("passives", arguments: passives) func passive(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("noun groups", arguments: groups) func group(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("clauses", arguments: clauses) func clause(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("deeds told before", arguments: deeds) func deed(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("both ways", arguments: mutual) func bothWays(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }
}
