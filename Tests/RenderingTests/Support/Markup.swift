/// A strict reader of XML for tests: what it takes is well formed.
struct Markup {
    /// The elements in document order.
    private(set) var elements: [Element] = []

    struct Element {
        var name: String
        var attributes: [String: String]
        /// The index of the element around it.
        var parent: Int?
        var text = ""
    }

    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    init(_ document: String) throws {
        var scalars = Array(document.unicodeScalars)[...]
        for scalar in scalars where !Self.isAllowed(scalar) {
            throw Fault(description: "character U+\(String(scalar.value, radix: 16)) is forbidden")
        }
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        guard document.hasPrefix(declaration) else { throw Fault(description: "no declaration") }
        scalars = scalars.dropFirst(declaration.unicodeScalars.count)
        var open: [Int] = []
        while let first = scalars.first {
            guard first == "<" else {
                let text = scalars.prefix { $0 != "<" }
                try add(String(String.UnicodeScalarView(text)), to: open.last)
                scalars = scalars.dropFirst(text.count)
                continue
            }
            guard let end = scalars.firstIndex(of: ">") else {
                throw Fault(description: "a tag does not end")
            }
            let tag = String(String.UnicodeScalarView(scalars[(scalars.startIndex + 1)..<end]))
            scalars = scalars[(end + 1)...]
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
                    throw Fault(description: "</\(tag) closes nothing")
                }
            } else {
                if open.isEmpty, !elements.isEmpty { throw Fault(description: "two roots") }
                let isClosed = tag.hasSuffix("/")
                elements.append(try Self.element(isClosed ? String(tag.dropLast()) : tag))
                elements[elements.count - 1].parent = open.last
                if !isClosed { open.append(elements.count - 1) }
            }
        }
        if !open.isEmpty { throw Fault(description: "\(open.count) elements stay open") }
    }

    /// The elements whose `class` has all those words.
    func all(_ classes: String...) -> [Element] {
        elements.filter { element in
            let words = Set(
                (element.attributes["class"] ?? "").split(separator: " ").map(String.init))
            return words.isSuperset(of: classes)
        }
    }

    /// The index of the element of that id.
    func index(id: String) -> Int? { elements.firstIndex { $0.attributes["id"] == id } }

    /// The elements right inside another.
    func children(of index: Int) -> [Element] { elements.filter { $0.parent == index } }

    private mutating func add(_ text: String, to element: Int?) throws {
        try Self.checkReferences(text)
        guard let element else {
            guard text.allSatisfy(\.isWhitespace) else { throw Fault(description: "text outside") }
            return
        }
        if text.contains("]]>") { throw Fault(description: "]]> in text") }
        elements[element].text += text
    }

    private static func element(_ tag: String) throws -> Element {
        let name = tag.prefix { !$0.isWhitespace }
        guard let first = name.first, first.isLetter, name.allSatisfy({ $0.isLetter || $0 == "_" })
        else { throw Fault(description: "bad element name in <\(tag)>") }
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count)
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            let key = rest.prefix { $0.isLetter || $0 == "-" || $0 == ":" }
            rest = rest.dropFirst(key.count)
            guard !key.isEmpty, rest.hasPrefix("=\"") else {
                throw Fault(description: "bad attribute in <\(tag)>")
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            rest = rest.dropFirst(value.count + 3)
            if value.contains("<") { throw Fault(description: "< in an attribute") }
            try checkReferences(String(value))
            guard attributes.updateValue(String(value), forKey: String(key)) == nil else {
                throw Fault(description: "attribute \(key) twice")
            }
        }
        return Element(name: String(name), attributes: attributes)
    }

    private static func checkReferences(_ text: String) throws {
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let name = part.prefix { $0 != ";" }
            let isNamed = ["amp", "lt", "gt", "quot", "apos"].contains(name)
            let isNumber = name.hasPrefix("#") && UInt32(name.dropFirst()) != nil
            guard name.count < part.count, isNamed || isNumber else {
                throw Fault(description: "bad reference &\(name)")
            }
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
