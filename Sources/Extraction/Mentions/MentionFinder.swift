import ActorGraphs
package import Articles

/// Finds the spans of an article that may name a person, a country or an organization.
///
/// A line of small rules: runs of capital words are cut into pieces by the tables, what no table
/// knows is weighed by its evidence, countries are judged as actors or places, roles are read. What
/// the learned reader takes for mentions is joined with that, and pronouns and common nouns that
/// may stand for an actor are added for the next stage to resolve.
package struct MentionFinder: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The mentions of an article, in text order.
    ///
    /// `read` is the article as the learned reader has read it, which then has its say.
    package func mentions(in article: Article, read: ReadArticle? = nil) -> Mentions {
        let reading = Reading(article)
        let pieces = pieces(of: reading)
        var verdicts = NameClassifier(reading: reading, knowledge: knowledge)
            .verdicts(occurrences(in: pieces))
        // "GEBZE, Turkey — …": where a report comes from is a place all through it.
        for piece in pieces.joined() where piece.isUnknown {
            if article.isInDateline(
                reading.range(piece.tokens),
                sentence: reading.sentenceOfToken[piece.tokens.lowerBound])
            {
                verdicts[reading.key(piece.tokens)] = .place
            }
        }
        var builder = MentionBuilder(reading: reading, knowledge: knowledge, verdicts: verdicts)
        for sentence in pieces { builder.add(sentence) }
        var all = builder.finished()
        let learned = read?.learnedMentions() ?? []
        if let read {
            all = MentionMerger(reading: reading, knowledge: knowledge)
                .merged(all, learned) { read.readWords(in: $0.range) != nil }
            giveRoles(to: &all, reading, pieces)
        }
        all.removeAll { isAgency($0, of: article) }
        let platforms = Platforms(reading: reading)
        all.removeAll(where: platforms.isPlace)
        all = OfficeInitials(reading: reading, knowledge: knowledge).settled(all)
        all = HalfNames(reading: reading, knowledge: knowledge).settled(all)
        all = Nationals(reading: reading, knowledge: knowledge).settled(all)
        let things = AcronymFinder(reading: reading).acronymsOfThings {
            knowledge.organizations.words[$0] != nil
        }
        all.removeAll {
            $0.kind == .organization && $0.tokens.count == 1
                && things.contains(reading.words[$0.tokens.lowerBound])
        }
        all += CommonNouns(reading: reading, knowledge: knowledge).mentions(beside: all)
        all.sort {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        let unknown = UnknownNames(reading: reading, verdicts: verdicts)
            .names(in: pieces, beside: all.map(\.tokens) + learned.map(\.tokens))
        return Mentions(article: article, read: read, all: all, unknownNames: unknown)
    }

    /// Reads the roles beside names of people that no table and no rule has cut as the reader does.
    private func giveRoles(to all: inout [Mention], _ reading: Reading, _ pieces: [[Piece]]) {
        let roles = RoleReader(reading: reading, knowledge: knowledge)
        for index in all.indices where all[index].kind == .person && all[index].form == .name {
            let own = pieces[all[index].sentence]
            guard !own.contains(where: { $0.tokens == all[index].tokens }) else { continue }
            roles.give(
                to: &all[index],
                among: own.filter { !$0.tokens.overlaps(all[index].tokens) })
        }
    }

    /// Whether a mention is the news agency of a dateline, which reports and does not act.
    private func isAgency(_ mention: Mention, of article: Article) -> Bool {
        mention.kind == .organization
            && article.isInDateline(mention.range, sentence: mention.sentence)
    }

    /// The pieces of every sentence.
    private func pieces(of reading: Reading) -> [[Piece]] {
        let finder = RunFinder(reading: reading, knowledge: knowledge)
        let segmenter = Segmenter(reading: reading, knowledge: knowledge)
        let shared = SharedCountryNames(reading: reading, knowledge: knowledge)
        let pieces = reading.article.sentences.map { sentence in
            finder.runs(in: sentence.tokens).flatMap(segmenter.pieces)
                .map { shared.settled($0, reading) }
        }
        return Bynames(pieces: pieces, reading: reading, knowledge: knowledge).settled(pieces)
    }

    /// The unknown names of sentences whose capitals tell something.
    private func occurrences(in sentences: [[Piece]]) -> [NameClassifier.Occurrence] {
        sentences.flatMap { pieces in
            pieces.indices.compactMap { index in
                guard pieces[index].isUnknown else { return nil }
                let tokens = pieces[index].tokens
                let before = index > 0 ? pieces[index - 1] : nil
                let after = index + 1 < pieces.count ? pieces[index + 1] : nil
                return NameClassifier.Occurrence(
                    tokens: tokens,
                    hasTitle: before.map {
                        $0.isTitle && $0.tokens.upperBound == tokens.lowerBound
                    } ?? false,
                    precedesTitle: after.map {
                        $0.isTitle && $0.tokens.lowerBound == tokens.upperBound
                    } ?? false)
            }
        }
    }
}
