extension GraphComparison {
    /// What each graph has alone and what all share as text; see ``GraphDiff/text(before:after:all:)``.
    ///
    /// Graphs are numbered from 1. `⇄` is a contradiction, `=` is in all graphs, `+` in some.
    ///
    /// - Parameters:
    ///   - names: What the graphs are called; nil for the files of their articles.
    ///   - all: Lists every pair that is named together, instead of the twelve closest of a part.
    public func text(names: [String]? = nil, all: Bool = false) -> String {
        let names = reportNames(names)
        var lines = zip(names, graphs).enumerated().map { index, entry in
            "[\(index + 1)] \(entry.0) (\(entry.1.extent))"
        }
        lines.append(summary)
        let contradictions = contradictionsByStrength
        if !contradictions.isEmpty { lines.append("@@ contradictions @@") }
        for found in contradictions {
            lines.append("⇄ " + sentence(of: found))
            lines += quotes(of: found).map { index, graph, quote in
                "    [\(index + 1)] \(graph.place(of: quote)): "
                    + quote.text.oneLine(limit: GraphDiff.longestQuote)
            }
        }
        for share in shares where !share.isEmpty {
            let name = share.holders.count == 1 ? ": " + names[share.holders[0]] : ""
            lines.append("@@ \(heading(of: share))\(name) @@")
            let sign = share.holders.count == graphs.count ? "=" : "+"
            for stance in share.stances.strongestFirst {
                lines.append("\(sign) \(union.sentence(stance))")
                lines += GraphDiff.lines(of: stance.notes, " ")
                if let quote = stance.quote() {
                    lines.append(
                        "    \(union.place(of: quote)): "
                            + quote.text.oneLine(limit: GraphDiff.longestQuote))
                }
            }
            let actors = share.actors(in: union)
            lines += actors.flatMap {
                ["\(sign) \($0.headline)"] + GraphDiff.lines(of: $0.notes, " ")
            }
            let pairs = share.pairs
            let shown = all ? pairs.count : GraphDiff.shownPairs
            lines += pairs.prefix(shown).map { "\(sign) together: \(union.names(of: $0))" }
            if pairs.count > shown {
                lines.append("  and \(counted(pairs.count - shown, "pair")) more")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the graphs are called.
    func reportNames(_ names: [String]?) -> [String] {
        graphs.enumerated().map { index, graph in
            (names.flatMap { index < $0.count ? $0[index] : nil } ?? graph.reportName).oneLine
        }
    }

    /// "2 contradictions; in all: 3 stances, 5 actors".
    public var summary: String {
        if isAgreed { return "no difference in actors, stances and pairs" }
        let common = shares.first { $0.holders.count == graphs.count }
        let (stances, actors) = (common?.stances.count ?? 0, common?.actors.count ?? 0)
        return counted(contradictions.count, "contradiction")
            + "; in all: \(counted(stances, "stance")), \(counted(actors, "actor"))"
    }

    /// The contradictions, the strongest first.
    var contradictionsByStrength: [Contradiction] {
        contradictions.enumerated().sorted { left, right in
            let weights = [left.element, right.element].map {
                $0.support.strength + $0.opposition.strength
            }
            return weights[0] == weights[1] ? left.offset < right.offset : weights[0] > weights[1]
        }.map(\.element)
    }

    /// "Kyiv → Rome: supports in 1 and 3, opposes in 2".
    func sentence(of found: Contradiction, name written: (String) -> String = { $0 }) -> String {
        let ends = [found.support.source, found.support.target].map { written(union.name(of: $0)) }
        let sides = [found.support, found.opposition].map {
            "\($0.polarity.verb) in \(Self.numbers(holders(of: $0)))"
        }
        return "\(ends[0]) → \(ends[1]): \(sides[0]), \(sides[1])"
    }

    /// For every graph that takes a side, its sentence.
    func quotes(of found: Contradiction) -> [(index: Int, graph: ActorGraph, quote: Passage)] {
        graphs.enumerated().flatMap { index, graph in
            [found.support, found.opposition].compactMap { side in
                graph.stance(of: side.direction)?.quote().map { (index, graph, $0) }
            }
        }
    }

    /// "in all", "only in 2", "only in 1 and 3".
    func heading(of share: Share) -> String {
        share.holders.count == graphs.count ? "in all" : "only in \(Self.numbers(share.holders))"
    }

    /// "1, 2 and 4": graphs by number.
    package static func numbers(_ holders: [Int]) -> String {
        let numbers = holders.map { String($0 + 1) }
        guard let last = numbers.last, numbers.count > 1 else { return numbers.last ?? "" }
        return numbers.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension GraphComparison.Share {
    /// The actors, the most important first.
    func actors(in union: ActorGraph) -> [ActorNode] {
        let importance = union.importance
        return actors.sorted {
            let (one, other) = (importance[$0.id] ?? 0, importance[$1.id] ?? 0)
            return one == other ? $0.id < $1.id : one > other
        }
    }

    /// The pairs, the closest first.
    var pairs: [CoOccurrence] {
        cooccurrences.sorted { left, right in
            left.sentences == right.sentences
                ? left.pair < right.pair : left.sentences > right.sentences
        }
    }
}
