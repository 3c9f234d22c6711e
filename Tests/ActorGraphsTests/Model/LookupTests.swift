import ActorGraphs
import Testing

@Suite("Finding parts of a graph")
struct LookupTests {
    @Test("every part is found and no other", arguments: 0..<30 as Range<UInt64>)
    func lookup(seed: UInt64) {
        var random = RandomGraph(seed: seed)
        let graph = random.next().merged(with: random.next())
        for article in graph.articles { #expect(graph.article(article.id) == article) }
        for actor in graph.actors {
            #expect(graph.actor(actor.id) == actor)
            for other in graph.actors {
                let (from, to) = (actor.id, other.id)
                #expect(
                    graph.stances(from: from, to: to)
                        == graph.stances.filter { $0.source == from && $0.target == to })
                let pair = graph.cooccurrences.first {
                    [$0.first, $0.second] == [from, to].sorted()
                }
                #expect(graph.cooccurrence(of: from, and: to) == pair)
            }
        }
        #expect(graph.actor("person/nobody") == nil)
        #expect(graph.article("zzz") == nil)
        #expect(graph.stances(from: "person/nobody", to: "country/xxa").isEmpty)
        #expect(graph.cooccurrence(of: "zzz", and: "aaa") == nil)
    }
}
