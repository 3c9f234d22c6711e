/// The closed and the general word classes that the rules for names ask about, folded.
///
/// Facts about the world are in the tables; here is only the grammar of English news.
enum Vocabulary {
    /// Words of grammar: with a capital they only start a sentence.
    static let grammar: Set<String> = words(
        """
        a an the this that these those he she it they we you i his her its their our my your him them
        us me who whom whose which what when where why how and or but nor so yet for if as at by in of
        on to up with from into onto over under after before since until till while because although
        though unless whether than then there here once about above across against along amid among
        around behind below beneath beside besides between beyond despite down during except inside
        like near off out outside past per through throughout toward towards underneath unlike upon
        via within without is are was were be been being am do does did done has have had having will
        would shall should can could may might must not no yes all any both each either neither every
        few many more most much other others another several some such same own only also too very
        just even still already again ever never always often however moreover furthermore meanwhile
        nevertheless nonetheless therefore thus hence instead indeed perhaps maybe please according
        following regarding including concerning given let one two three four five six seven eight
        nine ten first second third last next today yesterday tomorrow tonight now later earlier
        finally eventually currently recently previously additionally apparently asked speaking
        speaking responding commenting read see photo file image watch related source sources well
        it's that's there's he's she's they're we're i'm i've we've don't didn't won't can't let's
        """)

    /// Small words inside names of people: "Ursula von der Leyen".
    static let particles: Set<String> = words(
        """
        von van der den de del della di da do dos das du la le bin bint ibn ben al el ul ud abu ould
        uld zu zur ter ten af av y ag wa ole arap walad
        """)

    /// Lower-case endings after a hyphen that make a compound, not a name: "Moscow-based".
    static let compoundTails: Set<String> = words(
        """
        based led backed born style wide era made run elect bound like owned ruled held funded linked
        aligned speaking trained sponsored brokered occupied controlled appointed affiliated allied
        related registered majority wing time long old year day pro anti ally led scale free friendly
        turned area level type oriented dominated listed educated imposed installed supplied
        mediated hosted supported administered flagged operated themed inspired only and
        """)

    /// Verbs of speech, as they stand beside a speaker.
    static let speech: Set<String> = words(
        """
        said says say told tells tell added adds stated states announced announces declared declares
        explained explains noted notes stressed stresses warned warns argued argues claimed claims
        insisted insists replied replies asked asks wrote writes tweeted posted commented admitted
        confirmed confirms denied denies reported reports revealed suggested suggests pointed
        emphasized emphasised underlined recalled remarked reiterated vowed pledged urged believes
        believed thinks thought concluded disclosed acknowledged alleged testified maintained
        """)

    /// Verbs in the forms that tell that the name before them acts.
    static let acts: Set<String> = speech.union(
        words(
            """
            has have had will would can could may might must should shall is are was were does did do
            wants want wanted seeks sought needs hopes plans fears faces calls called accuses accused
            rejects rejected refuses refused agrees agreed condemns condemned supports supported backs
            backed demands demanded threatens threatened sends sent signs signed imposed imposes
            considers sees views regards continues began begins decided decides offered offers gave
            gives took takes made makes launched launches held holds led leads met meets welcomed
            welcomes expressed expresses opposes opposed joined joins withdrew won lost fought
            remains became becomes hit struck attacked invaded banned bans expelled summoned recalled
            expects expected tries tried aims intends proposed proposes ordered orders responded
            responds reacted blamed blames criticised criticized criticizes praised praises thanked
            signaled signalled suspended halted resumed ended ends blocked blocks vetoed approved
            approves voted votes ratified recognised recognized recognizes recognises hosted hosts
            provides provided delivered delivers supplies supplied cut cuts went came goes comes
            knows knew also recently repeatedly never again appears appeared seems seemed exported
            exports imports imported buys bought sells sold pays paid spent spends lifted urges warns
            """))

    /// Prepositions after which a country or capital is mostly a place.
    static let placePrepositions: Set<String> = words(
        "in at near outside inside across throughout around via through into within offshore")

    /// Words before a name that say it is a point on the map.
    static let regionModifiers: Set<String> = words(
        """
        northern southern eastern western central north south east west northeastern northwestern
        southeastern southwestern northeast northwest southeast southwest upper lower mainland rural sub
        coastal downtown greater inner outer central
        """)

