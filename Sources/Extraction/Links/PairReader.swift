import ActorGraphs
import Articles
import Encoder

/// Asks the learned reader what every sentence says of every two actors in or around it, and weighs
/// its answer together with what the lexicon finds there.
struct PairReader {
    let entities: Entities
    let read: ReadArticle
    /// What the words of the lexicon say, by sentence and actors.
    let hints: Hints

    private let reader: LearnedReader
    /// What stands for actors and the reader has read, a row of vectors each, in text order.
    private let known: [Stand]
    /// The mentions that take no part in what a sentence tells, as indices of the entities' mentions.
    private let bystanders: Set<Int>
    /// For the mentions in what describes somebody, who is described.
    private let bearers: [Int: Epithets.Bearer]
    /// Of the mentions of who is asked to act, the token where the words for it begin.
    private let asked: [Int: Int]
    /// Of the mentions inside a relative clause, the token where the main clause goes on.
    private let enclosed: [Int: Int]
    /// What is between two actors only, by sentence.
    private let bonds: [Int: [Between.Bond]]
    /// For mentions of a list, the other mentions of it.
    private let peers: [Int: [Int]]
    /// What the reader is asked, and what it answers.
    private let queries: [SentenceQuery]
    private let answers: [[Relation]]

    /// A mention of an actor, or words for several.
    private struct Stand {
        /// Its tokens, as indices of the article's tokens.
        let tokens: Range<Int>
        /// Where it stands, in scalars of the article.
        let range: Range<Int>
        let sentence: Int
        let actors: [Int]
        /// The index of the entities' mention; nil for words for several actors.
        let mention: Int?
    }

    /// Asks the reader; `least` is the probability of a link from which the details of a pair matter,
    /// `joints` are the words for several actors.
    init(
        entities: Entities, read: ReadArticle, hints: Hints, joints: [Joint] = [],
        detailsFrom least: Float
    ) {
        self.entities = entities
        self.read = read
        self.hints = hints
        reader = read.reader
        let stands = Self.stands(entities, joints)
        let rows = stands.compactMap { stand in
            read.readWords(in: stand.range).map { (stand, $0) }
        }
        bystanders = Attributives(entities: entities).mentions()
            .union(SetAside(entities: entities).mentions())
            .union(Owners(entities: entities).mentions())
        bearers = Epithets(entities: entities).bearers()
        asked = Asked(entities: entities).deeds()
        enclosed = Enclosed(entities: entities).ends()
        bonds = Between(entities: entities).bonds()
        peers = Coordinated(entities: entities).lists().reduce(into: [:]) { peers, list in
            for mention in list { peers[mention] = list.filter { $0 != mention } }
        }
        known = rows.map(\.0)
        let vectors = reader.vectors(of: rows.map(\.1), in: read.encoded)
        var joint = entities.all.count - 1
        let actors = rows.map { row in
            guard row.0.mention == nil else { return row.0.actors[0] }
            joint += 1
            return joint
        }
        queries = reader.queries(about: vectors, actors: actors, in: read.encoded)
        answers = reader.relations(
            of: queries, vectors: vectors, in: read.encoded, detailsFrom: least)
    }

    /// The stances of the article from those thresholds on, sentence by sentence, each pair and polarity
    /// once a sentence.
    func findings(from thresholds: StanceThresholds) -> [PairFinding] {
        let judge = StanceJudge(reader, thresholds: thresholds)
        var found = zip(queries, answers).flatMap { query, relations in
            findings(query, relations, judge)
        }
        // What the lexicon finds about actors whom no query could join.
        let queried = Set(
            queries.flatMap { query in query.pairs.flatMap { keys(of: $0, in: query.sentence) } })
        found += hints.inOrder.filter { !queried.contains($0.key) }.map { finding in
            var finding = finding
            finding.act = settled(finding.act, finding.cue, finding.key)
            return finding
        }
        return found.map(hints.hedged)
    }

    /// The actors for whom two rows stand, each with each; none where one of them is in both.
    private func keys(of pair: PairQuery, in sentence: Int) -> [Hints.Key] {
        let (source, target) = (known[pair.source], known[pair.target])
        // Words for several actors tell of their own sentence only.
        guard Set(source.actors).isDisjoint(with: target.actors),
            [source, target].allSatisfy({ $0.mention != nil || $0.sentence == sentence })
        else { return [] }
        return source.actors.flatMap { one in
            target.actors.map { Hints.Key(sentence: sentence, source: one, target: $0) }
        }
    }

