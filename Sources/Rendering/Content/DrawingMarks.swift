internal import ActorGraphs

/// What a drawing of several graphs at once says of its parts beside what they are.
protocol DrawingMarks {
    /// Marks the box of an actor.
    func mark(_ node: inout Drawing.Node, of actor: ActorNode, prominence: Double)
    /// Marks the line of two actors who are named together.
    func mark(_ edge: inout Drawing.Edge, of pair: CoOccurrence)
    /// Marks the line of a stance.
    func mark(_ edge: inout Drawing.Edge, of stance: Stance, tooltip words: Tooltip)
}

extension Drawing.Node {
    /// Gives the box other words, and room for them in every state.
    mutating func write(_ lines: [Drawing.Line], looks: [Look?]) {
        self.lines = lines
        self.looks = looks
        size = ([lines] + looks.compactMap { $0?.lines }).map { NodeText.size(of: $0, kind: kind) }
            .reduce(Size(width: 0, height: 0)) {
                Size(width: max($0.width, $1.width), height: max($0.height, $1.height))
            }
    }
}
