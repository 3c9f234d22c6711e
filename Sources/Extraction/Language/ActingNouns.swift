/// Nouns that stand for the actor they belong to.
enum ActingNouns {
    /// Whoever "Turkish officials" or "the army of Mali" act for.
    static let actFor: Set<String> = [
        "government", "authority", "official", "army", "force", "military", "troop", "soldier",
        "navy", "administration", "regime", "state", "police", "parliament", "ministry",
        "spokesman",
        "spokesperson", "spokeswoman", "leadership", "diplomat", "delegation", "embassy", "side",
        "representative", "forces", "warplane", "jet", "aircraft", "missile", "drone", "fighter",
        "militant", "executive", "lawmaker", "envoy", "negotiator", "prosecutor", "court", "judge",
        "cabinet", "source", "commander", "people", "nation", "republic", "kingdom", "junta",
        "troops", "police officer", "officer", "intelligence", "airstrike", "member", "team",
        "group",
        "investigator", "security", "statement", "report", "senate", "congress", "union", "party",
        "company", "board", "staff", "management", "lawyer", "attorney", "counsel", "supporter",
        "agency", "department", "bloc", "council", "commission", "committee", "president's office",
        "ambassador", "tank", "artillery", "rocket", "warship", "leader", "strike", "shell", "bomb",
        "raid",
    ]
    /// Nouns whose owner does what the infinitive after them says.
    static let intentions: Set<String> = [
        "decision", "move", "attempt", "bid", "effort", "plan", "request", "push", "threat",
        "promise", "pledge", "refusal", "willingness", "desire", "campaign", "vow", "offer",
        "commitment", "intention", "readiness", "proposal", "failure", "desire", "order",
    ]
    /// Titles and relations that a name may follow after a comma.
    static let titles: Set<String> = [
        "general", "counterpart", "colleague", "successor", "predecessor", "aide", "adviser",
        "advisor", "spokesman", "spokeswoman", "spokesperson", "colonel", "bishop", "archbishop",
        "professor", "lieutenant", "marshal", "admiral", "chancellor", "emir", "sultan", "prince",
        "princess", "sheikh", "ayatollah", "pope", "commissioner", "rector", "dean", "deputy",
        "uncle", "aunt", "cousin", "nephew", "niece",
        "grandfather", "grandson", "suspect", "candidate", "activist", "lawyer",
    ]
    /// Persons of their own, who are not the actor they belong to.
    static let people: Set<String> = [
        "counterpart", "president", "minister", "chief", "head", "chairman", "chairwoman", "king",
        "queen", "wife",
        "husband", "son", "daughter", "brother", "sister", "father", "mother", "journalist",
        "rival",
        "opponent", "ally", "critic", "enemy", "director", "secretary", "governor",
        "mayor", "senator", "manager", "coach", "player", "founder", "owner", "friend", "partner",
        "neighbor", "neighbour", "opposition", "client", "patient", "fan", "voter", "guest",
        "victim",
        "customer", "employee", "worker", "follower", "detractor", "successor", "predecessor",
        "aide", "adviser", "advisor", "lawyer", "biographer", "champion",
        "rebel", "uncle", "cousin", "year", "day", "time",
        "week", "month",
    ]
}
