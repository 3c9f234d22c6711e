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
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let article = try Article(parsing: Array(text.utf8), source: nil)
        let reading = Reading(article)
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
        let all = ranges.enumerated().map { index, range in
            let tokens = article.tokens.indices.filter { range.overlaps(article.tokens[$0].range) }
            let isLast = index == ranges.count - 1
            let isNoun = article.text(in: range).hasPrefix("the ")
            return Mention(
                range: range, tokens: (tokens.first ?? 0)..<(tokens.last ?? 0) + 1, sentence: 0,
                kind: .person, form: isNoun ? .nominal : isLast ? .pronoun : .name)
        }
        var ledger = EntityLedger(
            mentions: Mentions(article: article, all: all), reading: reading, knowledge: .shared)
        for index in all.indices.dropLast() {
            let name = article.text(in: ranges[index])
            let draft = ledger.open(Entity(id: name, name: name, kind: .person))
            ledger.assign(index, to: draft, because: MentionReason(.name))
        }
        let found = PersonPronouns().barred(all.count - 1, ledger)
        #expect(
            found.map { ledger.drafts[$0].entity.name }.sorted() == [expected].compactMap(\.self))
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
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let article = try Article(parsing: Array(text.utf8), source: nil)
        var all: [Mention] = []
        for (word, form) in [("Silva", MentionForm.name), ("I", .pronoun)] {
            let token = try #require(
                article.tokens.indices.first { article.tokens[$0].text == word })
            all.append(
                Mention(
                    range: article.tokens[token].range, tokens: token..<token + 1, sentence: 0,
                    kind: .person, form: form))
        }
        all.sort { $0.range.lowerBound < $1.range.lowerBound }
        var ledger = EntityLedger(
            mentions: Mentions(article: article, all: all), reading: Reading(article),
            knowledge: .shared)
        let named = try #require(all.firstIndex { $0.form == .name })
        let draft = ledger.open(Entity(id: "Silva", name: "Silva", kind: .person))
        ledger.assign(named, to: draft, because: MentionReason(.name))
        let found = PersonPronouns().quotedSpeaker(around: 1 - named, ledger)
        #expect(found.map { ledger.drafts[$0].entity.name } == expected)
    }
}
