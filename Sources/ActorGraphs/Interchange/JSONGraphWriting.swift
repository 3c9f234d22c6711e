extension ActorGraph {
    /// The graph as JSON, `"format": "actorgraph/1"`, described by `schema/actorgraph-1.schema.json`.
    ///
    /// Keys are sorted and the text ends in a line end; equal graphs have equal bytes.
    public func json(_ layout: JSONLayout = .pretty) -> String {
        JSONWriter.text(of: jsonValue, layout: layout)
    }

    /// The graph as a JSON value, to be part of a larger one.
    package var jsonValue: JSONValue {
        [
            "format": .string(Self.jsonFormat),
            "generator": Generator.current(of: articles).jsonValue,
            "articles": .array(articles.map(\.jsonValue)),
            "actors": .array(actors.map(\.jsonValue)),
            "cooccurrences": .array(cooccurrences.map(\.jsonValue)),
            "stances": .array(stances.map(\.jsonValue)),
        ]
    }

    static let jsonFormat = "actorgraph/1"
}

extension Generator {
    package var jsonValue: JSONValue {
        ["name": .string(name), "version": .string(version), "model": .string(model)]
    }
}

extension ArticleRecord {
    var jsonValue: JSONValue {
        [
            "id": .string(id), "title": .optional(title), "source": .optional(source),
            "sha256": .string(sha256), "published": .optional(published),
            "characters": .integer(characters), "reader": .optional(reader),
        ]
    }
}

extension ActorNode {
    var jsonValue: JSONValue {
        var fields = self.fields
        if isNamedByHand { fields["by"] = .string(Stance.hand) }
        if !formerIDs.isEmpty { fields["formerIds"] = .array(formerIDs.map { .string($0) }) }
        if !notes.isEmpty { fields["notes"] = .array(notes.map { .string($0) }) }
        return .object(fields)
    }

    private var fields: [String: JSONValue] {
        [
            "id": .string(id), "name": .string(name), "kind": .string(kind.rawValue),
            "aliases": .array(aliases.map { .string($0) }), "role": .optional(role),
            "affiliation": .optional(affiliation),
            "identifiers": .object(identifiers.mapValues { .string($0) }),
            "salience": .number(salience),
            "mentions": .array(
                mentions.map { mention in
                    var fields = ["form": JSONValue.string(mention.form.rawValue)]
                    if let reason = mention.reason { fields["reason"] = reason.jsonValue }
                    return mention.passage.jsonValue(text: "text", fields)
                }),
        ]
    }
}

extension MentionReason {
    var jsonValue: JSONValue {
        var fields = ["rule": JSONValue.string(rule.rawValue)]
        if let line { fields["line"] = .integer(line) }
        if let probability { fields["probability"] = .number(probability) }
        return .object(fields)
    }
}

extension CoOccurrence {
    var jsonValue: JSONValue {
        [
            "actors": [.string(first), .string(second)], "sentences": .integer(sentences),
            "paragraphs": .integer(paragraphs), "npmi": .number(npmi),
            "counts": .array(
                counts.map { counts in
                    [
                        "article": .string(counts.article),
                        "sentences": .integer(counts.sentences),
                        "paragraphs": .integer(counts.paragraphs), "npmi": .number(counts.npmi),
                    ]
                }),
            "evidence": .array(evidence.map { $0.jsonValue(text: "quote") }),
        ]
    }
}

extension Stance {
    /// What is written of a link made by hand and of a name by hand, `"by": "hand"`.
    static let hand = "hand"

    var jsonValue: JSONValue {
        var fields = self.fields
        if isByHand { fields["by"] = .string(Self.hand) }
        if !notes.isEmpty { fields["notes"] = .array(notes.map { .string($0) }) }
        return .object(fields)
    }

    private var fields: [String: JSONValue] {
        [
            "source": .string(source), "target": .string(target),
            "polarity": .string(polarity.rawValue), "act": .optional(act?.rawValue),
            "confidence": .number(confidence), "modality": .string(modality.rawValue),
            "claimedBy": .optional(claimedBy), "evidence": .array(evidence.map(\.jsonValue)),
        ]
    }
}

extension StanceEvidence {
    var jsonValue: JSONValue {
        quote.jsonValue(
            text: "quote",
            [
                "cue": cue.map { $0.jsonValue(text: "text", article: false) } ?? .null,
                "act": .optional(act?.rawValue), "modality": .string(modality.rawValue),
                "claimedBy": .optional(claimedBy), "confidence": .number(confidence),
            ])
    }
}

extension Passage {
    /// The passage with its words under a key, and further fields beside it.
    fileprivate func jsonValue(
        text key: String, article named: Bool = true, _ fields: [String: JSONValue] = [:]
    ) -> JSONValue {
        var fields = fields
        if named { fields["article"] = .string(article) }
        fields["start"] = .integer(start)
        fields["end"] = .integer(end)
        if line > 0 { fields["line"] = .integer(line) }
        if column > 0 { fields["column"] = .integer(column) }
        fields[key] = .string(text)
        return .object(fields)
    }
}
