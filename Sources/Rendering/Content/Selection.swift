internal import ActorGraphs

/// The part of a graph that is drawn, and how much is left out.
struct Selection {
    var actors: [ActorNode]
    var stances: [Stance]
    /// Pairs that no drawn stance joins: a stance says that two actors meet, and more.
    var cooccurrences: [CoOccurrence]
    /// Actors that no drawn link touches, the most important first; they are named in words.
    var unlinked: [ActorNode] = []
    var hiddenActors: Int
    var hiddenStances: Int
    var hiddenCooccurrences: Int

    /// As many actors as can be read on a page.
    private static let readable = 40
    /// As many as can be followed on a large sheet.
    private static let drawable = 200
    /// As many links as can be told apart there.
    private static let drawableLinks = 600

    /// What matters most in a graph, or all of it as far as it can be drawn.
    init(of graph: ActorGraph, options: PictureOptions, keepsStances: Bool = false) {
        let least = options.showsAll || keepsStances ? 0 : options.minimumConfidence
        let sure = graph.filtered(minimumConfidence: least)
        var part: GraphPart
        if let top = options.top {
            part = sure.strongest(actors: min(max(top, 1), Self.drawable))
        } else if options.showsAll || keepsStances {
            part = sure.strongest(actors: options.showsAll ? Self.drawable : Self.readable)
        } else {
            // Of several articles, the loudest actors of each may have nothing to do with each other.
            part = sure.mostOpinionated(actors: Self.readable)
        }
        if !options.showsAll {
            let asked = least > PictureOptions().minimumConfidence
            if asked, !keepsStances { part = part.withoutBystanders() }
            // One grey line an actor beside the stances; more hides them.
            let (count, stances) = (part.graph.actors.count, part.graph.stances.count)
            let links = min(2 * count, stances + count)
            part = part.strongest(links: keepsStances ? max(links, stances) : links)
        } else {
            part = part.strongest(links: Self.drawableLinks)
        }

        actors = part.graph.actors
        stances = part.graph.stances
        cooccurrences = part.graph.cooccurrencesWithoutStance
        hiddenActors = part.hiddenActors
        hiddenStances = part.hiddenStances
        hiddenCooccurrences = part.hiddenCooccurrences
        let linked = Set(stances.flatMap { [$0.source, $0.target] })
            .union(cooccurrences.flatMap { [$0.first, $0.second] })
        // A graph without any link still shows who is in it.
        guard !options.showsAll, !linked.isEmpty else { return }
        unlinked = part.graph.actorsByImportance.filter { !linked.contains($0.id) }
        actors.removeAll { !linked.contains($0.id) }
    }
}
