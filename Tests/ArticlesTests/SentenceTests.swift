import Testing

@testable import Articles

@Suite struct SentenceTests {
    @Test(
        "sentences",
        arguments: [
            "«He met U.S. President Joe Biden.» «They talked.»",
            "«Gen. John Smith left at 3 p.m. on Monday.» «He won.»",
            "«She lives in the U.S.» «The president does too.»",
            "«“Why?” she asked.» «Nobody knew.»",
            "«The war.»«He said no.»",
            "«See example.com for more.» «It is No. 10.»",
            "«George W. Bush and J. K. Rowling met.» «It rained.»",
            "«It cost 3.5 million.» «That is a lot.»",
            "«“We will win.» «We must,” he said.» «“It is late.”» «She left.»",
            "«The U.S.-led force left.» «It was over.»",
        ])
    func sentences(_ marked: String) throws {
        let text = marked.filter { $0 != "«" && $0 != "»" }
        #expect(Marked.sentences(try Marked.article(text)) == marked.replacing("»«", with: "» «"))
    }
}
