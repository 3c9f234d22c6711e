import ActorGraphs
import Testing

@testable import Rendering

/// The page in a real browser, light and dark, by mouse and by keyboard.
///
/// Skipped where no Chromium is installed: the program does not need one, only this proof does.
@Suite(
    .serialized, .enabled(if: Browser.program != nil, "no Chromium here: install chromium to run"))
struct BrowserTests {
    private static func html(_ story: SampleStory = .river) throws -> String {
        try Picture(of: story.graph).html(with: [story.text])
    }

    private static let accused = "Avaland accused Boria of closing the sluices."
    private static let threatened = "On Friday Avaland threatened Boria with a complaint."
    private static let avaBor = "e-oppose-country-ava-country-bor"
    private static let borCouncil = "e-support-country-bor-organization-river-council"
    private static let holmSef = "e-neutral-person-ida-holm-person-omar-sef"

    @Test(arguments: BrowserPage.Theme.allCases)
    func aClickOnWordsShowsTheSentences(theme: BrowserPage.Theme) throws {
        let page = try BrowserPage(Self.html(), theme: theme)
        try page.click("#\(Self.avaBor)-words")
        let quotes = try page.text(
            "[...document.querySelectorAll(`#evidence blockquote`)].map((q) => q.textContent).join(`|`)"
        )
        #expect(quotes == Self.accused + "|" + Self.threatened)
        #expect(try page.words(of: "#evidence blockquote mark") == "accused")
        #expect(try page.words(of: "#evidence .facts").contains("96 % sure"))
        // The same sentences, and no others, are lit in the article.
        let lit = try page.text(
            "[...document.querySelectorAll(`#article .is-said`)].map((m) => m.textContent).join(``)"
        )
        #expect(lit == Self.accused + Self.threatened)
        #expect(try page.words(of: "#article .is-cue") == "accused")
        #expect(try page.text("location.hash") == "#" + Self.avaBor)
        try page.click("#back")
        #expect(try page.text("document.querySelectorAll(`#article .is-said`).length") == "0")
        #expect(page.problems == [])
    }

