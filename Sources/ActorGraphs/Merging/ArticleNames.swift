/// Names articles so that no two texts share an id and no text has two.
///
/// The name is worked out anew from all slugs that a text goes by, and a suffix that a former merge
/// gave is not one of them; that is what keeps merging associative.
struct ArticleNames {
    private var names: [String: String] = [:]

    /// The names of articles from any number of graphs.
    init(of articles: [ArticleRecord]) {
        var slugs: [String: String] = [:]
        for article in articles {
            let slug = Self.slug(of: article.id)
            slugs[article.sha256] = slugs[article.sha256].map { min($0, slug) } ?? slug
        }
        for (slug, namesakes) in Dictionary(grouping: slugs.keys, by: { slugs[$0] ?? "" }) {
            let length = Self.digits(toTellApart: namesakes)
            for sha256 in namesakes {
                names[sha256] = length == 0 ? slug : "\(slug).\(sha256.prefix(length))"
            }
        }
    }

    /// The name of a text.
    func name(of sha256: String) -> String? { names[sha256] }

    /// New names by old ones, of the articles of a graph whose name changes.
    func renaming(of graph: ActorGraph) -> [String: String] {
        var renaming: [String: String] = [:]
        for article in graph.articles {
            if let name = names[article.sha256], name != article.id { renaming[article.id] = name }
        }
        return renaming
    }

    /// An id without the suffix that tells namesakes apart.
    private static func slug(of id: String) -> String {
        String(id.prefix { $0 != "." })
    }

    /// How many digits, from eight up, tell several texts apart; none are needed for one text.
    private static func digits(toTellApart namesakes: [String]) -> Int {
        if namesakes.count < 2 { return 0 }
        return (8...64).first { count in
            Set(namesakes.map { $0.prefix(count) }).count == namesakes.count
        } ?? 64
    }
}
