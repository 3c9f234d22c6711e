import ActorGraphs
import Rendering

/// Graphs to draw: small ones by hand, large ones by a seeded generator.
enum SampleGraphs {
    /// A graph of compact lists: actors as (id, name, role), links as (source, target, sign, cue).
    static func graph(
        title: String? = "Delta dam talks: who stands where", source: String? = "dam-talks.txt",
        actors: [(id: String, name: String, role: String?)],
        stances: [(source: String, target: String, polarity: Polarity, cue: String?)] = [],
        together: [(String, String, Int)] = [], modality: Modality = .asserted
    ) -> ActorGraph {
        let mentions = Dictionary(grouping: stances.flatMap { [$0.source, $0.target] }, by: { $0 })
            .mapValues(\.count)
        let nodes = actors.map { actor in
            ActorNode(
                id: actor.id, name: actor.name, kind: kind(of: actor.id), role: actor.role,
                salience: Double((mentions[actor.id] ?? 0) + 1) / Double(stances.count * 2 + 1),
                mentions: [])
        }
        let article = ArticleRecord(
            id: "sample", title: title, source: source, sha256: String(repeating: "0", count: 64),
            published: nil, characters: 1000)
        return ActorGraph(
            articles: [article],
            actors: nodes.sorted { $0.id < $1.id },
            cooccurrences: together.map { one, other, count in
                CoOccurrence(
                    one, other,
                    counts: [.init(article: "sample", sentences: count, paragraphs: 1, npmi: 0.3)],
                    evidence: [passage("A sentence that names both of them.")])
            }.sorted { ($0.first, $0.second) < ($1.first, $1.second) },
            stances: stances.map { stance in
                Stance(
                    source: stance.source, target: stance.target, polarity: stance.polarity,
                    evidence: [
                        StanceEvidence(
                            quote: passage("The sentence that says \(stance.cue ?? "so")."),
                            cue: stance.cue.map { passage($0) }, act: nil, modality: modality,
                            confidence: 0.8)
                    ])
            }.sorted {
                ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
            })
    }

    static func passage(_ text: String) -> Passage {
        Passage(article: "sample", start: 0, end: 10, line: 1, column: 1, text: text)
    }

    private static func kind(of id: String) -> ActorKind {
        if id.hasPrefix("country/") { return .country }
        return id.hasPrefix("organization/") ? .organization : .person
    }

    /// Five actors and every meaning of a line.
    static let small = graph(
        actors: [
            ("country/ava", "Avaland", nil), ("country/bor", "Boria", nil),
            ("person/ida-holm", "Ida Holm", "Prime Minister of Avaland"),
            ("person/omar-sef", "Omar Sef", "Foreign Minister"),
            ("organization/river-council", "River Council", nil),
        ],
        stances: [
            ("country/ava", "country/bor", .oppose, "accused"),
            ("person/omar-sef", "person/ida-holm", .neutral, "met"),
            ("organization/river-council", "country/bor", .support, "backs the plan of"),
        ],
        together: [("country/ava", "person/ida-holm", 4), ("country/bor", "person/omar-sef", 2)])

    /// Eighteen actors with sixteen stances: as many as a long article has.
    static let eighteen = graph(
        actors: [
            ("country/ava", "Avaland", nil), ("country/bor", "Boria", nil),
            ("country/cel", "Celestan", nil), ("country/dun", "Dunmark", nil),
            ("country/est", "Estoria", nil), ("country/fal", "Falkania", nil),
            ("organization/river-council", "River Council", nil),
            ("organization/southern-union", "Southern Union", nil),
            ("person/ida-holm", "Ida Holm", "Prime Minister of Avaland"),
            ("person/omar-sef", "Omar Sef", "Foreign Minister of Boria"),
            ("person/lena-varga", "Lena Varga", "chief negotiator"),
            ("person/teo-brandt", "Teo Brandt", "President of Celestan"),
            ("person/mira-lund", "Mira Lund", "Defence Minister"),
            ("person/jon-aker", "Jon Aker", "Secretary of State"),
            ("person/sana-idris", "Sana Idris", "Borian President"),
            ("person/paul-reyes", "Paul Reyes", "spokesman"),
            ("person/ana-costa", "Ana Costa", "EU commissioner for water"),
            ("person/viktor-stanislavsky", "Viktor Stanislavsky", "Deputy Energy Minister"),
        ],
        stances: [
            ("country/dun", "country/ava", .support, "backed"),
            ("country/est", "country/ava", .support, "expressed full support for"),
            ("country/fal", "country/ava", .support, "stands with"),
            ("person/ida-holm", "person/sana-idris", .oppose, "unacceptable"),
            ("person/sana-idris", "country/ava", .oppose, "demanded cession"),
            ("country/ava", "country/bor", .oppose, "accused of stalling"),
            ("country/cel", "country/ava", .support, "hosts talks"),
            ("person/jon-aker", "country/ava", .support, "arms supply"),
            ("organization/southern-union", "country/bor", .oppose, "new sanctions"),
            ("person/teo-brandt", "person/sana-idris", .neutral, "calls for deal"),
            ("person/lena-varga", "person/sana-idris", .neutral, "meet in person"),
            ("person/lena-varga", "person/teo-brandt", .neutral, "asks for help"),
            ("person/paul-reyes", "person/lena-varga", .oppose, "rejects summit"),
            ("person/viktor-stanislavsky", "person/mira-lund", .neutral, "prisoner swap"),
            ("person/jon-aker", "person/omar-sef", .neutral, "consults"),
            ("person/ida-holm", "country/ava", .support, "backs ceasefire"),
        ],
        together: [
            ("person/paul-reyes", "organization/river-council", 4),
            ("person/teo-brandt", "country/cel", 2), ("country/dun", "country/est", 2),
            ("person/omar-sef", "person/mira-lund", 2), ("person/omar-sef", "country/cel", 3),
            ("person/omar-sef", "person/viktor-stanislavsky", 1),
            ("person/ida-holm", "country/est", 2), ("person/ida-holm", "country/dun", 2),
            ("person/ida-holm", "country/fal", 2),
            ("organization/river-council", "person/sana-idris", 3),
            ("person/jon-aker", "country/cel", 3), ("country/fal", "country/est", 1),
            ("country/fal", "country/dun", 2), ("person/mira-lund", "country/ava", 3),
            ("country/cel", "country/bor", 3),
            ("person/viktor-stanislavsky", "country/bor", 3),
            ("person/ana-costa", "organization/southern-union", 2),
        ])

