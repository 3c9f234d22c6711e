import ActorGraphs
import Testing

@testable import Rendering

/// Text that an article can bring along, named.
private let hostile: [(name: String, text: String)] = [
    ("script element", "<script>alert(1)</script>"),
    ("closing text", "</text></g></svg><script>alert(1)</script>"),
    ("attribute", "\" onload=\"alert(1)"),
    ("single quotes", "' onmouseover='alert(1)"),
    ("address", "javascript:alert(1)"),
    ("image", "<img src=\"http://example.org/x.png\"/>"),
    ("ampersands", "AT&T &amp; &lt;b&gt; &#60; &nope;"),
    ("CDATA", "<![CDATA[ ]]> ]]>"),
    ("comment", "<!-- --> -- -->"),
    ("Graphviz escapes", #"\N \G \E \T \H \L \n \l \r \\ \""#),
    ("trailing backslash", "name\\"),
    ("HTML label", "<b><font color=\"red\">x</font></b><br/>"),
    ("control characters", "a\u{0}b\u{1}c\u{8}d\u{B}e\u{1F}f\u{7F}g\u{85}h"),
    ("noncharacters", "a\u{FFFE}b\u{FFFF}c\u{1FFFE}e\u{FFFD}f"),
    ("right to left", "محمد بن سلمان"),
    ("direction overrides", "\u{202E}gnp.exe\u{202C} \u{2066}x\u{2069}"),
    ("Hebrew and Latin", "ראש הממשלה (PM)"),
    ("Chinese", "中华人民共和国外交部发言人"),
    ("emoji", "🇺🇦👩‍👩‍👧‍👦🧑🏿‍🚀❤️"),
    ("combining marks", "Z" + String(repeating: "\u{0301}", count: 3000)),
    ("half a million newlines", String(repeating: "\n", count: 500_000)),
    ("one long word", String(repeating: "x", count: 100_000)),
    ("a long line", String(repeating: "word ", count: 20_000)),
    ("quote marks", "“”«»\"'`"),
    ("record fields", "{a|b} <port>"),
    ("empty", ""),
    ("spaces only", " \t\r\n "),
    ("DOT syntax", "\"]; x [label=\"y\"]; }"),
]

@Suite struct HostileTextTests {
    @Test(arguments: hostile.map(\.name))
    func drawingStaysWellFormedAndInert(name: String) throws {
        let text = try #require(hostile.first { $0.name == name }?.text)
        let svg = try Picture(of: Self.graph(text), options: PictureOptions(title: text, starts: 1))
            .svg()
        let markup = try Markup(svg)

        let allowed: Set = [
            "svg", "title", "desc", "style", "g", "path", "polygon", "polyline", "ellipse", "text",
        ]
        #expect(Set(markup.elements.map(\.name)).subtracting(allowed).isEmpty)
        for element in markup.elements {
            for (key, value) in element.attributes {
                #expect(!key.lowercased().hasPrefix("on"), "\(key)")
                #expect(!["href", "xlink:href", "src", "style"].contains(key))
                #expect(!value.lowercased().contains("javascript:"))
                #expect(!value.contains("url("))
            }
            if let id = element.attributes["id"] {
                #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
            }
        }
        #expect(markup.all("actor").count == 3)
        #expect(
            markup.all("link").filter { !($0.attributes["class"] ?? "").contains("legend") }.count
                == 2)
        #expect(svg.utf8.count < 60_000)
    }

    @Test func idsAreUniqueForIdsThatLookAlike() throws {
        let graph = SampleGraphs.graph(
            actors: [
                ("person/é", "One", nil), ("person/è", "Two", nil), ("person/-", "Three", nil),
            ],
            together: [("person/é", "person/è", 1), ("person/-", "person/é", 1)])
        let ids = try Markup(Picture(of: graph).svg()).elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
    }

    @Test func pixelsAndPagesTakeHostileTextToo() throws {
        for (_, text) in hostile where text.utf8.count < 100 {
            #expect(throws: Never.self) {
                _ = try Picture(
                    of: Self.graph(text), options: PictureOptions(title: text, starts: 1)
                )
                .data(as: .png)
            }
        }
    }

    /// The text in every place where an article's words come through.
    private static func graph(_ text: String) -> ActorGraph {
        SampleGraphs.graph(
            title: text, source: text,
            actors: [
                ("person/a", text, text), ("organization/" + String(text.prefix(300)), text, nil),
                ("country/c", "C", text),
            ],
            stances: [("person/a", "country/c", .oppose, text)],
            together: [("country/c", "organization/" + String(text.prefix(300)), 2)])
    }
}
