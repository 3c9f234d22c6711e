@testable import ActorGraphs

/// The articles and actors that random graphs are about.
enum RandomWorld {
    /// An article's text; two texts share a name, and one text has two.
    struct Text {
        let ids: [String]
        let sha256: String
        let scalars: [Unicode.Scalar]
        let sentences: [Range<Int>]

        init(ids: [String], digit: Character, lines: [String]) {
            self.ids = ids
            sha256 = String(repeating: digit, count: 64)
            var scalars: [Unicode.Scalar] = []
            sentences = lines.map { line in
                let start = scalars.count
                scalars += Array(line.unicodeScalars) + ["\n"]
                return start..<scalars.count - 1
            }
            self.scalars = scalars
        }
    }

    /// An actor and the names it goes by.
    struct Actor {
        let id: String
        let kind: ActorKind
        let names: [String]
    }

    static let texts = [
        Text(
            ids: ["talks"], digit: "1",
            lines: [
                "Aland praised Borland’s “brave” offer.", "Mr Caro \"refused\" \\ the tab\there.",
            ]),
        Text(
            ids: ["talks"], digit: "2", lines: ["Bo\u{308}rland accused Aland.", "Zoë Dahl ran."]),
        Text(ids: ["summit", "a-summit"], digit: "3", lines: ["الاتحاد backed 習近平 🕊️ again."]),
        Text(ids: ["border"], digit: "4", lines: ["<b>Union</b> & Aland met; they left.", "Yes."]),
    ]

    static let actors = [
        Actor(id: "country/xxa", kind: .country, names: ["Aland"]),
        Actor(id: "country/xxb", kind: .country, names: ["Borland", "Börland", "Bo\u{308}rland"]),
        Actor(
            id: "organization/union", kind: .organization, names: ["Union", "UNION", "The Union"]),
        Actor(id: "organization/bank", kind: .organization, names: ["Bank \"of\" Aland"]),
        Actor(id: "person/ana-caro", kind: .person, names: ["Ana Caro", "Caro", "Ana María Caro"]),
        Actor(id: "person/zoe-dahl", kind: .person, names: ["Zoë Dahl", "Zoe Dahl"]),
        Actor(id: "person/u7fd2u8fd1u5e73", kind: .person, names: ["習近平"]),
    ]

    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
