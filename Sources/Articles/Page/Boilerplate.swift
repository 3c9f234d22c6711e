/// What web pages say around an article: buttons, credits, prompts, notices.
///
/// Only short blocks are looked at, and a rule that a sentence could begin with also asks how the
/// block goes on, so that "Share prices fell" and "Photo editors resigned" stay text.
struct Boilerplate {
    private static let mostWords = 60
    private static let mostWordsOfPrompt = 25
    private static let mostWordsOfCredit = 12

    private let visible: String
    /// In lower case, without marks.
    private let words: [String]

    /// Whether a block is no part of the article.
    static func matches(_ visible: String) -> Bool {
        // Counting the words of a whole chapter would be wasted work.
        guard visible.utf8.count <= mostWords * 12 else { return false }
        let block = Boilerplate(visible: visible, words: PhraseBook.words(of: visible))
        guard block.words.count <= mostWords else { return false }
        return block.hasNoWords || block.isAddress || block.isPhrase || block.isCount
            || block.isButtons || block.isNavigation || block.isPictureLabel || block.isSponsor
            || block.isLabelled || block.isPrompt || block.isCredit
            || block.isNotice
    }

    /// "***", "---", a page number.
    private var hasNoWords: Bool {
        !visible.unicodeScalars.contains { ScalarKind(of: $0).isLetter }
    }

    /// Nothing but web addresses, handles and hashtags.
    private var isAddress: Bool {
        visible.split(separator: " ").allSatisfy { word in
            if word.hasPrefix("@") || word.hasPrefix("#") { return true }
            return ["http://", "https://", "www.", "pic.twitter.com/"].contains {
                word.count > $0.count && word.lowercased().hasPrefix($0)
            } || word.dropFirst().contains("@") && word.contains(".")
        }
    }

    private var isPhrase: Bool {
        words.count <= 6 && BoilerplatePhrases.whole.contains(words.joined(separator: " "))
    }

    /// "0 Comments", "Comments (3)", "5 min read".
    private var isCount: Bool {
        guard words.count <= 4, visible.last != "." else { return false }
        let rest = words.filter { $0.first?.isNumber != true }
        return rest.count < words.count && !rest.isEmpty
            && rest.allSatisfy(BoilerplatePhrases.counted.contains)
    }

    /// Only the names of networks and what one does with them.
    private var isButtons: Bool {
        words.count <= 12 && words.contains(where: BoilerplatePhrases.networks.contains)
            && words.allSatisfy {
                BoilerplatePhrases.networks.contains($0) || BoilerplatePhrases.buttons.contains($0)
            }
    }

    /// "Sign in | Home | World | Sport": three and more short entries between bars.
    private var isNavigation: Bool {
        let entries = visible.split { "|›»".contains($0) }
        return entries.count >= 3 && visible.last != "."
            && entries.allSatisfy { $0.split(separator: " ").count <= 3 }
    }

    /// "Image source, Jane Doe"
    private var isPictureLabel: Bool {
        let start = visible.prefix(20).lowercased()
        return BoilerplatePhrases.pictureLabels.contains { start.hasPrefix($0) }
    }

    /// "Recommended by Example", "Follow @planet on X"
    private var isSponsor: Bool {
        words.count <= 3 && BoilerplatePhrases.sponsors.begins(words)
            || visible.lowercased().hasPrefix("follow @")
    }

    /// Whether a block is the heading of a list of other articles.
    static func isListHeading(_ visible: String) -> Bool {
        guard visible.utf8.count <= 60 else { return false }
        return BoilerplatePhrases.lists.contains(
            PhraseBook.words(of: visible).joined(separator: " "))
    }

    /// "Read more: …", "Photo: …": a label, a colon, and what belongs to it.
    private var isLabelled: Bool {
        guard let colon = visible.firstIndex(of: ":") else { return false }
        let label = PhraseBook.words(of: String(visible[..<colon].suffix(30)))
        return label.count <= 4 && BoilerplatePhrases.labels.contains(label.joined(separator: " "))
            && words.starts(with: label)
    }

    /// "Subscribe to our newsletter": the page speaks to its reader.
    private var isPrompt: Bool {
        words.count <= Self.mostWordsOfPrompt && BoilerplatePhrases.prompts.begins(words)
            && !startsInSmallLetters
    }

    private var startsInSmallLetters: Bool {
        visible.unicodeScalars.first.map(ScalarKind.init(of:)) == .lower
    }

    /// "(Reporting by Jane Doe; editing by John Roe)", "(Reuters photo)", "Jane Doe/AFP".
    private var isCredit: Bool {
        if words.count <= Self.mostWordsOfCredit {
            let isBracketed = [("(", ")"), ("[", "]")].contains {
                visible.hasPrefix($0.0) && visible.hasSuffix($0.1)
            }
            if isBracketed, BoilerplatePhrases.credited.isIn(words) { return true }
            if endsInAgency || words.suffix(2) == ["getty", "images"] { return true }
            if words.starts(with: ["ap", "photo"]), visible.contains("/") { return true }
        }
        return BoilerplatePhrases.credits.begins(words) && isMostlyNames
    }

    /// "Jane Doe/AFP", "Jane Doe / Getty Images".
    private var endsInAgency: Bool {
        guard let slash = visible.lastIndex(of: "/") else { return false }
        let last = PhraseBook.words(of: String(visible[slash...]))
        return last.count <= 2 && BoilerplatePhrases.agencies.contains(last.joined(separator: " "))
    }

    /// Whether most words have a capital or are those of credits, so that it is no sentence.
    private var isMostlyNames: Bool {
        let parts = visible.split(separator: " ")
        let plain = parts.filter { word in
            let letter = word.unicodeScalars.first { ScalarKind(of: $0).isLetter }
            guard let letter, ScalarKind(of: letter) == .lower else { return false }
            return !BoilerplatePhrases.creditWords.contains(word.lowercased().filter(\.isLetter))
        }
        return plain.count * 4 <= parts.count
    }

    /// Copyright, disclaimers, and where the article comes from.
    private var isNotice: Bool {
        if visible.hasPrefix("©") || BoilerplatePhrases.notices.isIn(words) { return true }
        switch words.first {
        case "copyright": return words.count <= 20 && visible.contains(where: \.isNumber)
        case "the", "views", "opinions":
            return BoilerplatePhrases.views.begins(words)
                && words.contains {
                    ["author", "author's", "authors", "writer", "writer's"].contains($0)
                }
        case "this":
            return words.count > 2 && ["article", "post", "report", "story"].contains(words[1])
                && words.prefix(6).contains(where: BoilerplatePhrases.published.contains)
        default: return false
        }
    }
}
