import ActorGraphs
import Rendering

/// Graphs drawn by lot, as articles have them: a few loud actors, camps that support their own and oppose
/// the others, and a few who change sides.
enum RandomAffair {
    /// From 10 to 60 actors over a row of graphs.
    static func size(number: Int, of count: Int) -> Int {
        10 + 50 * number / max(count - 1, 1)
    }

    static func graph(actors count: Int, seed: UInt64) -> ActorGraph {
        var lot = Lot(seed: seed)
        let camps = Int.random(in: 2...4, using: &lot)
        var actors: [ActorNode] = []
        for number in 0..<count {
            let kind: ActorKind = [.person, .person, .country, .organization][
                Int.random(in: 0..<4, using: &lot)]
            let names = (0..<2).map { _ in name(&lot) }
            let isPerson = kind == .person
            actors.append(
                ActorNode(
                    id: "\(kind.rawValue)/a\(number)",
                    name: kind == .country ? names[0] : names.joined(separator: " "), kind: kind,
                    role: isPerson ? "Minister of \(names[1])" : nil,
                    salience: 1 / Double(number + 2), mentions: []))
        }
        var stances: [String: Stance] = [:]
        var pairs: [String: CoOccurrence] = [:]
        for number in 0..<(count * 2) {
            // Loud actors, who come first, have most links.
            let reach = Int.random(in: 1...count, using: &lot)
            let one = Int.random(in: 0..<reach, using: &lot)
            let other = Int.random(in: 0..<count, using: &lot)
            guard one != other else { continue }
            let (source, target) = (actors[one].id, actors[other].id)
            if number % 5 < 2 {
                let isNear = (one % camps == other % camps) != (number % 20 == 0)
                let polarity: Polarity =
                    number % 15 == 1 ? .neutral : isNear ? .support : .oppose
                let cues: [String]
                switch polarity {
                case .support: cues = ["backed", "welcomed the plan", "will stand with"]
                case .oppose: cues = ["accused", "rejected the offer", "threatens sanctions on"]
                case .neutral: cues = ["met", "called", "asked for talks"]
                }
                let cue = cues[Int.random(in: 0..<3, using: &lot)]
                stances["\(source) \(target) \(polarity.rawValue)"] = Stance(
                    source: source, target: target, polarity: polarity,
                    evidence: [
                        StanceEvidence(
                            quote: passage("A sentence that says \(cue)."), cue: passage(cue),
                            act: nil, modality: .asserted, confidence: 0.8)
                    ])
            } else {
                let (first, second) = (min(source, target), max(source, target))
                pairs["\(first) \(second)"] = CoOccurrence(
                    first, second,
                    counts: [
                        .init(
                            article: "affair", sentences: number % 4 + 1, paragraphs: 1, npmi: 0.3)
                    ], evidence: [passage("A sentence that names both.")])
            }
        }
        let article = ArticleRecord(
            id: "affair", title: "An affair of \(count) actors drawn by lot", source: "affair.txt",
            sha256: String(repeating: "0", count: 64), published: nil, characters: 1000)
        return ActorGraph(
            articles: [article], actors: actors.sorted { $0.id < $1.id },
            cooccurrences: pairs.sorted { $0.key < $1.key }.map(\.value),
            stances: stances.sorted { $0.key < $1.key }.map(\.value))
    }

    private static func passage(_ text: String) -> Passage {
        Passage(article: "affair", start: 0, end: 10, line: 1, column: 1, text: text)
    }

    private static func name(_ lot: inout Lot) -> String {
        let syllables = ["ka", "ro", "min", "tel", "va", "sor", "un", "be", "lis", "dra", "ne"]
        let parts = (0..<Int.random(in: 2...4, using: &lot)).map { _ in
            syllables[Int.random(in: 0..<syllables.count, using: &lot)]
        }.joined()
        return parts.prefix(1).uppercased() + parts.dropFirst()
    }
}
