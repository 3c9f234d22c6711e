import ActorGraphs
import Articles
import Testing

@testable import Extraction

/// Whom common nouns mean where the reader and the rules both have their say.
@Suite struct LearnedNounsTests {
    /// A noun of a text and whom it means, nil for nobody.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let noun: String
        let actor: String?

        init(_ text: String, _ noun: String, _ actor: String?) {
            self.text = text
            self.noun = noun
            self.actor = actor
        }

        var testDescription: String { "\(noun): \(text)" }
    }

    static let nationals: [Case] = [
        Case(
            "NATO Secretary General Mark Rutte spoke in Berlin. The Dutchman accused Russia of sabotage.",
            "Dutchman", "person/mark-rutte"),
        Case(
            "EU foreign policy chief Kaja Kallas met Albanian Prime Minister Edi Rama. The Estonian thanked the Albanian for his role.",
            "Estonian", "person/kaja-kallas"),
        Case(
            "EU foreign policy chief Kaja Kallas met Albanian Prime Minister Edi Rama. The Estonian thanked the Albanian for his role.",
            "Albanian", "person/edi-rama"),
        Case("Omar Diallo met Jo Sow. The Serb praised the Italian.", "Italian", "person/jo-sow"),
        Case("Omar Diallo left. The French condemned Chad.", "French", "country/fra"),
        Case("Omar Diallo left. The Finns condemned Chad.", "Finns", "country/fin"),
        Case("Omar Diallo left. The Russian army attacked Chad.", "Russian", "country/rus"),
        Case("Iran agreed. The Syrian was arrested.", "Syrian", nil),
        Case(
            "Omar Diallo called the police. The Syrian was arrested after he attacked Diallo.",
            "Syrian", nil),
        Case(
            "Omar Diallo left. The Italian, German and French leaders urged Israel to open the crossings.",
            "Italian", "country/ita"),
        Case(
            "Sergei Lavrov met Wang Yi. The Russian bid to join the council was rejected by Poland.",
            "Russian", "country/rus"),
        Case(
            "Interior Minister Nancy Faeser condemned the attack. The Saudi had driven a car into a crowd.",
            "Saudi", nil),
        Case(
            "Noemie Kohler thanked Omar Diallo. The Frenchwoman praised Chad.", "Frenchwoman",
            "person/noemie-kohler"),
    ]

    static let epithets: [Case] = [
        Case(
            "Macron met Orban. The Hungarian leader praised Russia. The French leader accused Russia of lies.",
            "leader", "person/emmanuel-macron"),
        Case(
            "Pope Leo XIV criticised Israel. The American pope urged Netanyahu to end the war.",
            "pope", "person/pope-leo-xiv"),
        Case(
            "Milorad Dodik praised Putin. The Bosnian Serb leader attacked the EU.", "leader",
            "person/milorad-dodik"),
        Case(
            "Finland met Russia. The Nordic country accused China of lies.", "country",
            "country/fin"),
        Case("The United States waited. The kingdom accused Iran of lies.", "kingdom", nil),
        Case(
            "Police commander Maria Ruiz met Pedro Mora, a singer. The commander accused Shell of fraud.",
            "commander", "person/maria-ruiz"),
        Case("Jordan met Egypt. The kingdom accused Iran of lies.", "kingdom", "country/jor"),
        Case(
            "Niger expelled the French ambassador. France protested. The West African country accused Benin of treason.",
            "country", "country/ner"),
        Case(
            "Maria Ruiz met Pedro Mora. The businesswoman accused Shell of fraud.",
            "businesswoman", "person/maria-ruiz"),
        Case(
            "Pedro Mora accused Maria Ruiz of lies. The businessman was angry.", "businessman",
            "person/pedro-mora"),
        Case(
            "Queen Margrethe received Maria Ruiz. The prime minister thanked her.",
            "prime minister", "person/maria-ruiz"),
        Case(
            "Qatar's Emir Tamim bin Hamad Al Thani had invited both presidents. The emirate mediated a first meeting.",
            "emirate", nil),
        Case(
            "Rwanda's President Paul Kagame accused his neighbour of lying. Congo denied the charge.",
            "neighbour", "country/cod"),
        Case(
            "Prime Minister Alick Natonga rejected the pact. The former prime minister, Charlot Kalsakau, accused him of weakness. Kalsakau said he would bring a motion of no confidence. The opposition leader claims the support of 25 members.",
            "opposition leader", "person/charlot-kalsakau"),
    ]

    static let bodies: [Case] = [
        Case(
            "Ana Kern left Fidesz. Her movement, Lendulet, criticised Orban.", "movement",
            "organization/lendulet"),
        Case(
            "Elon Musk attacked OpenAI. His company, xAI, sued Apple.", "company",
            "organization/xai"),
        Case(
            "Chinese Foreign Minister Wang Yi criticised Japan. The ministry later summoned the Japanese ambassador.",
            "ministry", "organization/foreign-ministry-china"),
        Case(
            "Finance Minister Enoch Godongwana presented the budget of South Africa. The ministry blamed Eskom.",
            "ministry", "organization/finance-ministry-south-africa"),
        Case(
            "Iranian Foreign Minister Abbas Araghchi visited Baku. The Azerbaijani foreign ministry thanked him. The ministry criticised Armenia.",
            "ministry", "organization/foreign-ministry-azerbaijan"),
        Case(
            "Former Health Minister Ana Sow of Ghana accused Omar Diallo's ministry.", "ministry",
            nil),
        Case(
            "Serbian President Aleksandar Vučić criticised the EU. Kosovo opposition leader Memli Krasniqi said Albin Kurti had destroyed its alliance with the United States.",
            "alliance", nil),
        Case(
            "A local court rejected Fraport's request. It said the strike was legal.", "It", nil),
        Case(
            "Greenpeace sued Shell. The company rejected the claim. Its spokesman, Isaac Mora, accused Total of lies.",
            "Its", "organization/shell"),
        Case("Kenya rejected the report. It said Oxfam had lied.", "It", "country/ken"),
    ]

    static let governments: [Case] = [
        Case(
            "German Chancellor Friedrich Merz visited Warsaw.\n\nTurkish opposition leader Özgür Özel accused the government of corruption.",
            "government", "country/tur"),
        Case(
            "German Chancellor Friedrich Merz visited Warsaw.\n\nTurkish opposition leader Özgür Özel accused the government of Togo.",
            "government", "country/tgo"),
        Case(
            "Navarro, Trump's adviser, criticised India. Jaishankar met Wang. The Trump administration has threatened New Delhi.",
            "administration", "country/usa"),
        Case(
            "Thailand and Cambodia blame each other. The UN urged both governments to protect civilians.",
            "governments", nil),
    ]

    @Test(arguments: nationals + epithets + bodies + governments)
    func meant(_ item: Case) throws {
        let article = try Article(parsing: Array(item.text.utf8), source: "a.txt")
        let graph = Extractor().graph(of: article)
        let found = graph.actors.compactMap { actor in
            actor.mentions.map(\.passage).filter { $0.text == item.noun }.map(\.start).max().map {
                ($0, actor.id)
            }
        }.max { $0.0 < $1.0 }
        #expect(found?.1 == item.actor)
    }

    @Test(
        "a bare name that means nobody else is the office holder's",
        arguments: [
            ("Trump criticised Canada on Monday.", "person/donald-trump"),
            ("al-Sisi criticised Canada on Monday.", "person/abdel-fattah-al-sisi"),
            ("Nirav Modi criticised Canada. Modi left.", "person/nirav-modi"),
            ("Mrs Obama criticised Canada on Monday.", "person/obama"),
            ("Professor Xi criticised Canada on Monday.", "person/xi"),
            ("Brown criticised Canada on Monday.", "person/brown"),
        ])
    func bareNames(_ text: String, _ id: String) throws {
        let article = try Article(parsing: Array(text.utf8), source: "a.txt")
        let people = Extractor().graph(of: article).actors.filter { $0.kind == .person }
        #expect(people.map(\.id) == [id])
    }
}
