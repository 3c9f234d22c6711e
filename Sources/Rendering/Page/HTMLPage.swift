internal import ActorGraphs
internal import Digest

/// One self-contained file: the picture, what to search and filter it by, and the sentences.
///
/// Words of articles stand in it as escaped text of the picture and its heading, and as data that a
/// script reads and shows as text. A content security policy lets run only the script whose digest it
/// names, and lets nothing be fetched or sent.
struct HTMLPage {
    private let drawing: Drawing
    private let pictures: [String]
    private let style: PageStyle
    private let content: String

    /// A page of pictures that were drawn without their headings: that of everything, then those of
    /// its states, if it has any.
    ///
    /// - Parameter isBeside: Whether the states are first shown side by side.
    init(
        _ page: Page, pictures: [String], texts: [ArticleText], isBeside: Bool = false
    ) {
        drawing = page.drawing
        style = PageStyle(of: page.theme)
        self.pictures = pictures.map { svg in
            // A declaration belongs to files of their own.
            svg.hasPrefix("<?xml") ? String(svg.drop { $0 != "\n" }.dropFirst()) : svg
        }
        content = PageContent(of: drawing, texts: texts, isBeside: isBeside).json
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
        case "scheme": style.scheme
        case "title": DisplayText.escaped(drawing.title)
        case "subtitle":
            (drawing.subtitle + drawing.caption).map { "<p>\(DisplayText.escaped($0))</p>" }
                .joined(separator: "\n")
        case "style": style.text
        case "pictures": zip(pictures, captions).map(Self.figure).joined(separator: "\n")
        case "content": content
        case "script": "\n" + PageAssets.script
        default: ""
        }
    }

    /// What stands above every picture: nothing where there is only one.
    private var captions: [String?] {
        guard !drawing.states.isEmpty else { return [nil] }
        return [nil] + drawing.states.map { "\($0.name): \($0.title) (\($0.note))" }
    }

    private static func figure(_ svg: String, caption: String?) -> String {
        let words = caption.map { "<figcaption>\(DisplayText.escaped($0))</figcaption>\n" } ?? ""
        return "<figure\(caption == nil ? "" : " hidden")>\n\(words)\(svg)</figure>"
    }

    /// Nothing but our own script and styles, named by their digests.
    private var policy: String {
        let ofPictures = Set(pictures.flatMap(Self.styles)).sorted()
        let styles = ([style.text] + ofPictures).map(Self.digest)
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

    /// The style sheets of a picture; no other text in it can hold such an element.
    private static func styles(in svg: String) -> [String] {
        svg.split(separator: "<style>", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "</style>", omittingEmptySubsequences: false).first.map(String.init)
        }
    }
}

extension Picture {
    /// A page of its own for a browser: the picture with search, filters and the sentences of every
    /// link, and with the articles where their texts are given. Of several graphs at once, it shows
    /// all on one sheet, one after the other, or side by side. It needs no network.
    public func html(with texts: [ArticleText] = []) throws(RenderingError) -> String {
        let pages = (union ?? page).ofBrowser
        var pictures: [String] = []
        for page in pages {
            let drawn = try GraphvizEngine.drawing(
                of: LayoutText.page(page), by: .nop2, format: .svg)
            pictures.append(SVGFinisher.finished(drawn, page: page))
        }
        return HTMLPage(pages[0], pictures: pictures, texts: texts, isBeside: union != nil).text
    }
}

extension Page {
    /// The page as it stands below a heading of its own, where a click shows the sentence instead of
    /// leading to it, and the pages of its states in the same frame.
    fileprivate var ofBrowser: [Page] {
        var drawing = drawing
        for index in drawing.nodes.indices { drawing.nodes[index].address = nil }
        for index in drawing.edges.indices { drawing.edges[index].address = nil }
        let views = drawing.states.indices.map { StateView($0, of: drawing, arrangement).withWords }
        let frame =
            views.isEmpty
            ? nil
            : views.reduce(arrangement.bounds(of: drawing)) {
                $0.union($1.arrangement.bounds(of: $1.drawing))
            }
        let whole = Page(
            of: drawing, arrangement: arrangement, hasHeading: false, theme: theme, frame: frame)
        return [whole]
            + views.enumerated().map { state, view in
                Page(
                    of: view.drawing, arrangement: view.arrangement, hasHeading: false,
                    theme: theme, frame: frame, prefix: StateView.prefix(of: state))
            }
    }
}