    private static func stands(_ entities: Entities, _ joints: [Joint]) -> [Stand] {
        let tokens = entities.article.tokens
        let single = entities.mentions.indices.map { index in
            let mention = entities.mentions[index]
            return Stand(
                tokens: mention.tokens, range: mention.range, sentence: mention.sentence,
                actors: [entities.entityOfMention[index]], mention: index)
        }
        guard !joints.isEmpty else { return single }
        let several = joints.map { joint in
            Stand(
                tokens: joint.tokens,
                range: tokens[joint.tokens.lowerBound].range
                    .lowerBound..<tokens[joint.tokens.upperBound - 1].range.upperBound,
                sentence: joint.sentence, actors: joint.members, mention: nil)
        }
        return (single + several).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func isBystander(_ row: Int) -> Bool {
        known[row].mention.map(bystanders.contains) ?? false
    }

    /// Whether one of a pair stands in what describes somebody who is not the other.
    private func isOfAnother(_ pair: PairQuery) -> Bool {
        [(pair.source, pair.target), (pair.target, pair.source)].contains { own, other in
            guard let bearer = known[own].mention.flatMap({ bearers[$0] }) else { return false }
            return bearer.actor.map { !known[other].actors.contains($0) } ?? true
        }
    }

    /// Of several pairs of the same two actors the surest counts.
    private func findings(
        _ query: SentenceQuery, _ relations: [Relation], _ judge: StanceJudge
    ) -> [PairFinding] {
        var best: [Hints.Key: (pair: PairQuery, relation: Relation)] = [:]
        var order: [Hints.Key] = []
        for (pair, relation) in zip(query.pairs, relations)
        where !isBystander(pair.source) && !isBystander(pair.target) && !isAsked(pair)
            && !isParted(pair) && !isOfAnother(pair)
        {
            for key in keys(of: pair, in: query.sentence) {
                guard let other = best[key] else {
                    best[key] = (pair, relation)
                    order.append(key)
                    continue
                }
                if relation.polarity[0] < other.relation.polarity[0] {
                    best[key] = (pair, relation)
                }
            }
        }
        var found: [Hints.Key: PairFinding] = [:]
        var weak: [Hints.Key] = []
        for key in order {
            guard let (pair, relation) = best[key] else { continue }
            let hint = hints.strongest(key)
            if let verdict = judge.verdict(on: relation, isCarried: pair.isCarried, hint: hint) {
                found[key] = finding(key, pair, relation, verdict, hint, query)
            } else {
                weak.append(key)
            }
        }
        let sure = found
        for key in weak {
            guard let (pair, relation) = best[key] else { continue }
            found[key] = shared(key, pair, relation, sure, judge)
        }
        return order.flatMap { key -> [PairFinding] in
            guard let found = found[key] else { return [] }
            return [found] + [hints.contrary(to: found)].compactMap(\.self)
        }
    }

    /// What the sentence says of another of the same list, where the reader holds it for likely here
    /// too; of several the surest.
    private func shared(
        _ key: Hints.Key, _ pair: PairQuery, _ relation: Relation,
        _ sure: [Hints.Key: PairFinding], _ judge: StanceJudge
    ) -> PairFinding? {
        guard let source = known[pair.source].mention, let target = known[pair.target].mention
        else { return nil }
        let (sources, targets) = (peers[source] ?? [], peers[target] ?? [])
        guard !pair.isCarried, !sources.contains(target) else { return nil }
        let twins =
            sources.map { (entities.entityOfMention[$0], key.target) }
            + targets.map { (key.source, entities.entityOfMention[$0]) }
        let shared = twins.compactMap { twin -> PairFinding? in
            let other = sure[
                Hints.Key(sentence: key.sentence, source: twin.0, target: twin.1)]
            guard let other, other.modality != .negated, let cue = other.cue,
                let share = judge.share(of: other.polarity, in: relation), share >= Self.likely,
                !isVetoed(cue, pair, key, other.polarity),
                !hints.isDone(
                    cue, to: entities.mentions[target].range,
                    notBy: entities.mentions[source].range, in: key.sentence)
            else { return nil }
            return PairFinding(
                key: key, polarity: other.polarity, act: other.act, modality: other.modality,
                claimedBy: other.claimedBy == key.source ? nil : other.claimedBy, cue: cue,
                probability: (share + other.probability) / 2 * certainty(pair.source)
                    * certainty(pair.target))
        }
        let best = shared.max { $0.probability < $1.probability }
        return best.flatMap { $0.probability >= Self.least ? $0 : nil }
    }

    /// The probability from which what is said of one of a list holds for the next.
    private static let likely = 0.3

    /// Whether a cue is no word for that side of a pair: of two others, of a main clause behind the
    /// source's, or of a measure that did not hit the target.
    private func isVetoed(
        _ cue: Range<Int>, _ pair: PairQuery, _ key: Hints.Key, _ polarity: Polarity
    ) -> Bool {
        isBetweenOthers(cue, key, polarity) || isEnclosed(pair, before: cue)
            || hints.isUnsaid(
                cue, of: known[pair.source].range, to: known[pair.target].range, polarity,
                in: key.sentence)
    }

    private func finding(
        _ key: Hints.Key, _ pair: PairQuery, _ relation: Relation, _ verdict: StanceJudge.Verdict,
        _ hint: PairFinding?, _ query: SentenceQuery
    ) -> PairFinding? {
        var verdict = verdict
        // A link is no surer than that its mentions are those actors.
        verdict.probability *= certainty(pair.source) * certainty(pair.target)
        guard verdict.probability >= Self.least else { return nil }
        let source = known[pair.source].range
        let target = known[pair.target].range
        if verdict.isOfLexicon, var finding = hint {
            if let cue = finding.cue, isVetoed(cue, pair, key, verdict.polarity) { return nil }
            finding.probability = verdict.probability
            finding.act = settled(finding.act, finding.cue, key)
            return finding
        }
        var cue = cue(relation, query.sentence)
        let ruled = cue.flatMap { hints.modality(of: $0, in: query.sentence) }
        // "did not criticize": the rules know denials better than the reader.
        if ruled == .negated { return nil }
        if let cue {
            // "said that Haiti had been betrayed by Jamaica": the speaker did not.
            if isVetoed(cue, pair, key, verdict.polarity)
                || hints.isDone(cue, to: target, notBy: source, in: query.sentence)
            {
                return nil
            }
        }
        // "said Ruiz had betrayed them": what the target did is no word for what the source does.
        if let found = cue, hints.isDeed(found, of: target, in: query.sentence) { cue = nil }
        var claimant: Int?
        if let claim = verdict.claimant, claim < query.claimants.count {
            let row = query.claimants[claim]
            let isHere = known[row].sentence == query.sentence
            if known[row].mention != nil, known[row].actors[0] != key.source,
                known[row].actors[0] != key.target || !hints.denied.contains(query.sentence),
                isHere || !hints.anonymous.contains(query.sentence)
            {
                claimant = known[row].actors[0]
            }
        }
        return PairFinding(
            key: key, polarity: verdict.polarity,
            act: settled(verdict.act, cue, key),
            modality: ruled.map { $0 == .asserted ? verdict.modality : $0 } ?? verdict.modality,
            claimedBy: claimant, cue: cue, probability: verdict.probability)
    }

    /// Whether a cue tells what is between two actors who are not these; who brings them together is
    /// in contact with both.
    private func isBetweenOthers(
        _ cue: Range<Int>, _ key: Hints.Key, _ polarity: Polarity
    ) -> Bool {
        polarity != .neutral
            && (bonds[key.sentence] ?? []).contains { bond in
                cue.clamped(to: bond.words) == cue
                    && !bond.members.isSuperset(of: [key.source, key.target])
            }
    }

    /// The act, where an assault is only one in words.
    private func settled(_ act: Act?, _ cue: Range<Int>?, _ key: Hints.Key) -> Act? {
        let kinds = (entities.all[key.source].kind, entities.all[key.target].kind)
        var act = act
        // "the trade war between Peru and Chile": the lexicon knows the phrase.
        if act == .assault, let hint = hints.strongest(key), hint.polarity == .oppose,
            let words = hint.cue,
            cue.map({ words.clamped(to: $0) == words || $0.clamped(to: words) == $0 }) ?? false
        {
            act = hint.act
        }
        guard act == .assault, let cue, VerbalAttack.isPossible(by: kinds.0, on: kinds.1),
            VerbalAttack(article: read.article).isOne(cue, in: key.sentence)
        else { return act }
        return .accuse
    }

    /// Whether a source is only asked for what it would do to a target.
    private func isAsked(_ pair: PairQuery) -> Bool {
        guard !pair.isCarried, let deed = known[pair.source].mention.flatMap({ asked[$0] })
        else { return false }
        return known[pair.target].tokens.lowerBound >= deed
    }

    /// The token where the main clause goes on, of a source that stands only in a relative clause.
    private func mainClause(behind pair: PairQuery) -> Int? {
        pair.isCarried ? nil : known[pair.source].mention.flatMap { enclosed[$0] }
    }

    /// Whether a source stands only in a relative clause and its target behind that.
    private func isParted(_ pair: PairQuery) -> Bool {
        mainClause(behind: pair).map {
            known[pair.target].tokens.lowerBound >= $0
        } ?? false
    }

    /// Whether a cue stands in a main clause, and the source only in a relative clause before it.
    private func isEnclosed(_ pair: PairQuery, before cue: Range<Int>) -> Bool {
        mainClause(behind: pair).map { cue.lowerBound >= read.article.tokens[$0].range.lowerBound }
            ?? false
    }

    /// A link must be likelier than not, its mentions being those actors.
    static let least = 0.5

    private func certainty(_ row: Int) -> Double {
        guard let mention = known[row].mention, let reason = entities.mentions[mention].reason,
            reason.rule == .reader
        else { return 1 }
        return reason.probability ?? 1
    }

    /// The cue's words, as scalars of the article; nil for words that say nothing by themselves,
    /// "should", "where".
    private func cue(_ relation: Relation, _ sentence: Int) -> Range<Int>? {
        guard let words = relation.cueWords(share: reader.decoding.cueShare) else { return nil }
        let first = read.encoded.text.sentences[sentence].lowerBound
        let text = read.encoded.text.words
        let isTelling = words.contains { word in
            let letters = read.article.text(in: text[first + word].range)
            return letters.contains(where: \.isLetter)
                && !Vocabulary.grammar.contains(letters.lowercased())
        }
        guard isTelling else { return nil }
        let start = text[first + words.lowerBound].range.lowerBound
        return start..<text[first + words.upperBound - 1].range.upperBound
    }
}
