import ActorGraphs
import Articles

/// Tells countries that act from countries where things happen.
struct CountryJudge {
    let reading: Reading

    /// The standing of a word for a country at those tokens.
    ///
    /// `previous` is the standing of the country or place before it in the sentence, which
    /// coordinated names share: "in France and Germany".
    func standing(
        _ tokens: Range<Int>, form: CountryName.Form, previous: (end: Int, CountryStanding)?
    ) -> CountryStanding {
        if isDateline(tokens) { return .place }
        switch compound(tokens) {
        case .some(let standing): return standing
        case .none: break
        }
        switch form {
        case .adjective: return adjective(tokens)
        case .people: return people(tokens)
        case .name: return name(tokens, previous: previous)
        case .seat, .capital: return metonym(tokens, form: form, previous: previous)
        }
    }

    /// "ISTANBUL (AP) -", "Kyiv, 5 May –" at the start of a paragraph.
    private func isDateline(_ tokens: Range<Int>) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        guard tokens.lowerBound - sentence.lowerBound <= 4 else { return false }
        let tokensOfArticle = reading.article.tokens
        var index = tokens.upperBound
        let limit = min(sentence.upperBound, tokens.upperBound + 8)
        while index < limit {
            let word = reading.words[index]
            if word == "—" || word == "--" || word == "–" { return true }
            if word == "-", tokensOfArticle[index].followsSpace { return true }
            if word == "-", reading.word(index + 1, inSentenceOf: index) == "-" { return true }
            if reading.shapes[index] == .lower { return false }
            index += 1
        }
        return false
    }

    /// "US$31,080", "US $600 billion", but not "gave Ukraine $60 billion".
    func isMoney(_ tokens: Range<Int>) -> Bool {
        let next = reading.word(tokens.upperBound, inSentenceOf: tokens.lowerBound)
        guard ["$", "€", "£", "¥"].contains(next) else { return false }
        return !reading.article.tokens[tokens.upperBound].followsSpace
            || tokens.count == 1 && reading.shapes[tokens.lowerBound] == .upper
    }

    /// What a hyphen after the name decides: "Moscow-based", "Russian-backed", "US-China".
    private func compound(_ tokens: Range<Int>) -> CountryStanding? {
        let end = tokens.upperBound
        let last = end - 1
        guard reading.word(end, inSentenceOf: last) == "-",
            !reading.article.tokens[end].followsSpace
        else { return nil }
        switch reading.word(end + 1, inSentenceOf: last) {
        case "based", "born", "style", "speaking", "wide", "bound", "listed", "origin", "made",
            "educated", "trained", "area", "themed":
            return .place
        case "led", "backed", "funded", "brokered", "sponsored", "supported", "run", "controlled",
            "occupied", "appointed", "aligned", "allied", "mediated", "imposed", "installed",
            "supplied", "linked", "owned", "hosted", "flagged", "affiliated":
            return .actor
        default:
            return nil
        }
    }

    // MARK: Adjectives and peoples

    private func adjective(_ tokens: Range<Int>) -> CountryStanding {
        let end = tokens.upperBound
        let last = end - 1
        let before = reading.word(tokens.lowerBound - 1, inSentenceOf: last)
        var sawNoun = false
        for offset in 0..<5 {
            let index = end + offset
            let word = reading.word(index, inSentenceOf: last)
            if word.isEmpty { break }
            if word == "-" || reading.shapes[index] == .initial { continue }
            if reading.shapes[index] == .other || Vocabulary.grammar.contains(word) {
                if offset == 0, before == "and" || word == "and" { continue }
                break
            }
            if Vocabulary.privateNouns.contains(word) { return .place }
            if Vocabulary.stateNouns.contains(word) { return .actor }
            if offset > 0, Vocabulary.acts.contains(word) { break }
            sawNoun = true
        }
        if isLanguage(tokens) { return .place }
        return sawNoun ? .weak : people(tokens)
    }

    /// "in Chinese", "in both Chinese and English", "speaks French"; not "in Chinese waters".
    func isLanguage(_ tokens: Range<Int>) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        // Over "and English" behind it, and over "both English and" before it.
        var next = tokens.upperBound
        while let after = pastJoints(next, by: 1, in: sentence), after != next,
            reading.shapes[after] == .capitalized
        {
            next = after + 1
        }
        let word = reading.word(next, inSentenceOf: tokens.lowerBound)
        guard word.isEmpty || reading.shapes[next] == .other || Vocabulary.grammar.contains(word)
        else { return false }
        var index = tokens.lowerBound - 1
        while let before = pastJoints(index, by: -1, in: sentence) {
            if Self.beforeLanguages.contains(reading.words[before]) { return true }
            guard before != index, reading.shapes[before] == .capitalized else { return false }
            index = before - 1
        }
        return false
    }

    /// The first token from one on that is no joint of a list; nil at the end of the sentence.
    private func pastJoints(_ start: Int, by step: Int, in sentence: Range<Int>) -> Int? {
        var index = start
        while sentence.contains(index), Self.joints.contains(reading.words[index]) { index += step }
        return sentence.contains(index) ? index : nil
    }

    /// What a language stands behind.
    private static let beforeLanguages = Vocabulary.words(
        "in into from speak speaks spoke speaking fluent learn learns learned learning translate translated"
    )
    private static let joints = Vocabulary.words("and or , both either")

    private func people(_ tokens: Range<Int>) -> CountryStanding {
        let before = reading.word(tokens.lowerBound - 1, inSentenceOf: tokens.lowerBound)
        let last = tokens.upperBound - 1
        let next = reading.word(tokens.upperBound, inSentenceOf: last)
        if before == "a" || before == "an" || Int(before) != nil { return .place }
        if ["one", "two", "three", "four", "five", "six", "dozens", "many", "some"].contains(before)
        {
            return .place
        }
        return Vocabulary.acts.contains(next) ? .actor : .weak
    }

    // MARK: Names

    private func name(
        _ tokens: Range<Int>, previous: (end: Int, CountryStanding)?
    ) -> CountryStanding {
        let start = tokens.lowerBound
        let next = reading.word(tokens.upperBound, inSentenceOf: start)
        var index = start - 1
        var before = reading.word(index, inSentenceOf: start)
        if before == "the" {
            index -= 1
            before = reading.word(index, inSentenceOf: start)
        }
        if Vocabulary.regionModifiers.contains(before) { return .place }
        if next == "'s" || next == "'" { return owner(tokens.upperBound + 1, before) }
        if Vocabulary.placePrepositions.contains(before) {
            return Vocabulary.acts.contains(next) && before != "in" ? .actor : .place
        }
        if before == "from" || before == "to" { return afterMotion(index) }
        if before == "of" { return afterOf(index) }
        if let previous, before == "and" || before == "or" || before == ",",
            previous.end == index, previous.1 == .place
        {
            return Vocabulary.acts.contains(next) ? .actor : .place
        }
        // "Lyon, France": a place before the comma.
        if before == ",", isPlaceBeforeComma(index) { return .place }
        return .actor
    }

    /// "Turkey's refusal" is the state's, "in Sudan's Blue Nile" and "Rwanda's Ana Silva" are not.
    private func owner(_ owned: Int, _ before: String) -> CountryStanding {
        let word = reading.word(owned, inSentenceOf: owned - 1)
        guard !word.isEmpty else { return .actor }
        if Vocabulary.stateNouns.contains(word) { return .actor }
        if Vocabulary.placePrepositions.contains(before) {
            return reading.shapes[owned].mayBeName ? .place : .weak
        }
        if Vocabulary.privateNouns.contains(word) { return .weak }
        return reading.shapes[owned].mayBeName ? .weak : .actor
    }

    /// "returned from Turkey" is a place, "support from Turkey" an actor.
    private func afterMotion(_ preposition: Int) -> CountryStanding {
        let motion: Set<String> = [
            "travel", "travels", "traveled", "travelled", "travelling", "traveling", "went", "go",
            "goes", "going", "gone", "return", "returned", "returning", "returns", "came", "come",
            "comes", "coming", "flew", "fly", "flight", "flights", "flying", "trip", "trips",
            "journey", "way", "fled", "flee", "fleeing", "moved", "move", "moving", "arrived",
            "arrive", "arriving", "arrival", "back", "home", "imports", "imported", "exported",
            "exports", "shipped", "deported", "emigrated", "immigrated", "migrated", "refugees",
            "migrants", "hails", "hailed", "born", "close", "border", "sent", "brought", "bring",
            "heading", "headed", "north", "south", "east", "west", "miles", "km", "kilometers",
            "kilometres", "escape", "escaped", "relocated", "relocate", "visit", "tour", "tourists",
            "people", "students", "workers", "flows", "route", "pipeline", "road", "withdraw",
            "withdrawal", "withdrew", "away", "ship", "ships", "smuggled", "families", "evacuated",
        ]
        for word in reading.wordsBefore(preposition, 2) where motion.contains(word) {
            return .place
        }
        return .actor
    }

    private func afterOf(_ preposition: Int) -> CountryStanding {
        let before = reading.word(preposition - 1, inSentenceOf: preposition)
        let spatial: Set<String> = [
            "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
            "part", "parts", "rest", "out", "outside", "region", "regions", "coast", "shores",
            "inside", "city", "cities", "town", "capital", "border", "borders", "areas", "map",
            "most", "much", "heart", "outskirts", "streets", "center", "centre", "suburb", "town",
        ]
        return spatial.contains(before) ? .place : .actor
    }

    private func isPlaceBeforeComma(_ comma: Int) -> Bool {
        var index = comma - 1
        let start = reading.sentence(of: comma).lowerBound
        while index >= start, reading.shapes[index].mayBeName { index -= 1 }
        guard index >= start, index < comma - 1 else { return false }
        return Vocabulary.placePrepositions.contains(reading.words[index])
    }

    // MARK: Capitals and seats

    /// A capital names its government only where something says so.
    private func metonym(
        _ tokens: Range<Int>, form: CountryName.Form, previous: (end: Int, CountryStanding)?
    ) -> CountryStanding {
        let start = tokens.lowerBound
        let last = tokens.upperBound - 1
        let next = reading.word(tokens.upperBound, inSentenceOf: last)
        var index = start - 1
        if reading.word(index, inSentenceOf: start) == "the" { index -= 1 }
        let before = reading.word(index, inSentenceOf: start)
        if Vocabulary.placePrepositions.contains(before)
            || Vocabulary.regionModifiers.contains(before)
        {
            return .place
        }
        if before == "from" || before == "to", afterMotion(index) == .place { return .place }
        if before == "of", afterOf(index) == .place { return .place }
        if form == .seat { return .actor }
        if next == "'s" {
            let head = reading.word(tokens.upperBound + 1, inSentenceOf: last)
            return Vocabulary.stateNouns.contains(head) ? .actor : .place
        }
        if Vocabulary.acts.contains(next), !(reading.words[last] == "washington" && before == ",") {
            return .actor
        }
        if let previous, before == "and" || before == "or", previous.end == index {
            return previous.1
        }
        if next == "and" || next == "," || next == "-" || next == "–" {
            return actsTogether(tokens.upperBound, last) ? .actor : byPartner(before, index)
        }
        return byPartner(before, index)
    }

    /// "Moscow and Kyiv agreed": what stands after the second name decides for the first.
    private func actsTogether(_ joint: Int, _ last: Int) -> Bool {
        var index = joint + 1
        var names = 0
        while names < 3, reading.shapes.indices.contains(index),
            reading.sentence(of: last).contains(index), reading.shapes[index].mayBeName
        {
            index += 1
            names += 1
        }
        return names > 0 && Vocabulary.acts.contains(reading.word(index, inSentenceOf: last))
    }

    /// "between Moscow and", "pressure on Tehran": the word before names the other side's act.
    private func byPartner(_ before: String, _ index: Int) -> CountryStanding {
        let act = reading.word(index - 1, inSentenceOf: max(index, 0))
        switch before {
        case "between", "against", "with", "by", "urged", "accused", "told", "urging", "accusing",
            "warned", "backing", "pressed", "angered", "condemned", "criticised", "criticized",
            "that":
            return .actor
        case "on", "to", "from", "of", "for", "towards", "toward":
            let political: Set<String> = [
                "pressure", "sanctions", "aid", "support", "supplies", "message", "warning",
                "threat", "threats", "response", "concessions", "statement", "backing", "demands",
                "tariffs", "criticism", "accusations", "weapons", "arms", "ties", "relations",
                "talks", "demand", "approval", "reaction", "condemnation", "behalf", "government",
                "policy", "offer", "proposal", "letter", "ambassador", "envoy", "request", "blow",
                "orders", "permission", "guarantees", "answer", "help", "assistance",
            ]
            return political.contains(act) ? .actor : .place
        default:
            // "thanked Berlin" is a government's, "left Berlin" and "shelled Kyiv" a town's.
            return ActLexicon.shared.isAttitude(before) ? .actor : .place
        }
    }
}
