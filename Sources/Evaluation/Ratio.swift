/// A count of successes among trials, which can be added up and printed.
package struct Ratio: Sendable, Hashable {
    /// The successes.
    package var hits = 0
    /// The trials.
    package var total = 0

    package init(hits: Int = 0, total: Int = 0) {
        self.hits = hits
        self.total = total
    }

    /// Counts one more trial.
    package mutating func count(_ hit: Bool) {
        total += 1
        if hit { hits += 1 }
    }

    /// Successes over trials; 0 without a trial.
    package var value: Double { total == 0 ? 0 : Double(hits) / Double(total) }

    /// The sum of two counts.
    package static func + (left: Ratio, right: Ratio) -> Ratio {
        Ratio(hits: left.hits + right.hits, total: left.total + right.total)
    }
}

/// The harmonic mean of precision and recall, 0 when both are.
package func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
}
