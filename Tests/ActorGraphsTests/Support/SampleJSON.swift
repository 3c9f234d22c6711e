/// A graph as another program may write it: the required fields and no more.
enum SampleJSON {
    static let contract = """
        {
          "format": "actorgraph/1",
          "generator": {"name": "other", "version": "9", "model": "none", "mood": 1},
          "articles": [{"id": "istanbul-talks", "title": "Talks", "source": "istanbul-talks.txt",
                        "sha256": "\(String(repeating: "0a", count: 32))",
                        "published": "2025-05-16", "characters": 40, "reader": "rules-1"}],
          "actors": [
            {"id": "country/ukr", "name": "Ukraine", "kind": "country", "aliases": ["Kyiv"],
             "identifiers": {"iso3166": "UKR"}, "salience": 0.5, "mentions": []},
            {"id": "country/rus", "name": "Russia", "kind": "country", "salience": 0.5,
             "mentions": [{"article": "istanbul-talks", "start": 13, "end": 19, "text": "Moscow",
                           "form": "metonym"}]}
          ],
          "cooccurrences": [{"actors": ["country/ukr", "country/rus"], "sentences": 9,
                             "paragraphs": 5, "npmi": 0.41,
                             "evidence": [{"article": "istanbul-talks", "start": 0, "end": 20,
                                           "quote": "Kyiv accused Moscow."}]}],
          "stances": [{"source": "country/ukr", "target": "country/rus", "polarity": "oppose",
                       "act": "ACCUSE", "confidence": 0.93, "modality": "asserted",
                       "claimedBy": null,
                       "evidence": [{"article": "istanbul-talks", "start": 0, "end": 20,
                                     "quote": "Kyiv accused Moscow.",
                                     "cue": {"start": 5, "end": 12, "text": "accused"}}]}]
        }
        """
}
