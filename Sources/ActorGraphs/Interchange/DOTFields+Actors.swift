extension DOTFields {
    /// The article whose attributes begin so.
    func article(_ prefix: String) throws(DOTError) -> ArticleRecord {
        ArticleRecord(
            id: try required(prefix), title: text(prefix + "_title"),
            source: text(prefix + "_source"), sha256: try required(prefix + "_sha256"),
            published: text(prefix + "_published"),
            characters: try integer(prefix + "_characters"), reader: text(prefix + "_reader"))
    }

    /// The id of the actor that a node is.
    ///
    /// A node's name that is an id of its kind is the id; one of another kind keeps its slug; any
    /// other gives way to an id made of the actor's name.
    func id(ofNode node: String) throws(DOTError) -> String {
        let kind = try kind(ofNode: node)
        if GraphID.kind(ofActor: node) == kind { return node }
        let parts = node.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, ActorKind(rawValue: String(parts[0])) != nil {
            let id = "\(kind.rawValue)/\(parts[1])"
            if GraphID.kind(ofActor: id) == kind { return id }
        }
        let id = Slug.actor(kind, kind == .country ? node : try name(of: node))
        guard GraphID.kind(ofActor: id) == kind else {
            throw error(.broken(InvariantViolation(part: .actor(node), rule: .invalidID(node))))
        }
        return id
    }

    /// The actor of that id; `ids` are those of all nodes by their names.
    func actor(_ id: String, _ ids: [String: String]) throws(DOTError) -> ActorNode {
        ActorNode(
            id: id, name: try name(of: id), kind: GraphID.kind(ofActor: id) ?? .person,
            aliases: data("aliases").map(DOTText.texts) ?? [], role: text("role"),
            affiliation: text("affiliation").map { ids[$0] ?? $0 },
            identifiers: data("identifiers").map(DOTText.fields) ?? [:],
            salience: try number("salience") ?? 0)
    }

    /// What `kind` says, else the beginning of the node's name, else its shape.
    private func kind(ofNode node: String) throws(DOTError) -> ActorKind {
        if let kind = try value("kind", as: ActorKind.self) { return kind }
        if let slash = node.firstIndex(of: "/"),
            let kind = ActorKind(rawValue: String(node[..<slash]))
        {
            return kind
        }
        let kind = DOTPalette.kind(ofShape: text("shape"), style: text("style"))
        guard let kind else { throw missing("kind") }
        return kind
    }

    /// The actor's name, or the first line of the node's label, whichever somebody changed.
    ///
    /// Where both differ, the one that the id is not made of is the new one; where the id does not
    /// tell, the label is, which is what people see.
    private func name(of id: String) throws(DOTError) -> String {
        let label: String
        switch raw("label") {
        case .text(let text)?: label = text == "\\N" ? "" : text
        case .markup(let markup)?: label = Self.withoutTags(markup)
        case nil: label = ""
        }
        let line = Self.firstLine(of: label)
        guard let name = text("actor") else {
            if line.isEmpty { throw missing("actor") }
            return line
        }
        guard case .text? = raw("label"), !line.isEmpty,
            line != Self.firstLine(of: DOTText.display(name, limit: 120))
        else { return name }
        let slug = id.split(separator: "/").last.map(String.init) ?? id
        return Slug.text(line) == slug && Slug.text(name) != slug ? name : line
    }

    /// The text before the first of Graphviz's line ends, `\n`, `\l` and `\r`, on one line.
    private static func firstLine(of label: String) -> String {
        var line = ""
        var isEscaped = false
        for character in label {
            if isEscaped {
                if "nlr".contains(character) { break }
                line.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character.isNewline {
                break
            } else {
                line.append(character)
            }
        }
        return DOTText.oneLine(line)
    }

    /// HTML-like text without its tags, each a line end.
    private static func withoutTags(_ markup: String) -> String {
        var text = ""
        var depth = 0
        for character in markup {
            switch character {
            case "<": depth += 1
            case ">": depth -= 1
            default: if depth == 0 { text.append(character) }
            }
        }
        return DOTText.oneLine(text)
    }
}
