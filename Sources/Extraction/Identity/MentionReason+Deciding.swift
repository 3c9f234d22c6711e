import ActorGraphs

extension MentionReason {
    /// A reason of the learned reader, its probability to two decimals.
    init(_ rule: Rule, sure probability: Float) {
        self.init(rule, probability: Double(probability).rounded(decimals: 2))
    }

    /// Whether it says no more than that the name is the actor's own, so that an earlier reason, which
    /// tells where the name comes from, stays.
    var isPlain: Bool { [.name, .fullName, .knownName].contains(rule) }
}

extension CountryName.Form {
    /// Why a word of this form names its country.
    var rule: MentionReason.Rule {
        switch self {
        case .name: .knownName
        case .adjective, .people: .demonym
        case .capital: .capital
        case .seat: .seat
        }
    }
}
