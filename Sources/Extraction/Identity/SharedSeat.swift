import ActorGraphs

/// A city that two actors sit in: "Brussels" is Belgium's capital and the European Union's seat.
enum SharedSeat {
    /// The mentions with such a city given to the union where the article speaks of the union and
    /// never of the country.
    static func settled(_ mentions: Mentions) -> Mentions {
        let known = Set(mentions.all.compactMap(\.known))
        let isUnionThere = known.contains(union) || known.contains(commission)
        let isCountryThere = mentions.all.contains {
            $0.known == country && $0.form != .metonym
        }
        guard isUnionThere, !isCountryThere else { return mentions }
        return mentions.with(
            mentions.all.map { mention in
                guard mention.known == country, mention.isActor else { return mention }
                var seat = mention
                seat.kind = .organization
                seat.known = union
                seat.reason = MentionReason(.seat)
                return seat
            })
    }

    private static let country = "country/bel"
    private static let union = "organization/european-union"
    private static let commission = "organization/european-commission"
}