    @Test func aClickBesideALineShowsItsSentence() throws {
        let page = try BrowserPage(Self.html())
        try page.click(line: Self.borCouncil, at: 0.2)
        #expect(
            try page.words(of: "#evidence blockquote")
                == "Boria thanked the River Council for its patience.")
        #expect(page.problems == [])
    }

    @Test func aClickOnASentenceOfTheArticleShowsItsLink() throws {
        let page = try BrowserPage(Self.html())
        try page.click("#article .can-open.neutral")
        #expect(try page.words(of: "#evidence .headline") == "Ida Holm is in contact with Omar Sef")
        #expect(
            try page.text(
                "document.getElementById(`\(Self.holmSef)`).classList.contains(`is-chosen`)")
                == "true")
        #expect(page.problems == [])
    }

    @Test func anActorShowsItsLinksAndWhereItIsNamed() throws {
        let page = try BrowserPage(Self.html())
        try page.click("#n-country-bor")
        #expect(try page.words(of: "#evidence .headline") == "Boria")
        #expect(try page.text("document.querySelectorAll(`#evidence .entry`).length") == "2")
        let named = try page.text(
            "[...document.querySelectorAll(`#article .is-named`)].map((m) => m.textContent).join(`|`)"
        )
        #expect(named == "Boria|Boria|Boria")
        #expect(page.problems == [])
    }

    @Test(arguments: BrowserPage.Theme.allCases)
    func everythingIsReachedAndLeftByKeys(theme: BrowserPage.Theme) throws {
        let page = try BrowserPage(Self.html(), theme: theme)
        var reached: [String] = []
        for _ in 0..<60 where !reached.contains("article") {
            try page.press("Tab")
            reached.append(
                try page.text("document.activeElement.id || document.activeElement.className"))
        }
        let wanted = [
            "skip", "search", "chip", "actor", "act", "confidence", "reset", "n-country-ava",
            "n-person-omar-sef", Self.avaBor + "-words", "larger", "entry oppose", "article",
        ]
        let places = wanted.map { reached.firstIndex(of: $0) }
        #expect(!places.contains(nil), "\(wanted) in \(reached)")
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())

        _ = try page.text("document.getElementById(`\(Self.avaBor)-words`).focus()")
        try page.press("Enter")
        #expect(try page.words(of: "#evidence blockquote") == Self.accused)
        try page.press("Escape")
        #expect(try page.words(of: "#evidence blockquote") == "none")
        // From the list: into the sentences, and back to the same entry.
        _ = try page.text("document.querySelector(`.entry.support`).focus()")
        try page.press("Enter")
        #expect(try page.text("document.activeElement.id") == "back")
        try page.press("Escape")
        #expect(try page.text("document.activeElement.className") == "entry support")
        #expect(page.problems == [])
    }

    @Test func searchHidesWhatDoesNotFit() throws {
        let page = try BrowserPage(Self.html())
        try page.click("#search")
        try page.type("PATIENCE")
        #expect(try page.isVisible(Self.borCouncil))
        #expect(try page.isVisible("n-country-bor"))
        #expect(try !page.isVisible(Self.avaBor))
        #expect(try !page.isVisible(Self.avaBor + "-words"))
        #expect(try !page.isVisible("n-person-ida-holm"))
        #expect(try page.words(of: "#count") == "1 of 4 links, 2 of 5 actors")
        try page.press("Escape")
        #expect(try page.words(of: "#count") == "4 links between 5 actors")
        #expect(try page.isVisible(Self.avaBor))
        try page.type("nobody at all")
        #expect(try page.words(of: "#evidence").contains("Nothing fits"))
        #expect(page.problems == [])
    }

    @Test func filtersHideWhatTheyLeaveOut() throws {
        let page = try BrowserPage(Self.html())
        try page.click(".chip[data-value=oppose]")
        #expect(try !page.isVisible(Self.avaBor))
        #expect(try !page.isVisible("n-country-ava"))
        #expect(try page.isVisible("n-country-bor"))
        #expect(try page.words(of: "#count") == "3 of 4 links, 4 of 5 actors")
        try page.click("#reset")
        try page.click(".chip[data-value=person]")
        #expect(try page.words(of: "#count") == "2 of 4 links, 3 of 5 actors")
        #expect(try !page.isVisible("n-person-omar-sef"))
        try page.click("#reset")
        try page.choose("threaten", in: "act")
        #expect(try page.words(of: "#count") == "1 of 4 links, 2 of 5 actors")
        try page.click("#reset")
        try page.choose("River Council", in: "actor")
        #expect(try page.words(of: "#count") == "2 of 4 links, 3 of 5 actors")
        try page.click("#reset")
        _ = try page.text("document.getElementById(`confidence`).focus()")
        try page.press("End")
        #expect(try page.words(of: "#count") == "1 of 4 links, 2 of 5 actors")
        #expect(try page.words(of: "#least") == "at least 96 %")
        // What is chosen and then left out is chosen no more.
        try page.click("#reset")
        try page.click("#\(Self.avaBor)-words")
        try page.click(".chip[data-value=oppose]")
        #expect(try page.words(of: "#evidence blockquote") == "none")
        #expect(page.problems == [])
    }

    @Test func anAddressOpensItsLink() throws {
        let page = try BrowserPage(Self.html(), anchor: "#" + Self.holmSef)
        #expect(try page.words(of: "#evidence blockquote") == "Ida Holm met Omar Sef on Monday.")
        #expect(page.problems == [])
    }

    @Test func thePictureGrowsAndFitsAgain() throws {
        let page = try BrowserPage(Self.html())
        let width =
            "Math.round(document.querySelector(`#canvas svg`).getBoundingClientRect().width)"
        let fitting = try #require(Int(try page.text(width)))
        try page.click("#larger")
        #expect(try #require(Int(try page.text(width))) > fitting)
        try page.click("#fit")
        #expect(try page.text(width) == String(fitting))
        #expect(page.problems == [])
    }

    @Test func aNarrowScreenScrollsOnlyDownwards() throws {
        let page = try BrowserPage(Self.html(), width: 390, height: 800)
        let width = try page.text("document.documentElement.scrollWidth")
        #expect(try #require(Int(width)) <= 390)
        try page.click("#\(Self.avaBor)-words")
        #expect(try page.words(of: "#evidence blockquote") == Self.accused)
        #expect(page.problems == [])
    }

    @Test func nothingIsAskedForButTheFile() throws {
        let page = try BrowserPage(Self.html())
        try page.click("#\(Self.avaBor)-words")
        #expect(page.requests.allSatisfy { $0 == page.address })
        #expect(page.requests.count == 1)
        #expect(page.problems == [])
    }

    @Test func withoutTheArticleTheQuotesAreThere() throws {
        let page = try BrowserPage(Picture(of: SampleStory.river.graph).html())
        #expect(try !page.isVisible("reader"))
        try page.click("#\(Self.avaBor)-words")
        #expect(try page.words(of: "#evidence blockquote mark") == "accused")
        #expect(try page.text("document.querySelectorAll(`.go`).length") == "0")
        #expect(page.problems == [])
    }

    @Test func aLinkMadeByHandSaysSo() throws {
        let river = SampleStory.river.graph
        let byHand = Stance(
            source: "country/bor", target: "person/ida-holm", polarity: .oppose, evidence: [],
            isByHand: true, notes: ["heard on the <b>radio</b>"])
        let graph = ActorGraph(
            articles: river.articles, actors: river.actors, cooccurrences: [],
            stances: (river.stances + [byHand]).sorted {
                ($0.source, $0.target, $0.polarity) < ($1.source, $1.target, $1.polarity)
            })
        let page = try BrowserPage(Picture(of: graph).html(with: [SampleStory.river.text]))
        try page.click("#\(Self.avaBor)-words")
        try page.click("#back")
        try page.click("#e-oppose-country-bor-person-ida-holm-words")
        #expect(try page.words(of: "#evidence .facts").contains("made by hand"))
        #expect(try page.words(of: "#evidence").contains("Note: heard on the <b>radio</b>"))
        #expect(try page.text("document.querySelectorAll(`#article mark`).length") == "0")
        #expect(page.problems == [])
    }

    @Test(arguments: BrowserPage.Theme.allCases)
    func wordsHaveContrast(theme: BrowserPage.Theme) throws {
        let page = try BrowserPage(Self.html(), theme: theme)
        #expect(try page.text(Contrast.script) == "")
        #expect(try #require(Int(try page.text("globalThis.measured"))) > 60)
        try page.click("#\(Self.avaBor)-words")
        #expect(try page.text(Contrast.script) == "")
        try page.click("#n-country-bor")
        #expect(try page.text(Contrast.script) == "")
        try page.click(".chip[data-value=oppose]")
        #expect(try page.text(Contrast.script) == "")
        #expect(page.problems == [])
    }
}