    /// Parts of the world and what belongs to them; peoples and faiths that are no body of theirs.
    static let regions = words(
        """
        africa african africans asia asian asians europe european europeans america american
        americas latin americans oceania antarctica arctic pacific atlantic mediterranean caribbean
        balkan balkans baltic scandinavia scandinavian nordic levant maghreb sahel sahara saharan
        gulf arab arabs arabic persian west western east eastern middle far mideast eurasia eurasian
        indo muslim muslims islamic christian christians jewish jews hindu hindus buddhist buddhists
        sikh sikhs catholic catholics orthodox protestant protestants sunni shia shiite zionist
        islam christianity judaism hinduism indigenous aboriginal black white hispanic amazon
        himalayas alps andes earth moon mars world globe internet
        """)

    /// Nouns of a state: an adjective of a country before one names the country as an actor.
    static let stateNouns: Set<String> = words(
        """
        government governments authorities authority officials official administration regime state
        president presidency premier minister ministers ministry prime foreign interior defence
        defense finance deputy vice chancellor king queen prince crown emir sultan monarch leader
        leaders leadership cabinet parliament parliamentary lawmakers legislators senators senate
        congress ambassador ambassadors embassy embassies consulate consul envoy envoys diplomat
        diplomats diplomatic delegation delegations negotiators negotiator mission army armies
        military troops soldiers soldier forces force navy naval fleet warships warship jets aircraft
        warplanes planes drones drone missiles missile strikes strike airstrikes shelling artillery
        tanks fighters commander commanders general generals police intelligence security border
        guards court courts judiciary prosecutors prosecutor investigators spokesman spokesperson
        spokeswoman counterpart counterparts side invasion occupation aggression war offensive attack
        attacks operation people nation public population citizens voters society position stance
        policy policies politics proposal proposals plan initiative decision demand demands response
        support aid assistance help sanctions threat threats pressure veto vote tariffs diplomacy
        interests sovereignty territory independence constitution law laws legislation republic
        national central bank senior top high politician politicians opposition
        coalition party ruling head secretary chief sources source side team negotiating peacekeepers
        relations ties talks influence backing accusations claims warning statement economy
        """)

    /// Nouns that stand for a country as its government.
    static let governments = words("government authorities regime cabinet administration")

    /// What a country calls itself with a capital: "the Kingdom".
    static let realms: Set<String> = [
        "kingdom", "republic", "islamic republic", "sultanate", "emirate", "federation", "state",
        "people's republic", "arab republic", "islamic emirate", "hashemite kingdom", "crown",
    ]

    /// Nouns of private people and things: an adjective before one tells only where they are from.
    static let privateNouns: Set<String> = words(
        """
        player players footballer footballers striker midfielder defender goalkeeper coach champion
        athlete athletes singer actor actress artist artists writer author poet novelist filmmaker
        director film films movie movies music song songs literature language languages word words
        dictionary cuisine food dish dishes restaurant chef wine beer coffee tea rice grain wheat
        cheese bread fruit football soccer cricket rugby league tennis boxer racing driver tourist
        tourists traveller travellers visitor visitors immigrant immigrants migrant migrants refugee
        refugees expatriate expatriates origin descent heritage ancestry born roots accent style
        dollar dollars pound pounds rupee rupees peso pesos yen won franc francs lira shilling naira
        culture art dance fashion designer model student students pupil professor scientist
        researcher doctor nurse lawyer businessman businesswoman entrepreneur billionaire tycoon
        couple man woman men women boy girl child children teenager family families mother father
        wife husband brother sister cat dog horse coast soil desert sea river mountains border
        city cities town village capital province region island islands market markets visa passport
        flag flags journalist reporter photographer patient victim victims worker workers labourers
        baht euro euros crown crowns real reais ringgit taka riyal riyals dirham dinar rand won
        national nationals resident residents expat expats crew oil gas wool leather steel
        """)

    /// Nouns that say that the name before them is an organization: "the Wagner group".
    static let organizationFollowers: Set<String> = words(
        """
        group party movement militia militants rebels fighters insurgents coalition alliance company
        firm newspaper daily magazine agency channel network broadcaster website platform union
        organization organisation association foundation charity club team university institute
        bank airline police court spokesman spokesperson spokeswoman ceo lawmaker lawmakers mp
        candidate executives executive shares shareholders employees officials cell cartel gang
        """
    ).union(businesses)

    /// Services on which people speak to the public.
    static let platforms: Set<String> = words(
        "facebook twitter telegram instagram youtube whatsapp tiktok weibo wechat linkedin snapchat"
    )

    /// Nouns by which the great are addressed: "His Royal Highness".
    static let addresses: Set<String> = words("highness majesty excellency holiness honour")

    /// Nouns for a business: "the retailer Kaufring", "a battery maker".
    static let businesses: Set<String> = words(
        """
        company firm retailer maker manufacturer producer supplier carmaker automaker chipmaker
        steelmaker drugmaker brewer supermarket chain grocer conglomerate corporation startup venture
        subsidiary insurer lender bank miner utility operator developer contractor airline
        broadcaster newspaper daily weekly magazine publisher
        """)

