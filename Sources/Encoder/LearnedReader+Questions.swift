// What can be asked of a text that has been read.
extension LearnedReader {
    /// What the labels of `mentions(in:)` are called: person, country, organization, group, place.
    package var mentionLabels: [String] { mentionHead.labels }
    /// What the kinds of `kinds(of:)` are called, in order.
    package var kinds: [String] { spanHead.kinds }
    /// What the forms of `forms(of:)` are called, in order.
    package var forms: [String] { spanHead.forms }
    /// What the polarities of a relation are called; the first is "none".
    package var polarities: [String] { pairHead.polarities }
    /// What the acts of a relation are called: "none" and the roots of PLOVER.
    package var acts: [String] { pairHead.acts }
    /// What the modalities of a relation are called, in order.
    package var modalities: [String] { pairHead.modalities }
    /// The thresholds that were chosen on validation data.
    package var decoding: StanceDecoding { pairHead.decoding }

    /// The names in a text, in order; they do not overlap.
    package func names(in text: EncodedText) -> [TaggedSpan] { nameHead.spans(in: text) }

    /// The mentions of actors and places in any form, in order; they do not overlap.
    package func mentions(in text: EncodedText) -> [TaggedSpan] { mentionHead.spans(in: text) }

    /// A vector for each mention, given by its words: at least one each, all of them in the text.
    ///
    /// For coreference, mentions are given in order of their first word, the longer first.
    package func vectors(of mentions: [Range<Int>], in text: EncodedText) -> SpanVectors {
        precondition(
            mentions.allSatisfy { !$0.isEmpty && text.text.words.indices.contains($0) },
            "mentions consist of words of the text")
        return spanHead.vectors(of: mentions, in: text)
    }

    /// The probabilities of all kinds for each mention.
    package func kinds(of vectors: SpanVectors) -> [[Float]] { spanHead.kinds(of: vectors) }

    /// The probabilities of all forms for each mention.
    package func forms(of vectors: SpanVectors) -> [[Float]] { spanHead.forms(of: vectors) }

    /// How well each mention's predecessors fit as its antecedents.
    package func antecedents(
        of vectors: SpanVectors, in text: EncodedText, threads: Int = 2
    ) -> AntecedentScores {
        let sentences = text.text.sentenceOfWord
        return coreferenceHead.scores(
            of: vectors, sentences: vectors.spans.map { sentences[$0.lowerBound] }, in: text.text,
            threads: threads)
    }

    /// What sentences say of pairs: a relation for each pair of each query, in order.
    ///
    /// Pairs that are linked with a probability below `least` get a polarity and nothing else.
    package func relations(
        of queries: [SentenceQuery], vectors: SpanVectors, in text: EncodedText,
        detailsFrom least: Float = 0, threads: Int = 2
    ) -> [[Relation]] {
        precondition(
            queries.allSatisfy { query in
                text.text.sentences.indices.contains(query.sentence)
                    && query.claimants.allSatisfy(vectors.spans.indices.contains)
                    && query.pairs.allSatisfy {
                        ($0.sourceRow.map(vectors.spans.indices.contains) ?? true)
                            && ($0.targetRow.map(vectors.spans.indices.contains) ?? true)
                    }
            }, "queries are about sentences of the text and mentions that have vectors")
        return pairHead.relations(
            of: queries, vectors: vectors, in: text, detailsFrom: least, threads: threads)
    }
}
