import ActorGraphs
import Articles
import Encoder
import Evaluation
import Extraction
import Foundation

/// Measures the extractor on annotated articles and prints the scores; for maintainers.
@main
struct EvaluateCommand {
    static let usage = """
        usage: evaluate [OPTIONS]
          --world FILE       annotated articles, JSON Lines in the form of world_actors
          --seesaw FOLDER    SEESAW articles, one JSON file each
          --examples FOLDER  articles with their annotation in FOLDER/gold
          --gold-mentions    take the annotated mentions, to judge the links alone
          --fast             ask the smaller reader
          --thresholds S C N D  probabilities from which a pair is linked: signed, signed with an
                             actor of another sentence, neutral, neutral with such an actor
          --errors COUNT     print up to so many faults an article
          --stages FILE      the time that each stage takes for one article
          --encoder FILE     how fast the learned reader reads one article
        """

    static func main() throws {
        guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
            FileHandle.standardError.write(Data((usage + "\n").utf8))
            exit(64)
        }
        if let path = options.stages {
            try StageReport(ofFile: path, model: options.model).lines.forEach { print($0) }
        }
        if let path = options.encoder {
            try EncoderReport(ofFile: path, model: options.model).lines.forEach { print($0) }
        }
        guard !options.sets.isEmpty else { return }
        let extractor = Extractor(
            try LearnedReader(options.model), thresholds: options.thresholds)
        let (usesGoldMentions, errorLimit) = (options.usesGoldMentions, options.errorLimit)
        for (option, path) in options.sets {
            switch option {
            case "--seesaw": try reportSeesaw(in: path, extractor)
            case "--world":
                let data = try Data(contentsOf: URL(filePath: path))
                let documents = try GoldDocument.documents(inLinesOf: data)
                report(documents, from: path, extractor, usesGoldMentions, errorLimit)
            default:
                let documents = try examples(in: path)
                report(documents, from: path, extractor, usesGoldMentions, errorLimit)
            }
        }
    }

    /// Every annotation in FOLDER/gold with the article of the same name beside it.
    static func examples(in folder: String) throws -> [GoldDocument] {
        let manager = FileManager.default
        return try manager.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
            guard let dot = name.lastIndex(of: "."), name[dot...] != ".json" else { return nil }
            let annotation = "\(folder)/gold/\(name[..<dot]).json"
            guard let data = manager.contents(atPath: annotation),
                let bytes = manager.contents(atPath: "\(folder)/\(name)")
            else { return nil }
            let article = try Article(
                parsing: Array(bytes), source: name,
                format: name[dot...] == ".md" ? .markdown : .plainText)
            return try GoldDocument(annotation: data, of: article)
        }
    }

    static func report(
        _ documents: [GoldDocument], from path: String, _ extractor: Extractor,
        _ usesGoldMentions: Bool, _ limit: Int
    ) {
        var actors = ActorScore()
        var mentions = MentionScore()
        var stances = StanceScore()
        var sentences = SentenceStanceScore()
        var quotes = Ratio()
        var time = Duration.zero
        var words = 0
        for document in documents {
            let start = ContinuousClock.now
            let graph =
                usesGoldMentions
                ? extractor.graph(of: document.entities(read: extractor.read(document.article)))
                : extractor.graph(of: document.article)
            time += ContinuousClock.now - start
            words += document.article.tokens.count { $0.kind == .word }
            var errors: [String] = []
            actors.add(graph, document, errors: &errors)
            mentions.add(graph, document, errors: &errors)
            stances.add(graph, document, errors: &errors)
            sentences.add(graph, document)
            for evidence in graph.stances.flatMap(\.evidence) {
                let quote = evidence.quote
                quotes.count(
                    document.article.text(in: quote.start..<quote.end) == quote.text)
            }
            if limit > 0 {
                print("== \(document.id)")
                for line in errors.prefix(limit) { print("   \(line)") }
            }
        }
        print("\(path): \(documents.count) articles, \(words) words")
        line("actor recall", actors.recall)
        for (kind, ratio) in actors.recallOfKind.sorted(by: { $0.key < $1.key }) {
            line("  \(kind)", ratio)
        }
        line("actor precision", actors.precision)
        line("over-split (nodes per actor)", actors.split)
        line("over-merge", actors.merged)
        line("kind accuracy", actors.kind)
        for (form, ratio) in mentions.recall.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            line("\(form)s at their actor", ratio)
            line("  of those at an actor", mentions.precision[form] ?? Ratio())
        }
        line("stance precision", stances.precision)
        line("stance recall (clear)", stances.recall)
        print("  \(pad("stance F1")) \(fixed(stances.f1))")
        line("sign accuracy given the pair", stances.sign)
        line("wrong sign or direction", stances.embarrassing)
        line("act accuracy", stances.act)
        line("modality accuracy", stances.modality)
        line("claimedBy accuracy", stances.claimedBy)
        line("quotes verbatim", quotes)
        line("in their sentence: precision", sentences.precision)
        line("in their sentence: recall", sentences.recall)
        line("in their sentence: clear ones", sentences.clearRecall)
        print("  \(pad("in their sentence: F1")) \(fixed(sentences.f1))")
        for bin in stances.calibration { print("    confidence \(bin)") }
        for point in stances.curve { print("    \(point)") }
        let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        print("  \(pad("words per second")) \(Int(Double(words) / max(seconds, 1e-9)))")
    }

    static func reportSeesaw(in folder: String, _ extractor: Extractor) throws {
        let manager = FileManager.default
        var score = SeesawScore()
        let names = try manager.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".json") }
        for name in names {
            guard let data = manager.contents(atPath: "\(folder)/\(name)") else { continue }
            let document = try SeesawDocument(data)
            score.add(extractor.graph(of: document.article), document)
        }
        print("\(folder): \(names.count) articles")
        line("actors of the triples found", score.actors)
        line("over-split (nodes per actor)", score.split)
        line("directed signed precision", score.precision)
        line("directed signed recall", score.recall)
        print("  \(pad("directed signed F1")) \(fixed(score.f1))")
        line("sign accuracy given the pair", score.sign)
    }

    static func line(_ name: String, _ ratio: Ratio) {
        print("  \(pad(name)) \(fixed(ratio.value))  (\(ratio.hits)/\(ratio.total))")
    }

    static func pad(_ name: String) -> String { name.padded(to: 30) }
}

extension String {
    /// The text with spaces behind it up to a width.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
