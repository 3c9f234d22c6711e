import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Whom pronouns and nouns mean by the rules alone: "she", "the army", "the president".
@Suite struct ReferenceTests {
    @Test(
        "Who is meant",
        arguments: [
            (
                "a government by its seat",
                """
                [Malawi|country/mwi] and [Zambia|country/zmb] met, [Malawi|country/mwi] said. The \
                [government|country/zmb:nominal] in Lusaka refused.
                """
            ),
            (
                "who comes right behind a phrase",
                """
                [Omar Diallo|person/omar-diallo] left. In [his|person/jo-sow:pronoun] long speech, President \
                [Jo Sow|person/jo-sow] thanked voters. In [his|person/jo-sow:pronoun] place, \
                [Ibrahim Sow|person/ibrahim-sow] sang. In [his|person/jo-sow:pronoun] letter, \
                [Omar Diallo|person/omar-diallo]'s lawyer sang.
                """
            ),
            (
                "a government where it happens",
                """
                [Malawi|country/mwi] sang. [Malawi|country/mwi] and [Malawi|country/mwi] won. In Lusaka, farmers \
                thanked the [government|country/zmb:nominal]. The [government|country/mwi:nominal] left.
                """
            ),
            (
                "a name behind a title",
                """
                [Jo Lee|person/jo-lee], the leader of a party, left. Its \
                [leader|person/omar-diallo:nominal], the Venerable [Omar Diallo|person/omar-diallo], sang.
                """
            ),
            (
                "no name of who speaks for him",
                """
                Premier [Jo Lee|person/jo-lee] left. A spokesperson for the \
                [premier|person/jo-lee:nominal], [Omar Diallo|person/omar-diallo], sang.
                """
            ),
            (
                "nobody who is picked out of many",
                """
                President [Jo Lee|person/jo-lee] praised the best president of all. The \
                [president|person/jo-lee:nominal] sang.
                """
            ),
            (
                "whom the article calls so",
                """
                [Peru|country/per] voted and [Peru|country/per] sang. President [Jo Lee|person/jo-lee] left. \
                The [president|person/jo-lee:nominal] sang. The [president|person/jo-lee:nominal] spoke. \
                [Togo|country/tgo]'s President [Omar Diallo|person/omar-diallo] came. \
                The [president|person/jo-lee:nominal] smiled.
                """
            ),
            (
                "a government by its seat with an article",
                """
                [Mali|country/mli] and [Peru|country/per] met, [Mali|country/mli] said. The \
                [government|country/usa:nominal] in the United States refused.
                """
            ),
            (
                "a name that begins with New",
                """
                [New Zealand|country/nzl] closed a road. \
                [New Zealand|country/nzl] [police|organization/police-new-zealand:nominal] left.
                """
            ),
            (
                "police of no country",
                """
                [Police|organization/police:nominal] searched the house. Later [police|organization/police:nominal] \
                left, and the ministry refused.
                """
            ),
            (
                "the country of an article on many others",
                """
                [Nepal|country/npl] praised [Benin|country/ben]. \
                [Peru|country/per] thanked [Chile|country/chl], [Peru|country/per] said. \
                [Peru|country/per] thanked [Togo|country/tgo]. [Peru|country/per] thanked [Mali|country/mli]. \
                [Peru|country/per] thanked [Oman|country/omn]. [Peru|country/per] thanked [Ghana|country/gha]. \
                The [parliament|organization/congress-of-peru:nominal] voted.
                """
            ),
            (
                "nobody in the phrase before a subject",
                """
                [Omar Diallo|person/omar-diallo] left. In a letter to [Ibrahim Sow|person/ibrahim-sow], \
                [he|person/omar-diallo:pronoun] blamed nobody.
                """
            ),
            (
                "no deputy of a country either",
                """
                Prime Minister [Omar Diallo|person/omar-diallo] spoke. [Ibrahim Sow|person/ibrahim-sow], the \
                deputy prime minister of Lomé, refused. The \
                [prime minister|person/omar-diallo:nominal] left.
                """
            ),
            (
                "a list after an office",
                """
                [Amina Kone|person/amina-kone] met the president, [Omar Diallo|person/omar-diallo], and \
                [Ibrahim Sow|person/ibrahim-sow].
                """
            ),
            (
                "no deputy is the prime minister",
                """
                Prime Minister [Omar Diallo|person/omar-diallo] spoke. [Ibrahim Sow|person/ibrahim-sow], the \
                [deputy prime minister|person/ibrahim-sow:nominal], refused. The [prime minister|person/omar-diallo:nominal] left.
                """
            ),
            (
                "one of two offices behind a rank",
                """
                Prince [Omar Diallo|person/omar-diallo], the \
                [Crown Prince|person/omar-diallo:nominal] and Deputy Commander, spoke. The \
                [Crown Prince|person/omar-diallo:nominal] left.
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
                "a seat with its country",
                """
                VIENNA, Austria — [Mali|country/mli] voted and [Togo|country/tgo] blamed [Mali|country/mli]. The \
                [foreign ministry|organization/foreign-ministry-mali:nominal] met.
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
                "parties of another country than the one spoken of",
                """
                The [People Power Party|organization/people-power-party], the \
                [Democratic Party of Korea|organization/democratic-party-of-korea] and \
                [Yoon Suk Yeol|person/yoon-suk-yeol] spoke of [North Korean|country/prk:demonym] \
                officials. The [Supreme Court|organization/supreme-court-south-korea] met.
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
                "prosecutors and their office",
                """
                [Kyrgyzstan|country/kgz] is at peace and [Kyrgyzstan|country/kgz] votes.                 [Prosecutors|organization/prosecutors-kyrgyzstan:nominal] sued. The                 [prosecution|organization/prosecutors-kyrgyzstan:nominal] lost.
                """
            ),
            (
                "the police and their name",
                """
                [Ghana|country/gha] is at peace and [Ghana|country/gha] votes. The \
                [police|organization/ghana-police-service:nominal] sued. The \
                [Ghana Police Service|organization/ghana-police-service] won.
                """
            ),
            (
                "where it is reported from, of which it speaks less",
                """
                OSLO — [Chad|country/tcd] voted. [Norway|country/nor] thanked [Chad|country/tcd]. \
                [Norway|country/nor] likes [Chad|country/tcd], said [Chad|country/tcd]. \
                [Chad|country/tcd] sang and [Chad|country/tcd] smiled. The \
                [police|organization/police-norway:nominal] agreed.
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
                "the object of a clause is not its subject",
                """
                [Carla Mendes|person/carla-mendes] spoke. [Ana Silva|person/ana-silva] praised \
                [her|person/carla-mendes:pronoun].
                """
            ),
        ])
    func meant(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        let found = try MarkedText(reading: expected.text).description
        #expect(found == expected.description)
    }

