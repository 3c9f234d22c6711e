@testable import ActorGraphs

/// A small graph with every kind of actor and link, and its text in DOT.
enum SampleDOT {
    static let graph = Sample.graph(
        articles: [
            Sample.article(title: "Talks “fail”", source: "talks.txt", published: "2025-05-16")
        ],
        actors: [
            ActorNode(
                id: "country/rus", name: "Russia", kind: .country, aliases: ["Moscow"],
                identifiers: ["iso3166": "RUS"], salience: 0.5),
            ActorNode(
                id: "country/ukr", name: "Ukraine", kind: .country,
                aliases: ["Kyiv", "the \"brave\"; 100%"], salience: 0.25),
            ActorNode(id: "organization/un", name: "UN", kind: .organization),
            ActorNode(
                id: "person/ana-caro", name: "Ana Caro", kind: .person, role: "envoy",
                affiliation: "organization/un", salience: 0.1),
        ],
        cooccurrences: [Sample.cooccurrence()],
        stances: [
            Sample.stance(),
            Sample.stance(
                "person/ana-caro", "country/ukr", .support,
                evidence: [
                    Sample.evidence(
                        0.6, quote: Sample.passage(21..<35, line: 0), cue: nil, act: .consult,
                        modality: .hedged, claimedBy: "country/rus")
                ]),
        ])

    static let text = #"""
        // actorgraph/1
        // Edit it and draw it again: actorgraph draw FILE.dot -o FILE.svg
        // A link of your own: "person/a" -> "country/b" [polarity="oppose", by="hand", note="…"];
        digraph "actors" {
          graph [layout="neato", overlap="prism", splines="true", sep="+20", esep="+6", outputorder="edgesfirst", fontname="Helvetica"];
          node [fontname="Helvetica", fontsize="11", fontcolor="#1F2328", margin="0.14,0.07"];
          edge [fontname="Helvetica", fontsize="9", arrowsize="0.8", len="2.2"];
          graph [format="actorgraph/1"];
          graph [article1="talks", article1_title="Talks “fail”", article1_source="talks.txt", article1_sha256="1111111111111111111111111111111111111111111111111111111111111111", article1_published="2025-05-16", article1_characters="35"];
          "country/rus" [label="Russia", actor="Russia", kind="country", aliases="Moscow", identifiers="iso3166=RUS", salience="0.5", tooltip="country, also called Moscow", shape="box", style="filled", color="#3279A8", fillcolor="#E1ECF7"];
          "country/ukr" [label="Ukraine", actor="Ukraine", kind="country", aliases="Kyiv; the \"brave\"%3B 100%25", salience="0.25", tooltip="country, also called Kyiv, the \"brave\"; 100%", shape="box", style="filled", color="#3279A8", fillcolor="#E1ECF7"];
          "organization/un" [label="UN", actor="UN", kind="organization", salience="0", tooltip="organization", shape="octagon", style="filled", color="#5E2F92", fillcolor="#EFE6F5"];
          "person/ana-caro" [label="Ana Caro\nenvoy", actor="Ana Caro", kind="person", role="envoy", affiliation="organization/un", salience="0.1", tooltip="person, envoy", shape="box", style="rounded,filled", color="#B07D00", fillcolor="#FFF4D6"];
          // talks.txt:1:1: Russia and Ukraine are named together
          "country/rus" -> "country/ukr" [together1="talks", together1_sentences="1", together1_paragraphs="1", together1_npmi="0.5", evidence1="Kyiv accused Moscow.", evidence1_place="talks 0-20 1:1", tooltip="Kyiv accused Moscow.", color="#B8BEC6", dir="none", penwidth="0.7"];
          // talks.txt:1:1: Ukraine opposes Russia
          "country/ukr" -> "country/rus" [label="accused", polarity="oppose", evidence1="Kyiv accused Moscow.", evidence1_place="talks 0-20 1:1", evidence1_cue="accused", evidence1_cue_place="5-12 1:6", evidence1_act="ACCUSE", evidence1_confidence="0.8", tooltip="Kyiv accused Moscow.", color="#C44601", fontcolor="#C44601", style="solid", arrowhead="tee"];
          // talks.txt: Ana Caro supports Ukraine
          "person/ana-caro" -> "country/ukr" [label="consult", polarity="support", evidence1="Rome met both.", evidence1_place="talks 21-35", evidence1_act="CONSULT", evidence1_modality="hedged", evidence1_claimed_by="country/rus", evidence1_confidence="0.6", tooltip="Rome met both.", color="#007F5F", fontcolor="#007F5F", style="solid", arrowhead="normal"];
        }

        """#
}
