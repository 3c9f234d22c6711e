import ActorGraphs
import Testing

@Suite("Parts that say the same thing")
struct JoiningTests {
    @Test("a mention that knows its line stands for one that does not")
    func line() {
        let known = ActorMention(passage: Sample.passage(0..<4), form: .metonym)
        let unknown = ActorMention(passage: Sample.passage(0..<4, line: 0), form: .metonym)
        let other = ActorMention(passage: Sample.passage(0..<4, line: 0), form: .name)
        let actor = ActorNode(
            id: "country/ukr", name: "Ukraine", kind: .country,
            mentions: [known, other, unknown, known])
        #expect(actor.mentions == [known, other])
    }

    @Test("an actor's name is none of its aliases")
    func aliases() {
        let actor = ActorNode(
            id: "person/x", name: "X", kind: .person, aliases: ["Y", "X", "A", "Y"])
        #expect(actor.aliases == ["A", "Y"])
    }

    @Test("the same evidence counts once, with the larger confidence")
    func evidence() {
        let stance = Sample.stance(evidence: [
            Sample.evidence(0.5), Sample.evidence(0.8),
            Sample.evidence(0.6, quote: Sample.passage(line: 0)),
        ])
        #expect(stance.evidence == [Sample.evidence(0.8)])
    }

    @Test(
        "evidence that differs in what is said stays apart",
        arguments: [
            Sample.evidence(act: .reject), Sample.evidence(modality: .hedged),
            Sample.evidence(claimedBy: "person/x"), Sample.evidence(cue: nil),
            Sample.evidence(cue: Sample.passage(5..<19)),
            Sample.evidence(quote: Sample.passage(21..<35), cue: nil),
        ])
    func different(other: StanceEvidence) {
        #expect(Sample.stance(evidence: [other, Sample.evidence()]).evidence.count == 2)
    }

    @Test("counts of one article are the largest given")
    func counts() {
        let pair = CoOccurrence(
            "person/b", "person/a",
            counts: [
                .init(article: "b", sentences: 1, paragraphs: 1, npmi: 0.1),
                .init(article: "a", sentences: 1, paragraphs: 3, npmi: 0.2),
                .init(article: "a", sentences: 2, paragraphs: 2, npmi: 0.1),
            ], evidence: [])
        #expect((pair.first, pair.second) == ("person/a", "person/b"))
        #expect(pair.counts.map(\.sentences) == [2, 1])
        #expect(pair.sentences == 3 && pair.paragraphs == 4 && pair.npmi == 0.2)
    }

    @Test("a stance sums up its evidence")
    func sums() {
        let stance = Sample.stance(evidence: [
            Sample.evidence(0.5, modality: .hedged, claimedBy: "person/x"),
            Sample.evidence(
                0.4, quote: Sample.passage(21..<34), cue: nil, act: .reject, modality: .future,
                claimedBy: "person/y"),
            Sample.evidence(
                0.3, quote: Sample.passage(21..<34), cue: nil, act: .reject, modality: .conditional,
                claimedBy: "person/y"),
        ])
        // Of one sentence the largest counts.
        #expect(stance.confidence == 0.7)
        #expect(stance.act == .reject)
        #expect(stance.modality == .future)
        #expect(stance.strongest?.modality == .future)
        #expect(stance.claimedBy == stance.strongest?.claimedBy && stance.claimedBy == "person/y")
        let asserted = Sample.stance(evidence: stance.evidence + [Sample.evidence(0)])
        #expect(asserted.modality == .asserted && asserted.claimedBy == nil)
    }
}
