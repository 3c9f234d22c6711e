import Articles

/// Gives every token of a sentence a part of speech by closed classes, forms and neighbours.
struct Tagger: Sendable {
    let verbs: VerbForms

    /// Lets "did not, however, praise" be one group: the commas part nothing.
    private static func markInserted(_ words: inout [Word]) {
        for index in words.indices.dropLast(2).dropFirst()
        where words[index].tag == .comma && words[index + 2].tag == .comma
            && inserted.contains(words[index + 1].text)
            && [.auxiliary, .modal, .negation].contains(words[index - 1].tag)
        {
            for place in index..<index + 3 { words[place].tag = .adverb }
        }
    }

    private static let inserted = Vocabulary.words(
        "however though instead meanwhile nevertheless nonetheless therefore moreover then indeed")

    /// The words of a sentence; `mentionOfToken` tells which tokens belong to a mention.
    func words(
        of sentence: Article.Sentence, in article: Article, mentionOfToken: [Int: Int]
    ) -> [Word] {
        var words = sentence.tokens.map { index in
            word(index, in: article, mention: mentionOfToken[index])
        }
        let tokens = sentence.tokens.lowerBound
        TimePhrase.mark(&words) { position in
            article.tokens[tokens + position].text.first?.isUppercase == true
        }
        Self.markInserted(&words)
        let isHeadline = article.blocks[sentence.block].kind != .paragraph
        var analyses = words.map { word -> [VerbForms.Analysis] in
            guard word.mention == nil, word.tag == .noun,
                !ClosedClass.nouns.contains(word.text)
                    || word.text.hasSuffix("ing")
            else { return [] }
            return verbs.analyses(of: word.text)
        }
        for position in words.indices where !analyses[position].isEmpty {
            // A capital inside a sentence means a name, except in a headline.
            let isName =
                position > 0 && !isHeadline && words[position - 1].tag != .quote
                && article.tokens[words[position].token].text.first?.isUppercase == true
            if isName { analyses[position] = [] }
        }
        for position in words.indices {
            decide(position, &words, analyses[position])
        }
        return words
    }

    private func word(_ index: Int, in article: Article, mention: Int?) -> Word {
        let token = article.tokens[index]
        let text = token.lowercased
        let isQuoted = article.isQuoted(index)
        func made(_ tag: Word.Tag, _ lemma: String? = nil) -> Word {
            Word(
                token: index, text: text, tag: tag, lemma: lemma ?? text, form: nil,
                mention: mention, isQuoted: isQuoted)
        }
        switch token.kind {
        case .openQuote, .closeQuote: return made(.quote)
        case .possessive: return made(.possessive)
        case .number: return made(.number)
        case .punctuation:
            switch text {
            case ",": return made(.comma)
            case "(", ")", "[", "]": return made(.bracket)
            case "-", "\u{2010}", "\u{2011}": return made(token.followsSpace ? .stop : .hyphen)
            case "\u{2013}" where !token.followsSpace: return made(.hyphen)
            case "&": return made(.coordinator)
            case "%", "$", "€", "£": return made(.number)
            default: return made(.stop)
            }
        case .word: break
        }
        if mention != nil {
            // "US" and "IT" are names.
            let isPronoun =
                ClosedClass.pronouns.contains(text) && (text.count == 1 || !isAllCapitals(token))
            if ClosedClass.relatives.contains(text) { return made(.relative) }
            if ClosedClass.possessives.contains(text) { return made(.possessivePronoun) }
            return made(isPronoun ? .pronoun : .noun, VerbForms.singular(text))
        }
        return made(closedTag(text) ?? .noun, nil)
    }

    private func isAllCapitals(_ token: Article.Token) -> Bool {
        token.text.unicodeScalars.allSatisfy(\.properties.isUppercase)
    }

    private func closedTag(_ text: String) -> Word.Tag? {
        if text == "to" { return .to }
        if text == "that" { return .that }
        if ClosedClass.relatives.contains(text) { return .relative }
        if ClosedClass.modals.contains(text) { return .modal }
        if ClosedClass.be.contains(text) || ClosedClass.have.contains(text)
            || ClosedClass.do.contains(text)
        {
            return .auxiliary
        }
        if text == "not" || text == "never" || text == "n't" { return .negation }
        if ClosedClass.coordinators.contains(text) { return .coordinator }
        if ClosedClass.subordinators.contains(text) { return .subordinator }
        if ClosedClass.possessives.contains(text) { return .possessivePronoun }
        if ClosedClass.determiners.contains(text) { return .determiner }
        if ClosedClass.numerals.contains(text) { return .number }
        if ClosedClass.pronouns.contains(text) { return .pronoun }
        if ClosedClass.adverbs.contains(text) || ClosedClass.hedges.contains(text) {
            return .adverb
        }
        if ClosedClass.prepositions.contains(text) { return .preposition }
        if text.hasSuffix("ly"), text.count > 4, text != "ally", text != "rally", text != "family",
            text != "assembly", text != "supply", text != "reply", text != "apply"
        {
            return .adverb
        }
        return nil
    }

