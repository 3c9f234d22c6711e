import Testing

@testable import ActorGraphs

@Suite("Why a mention belongs to its actor")
struct MentionReasonTests {
    @Test(
        "is said in words",
        arguments: [
            (MentionReason(.surname), "surname of Ana Ruiz"),
            (
                MentionReason(.acronym, line: 3),
                "acronym of Ana Ruiz, given in the text in line 3"
            ),
            (MentionReason(.role, line: 12), "role of Ana Ruiz, line 12"),
            (MentionReason(.reader, probability: 0.91), "the reader: 0.91"),
            (MentionReason(.capital, line: 0), "capital for its country"),
        ])
    func words(_ reason: MentionReason, _ text: String) {
        #expect(reason.text(of: "Ana Ruiz") == text)
    }

    @Test("every rule has words of its own")
    func every() {
        let texts = MentionReason.Rule.allCases.map { MentionReason($0).text(of: "X") }
        #expect(Set(texts).count == texts.count)
    }

    @Test("of two for one mention the same one stays, whatever the order")
    func joining() {
        func mention(_ reason: MentionReason?) -> ActorMention {
            ActorMention(passage: Sample.passage(0..<4), form: .name, reason: reason)
        }
        let all = [nil, MentionReason(.surname), MentionReason(.corrected)].map(mention)
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
            let actor = ActorNode(
                id: "person/x", name: "X", kind: .person, mentions: order.map { all[$0] })
            #expect(actor.mentions == [all[2]])
        }
    }

    @Test("a rule of a later version is passed over; a wrong probability is refused")
    func reading() throws {
        let plain = #""form": "metonym""#
        func graph(_ reason: String) throws -> ActorGraph {
            let json = SampleJSON.contract.replacing(plain, with: "\(plain), \"reason\": \(reason)")
            return try ActorGraph(json: Array(json.utf8))
        }
        func reason(_ text: String) throws -> MentionReason? {
            try graph(text).actor("country/rus")?.mentions.first?.reason
        }
        #expect(try reason("null") == nil)
        #expect(try reason(#"{"rule": "dream"}"#) == nil)
        #expect(try reason(#"{"rule": "seat", "line": 1}"#) == MentionReason(.seat, line: 1))
        #expect(throws: JSONGraphError.self) { try graph(#"{"rule": "seat", "probability": 2}"#) }
        #expect(throws: JSONGraphError.self) { try graph("{}") }
    }
}
