import Testing

@testable import Articles

@Suite struct TokenizerTests {
    @Test(
        "tokens: ~ before possessives, { } at quotation marks",
        arguments: [
            ("Putin’s plan", "Putin|~’s|plan"), ("TRUMP'S plan", "TRUMP|~'S|plan"),
            ("the officials’ plan", "the|officials|~’|plan"),
            ("don't, we’ll, it’s", "don't|,|we’ll|,|it’s"),
            ("O'Brien and Côte d’Ivoire", "O'Brien|and|Côte|d’Ivoire"),
            ("Russia-Ukraine talks", "Russia|-|Ukraine|talks"),
            ("the U.S.-led force", "the|U.S.|-|led|force"), ("the U.S force", "the|U.S|force"),
            ("Gen. J. K. Doe", "Gen.|J.|K.|Doe"), ("J.K. Rowling", "J.K.|Rowling"),
            ("at 3 p.m. today", "at|3|p.m.|today"),
            ("1,000 men at 14:00CET", "1,000|men|at|14:00|CET"),
            ("the 19th and 1990s", "the|19th|and|1990s"), ("1MDB and G7", "1MDB|and|G7"),
            ("No. 10 said no.", "No.|10|said|no|."), ("Jan. 6 and Jan said", "Jan.|6|and|Jan|said"),
            ("AT&T and R&D", "AT&T|and|R&D"), ("see example.com.", "see|example.com|."),
            ("war.He said", "war|.|He|said"), ("at https://a.b/c?d=e.", "at|https://a.b/c?d=e|."),
            ("mail jane.doe@c.org now", "mail|jane.doe@c.org|now"),
            ("GHS6.2billion", "GHS6.2billion"),
            ("“no” he", "{“|no|”}|he"), ("\"no\" he", "{\"|no|\"}|he"), ("«no» he", "{«|no|»}|he"),
            ("„no“ he", "{„|no|“}|he"), ("``no'' he", "{``|no|''}|he"), ("”no” he", "{”|no|”}|he"),
            ("‘no’ he", "{‘|no|’}|he"), ("'no,' he", "{'|no|,|'}|he"),
            ("the ’90s and ’em", "the|’|90s|and|’|em"),
            ("“‘no,’ he said”", "{“|{‘|no|,|’}|he|said|”}"),
            ("‘the officials’ house’ he", "{‘|the|officials|~’|house|’}|he"),
            ("‘war crimes’ he", "{‘|war|crimes|’}|he"), ("Really?! Wait...", "Really|?!|Wait|..."),
            ("Waco, Tex. is", "Waco|,|Tex.|is"), ("(D-Mass.) said", "(|D|-|Mass.|)|said"),
            ("Washington, D.C., is", "Washington|,|D.C.|,|is"), ("St.Petersburg", "St.|Petersburg"),
            ("蔡英文 said", "蔡英文|said"), ("می‌خواهد نعم؟", "می‌خواهد|نعم|؟"), ("हिन्दी है।", "हिन्दी|है|।"),
        ])
    func tokens(_ text: String, _ expected: String) throws {
        #expect(Marked.tokens(try Marked.article(text)) == expected)
    }

    @Test("lower case with straight apostrophes")
    func lowercased() throws {
        let tokens = try Marked.article("Don’t DIVIDE Putin’s ’").tokens
        #expect(tokens.map(\.lowercased) == ["don't", "divide", "putin", "'s", "’"])
        #expect(tokens.map(\.followsSpace) == [true, true, true, false, true])
    }
}
