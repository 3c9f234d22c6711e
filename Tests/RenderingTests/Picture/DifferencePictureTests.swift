import ActorGraphs
import Testing

@testable import Rendering

@Suite struct DifferencePictureTests {
    @Test func everyChangeHasItsClassAndSign() throws {
        let svg = try Picture(of: SampleGraphs.diff).svg()
        let markup = try Markup(svg)
        #expect(markup.all("actor", "added").count == 1)
        #expect(markup.all("actor", "removed").count == 1)
        #expect(svg.contains("+ Lena Varga"))
        #expect(svg.contains("− Omar Sef"))
        #expect(svg.contains("⇄ backed → criticised"))
        #expect(markup.all("link", "oppose", "flipped").count == 1)
        #expect(markup.all("link", "neutral", "removed").count == 1)
        #expect(markup.all("link", "neutral", "added").count == 1)
        #expect(markup.all("link", "oppose", "unchanged").count == 1)
    }

    @Test func headingNamesBothAndCounts() {
        let drawing = Drawing(of: SampleGraphs.diff, options: PictureOptions())
        #expect(drawing.title == "What changed")
        #expect(
            drawing.subtitle.prefix(2) == [
                "1 actor new, 1 gone · 2 stances new, 1 gone, 1 changed sides",
                "monday.txt → friday.txt",
            ])
    }

    @Test func flippedStanceSaysWhatItWas() throws {
        let drawing = Drawing(of: SampleGraphs.diff, options: PictureOptions())
        let flipped = try #require(drawing.edges.first { $0.stroke.change == .flipped })
        #expect(flipped.tooltip.contains("before: Celestan supports Avaland: backed."))
    }

    @Test func noDifferenceIsSaid() {
        let graph = SampleGraphs.small
        let drawing = Drawing(
            of: GraphDiff(from: graph, to: graph), options: PictureOptions())
        #expect(drawing.subtitle.first == "No difference")
    }

    /// A graph of two stances, the second of that confidence, or without it.
    private static func graph(_ confidence: Double?) -> ActorGraph {
        let whole = SampleGraphs.small
        var stances = [whole.stances[0]]
        if let confidence {
            let sure = whole.stances[1]
            let evidence = sure.evidence.map {
                StanceEvidence(
                    quote: $0.quote, cue: $0.cue, act: $0.act, confidence: confidence)
            }
            stances.append(
                Stance(
                    source: sure.source, target: sure.target, polarity: sure.polarity,
                    evidence: evidence))
        }
        return ActorGraph(
            articles: whole.articles, actors: whole.actors, cooccurrences: [], stances: stances)
    }

    @Test(
        "what no plain picture draws is left out, and counted",
        arguments: [
            (0.4, 0.4, 1), (0.4, nil, 1), (0.4, 0.6, 2), (0.6, 0.4, 2), (nil, 0.9, 2),
        ] as [(Double?, Double?, Int)])
    func unsure(before: Double?, after: Double?, drawn: Int) {
        let diff = GraphDiff(from: Self.graph(before), to: Self.graph(after))
        let drawing = Drawing(of: diff, options: PictureOptions())
        #expect(drawing.edges.count == drawn)
        #expect(drawing.subtitle.contains { $0.hasPrefix("Not shown: 1 stance") } == (drawn == 1))
        let whole = Drawing(of: diff, options: PictureOptions(showsAll: true))
        #expect(whole.edges.count == 2)
    }

    @Test func everyMarkHasALineOfItsOwn() {
        func form(_ mark: ChangeMark?, isUncertain: Bool = false) -> [String] {
            let stroke = Stroke(
                meaning: .support, width: 1, isUncertain: isUncertain, change: mark)
            return [
                stroke.line, stroke.isBroken ? "broken" : "", stroke.isDouble ? "double" : "",
                stroke.isBackground ? "grey" : "", mark?.sign ?? "",
            ]
        }
        let forms = ChangeMark.allCases.map { form($0) } + [form(nil, isUncertain: true)]
        #expect(Set(forms).count == forms.count)
        // What is gone is not drawn as what is only planned.
        #expect(form(.removed)[0] != "dotted")
    }

    @Test func whatIsGoneIsInPiecesAndCrossedOut() throws {
        let svg = try Picture(of: SampleGraphs.diff).svg()
        let markup = try Markup(svg)
        let paths = markup.elements.indices.filter { index in
            guard markup.elements[index].name == "path",
                let parent = markup.elements[index].parent
            else { return false }
            let words = markup.elements[parent].attributes["class"] ?? ""
            return words == "link neutral removed"
        }
        #expect(paths.count > 2)
        #expect(svg.contains("text-decoration=\"line-through\""))
    }

    @Test func sideBySideKeepsWhatStayedInItsPlace() throws {
        let options = PictureOptions(layout: .side)
        let drawing = Drawing(of: SampleGraphs.diff, options: options)
        let arrangement = try LayoutSearch.best(for: drawing, starts: 1)
        let panels = Panels(
            of: drawing, arrangement: arrangement)
        let places = Dictionary(
            uniqueKeysWithValues: zip(panels.drawing.nodes.map(\.slug), panels.arrangement.centres))
        let stayed = places.keys.filter {
            $0.hasPrefix("s1-") && places["s2-" + $0.dropFirst(3)] != nil
        }
        #expect(stayed.count == 5)
        let shifts = stayed.compactMap { slug -> Point? in
            guard let one = places[slug], let two = places["s2-" + slug.dropFirst(3)] else {
                return nil
            }
            return Point(x: (two.x - one.x).rounded(), y: two.y - one.y)
        }
        #expect(shifts.allSatisfy { $0 == shifts[0] && $0.y == 0 && $0.x > 260 })
        #expect(places["s1-n-person-omar-sef"] != nil && places["s2-n-person-omar-sef"] == nil)
        #expect(places["s2-n-person-lena-varga"] != nil && places["s1-n-person-lena-varga"] == nil)

        let svg = try Picture(of: SampleGraphs.diff, options: options).svg()
        let markup = try Markup(svg)
        #expect(svg.contains("Before: monday.txt") && svg.contains("After: friday.txt"))
        #expect(markup.all("link", "support", "flipped").count == 1)
        #expect(markup.all("link", "oppose", "flipped").count == 1)
        #expect(markup.all("actor").count == 12)
        #expect(markup.all("actor", "added").count == 1)
        #expect(markup.all("link", "unchanged").isEmpty)
        let ids = markup.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
    }

    @Test func nothingOnOneSideIsAPicture() throws {
        for layout in PictureOptions.Layout.allCases {
            let options = PictureOptions(layout: layout)
            let born = GraphDiff(from: .empty, to: SampleGraphs.small)
            _ = try Markup(try Picture(of: born, options: options).svg())
            let empty = GraphDiff(from: .empty, to: .empty)
            _ = try Markup(try Picture(of: empty, options: options).svg())
        }
    }

    @Test func threeGraphsAreOneSheet() throws {
        let graphs = [SampleGraphs.diff.before, SampleGraphs.diff.after, SampleGraphs.small]
        let comparison = GraphComparison(of: graphs)
        let drawing = Drawing(of: comparison, options: PictureOptions())
        let labels = drawing.edges.compactMap(\.label?.text)
        #expect(labels.contains("⇄ 1: backed"))
        #expect(labels.contains("⇄ 2: criticised"))
        #expect(labels.contains("accused"))
        #expect(labels.contains("1 3: met"))
        #expect(drawing.nodes.count { $0.isShared } == 4)
        let beside = try Markup(
            try Picture(of: comparison, options: PictureOptions(layout: .side)).svg())
        #expect(beside.all("actor").count == graphs.reduce(0) { $0 + $1.actors.count })
    }
}