    @Test(
        "the name behind a noun, what it is of and a comma",
        arguments: [
            ("The head of the unit, Colonel Omar Diallo, spoke.", "Omar Diallo"),
            ("The head of jazz in Mali, Omar Diallo, spoke.", nil),
            ("The head of Malian jazz, Omar Diallo sang.", "Omar Diallo"),
            ("Before the head of Malian jazz, Omar Diallo sang.", nil),
            ("The head of those who sang, Omar Diallo, spoke.", nil),
            ("The head, Omar Diallo added, lied.", nil),
            ("A critic of the head, Omar Diallo, spoke.", nil),
        ] as [(String, String?)])
    func apposed(_ sentence: String, _ name: String?) throws {
        let text = "Jo Lee left. " + sentence
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let token = try #require(article.tokens.firstIndex { $0.text == "head" })
        let noun = Mention(
            range: article.tokens[token].range, tokens: token..<token + 1, sentence: 1,
            kind: .person,
            form: .nominal)
        let ruled = MentionFinder(knowledge: .shared).mentions(in: article).all
            .filter { $0.form != .nominal }
        let all = (ruled + [noun]).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let entities = IdentityResolver(knowledge: .shared).entities(
            of: Mentions(article: article, all: all))
        let owner = entities.mentions.firstIndex { $0.form == .nominal }
            .map { entities.all[entities.entityOfMention[$0]].name }
        #expect(owner == name)
    }

    @Test("A known woman comes before someone of whom nothing is known")
    func possessive() throws {
        let found = try MarkedText(
            reading: "Vesna Maric spoke in Graz. Minister Ruwan A. called her words a show.")
        #expect(found.mentions.last?.label == "person/vesna-maric:pronoun")
    }

    @Test(
        "What a name owns that no table has is of no state that is known",
        arguments: [
            ("the army attacked a village", "organization/armed-forces-kyrgyzstan"),
            ("the Oldergate Union's army attacked a village", "organization/oldergate-union"),
            ("the Defence Ministry said so", "organization/defence-ministry-kyrgyzstan"),
            ("the police arrested a singer", "organization/police-kyrgyzstan"),
            ("police arrested a singer", "organization/police-kyrgyzstan"),
            ("prosecutors charged a singer", "organization/prosecutors-kyrgyzstan"),
            ("the opposition left the hall", "organization/opposition-kyrgyzstan"),
            ("the opposition to it grew", "country/kgz"),
            ("the prosecution of a singer began", "country/kgz"),
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
        let entities = try Entities.ruled(
            "Kyrgyzstan protested and Kyrgyzstan closed the border, but \(item.clause).")
        let last = try #require(entities.entityOfMention.last)
        #expect(entities.all[last].id == item.id)
    }
}
