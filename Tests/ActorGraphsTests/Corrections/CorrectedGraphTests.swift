import Testing

@testable import ActorGraphs

/// What corrections make of a small graph, shown as lines of actors and stances.
@Suite("A corrected graph")
struct CorrectedGraphTests {
    static let text = "Kim praised Bel. Kim Il feared Bel. Oslo met Kim."

    static func passage(_ words: String) -> Passage {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
        return Passage(
            article: "talks", start: start, end: start + wanted.count, line: 1,
            column: start + 1, text: words)
    }

    static func stance(
        _ source: String, _ target: String, _ polarity: Polarity, _ quote: String,
        by claimant: String? = nil
    ) -> Stance {
        Stance(
            source: source, target: target, polarity: polarity,
            evidence: [
                StanceEvidence(
                    quote: passage(quote), cue: nil, act: nil, claimedBy: claimant,
                    confidence: 0.5)
            ])
    }

    @Test("corrections know an actor by the id that it had before its kind was changed")
    func formerID() throws {
        var bel = try #require(Self.graph.actor("organization/bel"))
        bel.formerIDs = ["person/bel"]
        var builder = ActorGraphBuilder()
        Self.graph.articles.forEach { builder.add($0) }
        for actor in Self.graph.actors { builder.add(actor.id == bel.id ? bel : actor) }
        Self.graph.stances.forEach { builder.add($0) }
        let graph = try builder.build()
        func corrected(_ correction: Correction) throws -> ActorGraph {
            let graph = graph.corrected(by: CorrectionList([correction]))
            try graph.checkInvariants()
            return graph
        }
        #expect(try corrected(.ignore(.id("person/bel"))).actor("organization/bel") == nil)
        // An id that another actor takes is no longer a former one.
        let renamed = try corrected(.rename(.id("person/kim-il"), to: "Bel"))
        #expect(renamed.actor("person/bel")?.isNamedByHand == true)
        #expect(renamed.actor("organization/bel")?.formerIDs == [])
        let merged = try corrected(.merge([.id("person/kim-il")], into: .id("person/bel")))
        #expect(merged.actors.map(\.id) == ["country/nor", "organization/bel"])
    }

    @Test(
        "who is made one has the shares of both in what is said",
        arguments: [
            ("merge person/kim-il into organization/bel", "organization/bel", 0.75),
            (
                "retype person/kim-il to organization\nmerge \"Kim Il\" into \"Bel\"",
                "organization/bel", 0.75
            ),
            ("split \"Kim\" from person/kim-il as \"Bel\"", "organization/bel", 0.5),
        ])
    func sharesOfBoth(list: String, id: String, salience: Double) throws {
        let merged = Self.graph.corrected(by: try CorrectionList(parsing: list))
        #expect(merged.actor(id)?.salience == salience)
    }

    @Test("no share is above all that is said")
    func sharesAreCapped() {
        #expect(ActorNode.salience(ofAll: [0.7, 0.7]) == 1)
    }

    static let graph: ActorGraph = {
        var builder = ActorGraphBuilder()
        builder.add(
            ArticleRecord(
                id: "talks", title: nil, source: nil, sha256: String(repeating: "1", count: 64),
                published: nil, characters: text.unicodeScalars.count))
        builder.add(
            ActorNode(
                id: "person/kim-il", name: "Kim Il", kind: .person, aliases: ["Kim"],
                affiliation: "organization/bel", salience: 0.5,
                mentions: [
                    ActorMention(passage: passage("Kim"), form: .name),
                    ActorMention(passage: passage("Kim Il"), form: .name),
                ]))
        builder.add(
            ActorNode(
                id: "organization/bel", name: "Bel", kind: .organization, salience: 0.25,
                mentions: [ActorMention(passage: passage("Bel"), form: .name)]))
        builder.add(ActorNode(id: "country/nor", name: "Norway", kind: .country))
        builder.add(stance("person/kim-il", "organization/bel", .support, "Kim praised Bel."))
        builder.add(stance("person/kim-il", "organization/bel", .oppose, "Kim Il feared Bel."))
        builder.add(
            stance("country/nor", "person/kim-il", .neutral, "Oslo met Kim.", by: "country/nor"))
        builder.add(
            CoOccurrence(
                "person/kim-il", "organization/bel",
                counts: [.init(article: "talks", sentences: 2, paragraphs: 1, npmi: 0.5)],
                evidence: [passage("Kim praised Bel."), passage("Kim Il feared Bel.")]))
        return builder.joined()
    }()

