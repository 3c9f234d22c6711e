/// Writes XML, one tag a line, indented by two spaces.
///
/// Names of elements and attributes are the program's own and stand as they are; values are escaped.
struct XMLWriter {
    /// An attribute that is missing is left out.
    typealias Attributes = [(name: String, value: String?)]

    private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var open: [String] = []

    /// The whole file; every element must be closed.
    var file: String {
        precondition(open.isEmpty, "an element is open")
        return text
    }

    /// An element with what `content` writes in it; an empty one where that is nothing.
    mutating func element(
        _ name: String, _ attributes: Attributes = [], _ content: (inout XMLWriter) -> Void
    ) {
        tag(name, attributes, end: ">\n")
        let start = text.utf8.count
        open.append(name)
        content(&self)
        open.removeLast()
        if text.utf8.count == start {
            text.removeLast(2)
            text += "/>\n"
        } else {
            indent()
            text += "</\(name)>\n"
        }
    }

    /// An element without content.
    mutating func element(_ name: String, _ attributes: Attributes = []) {
        tag(name, attributes, end: "/>\n")
    }

    /// An element that holds text.
    mutating func element(_ name: String, _ attributes: Attributes = [], text content: String) {
        tag(name, attributes, end: ">")
        text += XMLText.content(content)
        text += "</\(name)>\n"
    }

    private mutating func tag(_ name: String, _ attributes: Attributes, end: String) {
        indent()
        text += "<\(name)"
        for case (let name, let value?) in attributes {
            text += " \(name)=\"\(XMLText.attribute(value))\""
        }
        text += end
    }

    private mutating func indent() {
        text += String(repeating: "  ", count: open.count)
    }
}
