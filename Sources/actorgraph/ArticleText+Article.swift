import Articles
import Rendering

extension ArticleText {
    /// The words of an article for a page.
    init(_ article: Article) {
        let parts = article.blocks.compactMap { block -> Part? in
            switch block.kind {
            case .title, .heading: Part(.heading, block.range)
            case .paragraph: Part(.paragraph, block.range)
            // What the page says around the article holds no sentence of a link.
            case .boilerplate: nil
            }
        }
        self.init(sha256: article.sha256, scalars: article.scalars, parts: parts)
    }
}
