/// Corrections in the order in which they are to be made.
///
/// The text has one a line; names stand in double quotes (`\"` and `\\` for these two), ids without;
/// what follows a `#` is a comment:
///
///     merge "Zelensky" "V. Zelenskiy" into person/volodymyr-zelensky
///     split "Kim" from person/kim-jong-un as "Kim Yo Jong"
///     rename "Metalworkers" to "United Metalworkers' Union"
///     retype person/seoryang to organization
///     ignore "Annai Velankanni"
///     affiliate "Ana Ruiz" with country/esp
///     affiliate "Omar Diallo" with nothing
public struct CorrectionList: Sendable, Hashable {
    /// The corrections.
    public let corrections: [Correction]
    /// Where each stands in the text that it was read from; empty for a list made without a text.
    public let places: [Place]

    /// The place of a correction's first name.
    public struct Place: Sendable, Hashable {
        /// The line, from 1.
        public let line: Int
        /// The column, from 1, in Unicode scalars.
        public let column: Int
    }

    /// A list of corrections.
    public init(_ corrections: [Correction]) {
        self.corrections = corrections
        places = []
    }

    /// Reads the text of a file; of a line that is wrong its first error counts.
    public init(parsing text: String) throws(CorrectionErrors) {
        var corrections: [Correction] = []
        var places: [Place] = []
        var errors: [CorrectionError] = []
        for (number, line) in zip(
            1..., text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
        {
            do throws(CorrectionError) {
                let words = try CorrectionWord.words(of: line, line: number)
                guard !words.isEmpty else { continue }
                var reader = CorrectionReader(words: words, line: number)
                corrections.append(try reader.correction())
                places.append(Place(line: number, column: words[1].column))
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw CorrectionErrors(errors) }
        self.corrections = corrections
        self.places = places
    }
}

/// All that is wrong with a list of corrections, in the order of its lines.
public struct CorrectionErrors: Error, Sendable, Hashable {
    /// The errors, at least one and at most ``most``.
    public let all: [CorrectionError]
    /// How many more there are.
    public let omitted: Int

    /// No more than so many errors are listed.
    public static let most = 100

    init(_ errors: [CorrectionError]) {
        all = Array(errors.prefix(Self.most))
        omitted = errors.count - all.count
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
