import Testing

@testable import Encoder

/// The outputs of every head are those of PyTorch within a thousandth.
@Suite("Parity with PyTorch")
struct ParityTests {
    static let tolerance: Float = 1e-3

    @Test("there are cases, and one of several windows", arguments: EmbeddedModel.allCases)
    func cases(model: EmbeddedModel) {
        #expect(ParityCase.all(of: model).count >= 10)
        #expect(ParityCase.all(of: model).contains { $0.ids.count > 1 })
    }

    @Test("words, pieces and shapes", arguments: ParityCase.all)
    func words(passage: ParityCase) throws {
        let reader = try Readers.floats(passage.model).get()
        let scalars = Array(passage.text.unicodeScalars)
        let text = EncoderText(
            scalars, sentences: passage.sentences.map { $0[0]..<$0[1] },
            tokenizer: reader.tokenizer)
        #expect(text.words.map { [$0.range.lowerBound, $0.range.upperBound] } == passage.words)
        let passages = reader.windows.passages(of: text)
        #expect(passages.map(\.ids) == passage.ids)
        #expect(passages.map { $0.shapes.map(\.rawValue) } == passage.shapes)
    }

    @Test("states, names and mentions", arguments: ParityCase.all)
    func states(passage: ParityCase) throws {
        let reader = try Readers.floats(passage.model).get()
        let text = reader.read(passage)
        let rows = rowsOfCore(passage, reader)
        let names = reader.nameHead.scores(in: text)
        let mentions = reader.mentionHead.scores(in: text)
        var worst: Float = 0
        #expect(rows.count == text.text.words.count)
        for (word, row) in rows.enumerated() {
            worst = max(
                worst, difference(text.state(ofWord: word).prefix(8), passage.hidden8[row]),
                rowDifference(word, of: names, passage.names[row]),
                rowDifference(word, of: mentions, passage.mentions[row]))
        }
        report(worst)
    }

    @Test("mentions' vectors, kinds, forms and antecedents", arguments: ParityCase.all)
    func spans(passage: ParityCase) throws {
        let reader = try Readers.floats(passage.model).get()
        let text = reader.read(passage)
        let vectors = reader.vectors(of: passage.spans.map(\.words), in: text)
        let kinds = reader.kinds(of: vectors)
        let forms = reader.forms(of: vectors)
        var worst: Float = 0
        for (index, span) in passage.spans.enumerated() {
            let row = UnsafeBufferPointer(start: vectors.row(index), count: 16)
            worst = max(
                worst, difference(row, span.vector16),
                difference(ofProbabilities: kinds[index], andScores: span.kind),
                difference(ofProbabilities: forms[index], andScores: span.form))
        }
        #expect(worst < Self.tolerance)
        let scores = reader.antecedents(of: vectors, in: text)
        for antecedent in passage.coreference {
            let score = scores.score(of: antecedent.earlier, for: antecedent.later)
            worst = max(worst, abs(score - antecedent.score))
        }
        report(worst)
    }

    @Test("pairs", arguments: ParityCase.all)
    func pairs(passage: ParityCase) throws {
        let reader = try Readers.floats(passage.model).get()
        let text = reader.read(passage)
        let vectors = reader.vectors(of: passage.spans.map(\.words), in: text)
        let sentences = Set(passage.pairs.map(\.sentence)).sorted()
        let grouped = sentences.map { sentence in
            passage.pairs.filter { $0.sentence == sentence }
        }
        let queries = grouped.map { pairs in
            SentenceQuery(
                sentence: pairs[0].sentence,
                pairs: pairs.map {
                    PairQuery(
                        source: $0.source, target: $0.target,
                        standing: standing(ofCode: $0.where))
                }, claimants: pairs[0].claimants)
        }
        let relations = reader.relations(of: queries, vectors: vectors, in: text)
        #expect(relations.map(\.count) == grouped.map(\.count))
        var worst: Float = 0
        for (pair, relation) in zip(grouped.joined(), relations.joined()) {
            var polarity = pair.polarity
            polarity.withUnsafeMutableBufferPointer { scores in
                if let base = scores.baseAddress { reader.decoding.calibrate(base, rows: 1) }
            }
            worst = max(
                worst, difference(ofProbabilities: relation.polarity, andScores: polarity),
                difference(ofProbabilities: relation.act, andScores: pair.act),
                difference(ofProbabilities: relation.modality, andScores: pair.modality),
                difference(ofProbabilities: relation.claim, andScores: pair.claim),
                difference(relation.cue, pair.cue))
        }
        report(worst)
    }

    /// Fails for a difference that is too large, and prints it in any case.
    private func report(
        _ worst: Float, _ name: String = #function, at place: SourceLocation = #_sourceLocation
    ) {
        print("parity of \(name): largest difference \(worst)")
        #expect(worst < Self.tolerance, sourceLocation: place)
    }

    /// The case's row of every word: rows are listed window by window, with the context's words.
    private func rowsOfCore(_ passage: ParityCase, _ reader: LearnedReader) -> [Int] {
        let text = EncoderText(
            Array(passage.text.unicodeScalars),
            sentences: passage.sentences.map { $0[0]..<$0[1] }, tokenizer: reader.tokenizer)
        var rows: [Int] = []
        var start = 0
        for window in reader.windows.passages(of: text) {
            var pieces = window.ids.count - 2
            var first = window.words.upperBound
            while pieces > 0 {
                first -= 1
                pieces -= text.words[first].pieces.count
            }
            rows += window.words.map { start + $0 - first }
            start += window.words.upperBound - first
        }
        return rows
    }

    private func rowDifference(
        _ row: Int, of scores: Memory<Float>, _ expected: [Float]
    ) -> Float {
        let start = scores[from: row * expected.count]
        return difference(
            UnsafeBufferPointer(start: start, count: expected.count), expected)
    }

    private func standing(ofCode code: Int) -> PairQuery.Standing {
        switch code {
        case 1...3: .sourceBefore(code)
        case 4: .sourceAfter
        case 5: .sourceUnnamed
        case 6...8: .targetBefore(code - 5)
        case 9: .targetAfter
        case 10: .targetUnnamed
        default: .together
        }
    }
}
