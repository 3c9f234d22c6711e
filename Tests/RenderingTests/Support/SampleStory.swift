import ActorGraphs

@testable import Rendering

/// A short article with the graph of it, whose quotes stand at their offsets.
struct SampleStory {
    let graph: ActorGraph
    let text: ArticleText

    /// What a sentence says.
    struct Link {
        var source: String
        var target: String
        var polarity: Polarity
        var cue: String
        var act: Act?
        var confidence: Double
    }

    /// A story of paragraphs, each of sentences with what they say.
    init(
        title: String, source: String? = "river.txt",
        actors: [(id: String, name: String, role: String?)],
        paragraphs: [[(sentence: String, says: [Link])]]
    ) {
        // An emoji is one scalar and two units of UTF-16: offsets that are not converted show.
        var whole = "🌊 "
        var parts: [ArticleText.Part] = []
        var stances: [Stance] = []
        var counts: [String: Int] = [:]
        func add(_ words: String) -> Range<Int> {
            let start = whole.unicodeScalars.count
            whole += words
            return start..<whole.unicodeScalars.count
        }
        parts.append(.init(.heading, add(title)))
        for paragraph in paragraphs {
            whole += "\n\n"
            let start = whole.unicodeScalars.count
            for (sentence, says) in paragraph {
                let range = add(sentence)
                whole += " "
                for link in says {
                    counts[link.source, default: 0] += 1
                    stances.append(Self.stance(link, sentence, at: range.lowerBound))
                }
            }
            parts.append(.init(.paragraph, start..<(whole.unicodeScalars.count - 1)))
        }
        let sha256 = String(repeating: "5", count: 64)
        let scalars = Array(whole.unicodeScalars)
        text = ArticleText(sha256: sha256, scalars: scalars, parts: parts)
        let merged = Dictionary(grouping: stances) {
            [$0.source, $0.target, $0.polarity.rawValue]
        }.values.map { group in
            Stance(
                source: group[0].source, target: group[0].target, polarity: group[0].polarity,
                evidence: group.flatMap(\.evidence))
        }
        graph = ActorGraph(
            articles: [
                ArticleRecord(
                    id: "river", title: title, source: source, sha256: sha256, published: nil,
                    characters: scalars.count)
            ],
            actors: actors.map { actor in
                ActorNode(
                    id: actor.id, name: actor.name,
                    kind: ActorKind(rawValue: String(actor.id.prefix { $0 != "/" })) ?? .person,
                    role: actor.role, salience: 0.1 * Double(1 + (counts[actor.id] ?? 0)),
                    mentions: Self.mentions(of: actor.name, in: scalars))
            }.sorted { $0.id < $1.id },
            cooccurrences: [],
            stances: merged.sorted {
                ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
            })
    }

    private static func stance(_ link: Link, _ sentence: String, at start: Int) -> Stance {
        let scalars = Array(sentence.unicodeScalars)
        let cue = place(of: Array(link.cue.unicodeScalars), in: scalars) ?? 0
        func passage(_ from: Int, _ text: String) -> Passage {
            Passage(
                article: "river", start: from, end: from + text.unicodeScalars.count, line: 3,
                column: 1, text: text)
        }
        return Stance(
            source: link.source, target: link.target, polarity: link.polarity,
            evidence: [
                StanceEvidence(
                    quote: passage(start, sentence), cue: passage(start + cue, link.cue),
                    act: link.act, confidence: link.confidence)
            ])
    }

    private static func mentions(of name: String, in text: [Unicode.Scalar]) -> [ActorMention] {
        let letters = Array(name.unicodeScalars)
        var found: [ActorMention] = []
        var start = 0
        while let place = place(of: letters, in: Array(text[start...])) {
            let passage = Passage(
                article: "river", start: start + place, end: start + place + letters.count, line: 1,
                column: 1, text: name)
            found.append(ActorMention(passage: passage, form: .name))
            start += place + letters.count
        }
        return found
    }

    private static func place(of part: [Unicode.Scalar], in whole: [Unicode.Scalar]) -> Int? {
        guard !part.isEmpty, part.count <= whole.count else { return nil }
        return (0...(whole.count - part.count)).first {
            whole[$0..<($0 + part.count)].elementsEqual(part)
        }
    }

    /// Five actors, every side, and one line that two sentences say.
    static let river = SampleStory(
        title: "Who drinks first from the Ava",
        actors: [
            ("country/ava", "Avaland", nil), ("country/bor", "Boria", nil),
            ("organization/river-council", "River Council", nil),
            ("person/ida-holm", "Ida Holm", "Prime Minister of Avaland"),
            ("person/omar-sef", "Omar Sef", "Foreign Minister"),
        ],
        paragraphs: [
            [
                (
                    "Avaland accused Boria of closing the sluices.",
                    [
                        Link(
                            source: "country/ava", target: "country/bor", polarity: .oppose,
                            cue: "accused", act: .accuse, confidence: 0.9)
                    ]
                ),
                (
                    "Boria thanked the River Council for its patience.",
                    [
                        Link(
                            source: "country/bor", target: "organization/river-council",
                            polarity: .support, cue: "thanked", act: .support, confidence: 0.7)
                    ]
                ),
            ],
            [
                (
                    "Ida Holm met Omar Sef on Monday.",
                    [
                        Link(
                            source: "person/ida-holm", target: "person/omar-sef",
                            polarity: .neutral, cue: "met", act: .consult, confidence: 0.8)
                    ]
                ),
                (
                    "On Friday Avaland threatened Boria with a complaint.",
                    [
                        Link(
                            source: "country/ava", target: "country/bor", polarity: .oppose,
                            cue: "threatened", act: .threaten, confidence: 0.6)
                    ]
                ),
                (
                    "Omar Sef praised the River Council.",
                    [
                        Link(
                            source: "person/omar-sef", target: "organization/river-council",
                            polarity: .support, cue: "praised", act: .support, confidence: 0.95)
                    ]
                ),
            ],
        ])
}
