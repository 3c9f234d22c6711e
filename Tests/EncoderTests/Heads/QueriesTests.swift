import Testing

@testable import Encoder

@Suite("Pairs that are asked about")
struct QueriesTests {
    @Test("are the pairs that training asks about, in order", arguments: ParityCase.all)
    func asInTraining(passage: ParityCase) throws {
        let reader = try Readers.floats(passage.model).get()
        let text = reader.read(passage)
        let vectors = reader.vectors(of: passage.spans.map(\.words), in: text)
        let names = passage.spans.map(\.actor)
        let actors = names.map { names.firstIndex(of: $0) ?? 0 }
        let queries = reader.queries(about: vectors, actors: actors, in: text)
        let found = queries.flatMap { query in
            query.pairs.map {
                "\(query.sentence) \($0.source) \($0.target) \($0.standing.code) \(query.claimants)"
            }
        }
        let expected = passage.pairs.map {
            "\($0.sentence) \($0.source) \($0.target) \($0.where) \($0.claimants)"
        }
        if passage.ids.count == 1 {
            #expect(found == expected)
        } else {
            // Of the long passage, only some pairs are stored.
            let all = Set(found)
            #expect(all.count == found.count)
            #expect(expected.allSatisfy(all.contains))
        }
    }

    @Test("a sentence of nothing but names has no more than the limit")
    func limit() throws {
        let reader = try Readers.floats.get()
        let scalars = Array(String(repeating: "Oslo Rome ", count: 60).unicodeScalars)
        let text = reader.read(scalars, sentences: [scalars.indices])
        let vectors = reader.vectors(of: text.text.words.indices.map { $0..<$0 + 1 }, in: text)
        let queries = reader.queries(
            about: vectors, actors: Array(text.text.words.indices), in: text, limit: 100)
        #expect(queries.map(\.pairs.count) == [100])
    }

    @Test("details are those of the pairs that are probable enough", arguments: ParityCase.all)
    func details(passage: ParityCase) throws {
        let reader = try Readers.floats(passage.model).get()
        let text = reader.read(passage)
        let vectors = reader.vectors(of: passage.spans.map(\.words), in: text)
        let actors = Array(vectors.spans.indices)
        let queries = Array(reader.queries(about: vectors, actors: actors, in: text).prefix(6))
        let all = reader.relations(of: queries, vectors: vectors, in: text)
        let some = reader.relations(of: queries, vectors: vectors, in: text, detailsFrom: 0.2)
        for (whole, part) in zip(all.joined(), some.joined()) {
            #expect(whole.polarity == part.polarity)
            if 1 - whole.polarity[0] < 0.2 {
                #expect(part.act.isEmpty && part.modality.isEmpty && part.claim.isEmpty)
                #expect(part.cue.isEmpty)
            } else {
                #expect(part.cue == whole.cue)
                #expect(difference(part.act, whole.act) < 1e-5)
                #expect(difference(part.modality, whole.modality) < 1e-5)
                #expect(difference(part.claim, whole.claim) < 1e-5)
            }
        }
        #expect(all.map(\.count) == queries.map(\.pairs.count))
    }

    @Test("chains join all that antecedents join")
    func chains() {
        let scores = AntecedentScores(
            scores: [[], [-1], [0.5, 0.7], [0, -2, 0], [-1, 3, 2, 1], [2]])
        #expect(scores.antecedent(of: 0) == nil)
        #expect(scores.antecedent(of: 2) == 1)
        #expect(scores.chains == [0, 1, 1, 3, 1, 1])
    }

    @Test("what probabilities decide for")
    func polarity() {
        let thresholds = StanceThresholds(
            signed: 0.5, signedCarried: 0.7, neutral: 0.5, neutralCarried: 0.7)
        let cases: [(polarity: [Float], isCarried: Bool, decided: Int?)] = [
            ([1, 0, 0, 0], false, nil),
            ([0, 1, 0, 0], false, 1),
            ([0, 0, 1, 0], true, 2),
            ([0, 0, 0, 1], false, 3),
            ([0.4, 0.2, 0.3, 0.1], false, 2),
            ([0.4, 0.3, 0.2, 0.1], true, nil),
            ([0.3, 0, 0.1, 0.6], false, 3),
            ([0.3, 0, 0.1, 0.6], true, nil),
        ]
        for (polarity, isCarried, decided) in cases {
            #expect(thresholds.polarity(of: polarity, isCarried: isCarried) == decided)
        }
    }

    @Test("the cue is the peak of attention and what is nearly as high beside it")
    func cue() {
        let cases: [(cue: [Float], words: Range<Int>?)] = [
            ([], nil), ([1], 0..<1), ([0.1, 0.4, 0.3, 0.1], 1..<3), ([0.4, 0.3, 0.1, 0.2], 0..<2),
        ]
        for (cue, words) in cases {
            let relation = Relation(polarity: [], act: [], modality: [], cue: cue, claim: [])
            #expect(relation.cueWords(share: 0.5) == words)
        }
    }
}
