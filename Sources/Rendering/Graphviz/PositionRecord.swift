/// One line of what a layout found: a node's centre or an edge's route.
enum PositionRecord: Equatable {
    case node(name: String, centre: Point)
    case edge(name: String, route: Route)

    /// The records in the shim's tab-separated lines; lines without numbers are passed over.
    static func records(in bytes: [UInt8]) -> [PositionRecord] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 3 else { return nil }
            switch fields[0] {
            case "node": return point(fields[2]).map { .node(name: fields[1], centre: $0) }
            case "edge": return route(fields[2]).map { .edge(name: fields[1], route: $0) }
            default: return nil
            }
        }
    }

    /// "12.5,40" or "12.5,40!".
    private static func point(_ text: some StringProtocol) -> Point? {
        let numbers = text.split(separator: ",")
        guard numbers.count >= 2, let x = Double(numbers[0]),
            let y = Double(numbers[1].prefix { $0 != "!" })
        else { return nil }
        return Point(x: x, y: y)
    }

    /// "e,120,30 10,10 40,15 …": control points of Bézier curves, with the tips of
    /// the heads before them ("e," at the end, "s," at the start).
    private static func route(_ text: String) -> Route? {
        var tip: Point?
        var tailTip: Point?
        var controls: [Point] = []
        // Graphviz breaks long routes over lines with a backslash.
        for part in text.split(whereSeparator: { $0 == " " || $0 == "\\" || $0 == "\n" }) {
            if part.hasPrefix("e,") {
                tip = point(part.dropFirst(2))
            } else if part.hasPrefix("s,") {
                tailTip = point(part.dropFirst(2))
            } else if let next = point(part) {
                controls.append(next)
            }
        }
        guard controls.count >= 4 else { return nil }
        return Route(controls: controls, tip: tip, tailTip: tailTip)
    }
}
