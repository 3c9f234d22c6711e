/// Which blocks are title, headings and boilerplate, where the format does not say it.
///
/// - The first short block without a final stop, before running text, is the title.
/// - Bylines, date lines and header fields stand at the top, before the running text.
/// - Later short blocks without a final stop, or in title case, are headings; three or more in a
///   row are a list.
struct BlockClassifier {
    private static let longestHeading = 90
    private static let longestTitle = 200
    /// A list, not headings.
    private static let listLength = 3
    /// A longer block is running text even without a final stop.
    private static let runningLength = 120
    /// Title, byline and date stand among the first blocks.
    private static let mostTopBlocks = 24

    private var page: Page
    /// What is to be read of each part; empty where the part is too long to be anything but text.
    private let visible: [String]
    private var hasTitle: Bool
    /// What the page says around the article, as the phrases tell; bylines and dates are not here.
    private var chrome: Set<Int> = []

    /// The page with each uncertain part's kind decided.
    static func classified(_ page: Page) -> Page {
        var classifier = BlockClassifier(page)
        classifier.findBoilerplate()
        classifier.findLists()
        classifier.findTopMatter()
        classifier.findHeadings()
        return classifier.page
    }

    private init(_ page: Page) {
        self.page = page
        self.visible = page.parts.map { part in
            part.range.count > 2000 ? "" : page.text.visibleText(in: part.range)
        }
        self.hasTitle = page.parts.contains { $0.kind == .title }
    }

    private func isOpen(_ index: Int) -> Bool {
        !page.parts[index].isCertain && page.parts[index].kind == .paragraph
            && !visible[index].isEmpty
    }

    private func isRunning(_ index: Int) -> Bool {
        guard page.parts[index].kind == .paragraph else { return false }
        return visible[index].isEmpty || visible[index].count > Self.runningLength
            || BlockShape.endsSentence(visible[index]) && !BlockShape.isTitleCase(visible[index])
    }

    private mutating func findBoilerplate() {
        for index in page.parts.indices where isOpen(index) && Boilerplate.matches(visible[index]) {
            page.parts[index].kind = .boilerplate
            if !visible[index].lowercased().hasPrefix("publish") { chrome.insert(index) }
            // "Published: May 16, 2025", "© 2024": only a line about dates dates the article.
            if visible[index].lowercased().hasPrefix("publish") { takeDate(from: index) }
        }
    }

    /// "More on this story" and the headlines of other articles below it, after the running text.
    private mutating func findLists() {
        guard let running = page.parts.indices.first(where: isRunning) else { return }
        var isInList = false
        for index in page.parts.indices.dropFirst(running + 1) {
            let kind = page.parts[index].kind
            if kind != .title, Boilerplate.isListHeading(visible[index]) {
                page.parts[index].kind = .boilerplate
                isInList = true
            } else if isInList, kind == .paragraph, isHeadline(index) {
                page.parts[index].kind = .boilerplate
            } else if kind != .boilerplate {
                isInList = false
            }
        }
    }

    /// Whether a block may be the headline of another article: one short line, no sentence.
    private func isHeadline(_ index: Int) -> Bool {
        guard let last = visible[index].last, visible[index].count <= Self.runningLength else {
            return false
        }
        return last == "?" || BlockShape.isTitleCase(visible[index])
            || !BlockShape.endsSentence(visible[index])
    }

    // MARK: Title, byline, date line

    /// Everything before the first running text.
    private mutating func findTopMatter() {
        let running = page.parts.indices.first(where: isRunning) ?? page.parts.endIndex
        guard running <= Self.mostTopBlocks else { return }
        for index in 0..<running {
            let text = visible[index]
            // "2025-05-16", which has no letters to be read.
            if !isOpen(index), !text.contains(where: \.isLetter) { takeDate(from: index) }
            guard isOpen(index) else { continue }
            if CalendarDate.isAllDate(text) || CalendarDate.isAllPlaceAndDate(text)
                || Byline.matches(text)
            {
                takeDate(from: index)
                page.parts[index].kind = .boilerplate
            } else if let field = HeaderField(text) {
                take(field, at: index)
            }
        }
        takeNamesBesideDates(before: running)
        if !hasTitle, running < page.parts.endIndex { findTitle(before: running) }
        takeDateFromDateline(at: running)
    }

