extension ActorGraph {
    /// The graph in the DOT language of Graphviz, to be kept under version control and edited.
    ///
    /// One statement a line, sorted, without positions and dates of writing, so that a changed link
    /// is a changed line, in which what people edit comes first and what is only drawn last; above every link a comment with `file:line:column` of its first evidence.
    /// Everything but the actors' mentions can be read back by ``init(dot:)``:
    ///
    /// - the graph has `format="actorgraph/1"`, and of every article `article1` (its id),
    ///   `article1_title`, `article1_source`, `article1_sha256`, `article1_published`,
    ///   `article1_characters` and `article1_reader`;
    /// - a node is named by the actor's id and has `actor` (the name), `kind`, `role`, `affiliation`, `aliases`,
    ///   `identifiers`, `salience`, `by="hand"` where a person gave the name, `former_ids` where one
    ///   changed the kind, and `note`, `note2` and so on;
    /// - an edge of a stance has `polarity`, `by="hand"` where a person answers for it, notes, and of
    ///   every quote `evidence1` (its words),
    ///   `evidence1_place` (`article start-end line:column`), `evidence1_cue`,
    ///   `evidence1_cue_place`, `evidence1_act`, `evidence1_modality` unless it is asserted,
    ///   `evidence1_claimed_by` and `evidence1_confidence`;
    /// - an edge of a co-occurrence has of every article `together1` (its id),
    ///   `together1_sentences`, `together1_paragraphs` and `together1_npmi`, and its quotes.
    ///
    /// `tooltip`, colours and shapes are for eyes only, and so is `label` unless somebody changes it;
    /// of a node's role the tooltip tells which of both was changed.
    /// In the other attributes a few characters are written as bytes (`%25` for a percent sign), and a
    /// text too long for Graphviz goes on in `evidence1_part2`, `evidence1_part3` and so on.
    public func dot() -> String { DOTPrinter.text(of: dotDocument) }

    /// The graph as a DOT document, to be part of a larger one.
    package var dotDocument: DOTDocument {
        DOTDocument(
            name: "actors", header: [Self.dotFormat] + Self.dotAdvice,
            statements: DOTStyle.statements + dotArticles + actors.map(\.dotStatement)
                + DOTLinkWriter(graph: self).statements)
    }

    static let dotFormat = "actorgraph/1"

    /// How to edit the file, for who opens it without a manual.
    private static let dotAdvice = [
        "Edit it and draw it again: actorgraph draw FILE.dot -o FILE.svg",
        #"A link of your own: "person/a" -> "country/b" [polarity="oppose", by="hand", note="…"];"#,
    ]

    private var dotArticles: [DOTStatement] {
        var fields = DOTFieldWriter()
        fields.add("format", Self.dotFormat)
        var statements = [DOTStatement(.attributes(.graph, fields.attributes))]
        for (number, article) in zip(1..., articles) {
            var fields = DOTFieldWriter()
            let prefix = "article\(number)"
            fields.add(prefix, article.id)
            fields.add(prefix + "_title", article.title)
            fields.add(prefix + "_source", article.source)
            fields.add(prefix + "_sha256", article.sha256)
            fields.add(prefix + "_published", article.published)
            fields.add(prefix + "_characters", article.characters)
            fields.add(prefix + "_reader", article.reader)
            statements.append(DOTStatement(.attributes(.graph, fields.attributes)))
        }
        return statements
    }
}

extension ActorNode {
    fileprivate var dotStatement: DOTStatement {
        var label = DOTText.display(name, limit: DOTText.longestLine)
        var tooltip = kind.rawValue
        if let role {
            label += "\\n" + DOTText.display(role, limit: DOTText.longestLine)
            tooltip += ", " + DOTText.cut(role, limit: DOTText.longestLine)
        }
        if !aliases.isEmpty {
            tooltip += ", also called " + aliases.joined(separator: ", ")
        }
        var fields = DOTFieldWriter()
        fields.add("actor", name)  // pydot cannot read an attribute `name`
        fields.add("kind", kind.rawValue)
        fields.add("role", role)
        fields.add("affiliation", affiliation)
        if !aliases.isEmpty { fields.add("aliases", data: DOTText.list(aliases)) }
        if !identifiers.isEmpty { fields.add("identifiers", data: DOTText.table(identifiers)) }
        fields.add("salience", salience)
        fields.add("by", isNamedByHand ? Stance.hand : nil)
        if !formerIDs.isEmpty { fields.add("former_ids", data: DOTText.list(formerIDs)) }
        fields.add(notes: notes)
        for note in notes { tooltip += "; note: " + note }
        let drawn =
            [DOTAttribute("tooltip", DOTText.display(tooltip, limit: 300))]
            + DOTPalette.attributes(of: kind)
        return DOTStatement(
            .node(DOTPort(id), [DOTAttribute("label", label)] + fields.attributes + drawn))
    }
}
