/// Whether a word for a country names an actor there or only a place on the map.
enum CountryStanding: Sendable, Hashable {
    /// It acts or is acted upon: "Ankara rejected", "talks with Turkey".
    case actor
    /// It modifies something that is neither the state nor a private thing: "Chinese smartphones".
    /// It counts where the article has the country as an actor elsewhere.
    case weak
    /// It is only a place or an origin: "in Turkey", "a French player".
    case place
}
