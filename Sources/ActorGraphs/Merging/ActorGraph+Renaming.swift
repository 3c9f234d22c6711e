extension ActorGraph {
    /// The graph with other ids for its articles, in every place that points at them.
    func renamingArticles(_ names: [String: String]) -> ActorGraph {
        if names.isEmpty { return self }
        func renamed(_ id: String) -> String { names[id] ?? id }
        func renamed(_ passage: Passage) -> Passage {
            Passage(
                article: renamed(passage.article), start: passage.start, end: passage.end,
                line: passage.line, column: passage.column, text: passage.text)
        }
        return ActorGraph(
            articles: articles.map { article in
                ArticleRecord(
                    id: renamed(article.id), title: article.title, source: article.source,
                    sha256: article.sha256, published: article.published,
                    characters: article.characters, reader: article.reader)
            }.sorted { $0.id < $1.id },
            actors: actors.map { actor in
                var actor = actor
                actor.mentions = actor.mentions.map {
                    ActorMention(passage: renamed($0.passage), form: $0.form, reason: $0.reason)
                }.sorted(by: <, joining: { $0.joined(with: $1) })
                return actor
            },
            cooccurrences: cooccurrences.map { pair in
                CoOccurrence(
                    pair.first, pair.second,
                    counts: pair.counts.map {
                        CoOccurrence.Counts(
                            article: renamed($0.article), sentences: $0.sentences,
                            paragraphs: $0.paragraphs, npmi: $0.npmi)
                    },
                    evidence: pair.evidence.map(renamed))
            },
            stances: stances.map { stance in
                Stance(
                    source: stance.source, target: stance.target, polarity: stance.polarity,
                    evidence: stance.evidence.map {
                        StanceEvidence(
                            quote: renamed($0.quote), cue: $0.cue.map(renamed), act: $0.act,
                            modality: $0.modality, claimedBy: $0.claimedBy,
                            confidence: $0.confidence)
                    }, isByHand: stance.isByHand, notes: stance.notes)
            })
    }
}
