extension ActorGraph {
    /// The largest count, length or offset of a graph; sums of them cannot overflow.
    static let largestCount = Int(Int32.max)

    /// Checks every rule that a graph keeps, and that its readers may rely on.
    ///
    /// - Articles, actors, co-occurrences and stances are sorted, each id is there once, and ids
    ///   follow the grammar: an actor's id is `person/` or `organization/` and a slug of lower-case
    ///   ASCII letters, digits and hyphens, or `country/` and an ISO 3166 alpha-3 code in lower
    ///   case; an article's is a slug, with a dot and first digits of its SHA-256 only where two
    ///   articles share the slug.
    /// - Both ends of a link are actors of the graph, and never the same one. An actor's affiliation
    ///   and a stance's `claimedBy` are ids but need not be in the graph.
    /// - Salience and confidence are 0…1, normalised PMI is −1…1.
    /// - A passage names an article of the graph, lies inside it, and has as many scalars as its
    ///   offsets say; a cue stands in its quote, letter for letter.
    /// - A stance has evidence, none of it negated, or is made by hand; a co-occurrence has counts.
    /// - No note is empty.
    ///
    /// - Throws: the first ``InvariantViolation`` in the order articles, actors, co-occurrences,
    ///   stances.
    public func checkInvariants() throws(InvariantViolation) {
        let checker = InvariantChecker(graph: self)
        try checker.checkArticles()
        try checker.checkActors()
        try checker.checkCoOccurrences()
        try checker.checkStances()
    }
}
