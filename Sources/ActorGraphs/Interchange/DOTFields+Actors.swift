extension DOTFields {
    /// The article whose attributes begin so.
    func article(_ prefix: String) -> ArticleRecord? {
        let sha256 = required(prefix + "_sha256")
        let characters = integer(prefix + "_characters")
        guard let id = required(prefix), let sha256, let characters else { return nil }
        return ArticleRecord(
            id: id, title: text(prefix + "_title"), source: text(prefix + "_source"),
            sha256: sha256, published: text(prefix + "_published"), characters: characters,
            reader: text(prefix + "_reader"))
    }

    /// The id of the actor that a node is.
    ///
    /// A node's name that is an id of its kind is the id; one of another kind keeps its slug; any
    /// other gives way to an id made of the actor's name.
    func id(ofNode node: String) -> String? {
        guard let kind = kind(ofNode: node) else { return nil }
        if GraphID.kind(ofActor: node) == kind { return node }
        let parts = node.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, ActorKind(rawValue: String(parts[0])) != nil {
            let id = "\(kind.rawValue)/\(parts[1])"
            if GraphID.kind(ofActor: id) == kind { return id }
        }
        guard let word = kind == .country ? node : name(of: node)?.name else { return nil }
        let id = Slug.actor(kind, word)
        if GraphID.kind(ofActor: id) == kind { return id }
        if kind == .country, text("kind") != nil {
            reportInvalid(
                "kind",
                expected: "for a node of this name; name a country by its ISO code, here and in "
                    + "its links, as in \"country/deu\"")
        } else {
            report(.broken(InvariantViolation(part: .actor(node), rule: .invalidID(node))))
        }
        return nil
    }

    /// The actor of that id, which the node of that name is; `ids` are those of all nodes by their
    /// names. A node whose name is an id of another kind was retyped.
    func actor(_ id: String, ofNode node: String, _ ids: [String: String]) -> ActorNode? {
        let salience = number("salience") ?? 0
        let saysByHand = saysByHand()
        guard let (name, isChanged) = name(of: id) else { return nil }
        var formerIDs = data("former_ids").map(DOTText.texts) ?? []
        if node != id, GraphID.kind(ofActor: node) != nil { formerIDs.append(node) }
        return ActorNode(
            id: id, name: name, kind: GraphID.kind(ofActor: id) ?? .person,
            aliases: data("aliases").map(DOTText.texts) ?? [], role: role,
            affiliation: text("affiliation").map { ids[$0] ?? $0 },
            identifiers: data("identifiers").map(DOTText.fields) ?? [:],
            salience: salience, notes: notes, isNamedByHand: saysByHand || isChanged,
            formerIDs: formerIDs.filter { $0 != id })
    }

    /// What `kind` says unless somebody changed the shape alone, else the beginning of the node's
    /// name, else its shape.
    private func kind(ofNode node: String) -> ActorKind? {
        let drawn = DOTPalette.kind(ofShape: text("shape"), style: text("style"))
        if text("kind") != nil {
            guard let kind = value("kind", as: ActorKind.self) else { return nil }
            // The fill still says what the shape said before. A box whose corners changed is a box,
            // and a plain one may be anybody's taste.
            let isReshaped =
                drawn == .organization || kind == .organization && drawn == .person
            let isFilledAsBefore = DOTPalette.kind(ofFill: text("fillcolor")) == kind
            return isReshaped && isFilledAsBefore ? drawn : kind
        }
        if let slash = node.firstIndex(of: "/"),
            let kind = ActorKind(rawValue: String(node[..<slash]))
        {
            return kind
        }
        if drawn == nil { reportMissing("kind") }
        return drawn
    }

    /// The actor's name, or the first line of the node's label, whichever somebody changed, and
    /// whether somebody did.
    ///
    /// Where both differ, the one that the id is not made of is the new one; where the id does not
    /// tell, the label is, which is what people see.
    private func name(of id: String) -> (name: String, isChanged: Bool)? {
        let line: String
        switch raw("label") {
        case .text(let label)?: line = lines(of: label).first ?? ""
        case .markup(let markup)?: line = Self.firstWords(ofMarkup: markup)
        case nil: line = ""
        }
        guard let name = text("actor") else {
            if line.isEmpty { reportMissing("label") }
            return line.isEmpty ? nil : (line, false)
        }
        let shown = lines(of: DOTText.display(name, limit: DOTText.longestLine))
        guard !line.isEmpty, line != shown.first else { return (name, false) }
        let slug = id.split(separator: "/").last.map(String.init) ?? id
        return (Slug.text(line) == slug && Slug.text(name) != slug ? name : line, true)
    }

    /// The actor's role, or the further lines of the node's label, whichever somebody changed: the
    /// tooltip still says what the role was before.
    private var role: String? {
        let role = text("role")
        guard case .text(let label)? = raw("label") else { return role }
        let lines = lines(of: label)
        if lines.allSatisfy(\.isEmpty) { return role }
        let below = lines.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
        guard let role else { return below.isEmpty || isTold(below) ? nil : below }
        let shown = DOTText.display(role, limit: DOTText.longestLine)
        guard below != shown, isTold(shown) else { return role }
        return below.isEmpty ? nil : below
    }

    /// Whether the node's tooltip says that this is the role, as it is displayed.
    private func isTold(_ role: String) -> Bool {
        guard case .text(let tooltip)? = raw("tooltip") else { return false }
        return ActorKind.allCases.contains { kind in
            let told = "\(kind.rawValue), \(role)"
            return tooltip == told
                || [", also called ", "; note: "].contains { tooltip.hasPrefix(told + $0) }
        }
    }

    private static let lineEnds: Set<Unicode.Scalar> = [
        "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    /// The lines of a label, which Graphviz's line ends `\n`, `\l` and `\r` part, the first of them for
    /// the name. It is empty where it holds `\N`, the node's own name.
    private func lines(of label: String) -> [String] {
        var lines = [String.UnicodeScalarView()]
        var hasOwnName = false
        var isEscaped = false
        for scalar in label.unicodeScalars {
            if isEscaped {
                switch scalar {
                case "n", "l", "r": lines.append(String.UnicodeScalarView())
                case "N": hasOwnName = hasOwnName || lines.count == 1
                default: lines[lines.count - 1].append(scalar)
                }
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if Self.lineEnds.contains(scalar) {
                lines.append(String.UnicodeScalarView())
            } else {
                lines[lines.count - 1].append(scalar)
            }
        }
        var texts = lines.map { DOTText.oneLine(String($0)) }
        if hasOwnName { texts[0] = "" }
        // Who writes a label by hand may begin it with space.
        return text("actor") == nil && !hasOwnName ? Array(texts.drop(while: \.isEmpty)) : texts
    }

    /// The first text of HTML-like text that a line or a cell ends, without tags of fonts.
    private static func firstWords(ofMarkup markup: String) -> String {
        var text = ""
        for part in markup.split(separator: "<") {
            // A tag, then text; before the first tag there is only text.
            let tag = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            let words = tag.count == 2 ? tag[1] : markup.hasPrefix(part) ? part : ""
            let name = tag[0].drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
            let ends = tag.count == 2 && ["br", "td", "tr", "table", "hr"].contains(name)
            if ends, !DOTText.oneLine(text).isEmpty { break }
            text += words
        }
        let characters = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
            ("&amp;", "&"),
        ]
        for (reference, character) in characters {
            text = text.split(separator: reference, omittingEmptySubsequences: false)
                .joined(separator: character)
        }
        return text
    }
}
