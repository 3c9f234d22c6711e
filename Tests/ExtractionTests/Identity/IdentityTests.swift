import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// One node for one actor, and never two actors in one node.
@Suite struct IdentityTests {
    private func entities(_ text: String) throws -> Entities {
        let article = try Article(parsing: Array(text.utf8), source: nil)
        return IdentityResolver(knowledge: .shared).entities(
            of: MentionFinder(knowledge: .shared).mentions(in: article))
    }

    @Test(
        "Who is who",
        arguments: [
            (
                "a surname",
                "[Amina Diallo|person/amina-diallo] won. [Diallo|person/amina-diallo] thanked voters."
            ),
            (
                "nobody in the phrase before a subject",
                """
                [Omar Diallo|person/omar-diallo] left. In a letter to [Ibrahim Sow|person/ibrahim-sow], \
                [he|person/omar-diallo:pronoun] blamed nobody.
                """
            ),
            (
                "the town of a dateline",
                "ZORVIK, Norway — [Omar Diallo|person/omar-diallo] left. Residents of Zorvik stayed."
            ),
            (
                "the agency of a dateline",
                "OSLO (Reuters) — [Omar Diallo|person/omar-diallo] left on Monday."
            ),
            (
                "two people of one surname",
                """
                [Amina Diallo|person/amina-diallo] met [Omar Diallo|person/omar-diallo]. \
                Mrs [Diallo|person/amina-diallo] smiled.
                """
            ),
            (
                "the object is not the subject",
                """
                [Omar Diallo|person/omar-diallo] spoke. [Ibrahim Sow|person/ibrahim-sow] wished \
                [him|person/omar-diallo:pronoun] luck.
                """
            ),
            (
                "a name without its middle",
                """
                [Zorvik Harbour Workers Union|organization/zorvik-harbour-workers-union] struck. \
                [Zorvik Union|organization/zorvik-harbour-workers-union] won.
                """
            ),
            (
                "a name that is better known",
                """
                The [Harbour Workers Union|organization/harbour-workers-union], better known as \
                [Oxfam|organization/harbour-workers-union], struck. \
                [Oxfam|organization/harbour-workers-union] won.
                """
            ),
            (
                "what a country calls its central bank",
                """
                The [Central Bank of South \
                Korea|organization/bank-of-korea] waited. The [Bank of \
                Korea|organization/bank-of-korea] met.
                """
            ),
            (
                "a slip of the pen",
                """
                [Viktor Oslander|person/viktor-oslander] spoke. Later \
                [Viktor Oslender|person/viktor-oslander] left.
                """
            ),
            (
                "short names are not slips",
                "[Kim Lee|person/kim-lee] met [Kim Lew|person/kim-lew] at the court."
            ),
            (
                "a noun before a name",
                """
                President [Omar Diallo|person/omar-diallo] spoke. Later the \
                [president|person/ines-okoro:nominal], \
                [Ines Okoro|person/ines-okoro], left.
                """
            ),
            (
                "two people joined by a hyphen",
                """
                [Omar Diallo|person/omar-diallo] met [Ines Okoro|person/ines-okoro]. The \
                [Diallo|person/omar-diallo]-[Okoro|person/ines-okoro] talks failed.
                """
            ),
            (
                "a name with a hyphen of its own",
                """
                [Ana Lloyd-Jones|person/ana-lloyd-jones] won. \
                [Lloyd-Jones|person/ana-lloyd-jones] thanked voters.
                """
            ),
            (
                "the end of a longer name",
                """
                The [Oldergate Civic Committee|organization/oldergate-civic-committee] met. The \
                [Civic Committee|organization/oldergate-civic-committee] protested.
                """
            ),
            (
                "a pronoun",
                """
                [Amina Diallo|person/amina-diallo] won the vote. \
                [She|person/amina-diallo:pronoun] promised reform.
                """
            ),
            (
                "a pronoun of another gender is nobody's",
                "[Amina Diallo|person/amina-diallo] won the vote. He lost."
            ),
            (
                "an office",
                """
                President [Joao Mendes|person/joao-mendes] spoke. The \
                [president|person/joao-mendes:nominal] then left.
                """
            ),
            (
                "a seat that a union shares with a country",
                """
                The [European Union|organization/european-union] acted. \
                [Brussels|organization/european-union:metonym] rejected the plan.
                """
            ),
            (
                "a surname that is a company's name",
                """
                [Teresa Vale|person/teresa-vale] resigned. [Vale|person/teresa-vale] gave no reason.
                """
            ),
            (
                "a common noun with a capital",
                """
                The [Lakeland Fishers Association|organization/lakeland-fishers-association] sued. \
                The [Association|organization/lakeland-fishers-association:nominal] won.
                """
            ),
            (
                "a country by name, adjective and capital",
                """
                [Peru|country/per] signed. [Peruvian|country/per:demonym] officials cheered, and \
                [Lima|country/per:metonym] sent an envoy.
                """
            ),
            (
                "an army is its country's, not an armed group",
                """
                [Sudan|country/sdn]'s army rejected the offer. The paramilitary \
                [Rapid Support Forces|organization/rapid-support-forces] blamed the \
                [army|country/sdn:nominal].
                """
            ),
            (
                "an armed group called army",
                """
                [Myanmar|country/mmr] burned. The [Arakan Army|organization/arakan-army] attacked, \
                and the [army|organization/myanmar-military:nominal] fled.
                """
            ),
            (
                "an army of its own",
                """
                [Bolivia|country/bol] voted. The [army|organization/armed-forces-bolivia:nominal] called \
                for calm, but the [military|organization/armed-forces-bolivia:nominal] split.
                """
            ),
            (
                "a navy that has its name further down",
                """
                The [navy|organization/sri-lanka-navy:nominal] left. [India|country/ind] protested. \
                [India|country/ind] blamed the [Sri Lanka Navy|organization/sri-lanka-navy].
                """
            ),
            (
                "a country with its official name",
                "The [Islamic Republic of Mauritania|country/mrt] condemned [Mali|country/mli]."
            ),
            (
                "a surname with its article and a capital",
                """
                [Mustafa al-Zorv|person/mustafa-al-zorv] left. [Al-Zorv|person/mustafa-al-zorv]'s cousin, \
                [Salah al-Zorv|person/salah-al-zorv], stayed.
                """
            ),
            (
                "no relation of a minister, and a prime minister",
                """
                Prime Minister [Omar Diallo|person/omar-diallo], no relation of the minister, met \
                [Ibrahim Sow|person/ibrahim-sow]. The minister left.
                """
            ),
            (
                "the leader's sister is no leader",
                """
                [Amina Diallo|person/amina-diallo], the influential sister of the village leader, spoke. \
                The leader left.
                """
            ),
            (
                "where a report comes from",
                """
                SEOUL — [North Korea|country/prk] fired and [North Korea|country/prk] blamed \
                [South Korea|country/kor]. The \
                [Constitutional Court|organization/constitutional-court-south-korea] met.
                """
            ),
            (
                "another country's soldiers",
                """
                [Mali|country/mli] voted. [France|country/fra]'s army left. In Mali, the \
                [army|organization/armed-forces-mali:nominal] stayed.
                """
            ),
            (
                "another country's court, further down",
                """
                [Poland|country/pol] passed a law. [Poland|country/pol] defended it. The \
                [supreme court|organization/supreme-court-poland:nominal] met. The \
                [Supreme Court of Israel|organization/israeli-supreme-court] met too.
                """
            ),
            (
                "a party and no parliament",
                """
                [America|country/usa] praised [India|country/ind]. [America|country/usa] left. The \
                [Congress|organization/congress-united-states] party met.
                """
            ),
            (
                "who is known by another name is somebody else",
                """
                [Omar Diallo|person/omar-diallo] shot a man also known as \
                [Ibrahim Sow|person/ibrahim-sow]. [Sow|person/ibrahim-sow] left.
                """
            ),
            (
                "a letter more that makes another surname",
                """
                [Amina Clark|person/amina-clark] sued [Amina Clarke|person/amina-clarke].
                """
            ),
            (
                "two banks of names alike",
                """
                [Trust Bank|organization/trust-bank] sued [Truist Bank|organization/truist-bank].
                """
            ),
            (
                "a fault on somebody's part",
                """
                [Ibrahim Sow|person/ibrahim-sow] left. It was an error on \
                [his|person/ibrahim-sow:pronoun] part, [Omar Diallo|person/omar-diallo] told reporters.
                """
            ),
            (
                "the president of another body",
                """
                [UEFA|organization/uefa] president [Omar Diallo|person/omar-diallo] spoke. The \
                [FIFA|organization/fifa] president left.
                """
            ),
            (
                "a seat of many that a report comes from",
                """
                VIENNA — [Mali|country/mli] voted and [Togo|country/tgo] blamed [Mali|country/mli]. The \
                [foreign ministry|organization/foreign-ministry-mali:nominal] met.
                """
            ),
            (
                "a party that only its country calls so",
                """
                [India|country/ind] voted. The \
                [Trinamool Congress|organization/trinamool-congress] lost, and the \
                [Congress|organization/indian-national-congress] won.
                """
            ),
            (
                "a body of a larger one",
                """
                The [United Nations|organization/united-nations] met. The \
                [United Nations Panel on Weaving|organization/united-nations-panel-on-weaving] did not.
                """
            ),
            (
                "a misspelled word of a name",
                """
                The [Harvest Ministry|organization/harvest-ministry] paid. The \
                [Harvest Minstry|organization/harvest-ministry] denied it.
                """
            ),
            (
                "a letter more in a surname",
                """
                [Amina Diallo|person/amina-diallo] left. [Amina Diallou|person/amina-diallo] came back.
                """
            ),
            (
                "a name that somebody is better known by",
                """
                [Omar Diallo|person/omar-diallo], better known as [Ibrahim Sow|person/omar-diallo], left. \
                [Sow|person/omar-diallo] came back.
                """
            ),
            (
                "the initials of an office",
                """
                Lieutenant Governor [Omar Diallo|person/omar-diallo] spoke. Later the \
                [LG|person/omar-diallo:nominal] left.
                """
            ),
            (
                "an office that its initials are given for",
                """
                The Chief Works Officer (CWO) of the town left. Later the CWO came back.
                """
            ),
            (
                "a foreign holder of an office",
                """
                [Mauritius|country/mus] and [India|country/ind] talked, with \
                [Narendra Modi|person/narendra-modi] away. [Mauritius|country/mus] is small. It rained in \
                Mauritius. Then the prime minister left.
                """
            ),
            (
                "somebody's own part",
                """
                [Ibrahim Sow|person/ibrahim-sow] left. For [his|person/omar-diallo:pronoun] part, \
                [Omar Diallo|person/omar-diallo] stayed.
                """
            ),
            (
                "a highness is whom the name behind it names",
                "[Ibrahim Sow|person/ibrahim-sow] met His Royal Highness [Omar Diallo|person/omar-diallo]."
            ),
            (
                "parties of another country than the one spoken of",
                """
                The [People Power Party|organization/people-power-party], the \
                [Democratic Party of Korea|organization/democratic-party-of-korea] and \
                [Yoon Suk Yeol|person/yoon-suk-yeol] spoke of [North Korean|country/prk:demonym] \
                officials. The [Supreme Court|organization/supreme-court-south-korea] met.
                """
            ),
            (
                "husband and wife",
                """
                Mayor [Omar Hadid|person/omar-hadid] won. [Lina Hadid|person/lina-hadid], \
                [his|person/omar-hadid:pronoun] wife, smiled. [Hadid|person/omar-hadid] thanked voters.
                """
            ),
            (
                "the son of a better known one",
                """
                [Sami Okello|person/sami-okello], son of shipping tycoon \
                [David Okello|person/david-okello], resigned. \
                [Okello|person/sami-okello] gave no reason.
                """
            ),
            (
                "the brother of one whom the text is about",
                """
                The brother of [David Okello|person/david-okello], \
                [Sami Okello|person/sami-okello], came. [Okello|person/david-okello] had resigned.
                """
            ),
            (
                "the one who is warned",
                """
                The [Oldergate Weavers Union|organization/oldergate-weavers-union] and the \
                [Zorvik Miners Union|organization/zorvik-miners-union] met. \
                [Zorvik Miners Union|organization/zorvik-miners-union] warned the \
                [union|organization/oldergate-weavers-union:nominal].
                """
            ),
            (
                "an office that its holder has left",
                """
                President [Ana Silva|person/ana-silva] won. The late president was loved. The \
                [president|person/ana-silva:nominal] smiled.
                """
            ),
            (
                "an office that nobody has yet",
                "President [Ana Silva|person/ana-silva] won. Critics want a president."
            ),
            (
                "a vice president",
                "Vice President [Ana Silva|person/ana-silva] won. The president left."
            ),
            (
                "an office that another's goes on",
                """
                Deputy Minister [Omar Sow|person/omar-sow] and Minister \
                [Ana Silva|person/ana-silva] left. The [minister|person/ana-silva:nominal] smiled.
                """
            ),
            (
                "a country that is named only later, and once",
                "The government refused. The [Chadian|country/tcd:demonym] government agreed."
            ),
            (
                "an official name",
                "The [Union of Comoros|country/com] thanked [France|country/fra]."
            ),
            (
                "two family names, of which one is used",
                """
                [Horacio Luis Carrera Jara|person/horacio-luis-carrera-jara] won. \
                [Horacio Carrera|person/horacio-luis-carrera-jara] thanked voters.
                """
            ),
            (
                "father and son in office",
                """
                [Donald Trump|person/donald-trump] praised \
                [Donald Trump Jr.|person/donald-trump-jr] on Monday.
                """
            ),
            (
                "a country that only its parties tell",
                """
                The [Bharatiya Janata Party|organization/bharatiya-janata-party] of \
                [Narendra Modi|person/narendra-modi] lost. The \
                [Aam Aadmi Party|organization/aam-aadmi-party] sued the \
                [Foreign Ministry|organization/foreign-ministry-india].
                """
            ),
            (
                "who was called by the surname before",
                """
                Minister [Sara Okello|person/sara-okello] resigned. \
                [Okello|person/sara-okello] gave no reason. [David Okello|person/david-okello] \
                praised the choice. Critics of [Okello|person/sara-okello] cheered.
                """
            ),
            (
                "a name with and without Royal",
                """
                The [Royal Spanish Rowing \
                Federation|organization/royal-spanish-rowing-federation] split. The \
                [Spanish Rowing Federation|organization/royal-spanish-rowing-federation] won.
                """
            ),
            (
                "the object of a clause is not its subject",
                """
                [Carla Mendes|person/carla-mendes] spoke. [Ana Silva|person/ana-silva] praised \
                [her|person/carla-mendes:pronoun].
                """
            ),
        ])
    func joined(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        let found = try MarkedText(reading: expected.text).description
        #expect(found == expected.description)
    }

