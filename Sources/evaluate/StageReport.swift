import ActorGraphs
import Articles
import Encoder
import Evaluation
import Extraction
import Rendering

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How long each stage of the street takes for one article, in one warm process.
struct StageReport {
    private var times: [(stage: String, milliseconds: [Double])] = []

    /// Runs the street some times and keeps what every stage took.
    init(ofFile path: String, model: EmbeddedModel, runs: Int = 20) throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let reader = try LearnedReader(model)
        for _ in 0..<runs {
            let article = try measure("article") { try Article(parsing: bytes, source: path) }
            let knowledge = Knowledge.shared
            let read = measure("reading") { ReadArticle(article, reader: reader) }
            let mentions = measure("mentions") {
                MentionFinder(knowledge: knowledge).mentions(in: article, read: read)
            }
            let entities = measure("identity") {
                IdentityResolver(knowledge: knowledge).entities(of: mentions)
            }
            let links = measure("links") {
                LinkFinder(knowledge: knowledge).links(between: entities)
            }
            let graph = measure("graph") {
                GraphAssembler(reader: "stages").graph(of: entities, links: links)
            }
            _ = measure("JSON") { graph.json() }
            let picture = try measure("layout") { try Picture(of: graph) }
            _ = try measure("SVG") { try picture.data(as: .svg) }
        }
    }

    private mutating func measure<Value, Failure: Error>(
        _ stage: String, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = ContinuousClock.now
        let value = try work()
        let time = (ContinuousClock.now - start).components
        let milliseconds = Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
        if let index = times.firstIndex(where: { $0.stage == stage }) {
            times[index].milliseconds.append(milliseconds)
        } else {
            times.append((stage, [milliseconds]))
        }
        return value
    }

    /// A line a stage: the median, its share of the sum of medians, and the first run.
    var lines: [String] {
        let medians = times.map { $0.milliseconds.sorted()[$0.milliseconds.count / 2] }
        let total = medians.reduce(0, +)
        return zip(times, medians).map { time, median in
            "  \(time.stage.padded(to: 10)) \(fixed(median)) ms  "
                + "\(Int((median / total * 100).rounded())) %  "
                + "(first run \(fixed(time.milliseconds[0])) ms)"
        } + ["  \("all".padded(to: 10)) \(fixed(total)) ms"]
    }
}