    static func lines(_ graph: ActorGraph) -> [String] {
        graph.actors.map { actor in
            ([actor.id, actor.name] + actor.aliases.map { "~" + $0 }
                + (actor.affiliation.map { ["of " + $0] } ?? [])).joined(separator: " | ")
        }
            + graph.stances.map {
                "\($0.source) -\($0.polarity)-> \($0.target) \($0.evidence.count)"
                    + ($0.claimedBy.map { " says " + $0 } ?? "")
            } + graph.cooccurrences.map { "\($0.first) & \($0.second) \($0.evidence.count)" }
    }

    struct Case: CustomTestStringConvertible {
        let list: String
        /// Lines that are gone, and lines that have come.
        let gone: [String]
        let come: [String]
        var testDescription: String { list }
    }

    static let kim = "person/kim-il | Kim Il | ~Kim | of organization/bel"
    static let bel = "organization/bel | Bel"
    static let support = "person/kim-il -support-> organization/bel 1"
    static let oppose = "person/kim-il -oppose-> organization/bel 1"
    static let met = "country/nor -neutral-> person/kim-il 1 says country/nor"
    static let pair = "organization/bel & person/kim-il 2"

    @Test(arguments: [
        Case(list: "ignore \"Nobody\"", gone: [], come: []),
        Case(
            list: "rename \"Kim\" to \"Kim Il-song\"", gone: [kim, support, oppose, met, pair],
            come: [
                "person/kim-il-song | Kim Il-song | ~Kim | ~Kim Il | of organization/bel",
                "country/nor -neutral-> person/kim-il-song 1 says country/nor",
                "person/kim-il-song -oppose-> organization/bel 1",
                "person/kim-il-song -support-> organization/bel 1",
                "organization/bel & person/kim-il-song 2",
            ]),
        Case(
            list: "rename \"Norway\" to \"Kingdom of Norway\"",
            gone: ["country/nor | Norway", met],
            come: [
                "country/nor | Kingdom of Norway | ~Norway",
                "country/nor -neutral-> person/kim-il 1",
            ]),
        Case(
            list: "merge \"Kim Il\" \"Bel\" into \"Bel\"",
            gone: [kim, bel, support, oppose, met, pair],
            come: [
                "organization/bel | Bel | ~Kim | ~Kim Il",
                "country/nor -neutral-> organization/bel 1 says country/nor",
            ]),
        Case(
            list: "ignore country/nor", gone: ["country/nor | Norway", met], come: []),
        Case(
            list: "retype person/kim-il to organization", gone: [kim, support, oppose, met, pair],
            come: [
                "organization/kim-il | Kim Il | ~Kim | of organization/bel",
                "country/nor -neutral-> organization/kim-il 1 says country/nor",
                "organization/kim-il -oppose-> organization/bel 1",
                "organization/kim-il -support-> organization/bel 1",
                "organization/bel & organization/kim-il 2",
            ]),
        Case(
            list: "affiliate \"Kim\" with nothing", gone: [kim],
            come: ["person/kim-il | Kim Il | ~Kim"]),
        Case(
            list: "affiliate \"Bel\" with country/nor", gone: [bel],
            come: ["organization/bel | Bel | of country/nor"]),
        Case(
            list: "split \"Kim\" from \"Kim Il\" as \"Kim Lo\"", gone: [kim, support, pair],
            come: [
                "person/kim-il | Kim Il | of organization/bel", "person/kim-lo | Kim Lo | ~Kim",
                "person/kim-lo -support-> organization/bel 1",
                "organization/bel & person/kim-il 1", "organization/bel & person/kim-lo 1",
            ]),
    ])
    func corrections(_ item: Case) throws {
        let graph = Self.graph.corrected(by: try CorrectionList(parsing: item.list))
        try graph.checkInvariants()
        let before = Set(Self.lines(Self.graph))
        let after = Set(Self.lines(graph))
        #expect(before.subtracting(after).sorted() == item.gone.sorted())
        #expect(after.subtracting(before).sorted() == item.come.sorted())
    }

