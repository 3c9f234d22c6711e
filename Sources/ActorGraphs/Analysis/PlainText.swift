// Words that every text report of the package uses.

extension ActorGraph {
    /// The name of an actor on one line; its id when the graph does not have it.
    package func name(of id: String) -> String { (actor(currentID(id))?.name ?? id).oneLine }

    /// Where a passage stands, as editors read it: "file:line:column".
    package func place(of passage: Passage) -> String {
        let file = article(passage.article)?.source ?? passage.article
        let line = passage.line > 0 ? ":\(passage.line):\(passage.column)" : ""
        return file.oneLine + line
    }
}

extension Polarity {
    /// What the source does: "supports".
    package var verb: String {
        switch self {
        case .support: "supports"
        case .oppose: "opposes"
        case .neutral: "is in contact with"
        }
    }
}

/// A number with its noun: "1 actor", "2 actors".
package func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension String {
    /// The text on one line: every run of white space and control characters is one space.
    package var oneLine: String {
        unicodeScalars.split {
            $0.properties.isWhitespace || $0.properties.generalCategory == .control
        }.map { String($0) }.joined(separator: " ")
    }
}
