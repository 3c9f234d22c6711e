import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// One node for one actor, and never two actors in one node.
@Suite struct IdentityTests {
    @Test(
        "Who is who",
        arguments: [
            (
                "a surname",
                "[Amina Diallo|person/amina-diallo] won. [Diallo|person/amina-diallo] thanked voters."
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
                "a family name that is a half of another's given name",
                """
                [Lu Li-shih|person/lu-li-shih] spoke. [Li Jie|person/li-jie] left. \
                Later [Li|person/li-jie] came back.
                """
            ),
            (
                "who has been named before who comes later",
                """
                [Huang Wei|person/huang-wei] sang. [Huang|person/huang-wei] thanked the crowd. \
                Lawyer [Ashley Huang|person/ashley-huang] came.
                """
            ),
            (
                "a name for the stage",
                """
                Minister [Viya|person/huang-wei], whose real name is [Huang Wei|person/huang-wei], sang.
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
                "letters of another language that the article explains",
                """
                [Zorvik Railway Union|organization/zorvik-railway-union], known by the Spanish acronym \
                [UNF|organization/zorvik-railway-union], struck.
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
                "a party and no parliament",
                """
                [America|country/usa] praised [India|country/ind]. [America|country/usa] left. The \
                [Congress party|organization/indian-national-congress] met.
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
                "a name that somebody is so called by",
                """
                [Sami Okello|person/sami-okello], as [Omar Diallo|person/sami-okello] is fondly \
                called, left. [Sami Mensah|person/sami-mensah], as [Ana \
                Diallo|person/ana-diallo] was called to speak, stayed.
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
                "a highness is whom the name behind it names",
                "[Ibrahim Sow|person/ibrahim-sow] met His Royal Highness [Omar Diallo|person/omar-diallo]."
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
        ])
    func joined(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        let found = try MarkedText(reading: expected.text).description
        #expect(found == expected.description)
    }

    @Test("A role and what it belongs to")
    func role() throws {
        let all = try Entities.ruled(
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
        let silva = try Entities.ruled(text).all.first { $0.id == "person/ana-silva" }
        #expect(silva != nil && silva?.role == nil)
    }

    @Test(
        "A role whose body is a pronoun",
        arguments: [
            "The Oldergate Weavers Union met. The Union and its secretary, Ana Silva, left.",
            "The Oldergate Weavers Union met and Ana Silva, its secretary, left.",
        ])
    func roleOfPronoun(_ text: String) throws {
        let silva = try Entities.ruled(text).all.first { $0.id == "person/ana-silva" }
        #expect(silva?.role == "secretary of Oldergate Weavers Union")
        #expect(silva?.affiliation == "organization/oldergate-weavers-union")
    }

    @Test("A country carries its code")
    func code() throws {
        let all = try Entities.ruled("Brazil rejected the plan.").all
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
        let entities = try Entities.ruled(text)
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
