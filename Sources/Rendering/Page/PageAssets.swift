internal import CPageAssets

/// The markup, style and script of the page, as they are embedded in the program.
enum PageAssets {
    /// The page with the names of what is filled in between doubled braces.
    static let markup = text(CPageMarkup())

    /// The style sheet.
    static let style = text(CPageStyle())

    /// All scripts as one, which leaves no name behind.
    static let script: String = {
        let parts = (0..<CPageScriptCount()).map { text(CPageScript($0)) }
        return "(() => {\n\"use strict\";\n" + parts.joined(separator: "\n") + "})();\n"
    }()

    private static func text(_ asset: CPageAsset) -> String {
        String(decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
    }
}
