import ActorGraphs
import Rendering

/// What `diff` found, in every format.
protocol Report {
    /// Whether the graphs say the same.
    var isEmpty: Bool { get }
    var json: String { get }
    var dot: String { get }
    func text(all: Bool) -> String
    func markdown(title: String?) -> String
    func picture(_ options: PictureOptions) throws(RenderingError) -> Picture
}

/// What two graphs say differently.
struct DiffReport: Report {
    let diff: GraphDiff
    /// The diff with the stances that nobody is sure of; a picture counts them.
    let whole: GraphDiff
    let names: [String]

    var isEmpty: Bool { diff.findings.isEmpty }
    var json: String { diff.json }
    var dot: String { diff.dot() }

    func text(all: Bool) -> String {
        diff.text(before: names[0].inputName, after: names[1].inputName, all: all)
    }

    func markdown(title: String?) -> String {
        diff.markdown(title: title, before: names[0].inputName, after: names[1].inputName)
    }

    func picture(_ options: PictureOptions) throws(RenderingError) -> Picture {
        try Picture(of: whole, options: options)
    }
}

/// What more than two graphs say.
struct ComparisonReport: Report {
    let comparison: GraphComparison
    let whole: GraphComparison
    let names: [String]

    var isEmpty: Bool { comparison.isAgreed }
    var json: String { comparison.json }
    var dot: String { comparison.dot() }

    func text(all: Bool) -> String {
        comparison.text(names: names.map(\.inputName), all: all)
    }

    func markdown(title: String?) -> String {
        comparison.markdown(title: title, names: names.map(\.inputName))
    }

    func picture(_ options: PictureOptions) throws(RenderingError) -> Picture {
        try Picture(of: whole, options: options)
    }
}

extension String {
    /// An operand as it is called in a report.
    fileprivate var inputName: String { self == "-" ? "standard input" : self }
}
