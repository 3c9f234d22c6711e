extension GraphDiff {
    /// The diff as JSON, `"format": "actorgraph-diff/1"`, described by
    /// `schema/actorgraph-diff-1.schema.json`.
    ///
    /// Parts are written as in graph JSON; the other lists than `added` and `removed` hold pairs of
    /// `before` and `after`. Co-occurrences and stances whose evidence alone changed are left out, as are those
    /// fields that no reader would call a difference: ``findings``.
    public var json: String {
        let findings = self.findings
        func parts(_ value: (Finding) -> JSONValue?) -> JSONValue {
            .array(findings.compactMap(value))
        }
        let value: JSONValue = [
            "format": "actorgraph-diff/1",
            "generator": Generator.current(of: before.articles + after.articles).jsonValue,
            "before": .array(before.articles.map(\.jsonValue)),
            "after": .array(after.articles.map(\.jsonValue)),
            "actors": [
                "added": parts {
                    if case .actorAdded(let part) = $0 { part.jsonValue } else { nil }
                },
                "removed": parts {
                    if case .actorRemoved(let part) = $0 { part.jsonValue } else { nil }
                },
                "changed": parts {
                    guard case .actorChanged(let change) = $0 else { return nil }
                    return [
                        "before": change.before.jsonValue, "after": change.after.jsonValue,
                    ]
                },
            ],
            "stances": [
                "added": parts {
                    if case .stanceAdded(let part) = $0 { part.jsonValue } else { nil }
                },
                "removed": parts {
                    if case .stanceRemoved(let part) = $0 { part.jsonValue } else { nil }
                },
                "changed": parts {
                    guard case .stanceChanged(let change) = $0 else { return nil }
                    return change.stanceJSON
                },
                "flipped": parts {
                    guard case .stanceFlipped(let change) = $0 else { return nil }
                    return change.stanceJSON
                },
                "grown": parts {
                    guard case .stanceGrew(let change) = $0 else { return nil }
                    return change.stanceJSON
                },
                "shrunk": parts {
                    guard case .stanceShrank(let change) = $0 else { return nil }
                    return change.stanceJSON
                },
            ],
            "cooccurrences": [
                "added": parts {
                    if case .pairAdded(let part) = $0 { part.jsonValue } else { nil }
                },
                "removed": parts {
                    if case .pairRemoved(let part) = $0 { part.jsonValue } else { nil }
                },
            ],
        ]
        return JSONWriter.text(of: value, layout: .pretty)
    }
}

extension Change<Stance> {
    fileprivate var stanceJSON: JSONValue {
        ["before": before.jsonValue, "after": after.jsonValue]
    }
}
