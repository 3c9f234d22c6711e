/// A part of a run of capital words, and what the tables say of it.
struct Piece: Sendable, Hashable {
    /// Its tokens.
    var tokens: Range<Int>
    /// What it is.
    var content: Content

    /// What the tables say of a piece.
    enum Content: Sendable, Hashable {
        /// A word for a country.
        case country(CountryName)
        /// An organization of the table, by its index.
        case organization(Int)
        /// An office that every state has its own of: "Foreign Ministry".
        case body(String)
        /// A title or office: "President".
        case title(Title)
        /// A person of the table of office holders, by index.
        case holder(Int)
        /// A place that is no actor.
        case place
        /// An event, a work, a law, a vehicle, a date.
        case thing
        /// A name that no table has: the evidence in the article decides.
        case unknown
    }
}

extension Piece {
    var isTitle: Bool { if case .title = content { true } else { false } }
    /// Whether it is a title that does more than modify another: "Minister", not "Former".
    var isOffice: Bool {
        if case .title(let title) = content { title.kind != "modifier" } else { false }
    }
    var isUnknown: Bool { content == .unknown }
    /// Whether it only says of which country something is: "Malian".
    var isAdjective: Bool { countryName?.form == .adjective }
    /// Whether it may be somebody's name.
    var isPersonal: Bool {
        switch content {
        case .unknown, .holder: true
        default: false
        }
    }
    var countryName: CountryName? { if case .country(let name) = content { name } else { nil } }
}
