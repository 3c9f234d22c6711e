import ActorGraphs
import Testing

@testable import Rendering

/// Words of an article stay words in a real browser, wherever they are shown.
@Suite(
    .serialized, .enabled(if: Browser.program != nil, "no Chromium here: install chromium to run"))
struct HostilePageTests {
    static let attacks = [
        "</script><script>globalThis.hacked = 1</script>",
        "<img src=x onerror=\"globalThis.hacked = 1\">",
        "</style><svg onload=\"globalThis.hacked = 1\">",
        "\"><b onmouseover='globalThis.hacked=1' autofocus onfocus='globalThis.hacked=1'>x</b>",
        "<!--<script>", "]]></title></desc><script>globalThis.hacked = 1</script>",
        "javascript:globalThis.hacked=1", "\\u003cscript\\u003e {{script}} {{content}}",
        "\u{2028}\u{2029}\u{0}\u{1B}[0m \u{202E}gnp.exe",
    ]

    @Test(arguments: attacks)
    func nothingRuns(attack: String) throws {
        let sentence = "Ava \(attack) accused Bor."
        let story = SampleStory(
            title: attack, source: attack,
            actors: [("person/a", attack, attack), ("person/b", "Bor", nil)],
            paragraphs: [
                [
                    (
                        sentence,
                        [
                            .init(
                                source: "person/a", target: "person/b", polarity: .oppose,
                                cue: attack, act: .accuse, confidence: 0.9)
                        ]
                    )
                ]
            ])
        let html = try Picture(of: story.graph, options: PictureOptions(title: attack))
            .html(with: [story.text])
        let page = try BrowserPage(html)
        try page.click("#e-oppose-person-a-person-b-words")
        // All but the white space that the page folds and the marks that it takes away is there.
        let shown = try page.words(of: "#evidence blockquote")
        #expect(shown == ShownText(sentence.unicodeScalars).text)
        #expect(try page.words(of: "#article .is-said.piece") != "none")
        try page.click("#n-person-a")
        #expect(try page.text("globalThis.hacked") == "undefined")
        #expect(try page.text("document.scripts.length") == "2")
        #expect(
            try page.text("document.querySelectorAll(`img, iframe, object, embed, link`).length")
                == "0")
        #expect(try page.text("document.querySelectorAll(`svg`).length") == "1")
        #expect(
            try page.text(
                "[...document.querySelectorAll(`*`)].flatMap((e) => [...e.attributes]).filter((a) => a.name.startsWith(`on`)).length"
            ) == "0")
        #expect(page.requests.count == 1)
        #expect(page.problems == [])
    }

    @Test func theSecurityPolicyHolds() throws {
        let page = try BrowserPage(Picture(of: SampleStory.river.graph).html())
        _ = try page.text(
            """
            (() => {
              globalThis.refused = [];
              document.addEventListener("securitypolicyviolation", (event) => {
                globalThis.refused.push(event.effectiveDirective);
              });
              const script = document.createElement("script");
              try { script.textContent = "globalThis.hacked = 1"; } catch { globalThis.refused.push("text"); }
              try { document.body.innerHTML += "<b>x</b>"; } catch { globalThis.refused.push("inner"); }
              const image = document.createElement("img");
              image.src = "http://127.0.0.1:9/x.png";
              document.body.append(script, image);
            })()
            """)
        #expect(try page.text("globalThis.hacked") == "undefined")
        _ = try page.text("1")
        let refused = try page.text("globalThis.refused.join(` `)")
        for part in ["text", "inner", "img-src"] { #expect(refused.contains(part), "\(refused)") }
    }
}
