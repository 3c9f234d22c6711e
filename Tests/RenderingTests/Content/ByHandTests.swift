import ActorGraphs
import Testing

@testable import Rendering

@Suite struct ByHandTests {
    @Test func aLinkByHandSaysSoAndNotesAreShown() throws {
        let actors = ["country/ava", "country/bor"].map { id in
            ActorNode(
                id: id, name: id == "country/ava" ? "Avaland" : "Boria", kind: .country,
                salience: 0.5, notes: id == "country/ava" ? ["left the league <in> May"] : [])
        }
        let graph = ActorGraph(
            articles: [], actors: actors, cooccurrences: [],
            stances: [
                Stance(
                    source: "country/ava", target: "country/bor", polarity: .oppose, evidence: [],
                    isByHand: true, notes: ["see the treaty"]),
                Stance(
                    source: "country/bor", target: "country/ava", polarity: .oppose, evidence: [],
                    isByHand: true),
            ])
        let drawing = Drawing(of: graph, options: PictureOptions())
        #expect(
            drawing.edges.map(\.tooltip) == [
                "Avaland opposes Boria, by hand\nNote: see the treaty",
                "Boria opposes Avaland, by hand",
            ])
        #expect(drawing.edges.first?.label?.text == "opposes (by hand)")
        #expect(drawing.nodes.first?.tooltip == "Avaland\nNote: left the league <in> May")
        let svg = try Picture(of: graph).svg()
        #expect(svg.contains("left the league &lt;in&gt; May"))
    }
}
