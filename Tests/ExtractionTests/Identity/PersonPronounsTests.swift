import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Whom "him" and "her" cannot mean.
@Suite struct PersonPronounsTests {
    @Test(
        arguments: [
            ("[Silva] praised [her].", "Silva"),
            ("[Silva] never asked [her] for a vote.", "Silva"),
            ("[Diallo] did not believe [him].", "Diallo"),
            ("Senator [Silva], [her] ally, left.", "Silva"),
            ("[Silva]'s supporters cheered [him].", nil),
            ("Police detained [Silva] before releasing [her].", nil),
            ("Police drove [Silva] home to question [him].", nil),
            ("[Diallo] fled before soldiers caught [him].", nil),
            ("A court sentenced [Silva] after finding [him] guilty.", nil),
            ("According to [Silva], [her] party won.", nil),
            ("[Diallo] said [he] would go.", nil),
            ("[Silva] praised [her] party.", nil),
            ("[Silva] met [Diallo] and thanked [him].", nil),
            ("[Silva], [the lawyer], left.", nil),
        ] as [(String, String?)])
    func barred(_ marked: String, _ expected: String?) throws {
        let ledger = try ledger(marked)
        let found = PersonPronouns().barred(ledger.mentions.count - 1, ledger)
        #expect(found.map { ledger.drafts[$0].entity.name } == [expected].compactMap(\.self))
    }

    @Test(
        arguments: [
            ("[Silva] said: “[I] won.”", "Silva"),
            ("“[I] won,” said [Silva].", "Silva"),
            ("“[I] won,” [Silva] said.", "Silva"),
            ("“[I] won,” the president told [Silva].", nil),
            ("[Silva] said the killer had posted: “[I] won.”", nil),
            ("[Silva] left. “[I] won.”", nil),
        ] as [(String, String?)])
    func quotedSpeaker(_ marked: String, _ expected: String?) throws {
        let ledger = try ledger(marked)
        let pronoun = try #require(ledger.mentions.firstIndex { $0.form == .pronoun })
        let found = PersonPronouns().quotedSpeaker(around: pronoun, ledger)
        #expect(found.map { ledger.drafts[$0].entity.name } == expected)
    }

    /// A text with mentions in brackets: pronouns, nouns behind "the", and names of people whose they are.
    private func ledger(_ marked: String) throws -> EntityLedger {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let article = try Article(parsing: Array(text.utf8), source: nil)
        var scalar = 0
        var starts: [Int] = []
        var ranges: [Range<Int>] = []
        for character in marked.unicodeScalars {
            switch character {
            case "[": starts.append(scalar)
            case "]": ranges.append((starts.popLast() ?? 0)..<scalar)
            default: scalar += 1
            }
        }
        let all = ranges.map { range in
            let tokens = article.tokens.indices.filter { range.overlaps(article.tokens[$0].range) }
            let words = article.text(in: range)
            let isPronoun = ["I", "he", "him", "her"].contains(words)
            return Mention(
                range: range, tokens: (tokens.first ?? 0)..<(tokens.last ?? 0) + 1,
                sentence: article.sentences.firstIndex { $0.range.overlaps(range) } ?? 0,
                kind: .person,
                form: words.hasPrefix("the ") ? .nominal : isPronoun ? .pronoun : .name)
        }
        var ledger = EntityLedger(
            mentions: Mentions(article: article, all: all), reading: Reading(article),
            knowledge: .shared)
        for index in all.indices where all[index].form == .name {
            let name = article.text(in: ranges[index])
            let draft =
                ledger.draft(id: name)
                ?? ledger.open(Entity(id: name, name: name, kind: .person))
            ledger.assign(index, to: draft, because: MentionReason(.name))
        }
        return ledger
    }
}
