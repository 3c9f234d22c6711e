/// Turns the contents of a DOT file into the parts of a graph, and remembers where each stood.
struct DOTGraphReader {
    private let bytes: [UInt8]
    private let contents: DOTContents
    /// The ids of actors by the names of their nodes.
    private var ids: [String: String] = [:]
    private var builder = ActorGraphBuilder()
    private var places: [InvariantViolation.Part: Int] = [:]

    /// The graph of a file.
    static func graph(_ bytes: [UInt8]) throws(DOTError) -> ActorGraph {
        let document = try DOTParser.document(bytes)
        func foreign(_ reason: String) -> DOTError {
            DOTError(.foreign(reason), at: 0, in: bytes)
        }
        guard let contents = DOTContents(document) else {
            throw foreign("more than \(DOTContents.mostEdges) edges")
        }
        guard let format = contents.attributes["format"]?.text else {
            throw foreign("graph attribute format=\"\(ActorGraph.dotFormat)\" is missing")
        }
        if format != ActorGraph.dotFormat {
            throw foreign("format \"\(format.prefix(40))\" is not \"\(ActorGraph.dotFormat)\"")
        }
        if !document.isDirected { throw foreign("its edges have no direction; use digraph") }
        var reader = DOTGraphReader(bytes: bytes, contents: contents)
        return try reader.graph()
    }

    private init(bytes: [UInt8], contents: DOTContents) {
        self.bytes = bytes
        self.contents = contents
    }

    private mutating func graph() throws(DOTError) -> ActorGraph {
        let fields = DOTFields(contents.attributes, of: "the graph", at: 0, in: bytes)
        for prefix in fields.numbered("article") {
            let article = try fields.article(prefix)
            places[.article(article.id)] = contents.attributes[prefix]?.offset
            builder.add(article)
        }
        let nodes = contents.nodes.filter(\.isStated)
        for node in nodes { try name(node) }
        for node in nodes {
            if let id = ids[node.name] { builder.add(try self.fields(of: node).actor(id, ids)) }
        }
        for edge in contents.edges { try add(edge) }
        do throws(InvariantViolation) {
            return try builder.build()
        } catch {
            throw DOTError(.broken(error), at: places[error.part] ?? 0, in: bytes)
        }
    }

    private func fields(of node: DOTContents.Node) -> DOTFields {
        DOTFields(
            node.attributes, of: "node \"\(node.name.prefix(100))\"", at: node.offset, in: bytes)
    }

    /// Gives a node the id of its actor.
    private mutating func name(_ node: DOTContents.Node) throws(DOTError) {
        let id = try fields(of: node).id(ofNode: node.name)
        if places.updateValue(node.offset, forKey: .actor(id)) != nil {
            throw DOTError(.repeated(id), at: node.offset, in: bytes)
        }
        ids[node.name] = id
    }

    private mutating func add(_ edge: DOTContents.Edge) throws(DOTError) {
        var ends: [String] = []
        for name in [edge.tail, edge.head] {
            guard let id = ids[name] else {
                throw DOTError(.unknownNode(name), at: edge.offset, in: bytes)
            }
            ends.append(id)
        }
        let fields = DOTFields(
            edge.attributes, of: "link from \(ends[0]) to \(ends[1])", at: edge.offset, in: bytes)
        let part: InvariantViolation.Part
        if let polarity = try fields.value("polarity", as: Polarity.self) {
            let evidence = try fields.relabelled(fields.stanceEvidence(ids))
            if evidence.isEmpty { throw fields.missing(fields.lacking) }
            builder.add(
                Stance(source: ends[0], target: ends[1], polarity: polarity, evidence: evidence))
            part = .stance(source: ends[0], target: ends[1], polarity: polarity)
        } else if !fields.numbered("together").isEmpty {
            let pair = CoOccurrence(
                ends[0], ends[1], counts: try fields.counts(), evidence: try fields.quotes())
            builder.add(pair)
            part = .cooccurrence(pair.first, pair.second)
        } else {
            throw fields.missing(fields.lacking)
        }
        if places[part] == nil { places[part] = edge.offset }
    }
}
