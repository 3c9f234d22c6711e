import Testing

@testable import ActorGraphs

@Suite("An explanation")
struct ExplanationTests {
    @Test("lists every mention with its reason, where there is one")
    func mentions() {
        let graph = Sample.graph(
            articles: [Sample.article(source: "talks.txt")],
            actors: [
                Sample.actor(
                    "country/rus",
                    mentions: [
                        ActorMention(
                            passage: Sample.passage(13..<19), form: .metonym,
                            reason: MentionReason(.capital))
                    ]),
                Sample.actor(
                    "country/ukr",
                    mentions: [ActorMention(passage: Sample.passage(0..<4), form: .metonym)]),
            ])
        #expect(
            Explanation(of: graph).overview == """
                article talks
                2 actors, 0 stances, 0 co-occurrences

                rus (country/rus): 1 mention, salience 0.1
                  talks.txt:1:14: metonym: Moscow: capital for its country
                ukr (country/ukr): 1 mention, salience 0.1
                  talks.txt:1:1: metonym: Kyiv

                """)
    }
}
