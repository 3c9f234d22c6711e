internal import ActorGraphs
internal import Digest

/// One self-contained file: the picture, what to search and filter it by, and the sentences.
///
/// Words of articles stand in it as escaped text of the picture and its heading, and as data that a
/// script reads and shows as text. A content security policy lets run only the script whose digest it
/// names, and lets nothing be fetched or sent.
struct HTMLPage {
    private let page: Page
    private let svg: String
    private let content: String

    /// A page of a picture that was drawn without its heading.
    init(_ page: Page, svg: String, texts: [ArticleText]) {
        self.page = page
        // A declaration belongs to files of their own.
        self.svg = svg.hasPrefix("<?xml") ? String(svg.drop { $0 != "\n" }.dropFirst()) : svg
        content = PageContent(of: page.drawing, texts: texts).json
    }

    /// The file.
    var text: String {
        // What is filled in is never searched for names, so no article can name a part.
        let parts = PageAssets.markup.split(separator: "{{", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
            let name = part.prefix { $0 != "}" }
            result += value(of: name) + part.dropFirst(name.count + 2)
        }
    }

    private func value(of name: Substring) -> String {
        switch name {
        case "policy": policy
        case "title": DisplayText.escaped(page.drawing.title)
        case "subtitle":
            (page.drawing.subtitle + page.drawing.caption).map {
                "<p>\(DisplayText.escaped($0))</p>"
            }
            .joined(separator: "\n")
        case "style": PageStyle.text
        case "picture": svg
        case "content": content
        case "script": "\n" + PageAssets.script
        default: ""
        }
    }

    /// Nothing but our own script and styles, named by their digests.
    private var policy: String {
        let styles = ([PageStyle.text] + Self.styles(in: svg)).map(Self.digest)
        return [
            "default-src 'none'",
            "script-src \(Self.digest(of: "\n" + PageAssets.script))",
            "style-src \(styles.joined(separator: " "))",
            "base-uri 'none'", "form-action 'none'",
            "require-trusted-types-for 'script'", "trusted-types 'none'",
        ].joined(separator: "; ")
    }

    private static func digest(of text: String) -> String {
        "'sha256-\(SHA256.base64Digest(of: Array(text.utf8)))'"
    }

    /// The style sheets of the picture; no other text in it can hold such an element.
    private static func styles(in svg: String) -> [String] {
        svg.split(separator: "<style>", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "</style>", omittingEmptySubsequences: false).first.map(String.init)
        }
    }
}

extension Picture {
    /// A page of its own for a browser: the picture with search, filters and the sentences of every
    /// link, and with the articles where their texts are given. It needs no network.
    public func html(with texts: [ArticleText] = []) throws(RenderingError) -> String {
        let bare = page.withoutHeading
        let drawn = try GraphvizEngine.drawing(of: LayoutText.page(bare), by: .nop2, format: .svg)
        return HTMLPage(bare, svg: SVGFinisher.finished(drawn, page: bare), texts: texts).text
    }
}

extension Page {
    /// The page as it stands below a heading of its own: there, a click shows the sentence instead of
    /// leading to it.
    fileprivate var withoutHeading: Page {
        var drawing = drawing
        for index in drawing.nodes.indices { drawing.nodes[index].address = nil }
        for index in drawing.edges.indices { drawing.edges[index].address = nil }
        return Page(of: drawing, arrangement: arrangement, hasHeading: false)
    }
}
