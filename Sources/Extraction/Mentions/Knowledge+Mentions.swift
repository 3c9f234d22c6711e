extension Knowledge {
    /// Whether a token is a word of which names of organizations are made.
    ///
    /// "Ag" between two names of a person is a particle; only "AG" makes a company.
    func isOrganizationWord(_ token: Int, _ reading: Reading) -> Bool {
        organizations.words[reading.words[token]] != nil
            && (reading.shapes[token] == .upper
                || !Vocabulary.particles.contains(reading.words[token]))
    }
}
