import ActorGraphs

/// A file of corrections that was read.
struct CorrectionFile {
    /// How the file is called in messages.
    let name: String
    /// What it holds.
    let list: CorrectionList

    init(_ file: InputFile) throws(CommandError) {
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            throw CommandError(
                "not UTF-8; convert it first, for instance with iconv", at: file.name, code: .data)
        }
        name = file.name
        do {
            list = try CorrectionList(parsing: text)
        } catch {
            throw CommandError(error, in: file)
        }
    }
}

/// Which corrections of which file have found nothing yet, over all graphs of a run: one file serves
/// many articles.
final class CorrectionUse {
    private var files: [Use] = []

    private struct Use {
        let file: CorrectionFile
        let isOfFolder: Bool
        /// What became of each correction, over all graphs so far.
        var outcomes: [CorrectionOutcome]
    }

    /// A graph corrected by a file.
    ///
    /// - Parameter isOfFolder: Whether it serves all articles of a folder, of which others may have what
    ///   these do not.
    func correcting(
        _ graph: ActorGraph, by file: CorrectionFile, isOfFolder: Bool = false
    ) -> ActorGraph {
        let (corrected, outcomes) = graph.correcting(by: file.list)
        if let known = files.firstIndex(where: { $0.file.name == file.name }) {
            files[known].outcomes = zip(files[known].outcomes, outcomes).map { $0.joined($1) }
        } else {
            files.append(Use(file: file, isOfFolder: isOfFolder, outcomes: outcomes))
        }
        return corrected
    }

    /// A warning, and where it stands, for every correction that found nothing in any of the graphs;
    /// for several of a folder's file one for all.
    var warnings: [(message: String, place: String)] {
        files.flatMap { use in
            let file = use.file
            let corrections = file.list.corrections
            func place(_ index: Int) -> String {
                let place = file.list.places[index]
                return "\(file.name):\(place.line):\(place.column)"
            }
            let unmatched = use.outcomes.indices.filter { use.outcomes[$0] == .unmatched }
            var missing = unmatched.map { index in
                (corrections[index].missing + "; nothing is corrected", place(index))
            }
            if use.isOfFolder, unmatched.count > 1, let first = unmatched.first {
                let lines = unmatched.map { String(file.list.places[$0].line) }
                missing = [
                    (
                        "\(unmatched.count) of \(corrections.count) corrections find nobody "
                            + "in what was read: lines \(lines.joined(separator: ", "))",
                        "\(file.name):\(file.list.places[first].line)"
                    )
                ]
            }
            let others = use.outcomes.enumerated().flatMap { index, outcome in
                outcome.warnings(about: corrections[index], isOfFolder: use.isOfFolder)
                    .map { ($0, place(index)) }
            }
            return missing + others
        }
    }
}

extension CorrectionOutcome {
    /// What became of a correction in this graph and others, of which one may have whom it names.
    fileprivate func joined(_ other: CorrectionOutcome) -> CorrectionOutcome {
        switch (self, other) {
        case (.made(let one), .made(let two)): .made(strangers: one.intersection(two))
        case (.ambiguous, _), (.taken, _), (.ring, _), (_, .unmatched): self
        case (.made, _), (.unmatched, _): other
        }
    }

    /// What is said of a correction that found somebody.
    fileprivate func warnings(about correction: Correction, isOfFolder: Bool) -> [String] {
        switch self {
        case .unmatched: []
        case .made(let strangers):
            isOfFolder
                ? []
                : strangers.map { "no actor is \($0.text); \(correction.without($0))" }.sorted()
        case .ambiguous(let name, let ids):
            ["'\(name)' may be \(ids.joined(separator: ", ")); give the id; nothing is corrected"]
        case .taken(let name, let id):
            ["'\(name)' is already \(id); merge the two if they are one; nothing is corrected"]
        case .ring: ["it would belong to itself by way of others; nothing is corrected"]
        }
    }
}

extension Correction {
    /// What is done all the same where the graphs do not have one whom this names beside.
    fileprivate func without(_ stranger: ActorReference) -> String {
        switch (self, stranger) {
        case (.affiliate, .name(let name)):
            "it is taken for an organization of its own; a country is meant by its id, "
                + "such as country/esp, not as '\(name)'"
        case (.affiliate, .id): "it belongs to whom the graph does not have"
        case (.merge(_, into: stranger), _): "it is a new one"
        default: "the others are merged"
        }
    }

    /// What a graph does not have that this is about.
    fileprivate var missing: String {
        switch self {
        case .merge(let references, let target):
            "no actor is " + references.map(\.text).joined(separator: " or ") + target.orNoID
        case .split(let words, let actor, let target):
            "no mention '\(words)' of \(actor.text)" + target.orNoID
        case .rename(let actor, _), .retype(let actor, _), .ignore(let actor),
            .affiliate(let actor, _):
            "no actor is \(actor.text)"
        }
    }
}

extension ActorReference {
    /// What may be missing beside: a country has no id by its name alone.
    fileprivate var orNoID: String {
        if case .name(let name) = self {
            ", or it is a country and '\(name)' no id such as country/esp"
        } else {
            ""
        }
    }

    /// The reference as a message quotes it.
    fileprivate var text: String {
        switch self {
        case .id(let id): id
        case .name(let name): "called '\(name)'"
        }
    }
}