    @Test("A known woman comes before someone of whom nothing is known")
    func possessive() throws {
        let found = try MarkedText(
            reading: "Vesna Maric spoke in Graz. Minister Ruwan A. called her words a show.")
        #expect(found.mentions.last?.label == "person/vesna-maric:pronoun")
    }

    @Test("A role and what it belongs to")
    func role() throws {
        let all = try entities(
            "Turkish Foreign Minister Hakan Fidan left. Ana Silva, a lawyer for Amnesty, stayed."
        ).all
        let fidan = all.first { $0.id == "person/hakan-fidan" }
        #expect(fidan?.role == "Turkish Foreign Minister")
        #expect(fidan?.affiliation == "country/tur")
        #expect(all.first { $0.id == "person/ana-silva" }?.role == "lawyer for Amnesty")
    }

    @Test(
        "What stands after a comma and is no role",
        arguments: [
            "Ana Silva, saying the minister had lied, left.",
            "Ana Silva, “the minister of nothing”, left.",
        ])
    func noRole(_ text: String) throws {
        let silva = try entities(text).all.first { $0.id == "person/ana-silva" }
        #expect(silva != nil && silva?.role == nil)
    }

    @Test(
        "A role whose body is a pronoun",
        arguments: [
            "The Oldergate Weavers Union met. The Union and its secretary, Ana Silva, left.",
            "The Oldergate Weavers Union met and Ana Silva, its secretary, left.",
        ])
    func roleOfPronoun(_ text: String) throws {
        let silva = try entities(text).all.first { $0.id == "person/ana-silva" }
        #expect(silva?.role == "secretary of Oldergate Weavers Union")
        #expect(silva?.affiliation == "organization/oldergate-weavers-union")
    }

