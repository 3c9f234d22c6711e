package import Encoder

/// Finds who is named together with whom, and who takes which stance towards whom.
///
/// Co-occurrence counts sentences; stances are what the learned reader and the words of the lexicon
/// together say of two actors. Where nothing is found there is no link.
package struct LinkFinder: Sendable {
    /// From which probability a pair is linked; nil for the reader's own.
    let thresholds: StanceThresholds?
    private let knowledge: Knowledge

    /// `thresholds` other than the reader's own are for measuring.
    package init(knowledge: Knowledge, thresholds: StanceThresholds? = nil) {
        self.knowledge = knowledge
        self.thresholds = thresholds
    }

    /// The links between the actors of an article.
    package func links(between entities: Entities) -> Links {
        Links(
            cooccurrences: CoOccurrenceCounter(entities: entities).cooccurrences(),
            stances: reading(of: entities).stances(from: thresholds))
    }

    /// What the article says of its actors, in detail from the thresholds of a link on, or from those of
    /// doubt where they are lower.
    func reading(of entities: Entities, doubtedFrom doubt: StanceThresholds? = nil) -> LinkReading {
        let lexicon = LexiconReader(entities: entities, knowledge: knowledge)
        let readings = lexicon.readings()
        let joints = JointReader(entities: entities, readings: readings).joints()
        let attributions = SpeechReader(entities: entities, readings: readings).attributions()
        let hints = lexicon.hints(in: readings, attributions: attributions, joints: joints)
        let pairs = entities.read.map { read in
            let sure = (thresholds ?? read.reader.decoding.thresholds).least
            return PairReader(
                entities: entities, read: read, hints: hints, joints: joints,
                detailsFrom: min(sure, doubt?.least ?? sure))
        }
        return LinkReading(
            entities: entities, sentences: readings, attributions: attributions, hints: hints,
            pairs: pairs)
    }
}
