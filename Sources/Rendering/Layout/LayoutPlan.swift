/// What can be afforded for so many actors and lines, counted in moves and not by a clock, so that every
/// machine finds the same picture.
struct LayoutPlan: Equatable {
    /// Layouts by springs to begin with.
    var starts: Int
    /// Moves that refine each of them.
    var tries: Int
    /// How many are finished with lines and words.
    var finalists: Int
    /// Moves that refine each of those once more.
    var finalTries: Int
    /// How freely boxes move at first, in crossings.
    static let heat = 3.0
    static let finalHeat = 0.4

    /// More starts find nothing better.
    static let mostStarts = 100

    init(actors: Int, lines: Int, starts wanted: Int?) {
        // A move looks at all boxes and lines for each line of the moved box.
        let (count, links) = (Double(max(actors, 1)), Double(lines))
        let work = (2 * links / count + 2) * (count + links)
        let most = actors <= 40 ? Self.quick : Self.slow
        switch max(actors, lines / 3) {
        case ...25: (starts, finalists) = (5, 3)
        case ...40: (starts, finalists) = (4, 2)
        case ...80: (starts, finalists) = (3, 2)
        default: (starts, finalists) = (2, 1)
        }
        let moves = min(max(40, Int(most / work)), 2500 * actors)
        tries = moves * 7 / 10 / starts
        finalTries = moves * 3 / 10 / finalists
        guard let wanted else { return }
        // One start is asked for the sake of speed: then nothing is refined either.
        let asked = min(max(wanted, 1), Self.mostStarts)
        if asked == 1 { (tries, finalTries) = (0, 0) }
        finalists = min(finalists, asked)
        starts = asked
    }

    /// Boxes and lines looked at for up to 40 actors, and for more.
    private static let quick = 28e6
    private static let slow = 100e6
}
