/// The nodes and edges that a DOT document describes, its defaults, chains and subgraphs resolved.
package struct DOTContents: Sendable {
    /// A node and its attributes.
    package struct Node: Sendable {
        package let name: String
        package fileprivate(set) var attributes: [String: DOTAttribute]
        /// The statement that describes it, else the first that names it.
        package fileprivate(set) var offset: Int
        /// Whether a statement of its own describes it.
        package fileprivate(set) var isStated: Bool
    }

    /// An edge and its attributes.
    package struct Edge: Sendable {
        package let tail: String
        package let head: String
        package fileprivate(set) var attributes: [String: DOTAttribute]
        package let offset: Int
    }

    /// The attributes of the graph itself.
    package private(set) var attributes: [String: DOTAttribute] = [:]
    /// The nodes, in the order in which they are first named.
    package private(set) var nodes: [Node] = []
    /// The edges, in order.
    package private(set) var edges: [Edge] = []

    /// More edges than this are not made of chains of subgraphs, which multiply.
    package static let mostEdges = 250_000

    private var isStrict: Bool
    private var isDirected: Bool
    private var indices: [String: Int] = [:]
    private var keyed: [[String]: Int] = [:]
    private var members: [[String]: [Int]] = [:]
    private var anonymous = 0

    /// The contents of a document, or nil when it has more edges than ``mostEdges``.
    package init?(_ document: DOTDocument) {
        isStrict = document.isStrict
        isDirected = document.isDirected
        var scope = Scope(path: [])
        guard read(document.statements, in: &scope) else { return nil }
    }
}

extension DOTContents {
    /// A graph or subgraph while it is read.
    private struct Scope {
        let path: [String]
        var nodes: [String: DOTAttribute] = [:]
        var edges: [String: DOTAttribute] = [:]
        var members: [Int] = []
        var known: Set<Int> = []

        mutating func add(_ indices: some Sequence<Int>) {
            for index in indices where known.insert(index).inserted { members.append(index) }
        }
    }

    /// Reads statements; false when there are too many edges.
    private mutating func read(_ statements: [DOTStatement], in scope: inout Scope) -> Bool {
        for statement in statements {
            switch statement.content {
            case .comment: break
            case .attributes(.graph, let attributes):
                if scope.path.isEmpty { self.attributes.set(attributes) }
            case .attributes(.node, let attributes): scope.nodes.set(attributes)
            case .attributes(.edge, let attributes): scope.edges.set(attributes)
            case .node(let port, let attributes):
                let index = index(of: port.name, in: &scope, at: statement.offset)
                if !nodes[index].isStated { nodes[index].offset = statement.offset }
                nodes[index].isStated = true
                nodes[index].attributes.set(attributes)
            case .subgraph(let subgraph):
                guard read(subgraph, in: &scope) != nil else { return false }
            case .edge(let ends, let attributes):
                guard read(ends, attributes, in: &scope, at: statement.offset) else {
                    return false
                }
            }
        }
        return true
    }

    /// Reads a subgraph and gives its nodes; nil when there are too many edges.
    private mutating func read(_ subgraph: DOTSubgraph, in scope: inout Scope) -> [Int]? {
        anonymous += subgraph.name == nil ? 1 : 0
        let path = scope.path + [subgraph.name ?? "%\(anonymous)"]
        var inner = Scope(path: path, nodes: scope.nodes, edges: scope.edges)
        // A subgraph named before goes on where it ended.
        inner.add(members[path] ?? [])
        guard read(subgraph.statements, in: &inner) else { return nil }
        if subgraph.name != nil { members[path] = inner.members }
        scope.add(inner.members)
        return inner.members
    }

    private mutating func read(
        _ ends: [DOTEnd], _ attributes: [DOTAttribute], in scope: inout Scope, at offset: Int
    ) -> Bool {
        var all = scope.edges
        all.set(attributes)
        let key = attributes.last { $0.name == "key" }?.text
        var tails: [Int]?
        for end in ends {
            let heads: [Int]
            switch end {
            case .nodes(let ports):
                heads = ports.map { index(of: $0.name, in: &scope, at: offset) }
            case .subgraph(let subgraph):
                guard let members = read(subgraph, in: &scope) else { return false }
                heads = members
            }
            for tail in tails ?? [] {
                for head in heads {
                    add(
                        Edge(
                            tail: nodes[tail].name, head: nodes[head].name, attributes: all,
                            offset: offset),
                        key: key, stated: attributes)
                    if edges.count > Self.mostEdges { return false }
                }
            }
            tails = heads
        }
        return true
    }

    /// Adds an edge, or its attributes to the edge that it is once more: any between the two nodes
    /// in a strict graph, else the one of that key.
    private mutating func add(_ edge: Edge, key: String?, stated: [DOTAttribute]) {
        guard isStrict || key != nil else {
            edges.append(edge)
            return
        }
        let ends =
            isDirected || edge.tail <= edge.head ? [edge.tail, edge.head] : [edge.head, edge.tail]
        let name = ends + (isStrict ? [] : [key ?? ""])
        if let index = keyed[name] {
            edges[index].attributes.set(stated)
        } else {
            keyed[name] = edges.count
            edges.append(edge)
        }
    }

    /// The node of that name, new with the defaults of its scope.
    private mutating func index(of name: String, in scope: inout Scope, at offset: Int) -> Int {
        let index = indices[name] ?? nodes.count
        if index == nodes.count {
            indices[name] = index
            nodes.append(
                Node(name: name, attributes: scope.nodes, offset: offset, isStated: false))
        }
        scope.add([index])
        return index
    }
}

extension [String: DOTAttribute] {
    fileprivate mutating func set(_ attributes: [DOTAttribute]) {
        for attribute in attributes { self[attribute.name] = attribute }
    }
}

extension DOTAttribute {
    /// The value's text, markup as it stands.
    package var text: String {
        switch value {
        case .text(let text), .markup(let text): text
        }
    }
}