    @Test(
        "what finds nothing to correct is told, after the corrections before it",
        arguments: [
            ("ignore \"Kim\"", []),
            ("ignore \"Nobody\"", [0]),
            ("rename \"Kim\" to \"Lo\"\nignore person/kim-il", [1]),
            ("split \"Kim\" from \"Bel\" as \"Lo\"\nsplit \"Kim\" from \"Kim Il\" as \"Lo\"", [0]),
            ("merge \"Nobody\" into \"Bel\"\nmerge \"Nobody\" \"Kim\" into \"Bel\"", [0]),
            ("merge \"Norway\" into \"Iberia\"", [0]),
            ("merge \"Norway\" into country/esp", []),
            ("merge \"Norway\" into \"Bel\"", []),
            ("affiliate \"Oslo\" with \"Bel\"\nretype \"Bel\" to person", [0]),
        ])
    func unmatched(_ list: String, _ expected: [Int]) throws {
        let found = Self.graph.correcting(by: try CorrectionList(parsing: list))
        #expect(found.outcomes.indices.filter { found.outcomes[$0] == .unmatched } == expected)
    }

    @Test(
        "who is named beside and is not there is told",
        arguments: [
            ("merge \"Nobody\" \"Kim\" into \"Bel\"", [ActorReference.name("Nobody")]),
            ("merge \"Kim\" into \"Bel\"", []), ("merge \"Nobody\" into \"Bel\"", []),
            ("affiliate \"Kim\" with \"Kenya\"", [.name("Kenya")]),
            ("affiliate \"Kim\" with \"Norway\"", []),
            ("affiliate \"Kim\" with country/ken", []), ("affiliate \"Kim\" with nothing", []),
        ])
    func strangers(_ list: String, _ expected: [ActorReference]) throws {
        let found = Self.graph.correcting(by: try CorrectionList(parsing: list))
        #expect(
            found.outcomes[0] == .made(strangers: Set(expected))
                || expected.isEmpty && found.outcomes[0] == .unmatched)
    }

    @Test(
        "what would hit two, take another's name or go in a ring changes nothing, and is told",
        arguments: [
            ("ignore \"Twin\"", CorrectionOutcome.ambiguous("Twin", ids: twins)),
            ("merge \"Twin\" into person/kim-il", .ambiguous("Twin", ids: twins)),
            ("affiliate \"Twin\" with nothing", .ambiguous("Twin", ids: twins)),
            ("ignore person/twin-a", .made(strangers: [])),
            ("rename \"Lo\" to \"Twin-A\"", .taken("Twin", id: "person/twin-a")),
            ("rename \"Kim Il\" to \"LO\"", .taken("Lo", id: "person/lo")),
            ("merge \"Lo\" into \"Twin\"", .ambiguous("Twin", ids: twins)),
            ("rename \"Bel\" to \"Twin\"", .made(strangers: [])),
            ("affiliate \"Bel\" with \"Lo\"", .ring),
            ("affiliate \"Lo\" with \"Lo\"", .ring),
            ("merge \"Lo\" into person/lo-2", .made(strangers: [.id("person/lo-2")])),
        ])
    func refused(_ list: String, _ expected: CorrectionOutcome) throws {
        var builder = ActorGraphBuilder()
        Self.graph.articles.forEach { builder.add($0) }
        Self.graph.actors.forEach { builder.add($0) }
        for (id, name) in zip(Self.twins + ["person/lo"], ["Twin", "Twin", "Lo"]) {
            builder.add(
                ActorNode(
                    id: id, name: name, kind: .person, role: nil,
                    affiliation: name == "Lo" ? "organization/bel" : nil, salience: 0.1,
                    mentions: []))
        }
        let graph = try builder.build()
        let found = graph.correcting(by: try CorrectionList(parsing: list))
        #expect(found.outcomes == [expected])
        if case .made = expected { return }
        #expect(found.graph == graph)
    }

    static let twins = ["person/twin-a", "person/twin-b"]

    @Test(
        "a split takes with it what is claimed, by the last mention before a quote that names none")
    func splitClaims() throws {
        var builder = ActorGraphBuilder()
        Self.graph.articles.forEach { builder.add($0) }
        Self.graph.actors.forEach { builder.add($0) }
        for (quote, polarity) in [
            ("Kim praised Bel.", Polarity.support), ("Kim Il feared Bel.", .oppose),
            ("Oslo met Kim.", .neutral),
        ] {
            builder.add(
                Self.stance(
                    "country/nor", "organization/bel", polarity, quote, by: "person/kim-il"))
        }
        let split = try builder.build().corrected(
            by: CorrectionList(parsing: "split \"Kim\" from \"Kim Il\" as \"Kim Lo\""))
        try split.checkInvariants()
        #expect(
            split.stances.map { "\($0.polarity) \($0.claimedBy ?? "nobody")" } == [
                "neutral person/kim-il", "oppose person/kim-il", "support person/kim-lo",
            ])
    }

    @Test("who takes all mentions of another takes what else is known of it")
    func splitWhole() throws {
        let kim = ActorNode(
            id: "person/kim", name: "Kim", kind: .person, aliases: ["K."], role: "envoy",
            affiliation: "country/nor", identifiers: ["wikidata": "Q1"], salience: 0.5,
            mentions: [ActorMention(passage: Self.passage("Kim"), form: .name)],
            notes: ["from memory"])
        var builder = ActorGraphBuilder()
        Self.graph.articles.forEach { builder.add($0) }
        [kim, ActorNode(id: "country/nor", name: "Norway", kind: .country)]
            .forEach { builder.add($0) }
        builder.add(
            CoOccurrence(
                kim.id, "country/nor",
                counts: [.init(article: "talks", sentences: 0, paragraphs: 1, npmi: -1)],
                evidence: []))
        for (target, affiliation) in [("\"Kim Lo\"", "country/nor"), ("country/nor", nil)] {
            let split = try builder.build().corrected(
                by: CorrectionList(parsing: "split \"Kim\" from person/kim as \(target)"))
            try split.checkInvariants()
            let one = try #require(split.actors.last)
            #expect(split.actor(kim.id) == nil && one.aliases.contains("K."))
            #expect(one.role == kim.role && one.identifiers == kim.identifiers)
            #expect(one.notes == kim.notes && one.affiliation == affiliation)
            #expect(split.cooccurrences.map(\.second) == (affiliation == nil ? [] : [one.id]))
        }
    }

    @Test(
        "nobody's own stance is reported in their words",
        arguments: [
            "merge \"Kim Il\" into \"Norway\"", "merge \"Norway\" into \"Kim Il\"",
            "split \"Kim Il\" from person/kim-il as \"Norway\"",
        ])
    func ownClaims(list: String) throws {
        var builder = ActorGraphBuilder()
        Self.graph.articles.forEach { builder.add($0) }
        Self.graph.actors.forEach { builder.add($0) }
        builder.add(
            Self.stance(
                "country/nor", "organization/bel", .oppose, "Kim Il feared Bel.",
                by: "person/kim-il"))
        let graph = try builder.build().corrected(by: CorrectionList(parsing: list))
        #expect(graph.stances.map(\.claimedBy) == [nil])
    }

    @Test("who was moved by a correction is so by a correction")
    func reasons() throws {
        let graph = Self.graph.corrected(
            by: try CorrectionList(
                parsing: "split \"Kim\" from \"Kim Il\" as \"Lo\"\nmerge \"Bel\" into \"Kim Il\""))
        let reasons = graph.actors.map { actor in
            actor.id + actor.mentions.map { " \($0.reason?.rule.rawValue ?? "-")" }.joined()
        }
        #expect(
            reasons == ["country/nor", "person/kim-il corrected -", "person/lo corrected"])
    }

    @Test("any corrections leave a graph that holds its laws, and twice the same are the same")
    func laws() throws {
        var random = RandomGraph(seed: 11)
        for _ in 0..<100 {
            let graph = random.next()
            guard let one = graph.actors.first, let other = graph.actors.last else { continue }
            let lists: [[Correction]] = [
                [.merge([.id(one.id)], into: .id(other.id))],
                [.rename(.name(one.name), to: "Somebody Else")],
                [.retype(.id(one.id), to: .organization), .ignore(.id(other.id))],
                one.mentions.first.map {
                    [.split(words: $0.passage.text, from: .id(one.id), as: .name("New One"))]
                } ?? [],
            ]
            for list in lists.map(CorrectionList.init) {
                let corrected = graph.corrected(by: list)
                try corrected.checkInvariants()
                #expect(corrected == graph.corrected(by: list))
            }
        }
    }
}