    @Test(
        "What a name owns that no table has is of no state that is known",
        arguments: [
            ("the army attacked a village", "organization/armed-forces-kyrgyzstan"),
            ("the Oldergate Union's army attacked a village", "organization/oldergate-union"),
            ("the Defence Ministry said so", "organization/defence-ministry-kyrgyzstan"),
            (
                "the Oldergate Union's Defence Ministry said so",
                "organization/defence-ministry-oldergate-union"
            ),
            (
                "the Interior Ministry's National Guard said so",
                "organization/national-guard-kyrgyzstan"
            ),
        ])
    func owned(_ item: (clause: String, id: String)) throws {
        let entities = try entities(
            "Kyrgyzstan protested and Kyrgyzstan closed the border, but \(item.clause).")
        let last = try #require(entities.entityOfMention.last)
        #expect(entities.all[last].id == item.id)
    }

    @Test("A country carries its code")
    func code() throws {
        let all = try entities("Brazil rejected the plan.").all
        #expect(all.map(\.identifiers) == [["iso3166": "BRA"]])
    }

    @Test("Mentions are in text order and every one has its entity", arguments: 0..<40)
    func laws(_ seed: Int) throws {
        let words = [
            "Brazil", "rejected", "the", "President", "Ana", "Silva", ",", "(", ")", "UN", "said",
            "He", "\u{201C}", "\u{201D}", ".", "of", "and", "-", "'s", "Ministry", "Moscow", "in",
            "\n\n", "محمد", "🙂", "O'Brien", "J.", "government", "its", "Kenyan",
        ]
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var text = "A"
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += " " + words[Int(state >> 33) % words.count]
        }
        let entities = try entities(text)
        #expect(entities.mentions.count == entities.entityOfMention.count)
        for (left, right) in zip(entities.mentions, entities.mentions.dropFirst()) {
            #expect(left.range.upperBound <= right.range.lowerBound)
        }
        #expect(entities.entityOfMention.allSatisfy(entities.all.indices.contains))
        #expect(Set(entities.entityOfMention) == Set(entities.all.indices))
        #expect(entities.all.map(\.id) == entities.all.map(\.id).sorted())
    }

    @Test(arguments: [
        "US Embassy in Chile", "United States Embassy", "Embassy of the United States in Chile",
        "U.S. Embassy",
    ])
    func embassies(_ name: String) {
        let body = StateBody(PhraseWords.words(of: name), .shared)
        #expect(body?.key == "embassy" && body?.country == "country/usa")
    }
}
