/// One field of a part that changed, as text.
package struct FieldChange: Sendable, Hashable {
    package let field: String
    package let before: String?
    package let after: String?

    /// Nil when a reader sees no change.
    init?(_ field: String, _ before: String?, _ after: String?) {
        guard before?.asRead != after?.asRead else { return nil }
        self.field = field
        self.before = before
        self.after = after
    }
}

extension GraphDiff {
    /// The fields of an actor in which a reader sees a change.
    package func fields(of change: Change<ActorNode>) -> [FieldChange] {
        let (before, after) = (change.before, change.after)
        // A title that another paper does not repeat is none taken away.
        let hasRoles = areArticlesSame || before.role != nil && after.role != nil
        return [
            FieldChange("name", before.name, after.name),
            FieldChange("kind", before.kind.rawValue, after.kind.rawValue),
            hasRoles ? FieldChange("role", before.role, after.role) : nil,
            FieldChange("affiliation", before.affiliation, after.affiliation),
            FieldChange("note", before.notes.asField, after.notes.asField),
        ].compactMap(\.self)
    }
}

extension Change<Stance> {
    /// The fields in which a reader sees a change.
    package var fields: [FieldChange] {
        [
            FieldChange("act", before.act?.rawValue, after.act?.rawValue),
            FieldChange("modality", before.modality.rawValue, after.modality.rawValue),
            FieldChange("claimedBy", before.claimedBy, after.claimedBy),
            FieldChange(
                "by", before.isByHand ? Stance.hand : nil, after.isByHand ? Stance.hand : nil),
            FieldChange("note", before.notes.asField, after.notes.asField),
        ].compactMap(\.self)
    }

    /// What became of a stance that both graphs have.
    package var mark: ChangeMark {
        if !fields.isEmpty { return .changed }
        let (old, new) = (before.sentences, after.sentences)
        if new == old { return .unchanged }
        if new >= 2 * old { return .grown }
        return old >= 2 * new ? .shrunk : .unchanged
    }
}

extension Stance {
    /// How many sentences state it.
    package var sentences: Int {
        Set(evidence.map { [$0.quote.article, String($0.quote.start), $0.quote.text] }).count
    }
}

extension [String] {
    /// Notes as one text; nil for none.
    fileprivate var asField: String? { isEmpty ? nil : joined(separator: "; ") }
}

extension String {
    /// The text as it is taken in: without regard to case, to forms of quotation marks and dashes,
    /// and to "the", in which two papers differ that say the same.
    var asRead: String {
        let letters = lowercased().map { character -> Character in
            switch character {
            case "‘", "’", "ʼ", "`": "'"
            case "“", "”", "„", "«", "»": "\""
            case "‐", "‑", "–", "—": "-"
            default: character
            }
        }
        return String(letters).oneLine.split(separator: " ").filter { $0 != "the" }
            .joined(separator: " ")
    }
}
