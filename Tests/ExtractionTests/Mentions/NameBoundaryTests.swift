import Testing

@testable import Extraction

/// Where a name begins and ends in a row of capital words.
@Suite struct NameBoundaryTests {
    @Test(
        "Names among capital words",
        arguments: [
            (
                "a weekday and a month after a country",
                """
                [Peru|country/per] Tuesday welcomed the offer, and [Chile|country/chl] December \
                elections will follow.
                """
            ),
            (
                "a month that is somebody's name",
                "Mrs [April Moreno|person/april-moreno] left on 3 April."
            ),
            (
                "a party and a land after a senator",
                """
                Sen. [Nora Feld|person/nora-feld], D-Ohio, attacked the bill. Rep. \
                [Tom Orr|person/tom-orr] (R-S.D.) left.
                """
            ),
            (
                "a place before its governor",
                "[Ana Njeri|person/ana-njeri] praised Wandoro Governor [Peter Kamau|person/peter-kamau]."
            ),
            (
                "particles with and without a capital",
                """
                [Mossa Ag Ibiki|person/mossa-ag-ibiki] praised [Kenya|country/ken]. \
                [Ngugi wa Karanja|person/ngugi-wa-karanja] left.
                """
            ),
            (
                "a list inside a name",
                """
                The [Lakeland Cooks, Waiters and Bakers \
                Union|organization/lakeland-cooks-waiters-and-bakers-union] sued.
                """
            ),
            (
                "a party and its leader after of",
                """
                The [Oldergate Harvest Party|organization/oldergate-harvest-party] of \
                [Dushyant Rana|person/dushyant-rana] lost.
                """
            ),
            (
                "a member of parliament and a sportswoman",
                """
                Deputy [Carla Mendes|person/carla-mendes] drafted the law. Wrestler \
                [Vinesh Rana|person/vinesh-rana] praised it.
                """
            ),
            (
                "an adjective and National before a party",
                "The [Indian National Harvest Dal|organization/indian-national-harvest-dal] won."
            ),
            (
                "a given name that is also an address",
                """
                [Kumari Devika|person/kumari-devika] resigned. [Devika|person/kumari-devika] gave \
                no reason.
                """
            ),
            (
                "the suffix of an office holder",
                "President [Ferdinand Marcos Jr.|person/ferdinand-marcos-jr] left."
            ),
            (
                "initials without a space, and after a party",
                """
                Dr. [B.Otgon|person/botgon] met the [Lakeland Harvest \
                Party|organization/lakeland-harvest-party] [A. Silva|person/a-silva].
                """
            ),
            (
                "an office of several words",
                "Presidential Chief of Staff [Kim Dae-su|person/kim-dae-su] left."
            ),
            (
                "a day at the start of a sentence",
                "Late Sunday night, [Ana Silva|person/ana-silva] resigned."
            ),
            (
                "a body before Society",
                """
                The [Oman Red Crescent Society|organization/oman-red-crescent-society] sent trucks.
                """
            ),
            (
                "national societies of a worldwide body",
                """
                The [Uganda Red Cross|organization/uganda-red-cross] and \
                [Transparency International Kenya|organization/transparency-international-kenya] \
                sued the city.
                """
            ),
            (
                "a business by its first word",
                """
                Operator [Kelvora Telecom|organization/kelvora-telecom] was fined. An inquiry into \
                [Kelvora|organization/kelvora-telecom] goes on. Shares in \
                [Kelvora|organization/kelvora-telecom] fell.
                """
            ),
            (
                "a school by its town",
                """
                The [Marlow Primary School|organization/marlow-primary-school] closed. It is a \
                school in Marlow.
                """
            ),
        ])
    func bounded(_ name: String, _ marked: String) throws {
        let expected = MarkedText(marked)
        #expect(try MarkedText(reading: expected.text).description == expected.description)
    }
}