    /// What businesses and other bodies own: "Kaufring's chief executive".
    static let businessProperty: Set<String> = words(
        """
        shareholders shares board factory factories plant plants stores subsidiary subsidiaries
        customers profits revenue headquarters ceo employees staff products offer bid takeover
        merger brand brands largest
        """)

    /// Nouns that say that the name before them is a place.
    static let placeFollowers: Set<String> = words(
        """
        province district region county prefecture governorate state city town village airport port
        area street road square river bridge island islands border crossing neighbourhood
        neighborhood suburb mountain mountains valley peninsula sea coast residents hospital prison
        """)

    /// Words that stand for a person's part in life, as they stand before or after a name.
    static let roleNouns: Set<String> = words(
        """
        president premier minister chancellor king queen prince princess emir sultan leader chief head
        chair chairman chairwoman chairperson director secretary general commander spokesman
        spokeswoman spokesperson governor mayor senator lawmaker deputy mp congressman congresswoman
        representative ambassador envoy diplomat judge justice prosecutor lawyer attorney advocate
        activist analyst expert professor lecturer researcher scientist economist historian author
        writer journalist reporter editor correspondent columnist founder cofounder owner ceo cfo coo
        executive manager coach captain player striker midfielder singer actor actress artist
        officer official adviser advisor aide member candidate nominee successor predecessor
        politician mediator negotiator coordinator commissioner inspector superintendent sheriff
        colonel major sergeant lieutenant admiral marshal bishop archbishop cardinal pope imam rabbi
        pastor priest sheikh cleric ayatollah monk doctor nurse teacher student farmer driver
        resident businessman businesswoman billionaire entrepreneur investor banker chairholder
        father mother son daughter brother sister wife husband widow uncle cousin nephew niece
        incumbent contender rival opponent counterpart colleague ally premiership treasurer speaker
        whip undersecretary rapporteur strategist consultant engineer architect pilot astronaut
        photographer filmmaker victim suspect defendant fellow principal vicechancellor warden
        """)

    /// Verbs before another verb that tell where a clause goes on.
    static let auxiliaries = words(
        "is was are were has have had will would can could may might must should did does do")

    /// Who speaks.
    static let firstPerson = words("i me my mine myself")

    /// Offices that a portfolio follows or stands before.
    static let portfolioOffices = words("minister secretary undersecretary")

    /// Words for relatives, who bear one surname.
    static let kinship: Set<String> = words(
        """
        father mother son daughter brother sister wife husband widow widower uncle aunt cousin nephew
        niece grandson granddaughter grandfather grandmother stepson stepdaughter sibling spouse
        partner fiance fiancee brother-in-law son-in-law father-in-law ex-wife ex-husband
        """)

    /// Words between other parts of a role: "former deputy foreign minister".
    static let roleModifiers: Set<String> = words(
        """
        former ex then acting interim deputy vice first second senior junior chief top leading late
        outgoing incoming current new longtime veteran prominent opposition ruling foreign interior
        ousted deposed toppled exiled jailed imprisoned detained suspended impeached
        finance defence defense health education justice environment economy energy trade agriculture
        information home labour labor transport prime attorney state national executive managing
        assistant associate co founding regional central general supreme presidential
        parliamentary party company group ministry police army military government court bank human
        rights ambassador press media affairs security
        """)

    /// What ministers and secretaries are for, beside the words of ``roleModifiers``.
    static let portfolios: Set<String> = words(
        """
        aviation business children climate commerce communications culture development digital family
        fisheries food forestry housing immigration industry land migration mining oil petroleum
        planning science social sports technology telecommunications tourism treasury water welfare
        women youth
        """)

    /// Possessive forms that may stand inside a name: "People's Party".
    static let possessiveInNames: Set<String> = words(
        """
        people peoples workers worker women woman children men farmers teachers students players
        doctors nurses citizens nation magistrate magistrates attorney lawyers journalists consumers
        employers soldiers veterans mothers writers governor president king queen prince prosecutor prosecutors fishers
        fishermen traders officers engineers pensioners landowners
        """)

    static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Ships, craft and storms, which bear names like people.
    static let vessels = words(
        """
        storm hurricane typhoon cyclone trawler yacht ferry ship vessel tanker freighter warship
        frigate destroyer submarine corvette cruiser boat lifeboat schooner tugboat barge
        spacecraft rover satellite icebreaker battleship dinghy catamaran sailboat
        """)
}
