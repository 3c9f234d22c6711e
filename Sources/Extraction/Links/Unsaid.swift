import ActorGraphs

/// Words that seem to say a side towards somebody and do not, as ranges of a sentence's words or of an
/// article's scalars.
struct Unsaid: Sendable, Hashable {
    let words: Range<Int>
    /// Those towards whom they say nothing.
    let targets: Range<Int>
    /// The side that they do not say.
    var polarity = Polarity.oppose
    /// Who condemns or welcomes what is done to the targets, so that its own words do not tell his side
    /// either.
    var judges: [Range<Int>] = []

    /// The same in other units.
    func mapped(_ place: (Range<Int>) -> Range<Int>) -> Unsaid {
        Unsaid(
            words: place(words), targets: place(targets), polarity: polarity,
            judges: judges.map(place))
    }

    /// Whether words with a cue say nothing of that side of a source towards a target.
    func covers(
        _ cue: Range<Int>, of source: Range<Int>, to target: Range<Int>, _ polarity: Polarity
    ) -> Bool {
        guard polarity == self.polarity, targets.overlaps(target) else { return false }
        let isJudge = judges.contains { $0.overlaps(source) }
        let end = isJudge ? max(targets.upperBound, words.upperBound) : words.upperBound
        return (words.lowerBound..<end).overlaps(cue)
    }
}
