/// Corrections in the order in which they are to be made.
///
/// The text has one a line; names stand in double quotes (`\"` and `\\` for these two), ids without;
/// what follows a `#` is a comment:
///
///     merge "Zelensky" "V. Zelenskiy" into person/volodymyr-zelenskyy
///     split "Kim" from person/kim-jong-un as "Kim Yo Jong"
///     rename "Metalworkers" to "United Metalworkers' Union"
///     retype person/seoryang to organization
///     ignore "Annai Velankanni"
///     affiliate "Ana Ruiz" with country/esp
///     affiliate "Omar Diallo" with nothing
public struct CorrectionList: Sendable, Hashable {
    /// The corrections.
    public let corrections: [Correction]

    /// A list of corrections.
    public init(_ corrections: [Correction]) {
        self.corrections = corrections
    }

    /// Reads the text of a file.
    public init(parsing text: String) throws(CorrectionError) {
        var corrections: [Correction] = []
        for (number, line) in zip(
            1..., text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
        {
            let words = try CorrectionWord.words(of: line, line: number)
            guard !words.isEmpty else { continue }
            var reader = CorrectionReader(words: words, line: number)
            corrections.append(try reader.correction())
        }
        self.corrections = corrections
    }
}

/// What is wrong with a list of corrections, and where.
public struct CorrectionError: Error, Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column of the first letter that is wrong, from 1, in Unicode scalars.
    public let column: Int
    /// What is wrong.
    public let problem: String
}
