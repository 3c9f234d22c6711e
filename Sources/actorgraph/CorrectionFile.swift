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
    private var files: [(file: CorrectionFile, isOfFolder: Bool, unmatched: Set<Int>)] = []

    /// A graph corrected by a file.
    ///
    /// - Parameter isOfFolder: Whether it serves all articles of a folder, of which others may have what
    ///   these do not.
    func correcting(
        _ graph: ActorGraph, by file: CorrectionFile, isOfFolder: Bool = false
    ) -> ActorGraph {
        let (corrected, unmatched) = graph.correcting(by: file.list)
        if let known = files.firstIndex(where: { $0.file.name == file.name }) {
            files[known].unmatched.formIntersection(unmatched)
        } else {
            files.append((file, isOfFolder, Set(unmatched)))
        }
        return corrected
    }

    /// A warning, and where it stands, for every correction that found nothing in any of the graphs;
    /// for several of a folder's file one for all.
    var warnings: [(message: String, place: String)] {
        files.flatMap { file, isOfFolder, unmatched in
            let unmatched = unmatched.sorted()
            if isOfFolder, unmatched.count > 1, let first = unmatched.first {
                let lines = unmatched.map { String(file.list.places[$0].line) }
                return [
                    (
                        "\(unmatched.count) of \(file.list.corrections.count) corrections find nobody "
                            + "in what was read: lines \(lines.joined(separator: ", "))",
                        "\(file.name):\(file.list.places[first].line)"
                    )
                ]
            }
            return unmatched.map { index in
                let place = file.list.places[index]
                let missing = file.list.corrections[index].missing
                return (
                    missing + "; nothing is corrected",
                    "\(file.name):\(place.line):\(place.column)"
                )
            }
        }
    }
}

extension Correction {
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
