import ActorGraphs
package import Articles

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

extension GoldDocument {
    /// Reads the records of a JSON Lines file whose texts are inside (`world_actors.*.jsonl`).
    package static func documents(inLinesOf data: Data) throws -> [GoldDocument] {
        try data.split(separator: UInt8(ascii: "\n")).map { line in
            let record = try JSONDecoder().decode(Record.self, from: Data(line))
            let bytes = Array((record.text ?? "").utf8)
            let article = try Article(parsing: bytes, source: record.id)
            return record.document(of: article, named: record.id ?? article.id)
        }
    }

    /// Reads the annotation of one article that lies in a file of its own (`examples/gold`).
    package init(annotation data: Data, of article: Article) throws {
        let record = try JSONDecoder().decode(Record.self, from: data)
        self = record.document(of: article, named: article.id)
    }
}

/// The annotation as it stands in a file; see the guide beside the data.
private struct Record: Decodable {
    var id: String?
    var text: String?
    var mentions: [Mention]
    var stances: [Stance]

    struct Mention: Decodable {
        var start: Int
        var end: Int
        var kind: String
        var form: String
        var actor: String
    }

    struct Stance: Decodable {
        /// The words that carry it.
        var cue: End?
        var source: End
        var target: End
        var polarity: String
        var act: String?
        var modality: String
        var claimedBy: String?
        var clear: Bool
    }

    /// A span of a mention, or an actor that the sentence means without naming it.
    struct End: Decodable {
        var start: Int?
        var end: Int?
        var actor: String?

        func actor(in spans: [Range<Int>: String]) -> String? {
            if let actor { return actor }
            guard let start, let end, start <= end else { return nil }
            return spans[start..<end]
        }
    }
}

extension Record {
    /// The document that the annotation makes of its article.
    func document(of article: Article, named id: String) -> GoldDocument {
        let mentions = self.mentions.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var actorOfSpan: [Range<Int>: String] = [:]
        for mention in mentions { actorOfSpan[mention.start..<mention.end] = mention.actor }
        return GoldDocument(
            id: id, article: article,
            mentions: mentions.compactMap { mention in
                MentionForm(rawValue: mention.form).map {
                    GoldMention(
                        range: mention.start..<mention.end, kind: mention.kind, form: $0,
                        actor: mention.actor)
                }
            },
            stances: self.stances.compactMap { stance in
                guard let source = stance.source.actor(in: actorOfSpan),
                    let target = stance.target.actor(in: actorOfSpan),
                    let polarity = Polarity(rawValue: stance.polarity)
                else { return nil }
                let place = stance.cue?.start ?? stance.source.start ?? stance.target.start
                return GoldStance(
                    sentence: place.flatMap(article.sentence(containing:)), source: source,
                    target: target, polarity: polarity,
                    act: stance.act.flatMap(Act.init(rawValue:)),
                    modality: Modality(rawValue: stance.modality) ?? .asserted,
                    claimedBy: stance.claimedBy, isClear: stance.clear)
            })
    }
}
