/// What web pages say around an article: buttons, credits, prompts, notices.
///
/// Only short blocks are looked at, and a rule that begins like a sentence could also asks how the
/// block goes on, so that "Share prices fell" and "Photo editors resigned" stay text.
struct Boilerplate {
    private static let longest = 60

    private let visible: String
    /// In lower case with straight apostrophes, without brackets and marks at its ends.
    private let core: String
    private let words: [Substring]
    private let isBracketed: Bool

    /// Whether a block is no part of the article.
    static func matches(_ visible: String) -> Bool {
        // Counting the words of a whole chapter would be wasted work.
        guard visible.utf8.count <= longest * 12 else { return false }
        let block = Boilerplate(visible)
        guard block.words.count <= longest else { return false }
        return block.hasNoWords || block.isAddress || block.isPhrase || block.isCount
            || block.isButtons || block.isLabelled || block.isPrompt || block.isCredit
            || block.isNotice
    }

    private init(_ visible: String) {
        var lower = visible.lowercased()
        lower.straightenApostrophes()
        self.visible = visible
        let marks = Set("[]()*|<>«»→►▶:•·-–—_#.…!\t ".unicodeScalars)
        var inner = Substring(lower).unicodeScalars
        while let first = inner.first, marks.contains(first) { inner.removeFirst() }
        while let last = inner.last, marks.contains(last) { inner.removeLast() }
        self.core = String(inner)
        self.words = lower.split(separator: " ")
        let ends = (visible.first, visible.last)
        self.isBracketed = ends == ("(", ")") || ends == ("[", "]")
    }

    private func begins(with phrases: [String]) -> Bool {
        phrases.contains { core.hasPrefix($0) }
    }

    /// "***", "---", a page number.
    private var hasNoWords: Bool {
        !visible.unicodeScalars.contains { ScalarKind(of: $0).isLetter }
    }

    /// Nothing but web addresses, handles and hashtags.
    private var isAddress: Bool {
        words.allSatisfy { word in
            ["http://", "https://", "www.", "@", "#"].contains { word.hasPrefix($0) }
                || word.hasPrefix("pic.twitter.com/")
                || word.contains("@") && word.contains(".")
        }
    }

    private var isPhrase: Bool {
        BoilerplatePhrases.whole.contains(core)
    }

    /// "0 Comments", "Comments (3)", "5 min read".
    private var isCount: Bool {
        let parts = core.unicodeScalars.split { !ScalarKind(of: $0).continuesWord }
            .map { String(String.UnicodeScalarView($0)) }
        guard parts.count <= 4 else { return false }
        let numbers = parts.filter { $0.first?.isNumber == true }
        let rest = parts.filter { $0.first?.isNumber != true }
        return !numbers.isEmpty && !rest.isEmpty
            && rest.allSatisfy(BoilerplatePhrases.counted.contains)
    }

    /// Only the names of networks and what one does with them.
    private var isButtons: Bool {
        let parts = core.unicodeScalars.split { !ScalarKind(of: $0).continuesWord }
            .map { String(String.UnicodeScalarView($0)) }
        return parts.count <= 12 && parts.contains(where: BoilerplatePhrases.networks.contains)
            && parts.allSatisfy {
                BoilerplatePhrases.networks.contains($0) || BoilerplatePhrases.buttons.contains($0)
            }
    }

    /// "Read more: …", "Photo: …": a label, a colon, and what belongs to it.
    private var isLabelled: Bool {
        guard let colon = core.firstIndex(of: ":") else { return false }
        let label = core[..<colon].unicodeScalars.filter { $0 != "*" }
        return BoilerplatePhrases.labels.contains(String(String.UnicodeScalarView(label)))
    }

    /// "Subscribe to our newsletter": the page speaks to its reader.
    private var isPrompt: Bool {
        words.count <= 35 && begins(with: BoilerplatePhrases.prompts)
    }

    /// "(Reporting by Jane Doe; editing by John Roe)", "(Reuters photo)", "Jane Doe/AFP".
    private var isCredit: Bool {
        let last = core.split(separator: " ").last ?? ""
        if words.count <= 12 {
            if let slash = last.lastIndex(of: "/"),
                BoilerplatePhrases.agencies.contains(String(last[last.index(after: slash)...]))
            {
                return true
            }
            if isBracketed, BoilerplatePhrases.credited.contains(where: { core.contains($0) }) {
                return true
            }
            if core.hasSuffix("getty images") || core.hasPrefix("ap photo/") { return true }
        }
        return begins(with: BoilerplatePhrases.credits) && isMostlyNames
    }

    /// Whether most words have a capital or are those of credits, so that it is no sentence.
    private var isMostlyNames: Bool {
        let plain = visible.split(separator: " ").filter { word in
            let letter = word.unicodeScalars.first { ScalarKind(of: $0).isLetter }
            guard let letter, ScalarKind(of: letter) == .lower else { return false }
            let bare = word.lowercased().filter(\.isLetter)
            return !BoilerplatePhrases.creditWords.contains(bare)
        }
        return plain.count * 4 <= words.count
    }

    /// Copyright, disclaimers, and where the article comes from.
    private var isNotice: Bool {
        if visible.hasPrefix("©") || core.contains("all rights reserved") { return true }
        if begins(with: ["copyright ", "c) "]), core.contains(where: \.isNumber), words.count <= 20
        {
            return true
        }
        if core.contains("may not be published, broadcast") { return true }
        if begins(with: ["the views expressed", "the opinions expressed", "views expressed"]) {
            return core.contains("author") || core.contains("writer")
        }
        guard begins(with: ["this article ", "this story ", "this post ", "this report "]) else {
            return false
        }
        return words.prefix(8).contains { BoilerplatePhrases.published.contains(String($0)) }
    }
}
