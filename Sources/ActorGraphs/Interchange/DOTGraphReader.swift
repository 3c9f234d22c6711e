/// Turns the contents of a DOT file into the parts of a graph, and remembers where each stood.
///
/// What is wrong is taken down and left out, so that one run finds all of it.
struct DOTGraphReader {
    private let contents: DOTContents
    private let draft: DOTDraft
    private let problems: DOTProblems
    /// The ids of actors by the names of their nodes.
    private var ids: [String: String] = [:]
    /// The nodes that are described, but wrongly.
    private var wrong: Set<String> = []
    /// The links that end at a node that nothing describes: the first one and how many.
    private var lost: [String: (offset: Int, count: Int)] = [:]
    private var builder = ActorGraphBuilder()
    private var places: [InvariantViolation.Part: Int] = [:]

    /// The graph of a file.
    static func graph(_ bytes: [UInt8]) throws(DOTErrors) -> ActorGraph {
        let problems = DOTProblems(in: bytes)
        let draft = DOTParser.draft(bytes, problems)
        if let contents = contents(of: draft, problems) {
            var reader = DOTGraphReader(contents: contents, draft: draft, problems: problems)
            let graph = reader.graph()
            if problems.isEmpty { return graph }
        }
        throw problems.errors ?? DOTErrors(all: [], omitted: 0)
    }

    /// What a draft describes; nil when it is no actor graph at all.
    private static func contents(of draft: DOTDraft, _ problems: DOTProblems) -> DOTContents? {
        guard var document = draft.document else { return nil }
        // Two links between the same two actors are two, also where a tool or a person wrote strict.
        document.isStrict = false
        func isForeign(_ reason: String) -> DOTContents? {
            // Where statements are broken, what is missing may stand in them.
            if problems.isEmpty { problems.report(.foreign(reason), at: 0) }
            return nil
        }
        guard let contents = DOTContents(document) else {
            return isForeign("more than \(DOTContents.mostEdges) edges")
        }
        guard let format = contents.attributes["format"]?.text else {
            return isForeign("graph attribute format=\"\(ActorGraph.dotFormat)\" is missing")
        }
        if format != ActorGraph.dotFormat {
            return isForeign("format \"\(format.prefix(40))\" is not \"\(ActorGraph.dotFormat)\"")
        }
        if !document.isDirected {
            return isForeign("its edges have no direction; use digraph")
        }
        return contents
    }

    private init(contents: DOTContents, draft: DOTDraft, problems: DOTProblems) {
        self.contents = contents
        self.draft = draft
        self.problems = problems
    }

    private mutating func graph() -> ActorGraph {
        let fields = DOTFields(contents.attributes, of: "the graph", at: 0, problems)
        // Where an article cannot be read, what it says of others is not known to be wrong.
        var missesArticles = !problems.isEmpty
        for prefix in fields.numbered("article") {
            guard let article = fields.article(prefix) else {
                missesArticles = true
                continue
            }
            places[.article(article.id)] = contents.attributes[prefix]?.offset
            builder.add(article)
        }
        // pydot 1 makes a node `\n` of the line end at the end of a file.
        let nodes = contents.nodes.filter { $0.isStated && $0.name != "\\n" }
        for node in nodes { name(node) }
        for node in nodes {
            guard let id = ids[node.name] else { continue }
            let fields = self.fields(of: node)
            fields.reportMisspelt()
            if let actor = fields.actor(id, ofNode: node.name, ids) {
                builder.add(actor)
            } else {
                ids[node.name] = nil
                wrong.insert(node.name)
            }
        }
        for edge in contents.edges { add(edge) }
        for (name, links) in lost.sorted(by: { $0.key.precedes($1.key) }) {
            problems.report(.unknownNode(name, links: links.count), at: links.offset)
        }
        return checked(builder.joined(), missesArticles: missesArticles)
    }

    /// The graph; what breaks a rule is taken down, and left out to find the next.
    private func checked(_ graph: ActorGraph, missesArticles: Bool) -> ActorGraph {
        var graph = graph
        var missesArticles = missesArticles
        while !problems.isFull {
            do throws(InvariantViolation) {
                try graph.checkInvariants()
                break
            } catch {
                let isCaused =
                    if case .unknownArticle = error.rule { missesArticles } else { false }
                if !isCaused { problems.report(.broken(error), at: places[error.part] ?? 0) }
                if case .article = error.part { missesArticles = true }
                graph = isCaused ? graph.withoutUnknownArticles : graph.removing(error.part)
            }
        }
        return graph
    }

    private func fields(of node: DOTContents.Node) -> DOTFields {
        DOTFields(
            node.attributes, of: "node \"\(node.name.prefix(100))\"", at: node.offset, problems)
    }

