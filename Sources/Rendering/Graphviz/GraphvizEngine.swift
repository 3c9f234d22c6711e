import CGraphvizShim

/// The one door to Graphviz, which is not safe for two threads even with a context for each; the C
/// module lets in one call at a time.
enum GraphvizEngine {
    /// The layout programs used here.
    enum Program: String {
        /// Springs: the best for some tens of actors without hierarchy.
        case neato
        /// Springs over a coarsened graph.
        case sfdp
        /// Springs that push everything apart.
        case fdp
        /// Layers from above to below.
        case dot
        /// Keeps nodes and edges where they are: drawing only.
        case nop2
    }

    /// Where a program puts the nodes and edges of a graph written in DOT.
    static func positions(of dot: String, by program: Program) throws(RenderingError)
        -> [PositionRecord]
    {
        let bytes = try answer(program: program, format: "positions") {
            graphviz_positions(dot, program.rawValue)
        }
        return PositionRecord.records(in: bytes)
    }

    /// The drawing of a graph written in DOT whose nodes and edges have positions.
    static func drawing(
        of dot: String, by program: Program, format: Format
    ) throws(RenderingError) -> [UInt8] {
        try answer(program: program, format: format.rawValue) {
            graphviz_drawing(dot, program.rawValue, format.rawValue, format.needsPango)
        }
    }

    /// The formats that are drawn here.
    enum Format: String {
        case svg, png, pdf

        /// Text in pixels and PDF is drawn by Pango; SVG leaves it to the reader's program.
        var needsPango: Bool { self != .svg }
    }

    private static func answer(
        program: Program, format: String, call: () -> graphviz_answer
    ) throws(RenderingError) -> [UInt8] {
        let answer = call()
        defer { graphviz_release(answer) }
        let message = firstError(in: String(cString: answer.messages))
        switch answer.status {
        case graphviz_done:
            // A bad label is drawn as nothing, with success and a message.
            guard let message else {
                return [UInt8](
                    UnsafeRawBufferPointer(start: answer.bytes, count: answer.length))
            }
            throw .layoutFailed(engine: program.rawValue, message: message)
        case graphviz_no_output:
            throw .outputFailed(format: format, message: message ?? "")
        case graphviz_broken:
            throw .graphvizUnavailable(message ?? "")
        default:
            let text = message ?? ""
            // A context without plugins exists but has no layout engine.
            if text.contains("no layout engine support") || text.contains("There is no layout") {
                throw .graphvizUnavailable(text)
            }
            throw .layoutFailed(engine: program.rawValue, message: text)
        }
    }

    /// The first line that reports an error, warnings passed over.
    private static func firstError(in messages: String) -> String? {
        messages.split(separator: "\n").first { $0.contains("Error: ") }
            .map { String($0.prefix(200)) }
    }
}
