/// Why a picture could not be made.
public enum RenderingError: Error, Sendable, Equatable {
    /// Graphviz or one of its plugins cannot be loaded; what it said.
    case graphvizUnavailable(String)
    /// The layout engine of that name failed; what it said.
    case layoutFailed(engine: String, message: String)
    /// The drawing could not be written in that format; what Graphviz said.
    case outputFailed(format: String, message: String)
}

extension RenderingError: CustomStringConvertible {
    /// One line that says what happened and what to do next.
    public var description: String {
        switch self {
        case .graphvizUnavailable(let message):
            "graphviz cannot be started, install the package graphviz again\(quoted(message))"
        case .layoutFailed(let engine, let message):
            "graphviz engine '\(engine)' failed, show fewer actors or another version"
                + quoted(message)
        case .outputFailed(let format, let message):
            "graphviz cannot write \(format), is its plugin for that format installed?"
                + quoted(message)
        }
    }

    private func quoted(_ message: String) -> String { message.isEmpty ? "" : " (\(message))" }
}
