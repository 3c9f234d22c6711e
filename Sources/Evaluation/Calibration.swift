extension StanceScore {
    /// The stated confidence against the share of right links, in five bins, as lines to print.
    package var calibration: [String] {
        stride(from: 0.0, to: 1.0, by: 0.2).compactMap { low in
            let bin = confidences.filter {
                $0.confidence >= low && ($0.confidence < low + 0.2 || low > 0.79)
            }
            guard !bin.isEmpty else { return nil }
            let right = Double(bin.count { $0.isRight }) / Double(bin.count)
            let stated = bin.reduce(0) { $0 + $1.confidence } / Double(bin.count)
            return "stated \(fixed(stated)), right \(fixed(right)) of \(bin.count)"
        }
    }

    /// Precision and recall when only links of at least some confidence are kept, as lines to print.
    ///
    /// Recall is that of right links among those wanted, so it starts at the recall of all links.
    package var curve: [String] {
        stride(from: 0.3, to: 0.95, by: 0.1).map { threshold in
            let kept = confidences.filter { $0.confidence >= threshold - 1e-9 }
            let right = kept.count { $0.isRight }
            let all = confidences.count { $0.isRight }
            let precision = Double(right) / Double(max(kept.count, 1))
            let share = Double(right) / Double(max(all, 1))
            return "from \(fixed(threshold)): precision \(fixed(precision)), "
                + "recall \(fixed(share * recall.value)), \(kept.count) links"
        }
    }
}

/// A share with three decimals, whatever the locale.
package func fixed(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
