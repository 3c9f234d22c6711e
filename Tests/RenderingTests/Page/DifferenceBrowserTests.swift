import ActorGraphs
import Testing

@testable import Rendering

/// The page of several graphs in a real browser: one after the other, and side by side.
@Suite(
    .serialized, .enabled(if: Browser.program != nil, "no Chromium here: install chromium to run"))
struct DifferenceBrowserTests {
    private static func html(
        layout: PictureOptions.Layout = .union, theme: PictureTheme = .auto
    ) throws -> String {
        try Picture(
            of: SampleGraphs.diff,
            options: PictureOptions(starts: 1, layout: layout, theme: theme)
        ).html()
    }

    private static let turned = "e-oppose-country-cel-country-ava"
    private static let visited = "e-neutral-person-lena-varga-country-bor"

    private static func entries(_ page: BrowserPage) throws -> [String] {
        try page.text(
            "[...document.querySelectorAll(`.entry`)].map((e) => e.textContent).join(`|`)"
        ).split(separator: "|").map(String.init)
    }

    @Test func theSliderLeadsFromBeforeToAfter() throws {
        let page = try BrowserPage(Self.html())
        #expect(try page.words(of: "#state-name") == "Both, with what changed")
        #expect(try page.isVisible(Self.turned))
        #expect(try !page.isVisible("s1-" + Self.turned))
        #expect(try page.words(of: "#count") == "8 links between 7 actors")
        _ = try page.text("document.getElementById(`state`).focus()")
        try page.press("ArrowLeft")
        #expect(try page.words(of: "#state-name") == "Before: monday.txt")
        #expect(try !page.isVisible(Self.turned))
        #expect(try page.isVisible("s1-" + Self.turned))
        #expect(try page.isVisible("s1-n-person-omar-sef"))
        #expect(try page.words(of: "#count") == "5 of 8 links, 6 of 7 actors")
        #expect(
            try Self.entries(page).contains(
                "Celestan supports Avalandbefore it changed sides · backed"))
        try page.press("End")
        #expect(try page.words(of: "#state-name") == "After: friday.txt")
        #expect(try page.isVisible("s2-" + Self.visited))
        #expect(
            try Self.entries(page).contains("Celestan opposes Avalandchanged sides · criticised"))
        #expect(page.problems == [])
    }

    @Test func aLineSaysWhatItsPictureSays() throws {
        let page = try BrowserPage(Self.html(layout: .side))
        #expect(try page.isVisible("s1-" + Self.turned))
        #expect(try page.isVisible("s2-" + Self.turned))
        #expect(try !page.isVisible(Self.turned))
        try page.click("#s1-\(Self.turned)-words")
        #expect(try page.words(of: "#evidence .headline") == "Celestan supports Avaland")
        #expect(
            try page.words(of: "#evidence .facts").hasPrefix("before it changed sides · backed"))
        try page.click("#s2-\(Self.turned)-words")
        #expect(try page.words(of: "#evidence .headline") == "Celestan opposes Avaland")
        // What is chosen stands out in both.
        let chosen = try page.text("document.querySelectorAll(`.words.is-chosen`).length")
        #expect(chosen == "3")
        try page.click("#beside")
        #expect(try page.isVisible(Self.turned))
        #expect(try !page.isVisible("s2-" + Self.turned))
        #expect(page.problems == [])
    }

    @Test func picturesDoNotMoveFromStateToState() throws {
        let page = try BrowserPage(Self.html())
        func place(_ id: String) throws -> String {
            try page.text(
                """
                (() => {
                  const box = document.querySelector(`#${id} text`).getBoundingClientRect();
                  return `${Math.round(box.x + box.width / 2)} ${Math.round(box.y)}`;
                })()
                """.replacing("${id}", with: id))
        }
        let both = try place("n-country-ava")
        _ = try page.text("document.getElementById(`state`).focus()")
        try page.press("Home")
        #expect(try place("s1-n-country-ava") == both)
        try page.press("End")
        #expect(try place("s2-n-country-ava") == both)
        #expect(page.problems == [])
    }

    @Test func whatBecameOfALinkIsAFilter() throws {
        let page = try BrowserPage(Self.html())
        try page.choose("new", in: "standing")
        #expect(try page.words(of: "#count") == "2 of 8 links, 3 of 7 actors")
        #expect(try page.isVisible("n-person-lena-varga"))
        #expect(try page.isVisible(Self.visited))
        #expect(try !page.isVisible(Self.turned))
        try page.click("#reset")
        #expect(try page.words(of: "#count") == "8 links between 7 actors")
        #expect(page.problems == [])
    }

    @Test func threeGraphsHaveAStopEach() throws {
        let diff = SampleGraphs.diff
        let comparison = GraphComparison(of: [diff.before, diff.after, diff.before])
        let page = try BrowserPage(Picture(of: comparison, options: PictureOptions.quick).html())
        #expect(try page.words(of: "#state-name") == "All on one sheet")
        _ = try page.text("document.getElementById(`state`).focus()")
        try page.press("ArrowRight")
        #expect(try page.words(of: "#state-name") == "1: monday.txt")
        try page.press("End")
        #expect(try page.words(of: "#state-name") == "3: monday.txt")
        try page.click("#beside")
        for state in 1...3 { #expect(try page.isVisible("s\(state)-n-country-ava")) }
        #expect(page.problems == [])
    }

    @Test func whatChangedSidesComesFirst() throws {
        let page = try BrowserPage(Self.html())
        let entries = try Self.entries(page)
        let turned = try #require(entries.firstIndex { $0.hasPrefix("Celestan opposes Avaland") })
        let stayed = try #require(entries.firstIndex { $0.hasPrefix("Avaland opposes Boria") })
        #expect(turned < stayed)
        #expect(page.problems == [])
    }

    @Test func whatIsContradictedComesFirst() throws {
        let diff = SampleGraphs.diff
        let comparison = GraphComparison(of: [diff.before, diff.after, diff.before])
        let page = try BrowserPage(Picture(of: comparison, options: PictureOptions.quick).html())
        let firsts = try page.text(
            """
            [...document.querySelectorAll(`#evidence ul`)].map((list) => {
              const flags = [...list.querySelectorAll(`.how`)]
                .map((how) => how.textContent.startsWith(`contradicted`));
              return flags.includes(true) ? String(flags.indexOf(false) > flags.lastIndexOf(true)
                || !flags.includes(false)) : ``;
            }).filter(Boolean).join(` `)
            """)
        #expect(firsts.contains("true") && !firsts.contains("false"))
        #expect(page.problems == [])
    }

    @Test(arguments: [PictureTheme.light, .dark, .print])
    func wordsHaveContrastInAThemeOfItsOwn(theme: PictureTheme) throws {
        // The system asks for the other colours, and does not get them.
        let page = try BrowserPage(
            Self.html(layout: .side, theme: theme), theme: theme == .dark ? .light : .dark)
        #expect(try page.text(Contrast.script) == "")
        try page.click("#s1-\(Self.turned)-words")
        #expect(try page.text(Contrast.script) == "")
        #expect(page.problems == [])
    }

    @Test func aNarrowScreenScrollsOnlyDownwards() throws {
        let page = try BrowserPage(Self.html(layout: .side), width: 390, height: 800)
        let width = try page.text("document.documentElement.scrollWidth")
        #expect(try #require(Int(width)) <= 390)
        #expect(page.problems == [])
    }

    @Test func whatAStateHidIsInFrameBesideTheOther() throws {
        let page = try BrowserPage(Self.html())
        _ = try page.text("document.getElementById(`state`).focus()")
        try page.press("ArrowLeft")
        try page.click("#beside")
        let isInside = try page.text(
            """
            (() => {
              const group = document.getElementById(`s2-n-person-lena-varga`);
              const [box, frame] = [group, group.closest(`svg`)].map((e) => e.getBoundingClientRect());
              return box.width > 0 && box.left >= frame.left && box.right <= frame.right
                && box.top >= frame.top && box.bottom <= frame.bottom;
            })()
            """)
        #expect(isInside == "true")
        #expect(page.problems == [])
    }

    @Test func aFilterHoldsForALineThatChangedSides() throws {
        let page = try BrowserPage(Self.html())
        try page.click(".chip[data-value=oppose]")
        // Its former support does not keep the line that opposes.
        #expect(try !page.isVisible(Self.turned))
        _ = try page.text("document.getElementById(`state`).focus()")
        try page.press("ArrowLeft")
        #expect(try page.isVisible("s1-" + Self.turned))
        #expect(page.problems == [])
    }
}