    private mutating func findTitle(before running: Int) {
        guard var index = firstBelowChrome(before: running) ?? (0..<running).first(where: isOpen)
        else { return }
        // What stands above the headline is the page's: "Live: Markets fall".
        if chrome.contains(0) {
            for above in 0..<index where isOpen(above) { page.parts[above].kind = .boilerplate }
        }
        if Byline.isShoutedName(visible[index]) {
            page.parts[index].kind = .boilerplate
            guard let next = (index..<running).first(where: isOpen) else { return }
            index = next
        }
        guard visible[index].count <= Self.longestTitle, BlockShape.canBeTitle(visible[index])
        else { return }
        page.parts[index].kind = .title
        hasTitle = true
    }

    /// Where the page begins with its own matter and has a byline or a date: the first block between
    /// the last such matter and that line.
    private func firstBelowChrome(before running: Int) -> Int? {
        guard chrome.contains(0),
            let byline = (0..<running).first(where: {
                page.parts[$0].kind == .boilerplate && !chrome.contains($0)
            }), let last = (0..<byline).last(where: chrome.contains)
        else { return nil }
        return (last + 1..<byline).first { isOpen($0) && BlockShape.canBeTitle(visible[$0]) }
    }

    private mutating func take(_ field: HeaderField, at index: Int) {
        page.parts[index].kind = .boilerplate
        switch field {
        case .date: takeDate(from: index)
        case .title(let offset) where !hasTitle:
            let start = page.parts[index].range.lowerBound + offset
            let range = page.text.trimmed(start..<page.parts[index].range.upperBound)
            guard !range.isEmpty else { return }
            page.parts[index] = Page.Part(kind: .title, range: range, isCertain: true)
            hasTitle = true
        case .title, .other: break
        }
    }

    /// A bare name next to a date line or byline is the writer's.
    private mutating func takeNamesBesideDates(before running: Int) {
        for index in 1..<max(running, 1) where isOpen(index) && Byline.isName(visible[index]) {
            let neighbours = [index - 1, index + 1].filter(page.parts.indices.contains)
            let isBeside = neighbours.contains { neighbour in
                page.parts[neighbour].kind == .boilerplate
                    && CalendarDate.isAllDate(visible[neighbour])
            }
            if isBeside { page.parts[index].kind = .boilerplate }
        }
    }

    private mutating func takeDate(from index: Int) {
        if page.published == nil { page.published = CalendarDate.first(in: visible[index]) }
    }

    /// "KIGALI, Apr 12 2022 (IPS) - ": the date before the dash.
    private mutating func takeDateFromDateline(at index: Int) {
        guard index < page.parts.endIndex, page.published == nil else { return }
        let range = page.parts[index].range
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 80)
        let tokens = Tokenizer.tokens(in: head, of: page.text)
        guard let dateline = Dateline.range(in: tokens, isFirst: true) else { return }
        page.published = CalendarDate.first(in: page.text.visibleText(in: dateline))
    }

    // MARK: Headings

    private mutating func findHeadings() {
        var run: [Int] = []
        let start = page.parts.firstIndex { $0.kind == .title || $0.kind == .paragraph } ?? 0
        for index in page.parts.indices.dropFirst(start) {
            if isOpen(index), index > start, isHeadingLike(index) {
                run.append(index)
                continue
            }
            markHeadings(run)
            run = []
        }
        markHeadings(run)
    }

    private func isHeadingLike(_ index: Int) -> Bool {
        !page.parts[index].isListItem && !visible[index].isEmpty
            && visible[index].count <= Self.longestHeading && BlockShape.isHeading(visible[index])
    }

    private mutating func markHeadings(_ run: [Int]) {
        guard run.count < Self.listLength else { return }
        for index in run { page.parts[index].kind = .heading }
    }
}
