extension ActorGraph {
    /// Reads a graph from DOT that ``dot()`` wrote and people may have edited.
    ///
    /// Attributes and comments that are not known are passed over, and so is what is only drawn, so
    /// the file may have gone through Graphviz's own tools; an attribute whose name is a slip of a known
    /// one is an error, as it would be lost. What people may change by hand:
    ///
    /// - The first line of a node's `label` may be changed: it is the actor's new name. On an edge of
    ///   a stance it may be other words of its quote: they are the new cue.
    /// - Nodes and edges may be removed; a removed actor's links have to go with it.
    /// - `actor`, `role`, `aliases`, `polarity` and the other data may be changed. A node with another
    ///   `kind` gets another id, and what points at it follows. Of a shape or a line's colour that was
    ///   changed alone, to those of another kind or side, the same holds.
    /// - `note`, `note2`, `note3` … hold what people note on an actor or a stance.
    /// - A node may be added with nothing but a `label`: it is an actor of that name, its kind told
    ///   by the node's name (`person/…`) or its shape. Where the name is no id, one is made.
    /// - An edge may be added that has `polarity` or a plain colour (green, red, blue) and either the
    ///   words of a quote (`evidence1`) and where they stand (`evidence1_place="article start-end"`)
    ///   or `by="hand"`. It counts as asserted, as made by hand, with confidence 1, and so does a
    ///   stance whose side was changed. An edge with neither is refused: every link says why it is
    ///   there, or that a person put it there.
    /// - Edges that say the same become one with the evidence of all.
    ///
    /// The graph has no mentions, which DOT does not keep.
    ///
    /// - Throws: ``DOTErrors``, all that is wrong, for any bytes that are not such a graph.
    public init(dot bytes: [UInt8]) throws(DOTErrors) {
        self = try DOTGraphReader.graph(bytes)
    }
}
