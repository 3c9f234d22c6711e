import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// The street with the learned reader's say.
@Suite struct LearnedExtractionTests {
    static let articles = [
        "",
        "Norway accused Russia of spying.",
        "Aminata Sow leads the Tide Party. She thanked Ghana, and the party praised her.",
        "“We will never back Chad,” said Omar Diallo. He had met Ana Silva in Lagos.",
        "Nobody.\n\nNothing happened here.",
        "General Ramón \" Serrano, who left his town, praised Chile.",
        "A \u{202E}B [c](javascript:d) <e> Mali & Togo\u{0} met.",
    ]

    private func graph(_ text: String) throws -> ActorGraph? {
        guard let article = try? Article(parsing: Array(text.utf8), source: "a.txt") else {
            return nil
        }
        let graph = Extractor().graph(of: article)
        try graph.checkInvariants()
        for evidence in graph.stances.flatMap(\.evidence) {
            let quote = evidence.quote
            #expect(article.text(in: quote.start..<quote.end) == quote.text)
            if let cue = evidence.cue {
                #expect(article.text(in: cue.start..<cue.end) == cue.text)
                #expect(cue.start >= quote.start && cue.end <= quote.end)
            }
        }
        return graph
    }

    @Test("graphs keep their laws, and are the same twice", arguments: articles)
    func laws(_ text: String) throws {
        #expect(try graph(text)?.json() == graph(text)?.json())
    }

