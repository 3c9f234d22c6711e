@testable import ActorGraphs

/// A small graph of two articles, one dated, with everything that a graph can hold.
enum SampleTables {
    static let graph = Sample.graph(
        articles: [
            Sample.article("border", digit: "2"),
            Sample.article(
                title: "Talks “fail” & <more>", source: "talks.txt", published: "2025-05-16"),
        ],
        actors: [
            ActorNode(
                id: "country/rus", name: "Russia", kind: .country, aliases: ["Moscow"],
                identifiers: ["iso3166": "RUS"], salience: 0.5,
                mentions: [
                    ActorMention(passage: Sample.passage(13..<19), form: .metonym)
                ]),
            ActorNode(
                id: "country/ukr", name: "Ukraine", kind: .country,
                aliases: ["Kyiv", "the \"brave\"; 100%"], salience: 0.25,
                mentions: [
                    ActorMention(passage: Sample.passage(0..<4, line: 0), form: .metonym)
                ]),
            ActorNode(id: "organization/un", name: "UN", kind: .organization),
            ActorNode(
                id: "person/ana-caro", name: "Ana Caro", kind: .person,
                role: "=HYPERLINK(\"x\")", affiliation: "organization/un", salience: 0.1),
        ],
        cooccurrences: [Sample.cooccurrence()],
        stances: [
            Sample.stance(
                evidence: [
                    Sample.evidence(), Sample.evidence(0.9, quote: Sample.passage(of: "border")),
                ].map { item in
                    item.quote.article == "talks"
                        ? item
                        : Sample.evidence(
                            0.9, quote: item.quote,
                            cue: Sample.passage(5..<12, of: "border"), modality: .future)
                }),
            Sample.stance(
                "person/ana-caro", "country/ukr", .support,
                evidence: [
                    Sample.evidence(
                        0.6, quote: Sample.passage(21..<35, of: "border", line: 0), cue: nil,
                        act: .consult, modality: .hedged, claimedBy: "country/rus")
                ]),
        ])
}
