"""One form for every source: a document of words, sentences, mentions, stances, tags."""

from dataclasses import dataclass, field

from .text import basic_words, shapes

NAME_TAGS = ["O"] + [f"{b}-{t}" for t in ("PER", "ORG", "GPE", "LOC", "NORP", "MISC") for b in "BI"]
KINDS = ["person", "country", "organization", "group", "place"]
MENTION_TAGS = ["O"] + [f"{b}-{t}" for t in KINDS for b in "BI"]
FORMS = ["name", "nominal", "pronoun", "demonym", "metonym"]
POLARITIES = ["none", "support", "oppose", "neutral"]
ACTS = ["none", "AGREE", "CONSULT", "SUPPORT", "AID", "COOPERATE", "YIELD", "REQUEST", "ACCUSE", "REJECT",
        "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
MODALITIES = ["asserted", "negated", "hedged", "conditional", "future"]
MASK = 103              # the piece that stands for a hidden one
QUADS = {1: ["AGREE", "CONSULT", "SUPPORT"], 2: ["AID", "COOPERATE", "YIELD"],
         3: ["ACCUSE", "REJECT", "REQUEST", "THREATEN"], 4: ["ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION"]}


@dataclass
class Mention:
    first: int          # first word
    last: int           # last word, inclusive
    sentence: int
    actor: str = ""     # identity, or chain number in coreference sets
    kind: int = -1
    form: int = -1
    text: str = ""


@dataclass
class Stance:
    sentence: int
    source: int         # mention, or -1
    target: int
    source_actor: str
    target_actor: str
    polarity: int = -1
    act: int = -1
    modality: int = -1
    cue: tuple = None   # words [first, last]
    claimant: str = None
    clear: bool = True


@dataclass
class Document:
    id: str
    task: str
    pieces: list = field(default_factory=list)       # ids per word
    shapes: list = field(default_factory=list)
    surfaces: list = field(default_factory=list)
    normal: list = field(default_factory=list)       # normalised words
    offsets: list = field(default_factory=list)
    sentences: list = field(default_factory=list)    # words [first, end)
    mentions: list = field(default_factory=list)
    stances: list = field(default_factory=list)
    tags: list = None
    mask: tuple = ()
    label: object = None
    phenomena: tuple = ()

    def fill(self, vocabulary, text, sentences):
        """Words of `text`; sentences given as character spans."""
        self.text = text
        starts, bounds = [], []
        at = 0
        words = basic_words(text)
        spans = sorted(sentences)
        for k, (s, e) in enumerate(spans):
            first = at
            limit = spans[k + 1][0] if k + 1 < len(spans) else len(text) + 1
            while at < len(words) and words[at][1] < limit:
                at += 1
            if at > first:
                starts.append(first)
            bounds.append([first, at])
        for word, s, e in words:
            self.pieces.append(vocabulary.word(word))
            self.surfaces.append(text[s:e])
            self.normal.append(word)
            self.offsets.append((s, e))
        if bounds:
            bounds[0][0] = 0
        self.shapes = shapes(self.surfaces, starts)
        self.sentences = [tuple(b) for b in bounds]
        return self

    def words_of(self, start, end):
        """Words that overlap characters [start, end): (first, last) or None."""
        import bisect
        starts = [o[0] for o in self.offsets] if not hasattr(self, "_starts") else self._starts
        self._starts = starts
        i = bisect.bisect_right(starts, start) - 1
        if i < 0 or self.offsets[i][1] <= start:
            i += 1
        j = bisect.bisect_left(starts, end) - 1
        return (i, j) if 0 <= i <= j else None

    def sentence_of(self, word):
        for k, (a, b) in enumerate(self.sentences):
            if a <= word < b:
                return k
        return -1

# Words that do not count when two mentions are compared.
PUNCT_WORDS = {"the", "a", "an", "of", "and", "s"}
