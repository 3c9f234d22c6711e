/// Words and names that are no actors, and places that are only places.
package struct WordFacts: Sendable {
    /// Frequent words of the language, folded: at the start of a sentence they are no names.
    package let ordinary: Set<String>
    /// Words that names of events, works, laws and the like end in or are.
    package let eventsAndWorks: PhraseTable<String>
    /// Cities, regions, rivers and so on, each with its country's id, if any.
    package let places: PhraseTable<String>

    init() {
        let ordinaryTable = KnowledgeTable("ordinary-words")
        let word = ordinaryTable.column("word")
        var ordinary = Set<String>(minimumCapacity: ordinaryTable.count)
        ordinaryTable.forEachRow { row in ordinary.insert(row.text(word).folded) }
        self.ordinary = ordinary

        let events = KnowledgeTable("events-works")
        let (phrase, kind) = (events.column("phrase"), events.column("kind"))
        var eventsAndWorks = PhraseTable<String>(minimumCapacity: events.count)
        events.forEachRow { row in eventsAndWorks.insert(row.text(phrase), row.text(kind)) }
        self.eventsAndWorks = eventsAndWorks

        let placeTable = KnowledgeTable("places")
        let (name, iso3) = (placeTable.column("name"), placeTable.column("iso3"))
        var places = PhraseTable<String>(minimumCapacity: placeTable.count)
        placeTable.forEachRow { row in
            places.insert(row.text(name), row.countryID(iso3) ?? "")
        }
        self.places = places
    }
}
