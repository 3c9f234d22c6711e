import Testing

@testable import Extraction

/// Nouns, adjectives and other words that carry a stance without being its verb.
@Suite struct StanceCueTests {
    static let nouns: [StanceCase] = [
        "[Mali]'s criticism of [France] grew. ⇒ Mali -ACCUSE/oppose/asserted-> France «criticism»",
        "[Mali] voiced support for [Togo]. ⇒ Mali -SUPPORT/support/asserted-> Togo «voiced support for»",
        "[Russia]'s attack on [Ukraine] went on. ⇒ Russia -ASSAULT/oppose/asserted-> Ukraine «attack»",
        "The attack on [Ukraine] by [Russia] went on. ⇒ Russia -ASSAULT/oppose/asserted-> Ukraine «attack»",
        "[US] sanctions against [Iran] remain. ⇒ US -SANCTION/oppose/asserted-> Iran «sanctions»",
        "[Egypt] imposed new sanctions on [Sudan]. ⇒ Egypt -SANCTION/oppose/asserted-> Sudan «imposed new sanctions on»",
        "[Sudan] faced criticism from [Egypt]. ⇒ Egypt -ACCUSE/oppose/asserted-> Sudan «criticism»",
        "[Oman] held talks with [Iran]. ⇒ Iran -CONSULT/neutral/asserted-> Oman «held talks with» | Oman -CONSULT/neutral/asserted-> Iran «held talks with»",
        "[*Jo Lee], a critic of [Mali], left. ⇒ Jo Lee -ACCUSE/oppose/asserted-> Mali «critic»",
        "[Syria] is an ally of [Iran]. ⇒ Iran -COOPERATE/support/asserted-> Syria «ally» | Syria -COOPERATE/support/asserted-> Iran «ally»",
        "The visit of [*Jo Lee] to [Oman] ended. ⇒ Jo Lee -CONSULT/neutral/asserted-> Oman «visit»",
        "A dispute between [Togo] and [Benin] ended. ⇒ Benin -REJECT/oppose/asserted-> Togo «dispute» | Togo -REJECT/oppose/asserted-> Benin «dispute»",
        "[Togo]'s ties with [Benin] are old. ⇒ Benin -COOPERATE/support/asserted-> Togo «ties» | Togo -COOPERATE/support/asserted-> Benin «ties»",
        "[Oman] has the tacit support of [Iran]. ⇒ Iran -SUPPORT/support/asserted-> Oman «support»",
        "Criticism of [Mali] grew. ⇒ nothing",
        "The fight against corruption in [Mali] and [Togo] goes on. ⇒ nothing",
        "With respect to [Mali], [Togo] is small. ⇒ nothing",
    ]

    static let predicates: [StanceCase] = [
        "[Mali] is critical of [France]. ⇒ Mali -ACCUSE/oppose/asserted-> France «critical of»",
        "[Mali] remains hostile to [France]. ⇒ Mali -REJECT/oppose/asserted-> France «hostile to»",
        "[Oman] is grateful to [Qatar]. ⇒ Oman -SUPPORT/support/asserted-> Qatar «grateful to»",
        "[*Jo Lee], loyal to [Mali], left. ⇒ Jo Lee -SUPPORT/support/asserted-> Mali «loyal to»",
        "[Mali] is at war with [Togo]. ⇒ Mali -ASSAULT/oppose/asserted-> Togo «is at war with» | Togo -ASSAULT/oppose/asserted-> Mali «is at war with»",
    ]

    static let compounds: [StanceCase] = [
        "The [Iran]-backed [Houthis] left. ⇒ Iran -SUPPORT/support/asserted-> Houthis «backed»",
        "The pro-[Russian=Russia] [Unity Party] won. ⇒ Unity Party -SUPPORT/support/asserted-> Russia «pro»",
        "The anti-[Russian=Russia] [Unity Party] won. ⇒ Unity Party -REJECT/oppose/asserted-> Russia «anti»",
    ]

    static let nothing: [StanceCase] = [
        "[Mali] and [Togo] are in Africa. ⇒ nothing",
        "[*Jo Lee] is the president of [Mali]. ⇒ nothing",
        "[*Jo Lee] told [Reuters] that it was late. ⇒ nothing",
        "[*Jo Lee] told reporters in [Mali] about the rain. ⇒ nothing",
        "[*Jo Lee] of [Mali] arrived in [Togo]. ⇒ nothing",
        "[Mali] condemned itself. ⇒ nothing",
        "[Mali] attacked the problem with vigour. ⇒ nothing",
        "The heart attack surprised [*Jo Lee] in [Mali]. ⇒ nothing",
        "[Mali] lies between [Niger] and [Senegal]. ⇒ nothing",
        "[*Jo Lee], who lives in [Oman], likes tea. ⇒ nothing",
    ]

    @Test("nouns", arguments: nouns) func noun(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("predicates", arguments: predicates) func predicate(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("compounds", arguments: compounds) func compound(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }

    @Test("no stance at all", arguments: nothing) func noStance(_ item: StanceCase) throws {
        let found = try MarkedArticle(item.text).stances
        #expect(found == item.expected)
    }
}
