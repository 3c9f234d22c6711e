import ActorGraphs
import Foundation
import Testing

/// What a person changes in DOT is in the graph that is read, and in all that is made of it.
@Suite("Edits in DOT")
struct DOTEditsTests {
    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// A text of the sample and what takes its place; nil takes away the lines that have it.
        let part: String
        let replacement: String?
        /// What changes in the summary of the graph.
        let changes: [String]

        init(_ name: String, _ part: String, _ replacement: String?, _ changes: [String]) {
            testDescription = name
            self.part = part
            self.replacement = replacement
            self.changes = changes
        }

        var text: String {
            guard let replacement else {
                return SampleDOT.text.split(separator: "\n").filter { !$0.contains(part) }
                    .joined(separator: "\n")
            }
            return SampleDOT.text.replacingOccurrences(of: part, with: replacement)
        }
    }

    private static let ana = "person/ana-caro: Ana Caro, envoy, of organization/un"
    private static let accused =
        "country/ukr oppose country/rus “Kyiv accused Moscow.” accused"

    /// How the link of that side is drawn.
    private static let drawn =
        "color=\"#C44601\", fontcolor=\"#C44601\", style=\"solid\", arrowhead=\"tee\""

    static let edits = [
        Edit("nothing", "digraph \"actors\"", "digraph", []),
        Edit(
            "a removed actor with its links", "person/ana-caro", nil,
            ["- " + ana, "- person/ana-caro support country/ukr “Rome met both.”"]),
        Edit(
            "a removed link", "\"person/ana-caro\" ->", nil,
            ["- person/ana-caro support country/ukr “Rome met both.”"]),
        Edit(
            "a removed grey link", "together1", nil, ["- country/rus with country/ukr, 1"]),
        Edit(
            "a renamed label", "label=\"UN\"", "label=\"United Nations\"",
            ["- organization/un: UN", "+ organization/un: United Nations"]),
        Edit(
            "a label in markup", "label=\"UN\"",
            "label=<<table><tr><td><b>United</b> Nations &amp; Co</td><td>NY</td></tr></table>>",
            ["- organization/un: UN", "+ organization/un: United Nations & Co"]),
        Edit(
            "a role below the name", "Caro\\nenvoy", "Caro\\nUN envoy",
            ["- " + ana, "+ person/ana-caro: Ana Caro, UN envoy, of organization/un"]),
        Edit(
            "a role in the data", "role=\"envoy\"", "role=\"UN envoy\"",
            ["- " + ana, "+ person/ana-caro: Ana Caro, UN envoy, of organization/un"]),
        Edit(
            "no role below the name", "Caro\\nenvoy", "Caro",
            ["- " + ana, "+ person/ana-caro: Ana Caro, of organization/un"]),
        Edit(
            "no role in the data", " role=\"envoy\",", "",
            ["- " + ana, "+ person/ana-caro: Ana Caro, of organization/un"]),
        Edit(
            "a role where none was", "kind=\"organization\"", "kind=\"organization\", role=host",
            ["- organization/un: UN", "+ organization/un: UN, host"]),
        Edit(
            "a role below the name where none was", "label=\"UN\"", "label=\"UN\\nthe\\lhost\"",
            ["- organization/un: UN", "+ organization/un: UN, the host"]),
        Edit(
            "a longer role that begins alike", "Caro\\nenvoy", "Caro\\nenvoy for peace",
            ["- " + ana, "+ person/ana-caro: Ana Caro, envoy for peace, of organization/un"]),
        Edit(
            "a shorter role in the data", "role=\"envoy\"", "role=env",
            ["- " + ana, "+ person/ana-caro: Ana Caro, env, of organization/un"]),
        Edit(
            "a role like the end of a note", "label=\"UN\"",
            "label=\"UN\\nhost\", note=\"in May, host\"",
            ["- organization/un: UN", "+ organization/un: UN, host, note: in May, host"]),
        Edit(
            "a role below the node's name", "label=\"UN\"", "label=\"\\N\\nhost\"",
            ["- organization/un: UN", "+ organization/un: UN, host"]),
        Edit(
            "a word beside the node's name", "label=\"Ana Caro\\nenvoy\"",
            "label=\"\\N (leader)\\nenvoy\"", []),
        Edit("a blank label", "label=\"Ana Caro\\nenvoy\"", "label=\" \"", []),
        Edit(
            "neither line of a label", "label=\"Ana Caro\\nenvoy\"", "label=\"\\N\"", []),
        Edit(
            "another kind", "kind=\"person\"", "kind=\"organization\"",
            [
                "- " + ana, "- person/ana-caro support country/ukr “Rome met both.”",
                "+ organization/ana-caro: Ana Caro, envoy, of organization/un",
                "+ organization/ana-caro support country/ukr “Rome met both.”",
            ]),
        Edit(
            "another shape", "shape=\"box\", style=\"rounded,filled\"",
            "shape=octagon, style=filled",
            [
                "- " + ana, "- person/ana-caro support country/ukr “Rome met both.”",
                "+ organization/ana-caro: Ana Caro, envoy, of organization/un",
                "+ organization/ana-caro support country/ukr “Rome met both.”",
            ]),
        Edit("a shape of taste", "shape=\"octagon\"", "shape=ellipse", []),
        Edit(
            "another side", "polarity=\"oppose\"", "polarity=support",
            [
                "- " + accused,
                "+ country/ukr support country/rus by hand “Kyiv accused Moscow.” accused",
            ]),
        Edit(
            "another side by its colour", " color=\"#C44601\"", " color=\"#007f5f\"",
            [
                "- " + accused,
                "+ country/ukr support country/rus by hand “Kyiv accused Moscow.” accused",
            ]),
        Edit(
            "another side with its colour", " color=\"#C44601\", font",
            " polarity=support, color=\"#007F5F\", font",
            [
                "- " + accused,
                "+ country/ukr support country/rus by hand “Kyiv accused Moscow.” accused",
            ]),
        Edit(
            "another side with its colour and style", drawn,
            "polarity=neutral, color=\"#1B4DB8\", fontcolor=\"#C44601\", style=dashed, "
                + "arrowhead=tee",
            [
                "- " + accused,
                "+ country/ukr neutral country/rus by hand “Kyiv accused Moscow.” accused",
            ]),
        Edit(
            "another side with a colour of taste", " color=\"#C44601\", font",
            " polarity=neutral, color=purple, font",
            [
                "- " + accused,
                "+ country/ukr neutral country/rus by hand “Kyiv accused Moscow.” accused",
            ]),
        Edit(
            "all drawn to taste", drawn,
            drawn.replacing("C44601", with: "007F5F")
                .replacing("tee", with: "dot"), []),
        Edit(
            "all drawn as another side, but solid", drawn,
            drawn.replacing("C44601", with: "1B4DB8").replacing("tee", with: "vee"), []),
        Edit(
            "another cue under the old label", "evidence1_cue=\"accused\"",
            "evidence1_cue=\"Kyiv\"",
            ["- " + accused, "+ country/ukr oppose country/rus “Kyiv accused Moscow.” Kyiv"]),
        Edit(
            "another cue without a place under the old label",
            "evidence1_cue=\"accused\", evidence1_cue_place=\"5-12 1:6\"", "evidence1_cue=Kyiv",
            ["- " + accused, "+ country/ukr oppose country/rus “Kyiv accused Moscow.” Kyiv"]),
        Edit(
            "round corners of countries", "shape=\"box\", style=\"filled\"",
            "shape=\"box\", style=\"rounded,filled\"", []),
        Edit("a plain box", "shape=\"octagon\"", "shape=box", []),
        Edit(
            "a round box", "shape=\"octagon\", style=\"filled\"", "shape=box, style=rounded",
            [
                "- organization/un: UN", "- " + ana,
                "+ person/ana-caro: Ana Caro, envoy, of person/un",
                "+ person/un: UN",
            ]),
        Edit("a colour of taste", "color=\"#C44601\"", "color=\"purple\"", []),
        Edit(
            "other words of the quote on a link", "label=\"accused\"", "label=\"Kyiv accused\"",
            [
                "- " + accused,
                "+ country/ukr oppose country/rus “Kyiv accused Moscow.” Kyiv accused",
            ]),
        Edit(
            "a note on an actor", "kind=\"person\"",
            "kind=\"person\", note=\"left in May; see p. 3\"",
            ["- " + ana, "+ \(ana), note: left in May; see p. 3"]),
        Edit(
            "notes on a link", "polarity=\"oppose\"",
            "polarity=\"oppose\", note2=\"100% “sure”\", note=\"a\"",
            ["- " + accused, "+ \(accused), note: 100% “sure”, note: a"]),
        Edit(
            "a link by hand", "\n}",
            "\n  \"organization/un\" -> \"country/rus\" [polarity=oppose, by=hand]\n}",
            ["+ organization/un oppose country/rus by hand"]),
        Edit(
            "a link by hand, drawn", "\n}",
            "\n  \"organization/un\" -> \"country/rus\" [color=red, by=hand, label=\"fell out\"]\n}",
            ["+ organization/un oppose country/rus by hand, note: fell out"]),
        Edit(
            "a link by hand with its sentence", "\n}",
            "\n  \"organization/un\" -> \"country/rus\" [polarity=neutral, label=met, "
                + "evidence1=\"Rome met both.\", evidence1_place=\"talks 21-35\"]\n}",
            ["+ organization/un neutral country/rus by hand “Rome met both.” met"]),
        Edit(
            "a side for a grey link", "[together1=", "[polarity=neutral, together1=",
            ["+ country/rus neutral country/ukr by hand “Kyiv accused Moscow.”"]),
        Edit(
            "an actor of one's own", "\n}", "\n  \"person/bo-li\" [label=\"Bo Li\"]\n}",
            ["+ person/bo-li: Bo Li"]),
    ]

    @Test("are in the graph, in its JSON and DOT, and in what is merged", arguments: edits)
    func isKept(_ edit: Edit) throws {
        if !edit.changes.isEmpty { #expect(edit.text != SampleDOT.text) }
        let graph = try ActorGraph(dot: Array(edit.text.utf8))
        #expect(graph.summary(since: SampleDOT.graph) == edit.changes)
        #expect(try ActorGraph(dot: Array(graph.dot().utf8)) == graph)
        #expect(try ActorGraph(json: Array(graph.json().utf8)) == graph)
        #expect(ActorGraph.merging([graph, graph]) == graph)
        // What was added stays beside the article's own graph.
        let whole = graph.merged(with: SampleDOT.graph)
        for stance in graph.stances where stance.isByHand {
            let found = whole.stances(from: stance.source, to: stance.target)
            #expect(found.contains { $0.isByHand && $0.notes == stance.notes })
        }
        for actor in graph.actors {
            let kept = whole.actor(actor.id)
            #expect(kept?.notes == actor.notes && kept?.name == actor.name)
            // Who was retyped does not come back as what it was.
            for id in actor.formerIDs { #expect(whole.actor(id) == nil) }
        }
    }

    @Test(
        "a name and a kind by hand hold against other articles, in any order",
        arguments: [
            ("label=\"Ana Caro\\nenvoy\"", "label=\"A. Caro\\nenvoy\"", "person/ana-caro"),
            ("actor=\"Ana Caro\"", "actor=\"A. Caro\"", "person/ana-caro"),
            ("kind=\"person\"", "kind=\"organization\"", "organization/ana-caro"),
        ])
    func holdsAgainstOthers(part: String, replacement: String, id: String) throws {
        let text = SampleDOT.text.replacing(part, with: replacement)
        #expect(text != SampleDOT.text)
        let edited = try ActorGraph(dot: Array(text.utf8))
        let other = SampleDOT.graph
        let whole = edited.merged(with: other)
        #expect(whole == other.merged(with: edited))
        #expect(whole.merged(with: other) == whole)
        try whole.checkInvariants()
        #expect(whole.actors.map(\.id) == edited.actors.map(\.id))
        let actor = try #require(whole.actor(id))
        #expect(actor.name == edited.actor(id)?.name)
        #expect(actor.isNamedByHand == (id == "person/ana-caro"))
        #expect(actor.aliases.contains("Ana Caro") == actor.isNamedByHand)
        #expect(whole.stances.map(\.source) == edited.stances.map(\.source))
        // And it stays so, in either form.
        #expect(try ActorGraph(dot: Array(edited.dot().utf8)) == edited)
        #expect(try ActorGraph(json: Array(whole.json().utf8)) == whole)
    }

    @Test(
        "of form alone change nothing",
        arguments: [
            "comments", "reversed attributes", "statements in another order", "ports", "subgraphs",
            "strict", "names without quotation marks", "no semicolons", "one line",
            "line ends of Windows", "a list to every attribute", "joined texts",
        ])
    func isNothing(form: String) throws {
        let text = try Self.text(in: form)
        #expect(text != SampleDOT.text)
        #expect(try ActorGraph(dot: Array(text.utf8)) == SampleDOT.graph)
    }

    /// The sample in another form.
    private static func text(in form: String) throws -> String {
        var lines = SampleDOT.text.split(separator: "\n").map(String.init)
        switch form {
        case "comments":
            lines = lines.map { $0.contains("//") ? "# \($0)" : $0 + " // \"[{" }
            return lines.joined(separator: "\n/* \"}\n] */\n")
        case "reversed attributes":
            return lines.map { line in
                guard let open = line.firstIndex(of: "["), line.hasSuffix("];") else { return line }
                let list = line[line.index(after: open)...].dropLast(3)
                let attributes = list.split(separator: "\", ").reversed()
                    .map { $0.hasSuffix("\"") ? String($0) : $0 + "\"" }
                return line[...open] + attributes.joined(separator: " ") + "];"
            }.joined(separator: "\n")
        case "statements in another order":
            // Links before nodes; the header, the begin and the end stay.
            return (lines[...3] + lines[4..<(lines.count - 1)].reversed() + lines.suffix(1))
                .joined(separator: "\n")
        case "ports":
            return SampleDOT.text.replacing("\" -> \"", with: "\":n:s -> \"")
                .replacing("country/rus\" [together", with: "country/rus\":e [together")
        case "subgraphs":
            let nodes = lines.firstIndex { $0.contains("\"country/rus\" [") } ?? 0
            lines.insert("subgraph cluster_a { label=\"States\"; node [shape=plain];", at: nodes)
            lines.insert("} { subgraph b {", at: nodes + 3)
            lines.insert("}}", at: nodes + 6)
            return lines.joined(separator: "\n")
        case "strict": return SampleDOT.text.replacing("digraph", with: "strict digraph")
        case "names without quotation marks":
            return SampleDOT.text.replacing("\"country/rus\" ", with: "rus ")
                .replacing("\"country/rus\"\n", with: "rus\n")
                .replacing("=\"country\"", with: "=country").replacing("\"oppose\"", with: "oppose")
        case "no semicolons": return SampleDOT.text.replacing(";\n", with: "\n")
        case "one line":
            return lines.filter { !$0.contains("//") }.joined()
        case "line ends of Windows": return lines.joined(separator: "\r\n")
        case "a list to every attribute": return SampleDOT.text.replacing("\", ", with: "\"][")
        case "joined texts":
            return SampleDOT.text.replacing("accused Moscow", with: "accused\" + \" Mos\\\ncow")
        default: return SampleDOT.text
        }
    }
}
