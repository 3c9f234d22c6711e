internal import ActorGraphs

extension Drawing {
    /// "Source: talks.txt, 16 May 2025"; of several articles, how many and from when to when.
    static func caption(of graph: ActorGraph) -> [String] {
        let articles = graph.articles
        if articles.count == 1, let article = articles.first {
            let parts = [source(of: article), article.published.flatMap(date)].compactMap(\.self)
            return parts.isEmpty ? [] : ["Source: " + parts.joined(separator: ", ")]
        }
        guard !articles.isEmpty else { return [] }
        // Written year first, days sort as text.
        let days = articles.compactMap(\.published).filter { date($0) != nil }.sorted()
        var caption = "Source: \(articles.count) articles"
        // The one day that is known would seem to be that of all.
        if days.count == articles.count || days.first != days.last,
            let first = days.first.flatMap(date),
            let last = days.last.flatMap(date)
        {
            caption += first == last ? ", \(first)" : ", \(first) to \(last)"
        }
        return [caption]
    }

    /// The file's name, as nothing of a path says more to a reader; of a place on the web its host.
    private static func source(of article: ArticleRecord) -> String? {
        guard let source = article.source else { return nil }
        if let host = PlaceAddress.host(of: source) { return DisplayText.line(host, limit: 80) }
        let file = source.split(separator: "/").last.map { String($0) } ?? source
        let shown = DisplayText.line(file, limit: 80)
        return shown.isEmpty ? nil : shown
    }

    /// "2025-05-16" as "16 May 2025"; nil for anything else.
    private static func date(_ text: String) -> String? {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), (1...12).contains(month), (1...31).contains(day), year > 0
        else { return nil }
        return "\(day) \(months[month - 1]) \(year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