    /// Gives a node the id of its actor.
    private mutating func name(_ node: DOTContents.Node) {
        guard let id = fields(of: node).id(ofNode: node.name) else {
            wrong.insert(node.name)
            return
        }
        if places[.actor(id)] != nil {
            problems.report(.repeated(id), at: node.offset)
        } else {
            places[.actor(id)] = node.offset
        }
        ids[node.name] = id
    }

    private mutating func add(_ edge: DOTContents.Edge) {
        var isLost = false
        for name in Set([edge.tail, edge.head]) where ids[name] == nil {
            isLost = true
            if wrong.contains(name) || draft.isCut || draft.doubtful.contains(name) { continue }
            lost[name, default: (edge.offset, 0)].count += 1
        }
        let (tail, head) = (ids[edge.tail] ?? edge.tail, ids[edge.head] ?? edge.head)
        let fields = DOTFields(
            edge.attributes, of: "link from \(tail.prefix(100)) to \(head.prefix(100))",
            at: edge.offset, problems)
        fields.reportMisspelt()
        let isPair = !fields.numbered("together").isEmpty
        let pair = isPair ? pair(tail, head, fields) : nil
        let stance = stance(tail, head, fields, isAlone: !isPair)
        if isLost { return }
        if let pair {
            builder.add(pair)
            place(.cooccurrence(pair.first, pair.second), at: edge.offset)
        }
        if let stance {
            builder.add(stance)
            place(
                .stance(source: tail, target: head, polarity: stance.polarity), at: edge.offset)
        }
    }

    private mutating func place(_ part: InvariantViolation.Part, at offset: Int) {
        if places[part] == nil { places[part] = offset }
    }

    private func pair(_ tail: String, _ head: String, _ fields: DOTFields) -> CoOccurrence? {
        let (counts, quotes) = (fields.counts(), fields.quotes())
        return counts.isEmpty ? nil : CoOccurrence(tail, head, counts: counts, evidence: quotes)
    }

    /// The stance that a link says, if it says one; a link that says nothing else must.
    private func stance(
        _ tail: String, _ head: String, _ fields: DOTFields, isAlone: Bool
    ) -> Stance? {
        let (side, isChanged) = fields.side()
        guard let polarity = side else {
            if fields.text("polarity") != nil {
                _ = fields.stanceEvidence(ids)  // for what is wrong with it as well
            } else if isAlone {
                fields.reportMissing(fields.lacking)
            } else {
                let advice = "put it on an actor or on a link with a polarity"
                for name in ["note", "by"] + fields.numbered("note")
                where fields.text(name) != nil {
                    fields.reportMisplaced(name, advice: advice)
                }
            }
            return nil
        }
        var notes = fields.notes
        let isByHand = fields.saysByHand() || isChanged
        let evidence = fields.relabelled(fields.stanceEvidence(ids))
        if fields.hasEvidence {
            if fields.numbered("evidence").isEmpty { fields.reportMissing("evidence1") }
            if evidence.isEmpty { return nil }
        } else {
            guard isByHand else {
                fields.reportMissing(fields.lacking)
                return nil
            }
            // There is no quote whose words a label could be.
            if let label = fields.changedLabel { notes.append(label) }
        }
        return Stance(
            source: tail, target: head, polarity: polarity, evidence: evidence,
            isByHand: isByHand, notes: notes)
    }
}

extension ActorGraph {
    /// The graph without the links that name an article which it does not have; all at once, as one
    /// broken line of an article may leave thousands.
    fileprivate var withoutUnknownArticles: ActorGraph {
        let known = Set(articles.map(\.id))
        return ActorGraph(
            articles: articles, actors: actors,
            cooccurrences: cooccurrences.filter {
                $0.counts.allSatisfy { known.contains($0.article) }
                    && $0.evidence.allSatisfy { known.contains($0.article) }
            },
            stances: stances.filter { $0.evidence.allSatisfy { known.contains($0.quote.article) } })
    }

    /// The graph without a part, and without what needs it.
    fileprivate func removing(_ part: InvariantViolation.Part) -> ActorGraph {
        var gone: String?
        if case .actor(let id) = part { gone = id }
        return ActorGraph(
            articles: articles.filter { part != .article($0.id) },
            actors: actors.filter { part != .actor($0.id) },
            cooccurrences: cooccurrences.filter {
                part != .cooccurrence($0.first, $0.second) && $0.first != gone && $0.second != gone
            },
            stances: stances.filter {
                part != .stance(source: $0.source, target: $0.target, polarity: $0.polarity)
                    && $0.source != gone && $0.target != gone
            })
    }
}
