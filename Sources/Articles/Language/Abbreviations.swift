/// Words that are written with a full stop, and what may follow that stop.
enum Abbreviations {
    /// What stands after the stop.
    enum Follower {
        case number
        case capital
        case other
    }

    /// Whether the stop after a word belongs to the word.
    ///
    /// - Parameters:
    ///   - word: The word without its stop, as written.
    ///   - follower: What stands after the stop.
    ///   - previous: The token before the word.
    static func takesStop(
        _ word: String, before follower: Follower, after previous: String?
    ) -> Bool {
        if always.contains(word) || titles.contains(word) { return true }
        if beforeNumber.contains(word) || beforeNumber.contains(word.lowercased()) {
            return follower == .number
        }
        // A state's short form stands after a comma or a party's letter: "Waco, Tex.", "R-Tex."
        if states.contains(word) { return previous == "," || previous == "-" || previous == "–" }
        let isShouted = word.count > 1 && word == word.uppercased() && word != word.lowercased()
        return isShouted && titles.contains(word.prefix(1) + word.dropFirst().lowercased())
            && follower == .capital
    }

    /// Whether a sentence can hardly end at this token: a title, a rank, "No." before a number.
    static func bindsForward(_ token: String) -> Bool {
        guard token.hasSuffix(".") else { return false }
        let word = String(token.dropLast())
        return titles.contains(word) || binders.contains(word)
            || beforeNumber.contains(word.lowercased())
            || titles.contains(word.prefix(1) + word.dropFirst().lowercased())
    }

    /// Titles and ranks before a name.
    private static let titles: Set<String> = [
        "Adm", "Amb", "Atty", "Brig", "Capt", "Cdr", "Cmdr", "Col", "Cpl", "Cpt", "Det", "Dr",
        "Eng", "Engr", "Fr", "Ft", "Gen", "Gov", "Hon", "Insp", "Lt", "Maj", "Md", "Messrs", "Mgr",
        "Mlle", "Mme", "Mohd", "Mr", "Mrs", "Ms", "Msgr", "Mt", "Mx", "Pres", "Prof", "Pvt", "Rep",
        "Reps", "Rev", "Sen", "Sens", "Sgt", "Smt", "Spc", "Sr", "Ste", "Supt",
    ]

    /// Words that a sentence does not end with, whatever follows.
    private static let binders: Set<String> = ["al", "approx", "ca", "cf", "e.g", "i.e", "vs", "v"]

    /// Always with their stop.
    private static let always: Set<String> = [
        "Assn", "Ave", "Blvd", "Bros", "Co", "Corp", "Cos", "Dept", "Inc", "Jr", "Ltd", "Ph", "Plc",
        "Pty", "Rd", "St", "Univ", "al", "approx", "bros", "ca", "cf", "dept", "etc", "inc", "ltd",
        "vs",
    ]

    /// Abbreviations only where a number follows: "No. 10", "Jan. 6"; "No." alone is an answer.
    private static let beforeNumber: Set<String> = [
        "apr", "art", "aug", "ch", "chap", "dec", "feb", "fig", "jan", "jul", "jun", "mar", "no",
        "nos", "nov", "oct", "p", "para", "pp", "rs", "sec", "sep", "sept", "vol",
    ]

    /// American states in the older style.
    private static let states: Set<String> = [
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
        "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore",
        "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
    ]
}
