import ActorGraphs
import Foundation
import Rendering

/// Pictures with their scores, as lines of text and as a page.
struct Gallery {
    let folder: String?
    let showsAll: Bool
    /// What is not as good as it should be.
    private(set) var failures: [String] = []
    private var page = ""

    init(folder: String?, showsAll: Bool) {
        (self.folder, self.showsAll) = (folder, showsAll)
    }

    static let heading =
        "penalty: lower is better; plain Graphviz has our boxes, lengths, gaps and word placing\n"
        + "crossing boxes words lines astray angles detour aspect area sides | CPU seconds"

    /// Draws a graph by all programs and prints a line for each.
    mutating func add(_ name: String, _ graph: ActorGraph) throws {
        // Of the random graphs, no actor is left out.
        let options = PictureOptions(
            showsAll: showsAll, top: showsAll ? nil : max(40, graph.actors.count))
        let start = clock()
        let own = try Picture(of: graph, options: options)
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        print("\(name): \(own.size.actors) actors, \(own.size.links) links")
        print(Self.line("actorgraph", own.score) + " | \(fixed(seconds))")
        page += "<h2>\(name)</h2>\n"
        try keep(own, "\(name)", "actorgraph")
        var best = (name: "", score: own.score, total: Double.infinity)
        for program in Picture.PlainProgram.allCases {
            let plain = try Picture(of: graph, options: options, plain: program)
            print(Self.line(program.rawValue, plain.score))
            try keep(plain, "\(name)-\(program.rawValue)", program.rawValue)
            if plain.score.total < best.total {
                best = (program.rawValue, plain.score, plain.score.total)
            }
        }
        let score = own.score
        if score.total >= best.total {
            failures.append("\(name): \(best.name) is better")
        }
        if score.wordsOnWords + score.wordsOnBoxes + score.boxesOnBoxes > 0 {
            failures.append("\(name): words or boxes overlap")
        }
        if score.throughBoxes > 0, own.size.actors <= 60 {
            failures.append("\(name): a line runs through a box")
        }
    }

    /// Writes the page and prints what is not good enough.
    func finish() throws {
        if let folder {
            let html =
                "<!doctype html><meta charset=utf-8><title>Gallery</title>"
                + "<style>figure{display:inline-block;width:48%;margin:0 1% 1em 0}img{width:100%}"
                + "</style>\n" + page
            try Data(html.utf8).write(to: URL(filePath: folder + "/index.html"))
        }
        print(failures.isEmpty ? "all better than plain Graphviz" : "not good enough:")
        failures.forEach { print("  \($0)") }
    }

    private mutating func keep(_ picture: Picture, _ file: String, _ program: String) throws {
        guard let folder else { return }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let svg = try picture.data(as: .svg)
        try Data(svg).write(to: URL(filePath: "\(folder)/\(file).svg"))
        page +=
            "<figure><figcaption>\(program): \(fixed(picture.score.total))</figcaption>"
            + "<img src=\"\(file).svg\" alt=\"\"></figure>\n"
    }

    private static func line(_ program: String, _ score: LayoutScore) -> String {
        let numbers = [
            score.total, score.crossings, Double(score.throughBoxes),
            Double(score.wordsOnWords + score.wordsOnBoxes), Double(score.wordsOnLines),
            score.astray, score.angles, score.detours, score.aspect, score.area, score.sides,
        ].map { number in
            let text = fixed(number)
            return String(repeating: " ", count: max(1, 7 - text.count)) + text
        }
        return "  " + program.padding(toLength: 10, withPad: " ", startingAt: 0)
            + numbers.joined()
    }
}

/// A number with two decimals.
func fixed(_ number: Double) -> String { String(format: "%.2f", number) }
