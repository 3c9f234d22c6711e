@testable import ActorGraphs
import Testing

@Suite("Text in XML")
struct XMLTextTests {
    @Test("a parser reads back what XML may hold", arguments: DOTGraphTests.strings)
    func survives(name: String, text: String) throws {
        var writer = XMLWriter()
        writer.element("a", [("b", text), ("c", nil)]) { $0.element("d", text: "x" + text) }
        let root = try XMLTree.root(of: writer.file)
        let allowed = Array(text.unicodeScalars).filter { ![0, 0xFFFE, 0xFFFF].contains($0.value) }
        #expect(Array((root.attributes["b"] ?? "").unicodeScalars) == allowed)
        #expect(root.attributes["c"] == nil)
        #expect(Array((root.first("d")?.text ?? "").unicodeScalars) == ["x"] + allowed)
    }

    @Test(
        "what XML forbids is left out",
        arguments: [
            ("a\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}b", "ab"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
            ("]]>", "]]&gt;"), ("<a b='c'>&amp;", "&lt;a b='c'&gt;&amp;amp;"),
            ("\r\n", "&#13;\n"), ("🕊️", "🕊️"),
        ])
    func content(text: String, written: String) {
        #expect(XMLText.content(text) == written)
    }

    @Test("an attribute keeps its line ends")
    func attribute() {
        #expect(XMLText.attribute("\t\n\r\"") == "&#9;&#10;&#13;&quot;")
    }
}
