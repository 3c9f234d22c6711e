import ActorGraphs

/// Finds the stances of one sentence: entries of the lexicon whose frames are filled.
struct FrameMatcher {
    let reading: SentenceReading
    let parties: PartyReader
    let lexicon: ActLexicon
    /// Who acted in the sentence before.
    let doersBefore: [Int]
    /// Who did what the sentence already took a stance to: "the offer", "it".
    var doersInSentence: [Int] = []
    private(set) var findings: [Finding] = []

    /// The stances of a sentence, in the order of their cues.
    static func findings(
        in reading: SentenceReading, parties: PartyReader, lexicon: ActLexicon, doersBefore: [Int]
    ) -> [Finding] {
        var matcher = FrameMatcher(
            reading: reading, parties: parties, lexicon: lexicon, doersBefore: doersBefore)
        for index in reading.clauses.indices { matcher.matchVerb(index) }
        for index in reading.chunks.indices where reading.chunks[index].kind == .noun {
            matcher.matchNoun(index)
            matcher.matchCompound(index)
        }
        matcher.matchAdjectives()
        matcher.matchPrepositions()
        matcher.matchJudgements()
        matcher.matchLabels()
        matcher.matchDemands()
        matcher.matchCalls()
        matcher.dropContained()
        return matcher.findings
    }

    private init(
        reading: SentenceReading, parties: PartyReader, lexicon: ActLexicon, doersBefore: [Int]
    ) {
        self.reading = reading
        self.parties = parties
        self.lexicon = lexicon
        self.doersBefore = doersBefore
    }

    /// Drops what is part of a longer cue: "talks" in "walked out of talks with".
    private mutating func dropContained() {
        let cues = findings.map(\.cue)
        findings.removeAll { finding in
            cues.contains { cue in
                cue.count > finding.cue.count && cue.lowerBound <= finding.cue.lowerBound
                    && cue.upperBound >= finding.cue.upperBound
            }
        }
    }

    /// Makes the requests that a verb addresses to actors opposition.
    mutating func turnHostile(_ verb: Range<Int>, towards targets: [Int]) {
        findings = findings.map { finding in
            guard finding.act == .request, finding.polarity == .neutral,
                finding.cue.overlaps(verb), targets.contains(finding.target.entity)
            else { return finding }
            return finding.with(polarity: .oppose)
        }
    }

    /// A cue with what it says.
    struct Cue {
        let entry: ActEntry
        let words: Range<Int>
        let frame: Finding.Frame
        let manner: Manner
        var claimedBy: Int?
    }

    /// Adds a stance of every source towards every target.
    mutating func add(
        _ cue: Cue, from sources: [Party], to targets: [Party], isReciprocal: Bool = false
    ) {
        guard cue.manner.modality != .negated else { return }
        var polarity = cue.entry.polarity
        var act = cue.entry.act
        if cue.manner.isTurned {
            switch polarity {
            case .support: (polarity, act) = (.oppose, .reject)
            case .oppose:
                // Who stops attacking yields; who only declines to condemn takes no side.
                guard cue.manner.isEnded else { return }
                (polarity, act) = (.support, .yield)
            case .neutral: (polarity, act) = (.oppose, .reject)
            }
        }
        let claimant = cue.claimedBy ?? parties.speakers[cue.words.lowerBound]
        for source in sources {
            for target in targets where target.entity != source.entity {
                append(cue, source, target, polarity, act, claimant)
                if isReciprocal { append(cue, target, source, polarity, act, claimant) }
            }
        }
    }

    private mutating func append(
        _ cue: Cue, _ source: Party, _ target: Party, _ polarity: Polarity, _ act: Act?,
        _ claimant: Int?
    ) {
        // "refused to support": without the first word the cue would say the contrary.
        var words = cue.words
        if cue.manner.isTurned, let turner = cue.manner.turner, turner < words.lowerBound,
            words.lowerBound - turner <= 5
        {
            words = turner..<words.upperBound
        }
        findings.append(
            Finding(
                source: source, target: target, polarity: polarity, act: act,
                modality: cue.manner.modality, frame: cue.frame, cue: words,
                claimedBy: claimant == source.entity ? nil : claimant,
                weight: cue.entry.weight))
    }

    /// Adds a stance of each of several actors towards each other.
    mutating func addMutual(_ cue: Cue, among parties: [Party]) {
        for (number, one) in parties.enumerated() {
            add(cue, from: [one], to: Array(parties[(number + 1)...]), isReciprocal: true)
        }
    }

    /// The end of a phrase whose first word stands at a place, or nil when it does not follow.
    ///
    /// Determiners, adjectives and adverbs may stand before the nouns of the phrase.
    func end(of phrase: [String], at start: Int) -> Int? {
        match(phrase.dropFirst(), from: start + 1)
    }

    /// The end of words that follow from a place on.
    func match(_ rest: ArraySlice<String>, from start: Int) -> Int? {
        var position = start
        for part in rest {
            var skipped = 0
            while true {
                guard position < reading.words.count else { return nil }
                let word = reading.words[position]
                if word.text == part || word.lemma == part { break }
                guard skipped < 4, isSkippable(word, before: part) else { return nil }
                skipped += 1
                position += 1
            }
            position += 1
        }
        return position
    }

    private func isSkippable(_ word: Word, before part: String) -> Bool {
        if word.tag == .adverb || word.tag == .quote { return true }
        if ClosedClass.prepositions.contains(part) || part == "to" { return false }
        if word.tag == .possessive || word.mention != nil {
            return VerbForms.singular(part) == part && Self.owned.contains(part)
        }
        return [.determiner, .adjective, .possessivePronoun, .number, .noun].contains(word.tag)
    }

    /// Nouns of phrases whose owner may stand inside: "call for X's resignation".
    private static let owned: Set<String> = [
        "resignation", "removal", "ouster", "impeachment", "arrest", "dismissal", "prosecution",
        "overthrow", "boycott", "withdrawal", "extradition", "conviction", "destruction", "release",
        "apology",
    ]

    /// The noun groups that stand at a word, with those joined to them.
    func groups(at word: Int) -> [Int] {
        var position = word
        while position < reading.words.count,
            [.adverb, .quote].contains(reading.words[position].tag)
        {
            position += 1
        }
        guard position < reading.words.count, let chunk = reading.chunk(holding: position),
            reading.chunks[chunk].kind == .noun
        else { return [] }
        return reading.coordinated(from: chunk)
    }
}