    /// Chooses between the readings of one word by what stands around it.
    private func decide(
        _ position: Int, _ words: inout [Word], _ analyses: [VerbForms.Analysis]
    ) {
        guard words[position].tag == .noun, words[position].mention == nil else { return }
        guard let analysis = choice(position, words, analyses) else {
            words[position].lemma = VerbForms.singular(words[position].text)
            if words[position].text == "back" { words[position].tag = .adverb }
            if Self.isAdjective(words[position].text) { words[position].tag = .adjective }
            // "one insider"
            if position > 0, words[position - 1].text == "one", words[position - 1].mention == nil {
                words[position - 1].tag = .number
            }
            return
        }
        words[position].tag = .verb
        words[position].lemma = analysis.lemma
        words[position].form = analysis.form
    }

    private static let plurals: Set<String> = ["police", "people", "media", "staff", "family"]

    private static func isAdjective(_ text: String) -> Bool {
        guard text.count > 4 else { return false }
        let endings = ["ous", "ive", "ful", "less", "able", "ible", "ical", "ish"]
        return endings.contains { text.hasSuffix($0) }
    }

    private func choice(
        _ position: Int, _ words: [Word], _ analyses: [VerbForms.Analysis]
    ) -> VerbForms.Analysis? {
        guard !analyses.isEmpty else { return nil }
        var before = position - 1
        while before >= 0,
            words[before].tag == .adverb || words[before].tag == .negation
                || words[before].tag == .quote
        {
            before -= 1
        }
        let previous: Word? = before >= 0 ? words[before] : nil
        let next: Word? = position + 1 < words.count ? words[position + 1] : nil
        func first(_ forms: VerbForms.Form...) -> VerbForms.Analysis? {
            analyses.first { forms.contains($0.form) }
        }
        switch previous?.tag {
        case .to:
            if let base = first(.base) {
                let opensNoun = next.map { ["from", "for", "of"].contains($0.text) } ?? false
                return base.isMostlyOther && opensNoun ? nil : base
            }
            return nil
        case .modal: return first(.base)
        case .auxiliary:
            if let form = first(.participle, .pastOrParticiple, .gerund) { return form }
            if let text = previous?.text, ClosedClass.do.contains(text) || text.hasSuffix("n't") {
                return first(.base)
            }
            return nil
        case .possessive, .possessivePronoun, .number, .adjective, .hyphen: return nil
        case .determiner:
            // "all support", "those accused": a pronoun that is a determiner by form.
            guard let text = previous?.text,
                ["those", "many", "some", "all", "both"].contains(text)
            else { return nil }
            return verbBefore(next, first(.base, .past, .pastOrParticiple))
        case .preposition:
            if let gerund = first(.gerund) {
                return next?.text == "of" ? nil : gerund
            }
            return nil
        default: break
        }
        if let form = first(.past, .participle, .pastOrParticiple) {
            // "rejected repeated requests"
            if previous?.tag == .verb, next?.tag == .noun, form.form == .pastOrParticiple {
                return nil
            }
            // "the besieged city": a participle before a noun after nothing that could be a subject;
            // before a name it is a verb: "X, the envoy, praised Y".
            if previous == nil || previous?.tag == .comma && next?.mention == nil,
                next?.tag == .noun, form.form != .past, form.mayBeOther
            {
                return nil
            }
            return form
        }
        if let gerund = first(.gerund) {
            if next?.text == "of" { return nil }
            if ClosedClass.nouns.contains(words[position].text) {
                return verbBefore(next, gerund)
            }
            return gerund
        }
        if let third = first(.third) {
            if !third.mayBeOther { return third }
            guard previous?.tag != .verb, previous?.tag != .coordinator || !third.isMostlyOther
            else { return nil }
            let hasActor = previous?.mention != nil || previous?.tag == .pronoun
            let opensObject = next?.tag == .noun || next?.tag == .preposition && next?.text != "of"
            if hasActor, !third.isMostlyOther, opensObject { return third }
            return verbBefore(next, third)
        }
        if let base = first(.base) {
            let isHead =
                previous == nil || previous?.tag == .comma || previous?.tag == .stop
            if isHead, base.isMostlyOther { return nil }
            if previous?.tag == .verb { return nil }
            if !base.mayBeOther { return base }
            // "EU aid to Ukraine"
            if previous?.mention != nil, next?.tag == .to { return nil }
            let isPlural =
                previous?.tag == .pronoun || previous?.tag == .relative
                || previous?.text.hasSuffix("s") == true || previous?.tag == .coordinator
                || previous?.tag == .that
                || previous.map { Self.plurals.contains($0.text) || $0.mention != nil } ?? false
            return isPlural ? verbBefore(next, base) : nil
        }
        return nil
    }

    /// A reading as a verb where what follows can be a verb's object, else none.
    private func verbBefore(
        _ next: Word?, _ analysis: VerbForms.Analysis?
    ) -> VerbForms.Analysis? {
        guard let analysis, let next else { return nil }
        switch next.tag {
        case .determiner, .possessivePronoun, .pronoun, .that, .to: return analysis
        case .noun, .adjective: return next.mention != nil ? analysis : nil
        case .preposition:
            let verbal = ["for", "on", "with", "against", "at", "up", "down", "out", "off", "back"]
            return !analysis.isMostlyOther && verbal.contains(next.text) ? analysis : nil
        case .adverb: return analysis
        default: return analysis.isMostlyOther ? nil : analysis
        }
    }
}
