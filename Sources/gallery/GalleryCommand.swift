import ActorGraphs
import Foundation
import Rendering

/// Draws graphs beside what Graphviz alone makes of them, and prints how hard each picture is to read;
/// for maintainers.
@main
struct GalleryCommand {
    static let usage = """
        usage: gallery [OPTIONS] [GRAPH.json ...]
          --output FOLDER  where the pictures and an index.html go
          --random N       N graphs of 10 to 60 actors drawn by lot
          --actors N       one graph of N actors drawn by lot
          --all            draw every actor and link
        exit code: 1 if a picture is not better than the best of plain neato, dot, fdp and sfdp, words
        overlap, or a line runs through a box among up to 60 actors

        """

    static func main() throws {
        guard let options = GalleryOptions(Array(CommandLine.arguments.dropFirst())) else {
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
        var subjects: [(name: String, graph: ActorGraph)] = []
        for path in options.paths {
            let data = try Data(contentsOf: URL(filePath: path))
            // Among the outputs of the examples is a difference, which is no graph.
            guard let graph = try? ActorGraph(json: Array(data)) else { continue }
            let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
            subjects.append((String(name), graph))
        }
        for number in 0..<options.random {
            let count = RandomAffair.size(number: number, of: options.random)
            let graph = RandomAffair.graph(actors: count, seed: UInt64(number + 1))
            subjects.append(("random-\(number + 1)", graph))
        }
        if let count = options.actors {
            subjects.append(("actors-\(count)", RandomAffair.graph(actors: count, seed: 1)))
        }
        var gallery = Gallery(folder: options.output, showsAll: options.showsAll)
        print(Gallery.heading)
        for subject in subjects { try gallery.add(subject.name, subject.graph) }
        try gallery.finish()
        exit(gallery.failures.isEmpty ? 0 : 1)
    }
}

/// What the command line asks for.
struct GalleryOptions {
    var output: String?
    var random = 0
    var actors: Int?
    var showsAll = false
    var paths: [String] = []

    /// The options of a command line; nil for a wrong one.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--output":
                guard let folder = rest.popFirst() else { return nil }
                output = folder
            case "--random":
                guard let count = rest.popFirst().flatMap(Int.init), count > 0 else { return nil }
                random = count
            case "--actors":
                guard let count = rest.popFirst().flatMap(Int.init), count > 1 else { return nil }
                actors = count
            case "--all": showsAll = true
            case _ where word.hasPrefix("-"): return nil
            default: paths.append(word)
            }
        }
        if paths.isEmpty && random == 0 && actors == nil { return nil }
    }
}
