/// Where everything of a drawing stands.
struct Arrangement: Sendable {
    /// Centres of nodes, by index.
    var centres: [Point]
    /// Courses of edges, by index.
    var routes: [Route]
    /// Centres of edge labels, by index of the edge; nil without a label.
    var labels: [Point?]

    /// Places without labels.
    init(centres: [Point], routes: [Route]) {
        self.centres = centres
        self.routes = routes
        labels = [Point?](repeating: nil, count: routes.count)
    }

    /// Places with those of labels.
    init(centres: [Point], routes: [Route], labels: [Point?]) {
        self.centres = centres
        self.routes = routes
        self.labels = labels
    }

    /// What a layout found, or nil when a node or an edge has no place.
    init?(records: [PositionRecord], drawing: Drawing) {
        var centres = [Point?](repeating: nil, count: drawing.nodes.count)
        var routes = [Route?](repeating: nil, count: drawing.edges.count)
        for record in records {
            switch record {
            case .node(let name, let centre):
                guard let index = Int(name.dropFirst()), centres.indices.contains(index)
                else { continue }
                centres[index] = centre
            case .edge(let name, let route):
                guard let index = Int(name.dropFirst()), routes.indices.contains(index)
                else { continue }
                routes[index] = route
            }
        }
        self.centres = centres.compactMap { $0 }
        self.routes = routes.compactMap { $0 }
        labels = [Point?](repeating: nil, count: drawing.edges.count)
        guard self.centres.count == centres.count, self.routes.count == routes.count
        else { return nil }
    }

    /// The boxes of nodes.
    func boxes(of drawing: Drawing) -> [Box] {
        zip(centres, drawing.nodes).map { Box(centre: $0, size: $1.size) }
    }

    /// The smallest box around nodes, routes and labels.
    func bounds(of drawing: Drawing) -> Box {
        var points = routes.flatMap { $0.controls + [$0.tip, $0.tailTip].compactMap(\.self) }
            .map { Box(centre: $0, size: Size(width: 6, height: 6)) }
        points += boxes(of: drawing)
        for (edge, centre) in zip(drawing.edges, labels) {
            if let centre, let label = edge.label {
                points.append(Box(centre: centre, size: LabelPlacement.size(of: label)))
            }
        }
        guard let first = points.first else {
            return Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
        }
        return points.dropFirst().reduce(first) { $0.union($1) }
    }
}
