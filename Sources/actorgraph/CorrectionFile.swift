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
        /// The corrections that no graph has had anybody for.
        var unmatched: Set<Int>
        /// Of the others whom no graph has that they name beside.
        var strangers: [Int: Set<ActorReference>]
    }

    /// A graph corrected by a file.
    ///
    /// - Parameter isOfFolder: Whether it serves all articles of a folder, of which others may have what
    ///   these do not.
    func correcting(
        _ graph: ActorGraph, by file: CorrectionFile, isOfFolder: Bool = false
    ) -> ActorGraph {
        let (corrected, unmatched, strangers) = graph.correcting(by: file.list)
        if let known = files.firstIndex(where: { $0.file.name == file.name }) {
            files[known].unmatched.formIntersection(unmatched)
            files[known].strangers.merge(strangers) { $0.intersection($1) }
        } else {
            files.append(
                Use(
                    file: file, isOfFolder: isOfFolder, unmatched: Set(unmatched),
                    strangers: strangers))
        }
        return corrected
    }

    /// A warning, and where it stands, for every correction that found nothing in any of the graphs;
    /// for several of a folder's file one for all.
    var warnings: [(message: String, place: String)] {
        files.flatMap { use in
            let file = use.file
            let unmatched = use.unmatched.sorted()
            if use.isOfFolder, unmatched.count > 1, let first = unmatched.first {
                let lines = unmatched.map { String(file.list.places[$0].line) }
                return [
                    (
                        "\(unmatched.count) of \(file.list.corrections.count) corrections find nobody "
                            + "in what was read: lines \(lines.joined(separator: ", "))",
                        "\(file.name):\(file.list.places[first].line)"
                    )
                ]
            }
            func place(_ index: Int) -> String {
                let place = file.list.places[index]
                return "\(file.name):\(place.line):\(place.column)"
            }
            let missing = unmatched.map { index in
                (file.list.corrections[index].missing + "; nothing is corrected", place(index))
            }
            return missing + (use.isOfFolder ? [] : warnings(ofStrangersIn: use, place))
        }
    }

    /// A warning for each name that a correction has beside the actors that it found.
    private func warnings(
        ofStrangersIn use: Use, _ place: (Int) -> String
    ) -> [(message: String, place: String)] {
        use.strangers.sorted { $0.key < $1.key }.flatMap { index, strangers in
            strangers.map { stranger in
                "no actor is \(stranger.text); \(use.file.list.corrections[index].without(stranger))"
            }.sorted().map { ($0, place(index)) }
        }
    }
}

extension Correction {
    /// What is done all the same where the graphs do not have one whom this names beside.
    fileprivate func without(_ stranger: ActorReference) -> String {
        if case .affiliate = self, case .name(let name) = stranger {
            "it is taken for an organization of its own; a country is meant by its id, "
                + "such as country/esp, not as '\(name)'"
        } else {
            "the others are merged"
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