    @Test func whatTheLexiconFindsIsFoundToo() throws {
        let found = try graph("Norway accused Russia of spying.")?.stances ?? []
        #expect(
            found.contains {
                $0.source == "country/nor" && $0.target == "country/rus" && $0.polarity == .oppose
            })
    }

    @Test(
        "roles are given through the street",
        arguments: [
            (
                "The president of Ghana, Kofi Adjei, praised Togo.", "Kofi Adjei",
                "president of Ghana"
            ),
            ("Foreign Minister Ana Silva accused Chad of lying.", "Ana Silva", "Foreign Minister"),
            ("Nobody spoke. Omar Diallo praised Togo.", "Omar Diallo", nil),
            ("Dean Kamen praised Togo.", "Dean Kamen", nil),
            (
                "Former Ghanaian President Kofi Adjei left.", "Kofi Adjei",
                "Former Ghanaian President"
            ),
            ("Former Togo coach Kofi Adjei praised Mali.", "Kofi Adjei", "Former Togo coach"),
        ] as [(String, String, String?)])
    func roles(_ text: String, _ name: String, _ role: String?) throws {
        let actor = try #require(try graph(text)?.actors.first { $0.name == name })
        #expect(actor.role == role)
    }

    @Test(
        "what several actors do under one word each of them does",
        arguments: [
            (
                "Ana Silva and Omar Diallo left Lima. They accused Togo of lying.",
                ["ana-silva > togo", "omar-diallo > togo"]
            ),
            (
                "Ana Silva and Omar Diallo left. Togo condemned the pair.",
                ["togo > ana-silva", "togo > omar-diallo"]
            ),
            ("Ana Silva met Omar Diallo. Farmers came. They accused Togo of lying.", []),
        ] as [(String, [String])])
    func joints(_ text: String, _ expected: [String]) throws {
        let graph = try #require(try graph(text))
        let opposed = graph.stances.filter { $0.polarity == .oppose }.map { stance in
            [stance.source, stance.target].map {
                $0.split(separator: "/").last == "tgo"
                    ? "togo" : String($0.split(separator: "/")[1])
            }.joined(separator: " > ")
        }
        #expect(opposed.sorted() == expected)
    }

    @Test(
        "whom a noun means",
        arguments: [
            (
                "Alberta sued Canada. Ana Silva praised the province and Canada praised Alberta.",
                "province", "alberta"
            ),
            (
                "The court jailed cartel leader Jo Lee, and Jo Lee said he would appeal. Peru offered asylum to the WikiLeaks founder.",
                "founder", nil
            ),
            (
                "The court jailed cartel leader Jo Lee, and Jo Lee said he would appeal. Peru offered asylum to the cartel leader.",
                "leader", "jo-lee"
            ),
        ] as [(String, String, String?)])
    func nouns(_ text: String, _ noun: String, _ id: String?) throws {
        let owner = try graph(text)?.actors.first { actor in
            actor.mentions.contains { $0.form == .nominal && $0.passage.text == noun }
        }
        #expect(owner.flatMap { $0.id.split(separator: "/").last.map(String.init) } == id)
    }

    @Test(
        "who is an actor of its own",
        arguments: [
            (
                "The Kerala Muslim Jamaat accused Kerala of lying.",
                ["Kerala", "Kerala Muslim Jamaat"]
            ),
            (
                "AMLO thanked Peru. Mexico praised Peru.",
                ["Andrés Manuel López Obrador", "Mexico", "Peru"]
            ),
            (
                "Justice Minister Princess Kasune praised Peru. Kasune lied.",
                ["Peru", "Princess Kasune"]
            ),
            (
                "Liverpool Football Club sued Togo. Liverpool praised Togo.",
                ["Liverpool Football Club", "Togo"]
            ),
            ("The U. K. praised the U. S.", ["United Kingdom", "United States"]),
            (
                "Andy Warhol painted. Peru thanked the Andy Warhol Foundation for the Visual Arts.",
                ["Andy Warhol", "Andy Warhol Foundation for the Visual Arts", "Peru"]
            ),
            ("Syed Shahabuddin saheb praised Peru.", ["Peru", "Syed Shahabuddin"]),
        ])
    func actors(_ text: String, _ names: [String]) throws {
        #expect(try graph(text)?.actors.map(\.name).sorted() == names)
    }

    @Test(
        "who does what to whom, first of all",
        arguments: [
            (
                "Sudan's army attacked the Rapid Support Forces.",
                "country/sdn oppose organization/rapid-support-forces"
            ),
            ("Nigeria's military blamed Boko Haram.", "country/nga oppose organization/boko-haram"),
            ("Omar Diallo thanked the Red Star captain.", nil),
            ("Omar Diallo thanked Red Star.", "person/omar-diallo support organization/red-star"),
            ("New Zealand paused $11 million in aid to Niger.", "country/nzl oppose country/ner"),
            (
                "The City of Chicago sued Peru. The city accused Togo of lying.",
                "organization/city-of-chicago oppose country/per"
            ),
            ("Norway postponed a visit to Niger.", "country/nor neutral country/ner"),
            ("New Zealand sent $11 million in aid to Niger.", "country/nzl support country/ner"),
        ] as [(String, String?)])
    func sides(_ text: String, _ expected: String?) throws {
        let found = try graph(text)?.stances.first
        #expect(found.map { "\($0.source) \($0.polarity) \($0.target)" } == expected)
    }

    @Test(
        "a government by the name of its head is its country's",
        arguments: [
            ("The Biden administration imposed sanctions on Iran.", "country/usa"),
            (
                "The Biden Administration imposed sanctions on Iran. Biden praised Iraq.",
                "country/usa"
            ),
            (
                "Chilean President Pablo Ruiz spoke. The Ruiz administration imposed sanctions on Iran.",
                "country/chl"
            ),
            (
                "Chicago Mayor Brandon Johnson spoke. The Johnson administration imposed sanctions on Iran.",
                nil
            ),
            (
                "Argentina waited. Argentina was warned. The Biden administration condemned Chad.",
                "country/usa"
            ),
            (
                "Argentina waited. Argentina was warned. In Lusaka, the government condemned Chad.",
                "country/zmb"
            ),
            (
                "In Tehran, Ana Ruiz condemned the regime of Israel. Israel condemned Ruiz.",
                "country/isr"
            ),
        ] as [(String, String?)])
    func governments(_ text: String, _ source: String?) throws {
        let found = try graph(text)?.stances.filter { $0.source.hasPrefix("country/") } ?? []
        #expect(found.first?.source == source)
    }

    @Test func whatIsSaidOfOneOfAListIsSaidOfTheNext() throws {
        let found = try graph("Oman's row with Peru, Chile and Benin goes on.")?.stances ?? []
        let rivals = found.filter { $0.target == "country/omn" && $0.polarity == .oppose }
        #expect(rivals.map(\.source) == ["country/ben", "country/chl", "country/per"])
    }

    @Test func whatIsBetweenTwoIsNoThirdsDoing() throws {
        let text = """
            While courting Tajikistan, Iran wants to counter Saudi influence in Dushanbe, which increased \
            when relations were poor between Iran and Tajikistan.
            """
        let found = try graph(text)?.stances ?? []
        #expect(found.contains { $0.source == "country/irn" && $0.polarity == .oppose })
        #expect(!found.contains { $0.source == "country/sau" })
    }

    @Test func aFirmIsCalledByItsFirstWordBeforeSomebodyOfThatName() throws {
        let text = """
            Castellan bid for Halvorsen Line, a ferry company. The union UDF accused Halvorsen of planning \
            to close a terminal. Ingrid Halvorsen, chief executive of Halvorsen Line, denied it. Halvorsen \
            said the UDF was wrong.
            """
        let actors = try graph(text)?.actors ?? []
        let counts = ["organization/halvorsen-line", "person/ingrid-halvorsen"].map { id in
            actors.first { $0.id == id }?.mentions.count
        }
        #expect(counts == [3, 2])
    }

    @Test func whoIsOnlyInARelativeClauseDoesNotActOnWhatFollows() throws {
        let text = """
            President Ana Sarmiento won the vote. The president, who is backed by the powerful National \
            Ranchers' Association (ANG), accused Luis Arriola of wanting to sell the dam to Brazil.
            """
        let found = try graph(text)?.stances.filter { $0.source.contains("ranchers") } ?? []
        #expect(found.map(\.target) == ["person/ana-sarmiento"])
    }

    @Test func aNameFromLaterOnIsTheSamePersons() throws {
        let text = "Moshe Shertok (later Sharett) met Chaim Levi. Sharett praised Levi."
        let actors = try graph(text)?.actors ?? []
        #expect(actors.first { $0.id == "person/moshe-shertok" }?.mentions.count == 3)
    }

    @Test func aPartyIsCalledByItsFirstWord() throws {
        let text = """
            The Labour Party of Peter de Vries opposes the plan. Labour said that the cabinet of Prime \
            Minister Mark Jansen had failed.
            """
        let parties = try graph(text)?.actors.filter { $0.id.contains("labour") } ?? []
        #expect(parties.map(\.mentions.count) == [2])
    }

    @Test func whatANameIsAboutIsAnotherBody() throws {
        let text = """
            Peru debated. Leaders praised the Indigenous Voice to Parliament on Monday. The parliament \
            of Peru rejected it.
            """
        let actors = try graph(text)?.actors ?? []
        let voice = try #require(actors.first { $0.name.contains("Voice") })
        #expect(voice.mentions.allSatisfy { $0.passage.text != "parliament" })
        #expect(
            actors.contains { actor in
                actor.mentions.contains { $0.passage.text == "parliament" }
            })
    }

    @Test func namesThatNoRuleSeesAreFound() throws {
        // No table has these names, and no title or verb beside them tells what they are.
        let text = """
            The deal with Nordhaven Telecom surprised Brightline Capital. Nordhaven Telecom had \
            wooed Brightline Capital for years.
            """
        let both = try graph(text)?.actors.map(\.id) ?? []
        #expect(both.contains("organization/nordhaven-telecom"))
        #expect(both.contains("organization/brightline-capital"))
    }

    @Test func theEndOfANameMayBeAnAcronym() throws {
        let text = """
            Nordhaven Asset Management Company said on Monday that it would help. Nordhaven AMC was \
            founded in 2017, and the report praised Nordhaven Asset Management Company.
            """
        let ids = try graph(text)?.actors.map(\.id).filter { $0.contains("nordhaven") }
        #expect(ids == ["organization/nordhaven-asset-management-company"])
    }

    @Test func anOfficeWhoseNameComesLaterIsNoSecondOne() throws {
        let text = """
            The US embassy in Oslo thanked Norway on Monday. The United States Embassy will award a \
            prize in May, it said.
            """
        let ids = try graph(text)?.actors.map(\.id).filter { $0.contains("embassy") }
        #expect(ids == ["organization/united-states-embassy"])
    }
}