    /// Two accounts of one event: an actor and stances come and go, and one changes sides.
    static let diff: GraphDiff = {
        let actors: [(id: String, name: String, role: String?)] = [
            ("country/ava", "Avaland", nil), ("country/bor", "Boria", nil),
            ("country/cel", "Celestan", nil), ("organization/river-council", "River Council", nil),
            ("person/ida-holm", "Ida Holm", "Prime Minister of Avaland"),
            ("person/omar-sef", "Omar Sef", "Foreign Minister"),
        ]
        let before = graph(
            source: "monday.txt", actors: actors,
            stances: [
                ("country/ava", "country/bor", .oppose, "accused"),
                ("country/cel", "country/ava", .support, "backed"),
                ("person/omar-sef", "person/ida-holm", .neutral, "met"),
                ("organization/river-council", "country/bor", .support, "praised"),
            ], together: [("country/ava", "person/ida-holm", 4)])
        let after = graph(
            source: "friday.txt",
            actors: actors.filter { $0.id != "person/omar-sef" }
                + [("person/lena-varga", "Lena Varga", "chief negotiator")],
            stances: [
                ("country/ava", "country/bor", .oppose, "accused"),
                ("country/cel", "country/ava", .oppose, "criticised"),
                ("person/lena-varga", "country/bor", .neutral, "visited"),
                ("organization/river-council", "country/bor", .support, "praised"),
                ("person/ida-holm", "person/lena-varga", .support, "thanked"),
            ], together: [("country/ava", "person/ida-holm", 4)])
        return GraphDiff(from: before, to: after)
    }()

    /// A graph of so many actors with stances and co-occurrences drawn by lot.
    static func random(actors count: Int, seed: UInt64) -> ActorGraph {
        var lot = Lot(seed: seed)
        let kinds = ["person", "country", "organization"]
        let syllables = ["ka", "ro", "min", "tel", "va", "sor", "un", "be", "lis", "dra", "ne"]
        var actors: [(id: String, name: String, role: String?)] = []
        for number in 0..<count {
            let kind = kinds[Int.random(in: 0..<10, using: &lot) % 3]
            let parts = (0..<2).map { _ in
                (0..<Int.random(in: 2...3, using: &lot)).map { _ in
                    syllables[Int.random(in: 0..<syllables.count, using: &lot)]
                }.joined().capitalizedFirst
            }
            let name = kind == "country" ? parts[0] : parts.joined(separator: " ")
            actors.append(
                ("\(kind)/a\(number)", name, kind == "person" ? "Minister of \(parts[1])" : nil))
        }
        let cues = [
            "accused", "welcomed the plan", "met", "rejected", "will not accept", "praised",
        ]
        var stances: [(source: String, target: String, polarity: Polarity, cue: String?)] = []
        var together: [(String, String, Int)] = []
        var seen: Set<String> = []
        for number in 0..<(count * 2) {
            // A few hubs draw most links, as the main actors of an article do.
            let hub = min(count - 1, Int.random(in: 0..<max(3, count / 4), using: &lot))
            let one = actors[number % 3 == 0 ? Int.random(in: 0..<count, using: &lot) : hub].id
            let other = actors[Int.random(in: 0..<count, using: &lot)].id
            guard one != other, seen.insert(one + other).inserted else { continue }
            if number % 2 == 0 {
                let cue = Int.random(in: 0..<cues.count, using: &lot)
                let polarity: [Polarity] = [
                    .oppose, .support, .neutral, .oppose, .oppose, .support,
                ]
                stances.append((one, other, polarity[cue], cues[cue]))
            } else {
                together.append((min(one, other), max(one, other), number % 4 + 1))
            }
        }
        return graph(
            title: "A made-up affair of \(count) actors", source: "random.txt", actors: actors,
            stances: stances, together: together)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension PictureOptions {
    /// For tests that do not look at places: nothing is refined.
    static let quick = PictureOptions(starts: 1)
}
