import Testing

@testable import Articles

@Suite struct SentenceSplitterTests {
    @Test(
        "sentences",
        arguments: [
            "«He met U.S. President Joe Biden.» «They talked.»",
            "«Gen. John Smith left at 3 p.m. on Monday.» «He won.»",
            "«It began at 3 p.m. Monday in Kyiv.» «He won.»",
            "«It ended at 3 p.m.» «Putin left.»",
            "«It ended at 3 p.m.» «Moscow rejected it.»",
            "«It ended at 3 p.m. Moscow time on Monday.»",
            "«She lives in the U.S.» «The president does too.»",
            "«The U.N. Security Council met.» «It failed.»",
            "«Apple Inc. sued Samsung Corp. in May.» «It lost.»",
            "«He works for Acme Inc.» «The firm failed.»",
            "«They sold oil, gas, etc.» «Nobody cared.»",
            "«“Why?” she asked.» «Nobody knew.»",
            "«“Why now?” Putin asked.» «Nobody knew.»",
            "«“Never!” the minister said.» «He left.»",
            "«The war.»«He said no.»",
            "«They met “in peace.”»«The deal failed.»",
            "«See example.com for more.» «It is No. 10.»",
            "«He said no.» «We will not.»",
            "«George W. Bush and J. K. Rowling met.» «It rained.»",
            "«Putin and I met.» «It cost 3.5 million.» «That is a lot.»",
            "«“We will win.» «We must,” he said.» «“It is late.”» «She left.»",
            "«He left (they said so.)» «She stayed.»",
            "«The U.S.-led force left.» «It was over.»",
            "«He waited… and left.» «She waited...» «Then she left.»",
            "«A deal with Putin…[I] will use it.» «He left.»",
            "«In Jan. 2024 he left.» «In May he won.»",
            "«It rose 5%.» «20 people died.»",
            "«Rep. Ro Khanna, D-Calif., spoke.» «He won.»",
            "«1. The first point is war.» «It goes on.»",
            "«中国外交部表示。»«美国说：“不”。»",
            "«قال الرئيس.» «وأضاف ذلك.»",
            "«The U.S. and the U.K. agreed.» «So did St. Lucia.»",
            "«It burned on Elm St.» «The house is gone.»",
            "«The maker (Apple Inc.) Tim Cook runs won.» «“It is in the U.S.”» «Iran left.»",
            "«Is it war?» «Is it peace?!» «Who knows.»",
        ])
    func sentences(_ marked: String) throws {
        let text = marked.filter { $0 != "«" && $0 != "»" }
        #expect(Marked.sentences(try Marked.article(text)) == marked.replacing("»«", with: "» «"))
    }

    @Test("a sentence stays in its block")
    func blocks() throws {
        let article = try Marked.article("He said that\nshe left. They went")
        #expect(Marked.sentences(article) == "«He said that» «she left.» «They went»")
    }
}
