import Rendering

/// What a file's ending, or `--format`, asks for.
enum OutputFormat: String, CaseIterable {
    case svg
    case png
    case pdf
    case dot
    case json
    case text
    case markdown

    /// The format that a path's ending names.
    init(ofPath path: String) throws(CommandError) {
        let ending = InputFile.fileExtension(of: path)
        switch ending {
        case "gv": self = .dot
        case "txt": self = .text
        case "md", "markdown": self = .markdown
        default:
            guard let format = OutputFormat(rawValue: ending), format != .text else {
                throw .usage(
                    "cannot tell a format from '\(path)'; end it in .svg, .png, .pdf, .dot or .json"
                )
            }
            self = format
        }
    }

    /// The format of `--format`.
    init(named name: String, of allowed: [OutputFormat]) throws(CommandError) {
        guard let format = OutputFormat(rawValue: name.lowercased()), allowed.contains(format)
        else {
            let names = allowed.map(\.rawValue).joined(separator: ", ")
            throw .usage("unknown format '\(name)'; choose one of \(names)")
        }
        self = format
    }
}

extension OutputFormat {
    /// The format in terms of pictures; SVG for what is none.
    var ofPicture: Picture.Format { Picture.Format(rawValue: rawValue) ?? .svg }
}
