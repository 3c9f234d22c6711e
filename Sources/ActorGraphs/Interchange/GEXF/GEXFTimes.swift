/// On which days the actors and links of a graph exist: those of the articles that tell of them.
struct GEXFTimes {
    /// The days of articles, by id.
    private let dates: [String: String]
    /// The days of every actor's links; nil for an actor with a link at all times.
    private let linkDays: [String: Set<String>?]

    init(of graph: ActorGraph) {
        let dates = Dictionary(
            graph.articles.compactMap { article in
                article.published.flatMap { Self.isDay($0) ? (article.id, $0) : nil }
            }
        ) { $1 }
        self.dates = dates
        var linkDays: [String: Set<String>?] = [:]
        for link in dates.isEmpty ? [] : graph.linkRows {
            let days = Set(link.articles.compactMap { dates[$0] })
            for end in [link.source, link.target] {
                let known = linkDays[end] ?? []
                linkDays[end] = .some(days.isEmpty ? nil : known?.union(days))
            }
        }
        self.linkDays = linkDays
    }

    /// Whether anything has a date.
    var isDynamic: Bool { !dates.isEmpty }

    /// The days of a link, in order; none for one at all times.
    func days(of link: LinkRow) -> [String] {
        Set(link.articles.compactMap { dates[$0] }).sorted()
    }

    /// The days of an actor, which all its links' are among; none for one at all times.
    func days(of actor: ActorNode) -> [String] {
        guard let days = linkDays[actor.id] ?? .some([]) else { return [] }
        return days.union(actor.mentions.compactMap { dates[$0.passage.article] }).sorted()
    }

    /// Whether a date is in the calendar, which readers of dates insist on: no February 30.
    static func isDay(_ date: String) -> Bool {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard GraphID.isDate(date), parts.count == 3, parts[0] > 0 else { return false }
        let isLeap =
            parts[0].isMultiple(of: 4) && !parts[0].isMultiple(of: 100)
            || parts[0].isMultiple(of: 400)
        switch parts[1] {
        case 2: return parts[2] <= (isLeap ? 29 : 28)
        case 4, 6, 9, 11: return parts[2] <= 30
        default: return true
        }
    }
}

extension LinkRow {
    /// The ids of the articles that tell of the link.
    fileprivate var articles: Set<String> {
        switch content {
        case .stance(let stance, _): Set(stance.evidence.map(\.quote.article))
        case .cooccurrence(let pair):
            Set(pair.counts.map(\.article) + pair.evidence.map(\.article))
        }
    }
}
