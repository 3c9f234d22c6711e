import Encoder

/// What the command line asks to be measured.
struct Options {
    var model = EmbeddedModel.standard
    var thresholds: StanceThresholds?
    var usesGoldMentions = false
    /// How many faults of an article are printed.
    var errorLimit = 0
    /// The sets to be measured, each with the option that names its form.
    var sets: [(option: String, path: String)] = []
    /// The article whose stages are timed.
    var stages: String?
    /// The article that times the encoder.
    var encoder: String?

    /// The options of a command line; nil for a wrong one.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        func value() -> String? { rest.popFirst() }
        guard !arguments.isEmpty else { return nil }
        while let option = rest.popFirst() {
            switch option {
            case "--fast": model = .fast
            case "--gold-mentions": usesGoldMentions = true
            case "--thresholds":
                let numbers = (0..<4).compactMap { _ in value().flatMap(Float.init) }
                guard numbers.count == 4, numbers.allSatisfy({ (0...1).contains($0) }) else {
                    return nil
                }
                thresholds = StanceThresholds(
                    signed: numbers[0], signedCarried: numbers[1], neutral: numbers[2],
                    neutralCarried: numbers[3])
            case "--errors":
                guard let count = value().flatMap(Int.init) else { return nil }
                errorLimit = count
            case "--world", "--seesaw", "--examples":
                guard let path = value() else { return nil }
                sets.append((option, path))
            case "--stages":
                guard let path = value() else { return nil }
                stages = path
            case "--encoder":
                guard let path = value() else { return nil }
                encoder = path
            default: return nil
            }
        }
    }
}
