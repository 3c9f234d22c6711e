import ActorGraphs
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("The gold annotation of the example articles and of those held out")
struct ExampleGoldTests {
    @Test(
        "every article has its annotation, and every annotation its article",
        arguments: [("examples", 15), ("Tests/HeldOut", 8)])
    func pairs(folder: String, atLeast count: Int) throws {
        let articles = try names(in: Example.root + folder) { name in
            name != "README.md" && (name.hasSuffix(".txt") || name.hasSuffix(".md"))
        }
        #expect(articles.count >= count)
        #expect(try Example.all(in: folder).map(\.article) == articles)
    }

    @Test("every quoted span is the article's text at its offsets", arguments: Example.loaded)
    func spans(example: Example) throws {
        let text = try example.text
        for mention in example.mentions {
            #expect(mention.text == text.slice(mention.start, mention.end))
        }
        for stance in example.stances {
            #expect(stance.cue.text == text.slice(stance.cue.start, stance.cue.end))
            #expect(stance.sentence.start <= stance.cue.start)
            #expect(stance.cue.end <= stance.sentence.end)
        }
    }

    @Test("mentions stand in order and apart", arguments: Example.loaded)
    func order(example: Example) {
        for (earlier, later) in zip(example.mentions, example.mentions.dropFirst()) {
            #expect(earlier.end <= later.start, "\(earlier.text) and \(later.text)")
        }
    }

    @Test("stances join two different annotated actors", arguments: Example.loaded)
    func ends(example: Example) {
        let actors = Set(example.mentions.map(\.actor))
        for stance in example.stances {
            let ends = [stance.source, stance.target].map { end in
                end.actor
                    ?? example.mentions.first { $0.start == end.start && $0.end == end.end }?.actor
            }
            #expect(ends[0] != ends[1], "\(stance.cue.text) at \(stance.cue.start)")
            for end in ends {
                #expect(end.map(actors.contains) == true, "\(stance.cue)")
            }
            if let claimant = stance.claimedBy { #expect(actors.contains(claimant)) }
        }
    }

    @Test("all values are the ones that the guide names", arguments: Example.loaded)
    func vocabulary(example: Example) {
        let kinds = Set(ActorKind.allCases.map(\.rawValue) + ["group", "place"])
        for mention in example.mentions {
            #expect(kinds.contains(mention.kind))
            #expect(MentionForm(rawValue: mention.form) != nil)
        }
        for stance in example.stances {
            #expect(Polarity(rawValue: stance.polarity) != nil)
            #expect(Act(rawValue: stance.act) != nil)
            #expect(Modality(rawValue: stance.modality) != nil)
        }
    }

    private func names(in folder: String, where isWanted: (String) -> Bool) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter(isWanted).sorted()
    }
}

/// The annotation of one example as it stands in its file.
struct Example: Decodable, Sendable, CustomTestStringConvertible {
    /// The folder in which the article lies.
    var folder: String?
    var article: String
    var mentions: [Mention]
    var stances: [Stance]

    struct Mention: Decodable, Sendable {
        var start: Int
        var end: Int
        var text: String
        var kind: String
        var form: String
        var actor: String
    }

    struct Stance: Decodable, Sendable {
        var sentence: Stretch
        var source: End
        var target: End
        var polarity: String
        var act: String
        var modality: String
        var cue: Mark
        var claimedBy: String?
    }

    struct Stretch: Decodable, Sendable {
        var start: Int
        var end: Int
    }

    struct Mark: Decodable, Sendable {
        var start: Int
        var end: Int
        var text: String
    }

    /// A mention in the sentence, or an actor that the sentence means without naming it.
    struct End: Decodable, Sendable {
        var start: Int?
        var end: Int?
        var actor: String?
    }

    var testDescription: String { article }
}

extension Example {
    /// The repository, found from this file.
    static let root: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/"
    }()

    /// All annotations of a folder, sorted by article.
    static func all(in folder: String) throws -> [Example] {
        try FileManager.default.contentsOfDirectory(atPath: root + folder + "/gold")
            .filter { $0.hasSuffix(".json") }
            .map { name in
                let data = try Data(contentsOf: URL(filePath: root + folder + "/gold/" + name))
                var example = try JSONDecoder().decode(Example.self, from: data)
                example.folder = folder
                return example
            }
            .sorted { $0.article < $1.article }
    }

    /// The annotations that can be read; `pairs()` fails when one cannot.
    static let loaded: [Example] = ["examples", "Tests/HeldOut"].flatMap { folder in
        (try? all(in: folder)) ?? []
    }

    /// The article as Unicode scalars, which the offsets count.
    var text: [Unicode.Scalar] {
        get throws {
            let path = Self.root + (folder ?? "") + "/" + article
            let data = try Data(contentsOf: URL(filePath: path))
            return Array(String(decoding: data, as: UTF8.self).unicodeScalars)
        }
    }
}

extension [Unicode.Scalar] {
    /// The text between two offsets; nil where the article is shorter.
    fileprivate func slice(_ start: Int, _ end: Int) -> String? {
        guard indices.contains(start), start < end, end <= count else { return nil }
        var text = ""
        text.unicodeScalars.append(contentsOf: self[start..<end])
        return text
    }
}
