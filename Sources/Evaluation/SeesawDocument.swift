package import ActorGraphs
package import Articles

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// An article of the SEESAW set: canonical names and (subject, sign, object) triples, no offsets.
///
/// Zhang, Beauchamp and Wang, EMNLP 2022. Used to measure, never to fit.
package struct SeesawDocument: Sendable {
    /// A name to show in reports.
    package let id: String
    /// The article: its title, then its sentences as one paragraph.
    package let article: Article
    /// The canonical names that take part in triples.
    package let actors: [String]
    /// The triples whose ends are both named.
    package let triples: Set<StanceKey>

    /// Reads one file of the set.
    package init(_ data: Data) throws {
        let record = try JSONDecoder().decode(Record.self, from: data)
        id = record.id
        let text = record.title + "\n\n" + record.sentences.joined(separator: " ") + "\n"
        article = try Article(parsing: Array(text.utf8), source: record.id)
        let unnamed: Set<String> = ["Not in the list", "None"]
        triples = Set(
            record.triples.compactMap { triple in
                unnamed.contains(triple.subject) || unnamed.contains(triple.object)
                    ? nil
                    : StanceKey(
                        source: triple.subject, target: triple.object,
                        polarity: triple.sentiment == "NEG" ? .oppose : .support)
            })
        // Topics ("impeachment probe") are no actors; a name without a type may be one.
        let topics = Set(
            record.entities.filter { ($0.types ?? []) == ["Topic"] }.map(\.name))
        actors = Set(triples.flatMap { [$0.source, $0.target] }).subtracting(topics).sorted()
    }

    private struct Record: Decodable {
        var id: String
        var title: String
        var sentences: [String]
        var entities: [Entity]
        var triples: [Triple]

        struct Entity: Decodable {
            var name: String
            var types: [String]?
        }
        struct Triple: Decodable {
            var subject: String
            var sentiment: String
            var object: String
        }
    }
}

/// The scores over articles of the SEESAW set.
package struct SeesawScore: Sendable {
    /// Actors of the triples for which there is a node.
    package var actors = Ratio()
    /// Nodes per actor that was found.
    package var split = Ratio()
    /// Signed directed links between actors of triples that are triples.
    package var precision = Ratio()
    /// Triples between actors that are links.
    package var recall = Ratio()
    /// Links with the right sign among those whose pair and direction are annotated.
    package var sign = Ratio()

    package init() {}

    /// The harmonic mean of precision and recall.
    package var f1: Double { Evaluation.f1(precision.value, recall.value) }

    /// Adds one article.
    package mutating func add(_ graph: ActorGraph, _ document: SeesawDocument) {
        var names: [String: Set<String>] = [:]
        for actor in document.actors {
            let nodes = graph.actors.filter { $0.isCalled(actor) }
            actors.count(!nodes.isEmpty)
            if !nodes.isEmpty { split = split + Ratio(hits: nodes.count, total: 1) }
            for node in nodes { names[node.id, default: []].insert(actor) }
        }
        var found: Set<StanceKey> = []
        for stance in graph.stances where stance.polarity != .neutral {
            for source in names[stance.source] ?? [] {
                for target in names[stance.target] ?? [] where source != target {
                    found.insert(
                        StanceKey(source: source, target: target, polarity: stance.polarity))
                }
            }
        }
        for key in found {
            let isRight = document.triples.contains(key)
            precision.count(isRight)
            let other = StanceKey(
                source: key.source, target: key.target,
                polarity: key.polarity == .oppose ? .support : .oppose)
            if isRight || document.triples.contains(other) { sign.count(isRight) }
        }
        let named = Set(document.actors)
        for key in document.triples where named.contains(key.source) && named.contains(key.target) {
            recall.count(found.contains(key))
        }
    }
}

extension ActorNode {
    /// Whether a canonical name of the set is this actor: by name or alias without case and stops,
    /// or by the full name's last word for a person.
    func isCalled(_ canonical: String) -> Bool {
        let wanted = canonical.comparable
        let own = ([name] + aliases).map(\.comparable)
        if own.contains(wanted) { return true }
        guard kind == .person, let last = wanted.split(separator: " ").last else { return false }
        let first = wanted.split(separator: " ").first
        let parts = name.comparable.split(separator: " ")
        return parts.last == last && (parts.count == 1 || parts.first == first)
    }
}

extension String {
    /// Lower case, without full stops and a leading article.
    fileprivate var comparable: String {
        let plain = lowercased().filter { $0 != "." }
        return plain.hasPrefix("the ") ? String(plain.dropFirst(4)) : plain
    }
}
