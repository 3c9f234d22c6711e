"""Windows of whole sentences, and what the heads need of them as flat index arrays."""

import numpy as np

from .document import PUNCT_WORDS

CARRIED_BEFORE = 3      # actors of so many sentences before may be source or target without being named
CARRIED_AFTER = 1
ROW = 16                # pairs of one sentence that are laid side by side
PLACES = 16
WHERES = 11
ANTECEDENTS = 100


def cut(doc, limit=256, context=64):
    """[(first word, end word, first core sentence, end core sentence)]; limit counts [CLS] and [SEP]."""
    sizes = [len(p) for p in doc.pieces]
    total = np.concatenate([[0], np.cumsum(sizes)])
    length = lambda a, b: int(total[b] - total[a])
    windows, k, n = [], 0, len(doc.sentences)
    while k < n:
        start = k
        while start > 0 and length(doc.sentences[start - 1][0], doc.sentences[k][0]) <= context:
            start -= 1
        while start < k and length(doc.sentences[start][0], doc.sentences[k][1]) > limit - 2:
            start += 1
        first = doc.sentences[start][0]
        end = k + 1
        while end < n and length(first, doc.sentences[end][1]) <= limit - 2:
            end += 1
        last = doc.sentences[end - 1][1]
        while length(first, last) > limit - 2:
            last -= 1
        if last > first:
            windows.append((first, last, k, end))
        k = end
    return windows


def telling(words):
    """The words of a mention that count when it is compared with another."""
    return [w for w in words if w not in PUNCT_WORDS and any(c.isalnum() for c in w)]


def match(x, y):
    """How the telling words of two mentions agree; see README, "Coreference"."""
    if not x or not y:
        return 0
    if x == y:
        return 1
    short, long = (x, y) if len(x) <= len(y) else (y, x)
    if all(w in long for w in short):
        return 2
    if x[-1] == y[-1]:
        return 3
    if any(w in y for w in x):
        return 4
    if len(short) == 1 and len(long) > 1 and short[0] == "".join(w[0] for w in long):
        return 5
    return 0


def mention_bucket(d):
    return d - 1 if d <= 4 else 4 if d <= 7 else 5 if d <= 15 else 6 if d <= 31 else 7 if d <= 63 else 8


def sentence_bucket(d):
    return d if d <= 4 else 5 if d <= 7 else 6 if d <= 15 else 7


class Batch:
    """Windows of several documents, flattened. `items` = [(doc, windows)], a window as from `cut`;
    or packs of short documents: [([doc, doc...], None)]."""

    def __init__(self, items, cls=101, sep=102):
        rows, self.docs = [], []
        self.word_document, self.word_index = [], []
        flat = 0
        for number, (doc, windows) in enumerate(items):
            if windows is None:
                parts = [(d, 0, len(d.pieces)) for d in doc]
                segments = [parts]
                self.docs.extend(doc)
                maps = []
            else:
                segments = [[(doc, a, b)] for a, b, _, _ in windows]
                self.docs.append(doc)
                maps = windows
            core = {}
            for w, parts in enumerate(segments):
                ids, shapes, firsts = [cls], [8], []
                for d, a, b in parts:
                    for k in range(a, b):
                        if len(ids) + len(d.pieces[k]) > 255:
                            break
                        firsts.append(len(ids))
                        ids.extend(d.pieces[k])
                        shapes.extend([d.shapes[k]] * len(d.pieces[k]))
                        self.word_document.append(d)
                        self.word_index.append(k)
                ids.append(sep)
                shapes.append(8)
                rows.append((ids, shapes, firsts))
                if maps:
                    a, b, c0, c1 = maps[w]
                    for s in range(c0, c1):
                        s0, s1 = doc.sentences[s]
                        core[s] = (flat - a, s0, min(s1, a + len(firsts)))
                flat += len(firsts)
            if windows is not None:
                doc.core = core      # sentence -> (shift from document word to flat word, first, end)
        longest = max(len(r[0]) for r in rows)
        self.ids = np.zeros((len(rows), longest), np.int64)
        self.shapes = np.full((len(rows), longest), 8, np.int64)
        self.mask = np.zeros((len(rows), longest), bool)
        positions = []
        for k, (ids, shapes, firsts) in enumerate(rows):
            self.ids[k, :len(ids)] = ids
            self.shapes[k, :len(ids)] = shapes
            self.mask[k, :len(ids)] = True
            positions.extend(k * longest + f for f in firsts)
        self.positions = np.array(positions, np.int64)
        self.spans, self.span_owner = [], []

    def add_spans(self, doc):
        """Adds the mentions of a document; gives the number of the first and which are usable."""
        base, usable = len(self.spans), []
        for m in doc.mentions:
            ok = False
            if m is not None and m.sentence in doc.core:
                shift, s0, s1 = doc.core[m.sentence]
                ok = s0 <= m.first and m.last < s1
            self.spans.append((m.first + shift, m.last + shift) if ok else (0, 0))
            usable.append(ok)
        return base, usable


def antecedents(doc, base, usable):
    """Candidate pairs: arrays later, earlier (flat), slot of later, distances, match."""
    out = []
    words = [telling(doc.normal[m.first:m.last + 1]) for m in doc.mentions]
    for i, m in enumerate(doc.mentions):
        if not usable[i]:
            continue
        for j in range(max(0, i - ANTECEDENTS), i):
            if usable[j]:
                out.append((base + i, base + j, i, j, mention_bucket(i - j),
                            sentence_bucket(max(0, m.sentence - doc.mentions[j].sentence)), match(words[i], words[j])))
    return out


def candidates(doc, usable, clusters=None):
    """Per sentence: mentions inside it and carried mentions from around it, by actor identity.
    [(sentence, inside, [(mention, where)])] with where 1..3 = so many sentences before, 4 = after."""
    who = clusters or [m.actor for m in doc.mentions]
    by = {}
    for i, m in enumerate(doc.mentions):
        if usable[i]:
            by.setdefault(m.sentence, []).append(i)
    result = []
    for s in range(len(doc.sentences)):
        inside = by.get(s, [])
        if not inside:
            continue
        seen = {who[i] for i in inside}
        carried = []
        for back in range(1, CARRIED_BEFORE + 1):
            for i in reversed(by.get(s - back, [])):
                if who[i] not in seen:
                    seen.add(who[i])
                    carried.append((i, back))
        for i in by.get(s + 1, []) if CARRIED_AFTER else []:
            if who[i] not in seen:
                seen.add(who[i])
                carried.append((i, 4))
        result.append((s, inside, carried))
    return result


def places(first, end, p, q):
    """Place id of each word of the sentence [first, end) for spans p, q (None = not in the sentence)."""
    w = np.arange(first, end)
    if p is not None and q is not None:
        a, b = (p, q) if p <= q else (q, p)
        at = np.full(end - first, 2)
        at[w < a[0]] = 0
        at[w > b[1]] = 4
        at[(w >= b[0]) & (w <= b[1])] = 3
        at[(w >= a[0]) & (w <= a[1])] = 1
        return at + (0 if p <= q else 5)
    x = p if p is not None else q
    at = np.where(w < x[0], 0, np.where(w > x[1], 2, 1))
    return at + (10 if p is not None else 13)


class PairRows:
    """Pairs of sentences laid out in rows of up to ROW pairs, padded."""

    def __init__(self):
        self.rows = []       # (shift, first, end, pairs, claim candidates)

    def add(self, doc, sentence, pairs, base, claimants=()):
        """pairs: [(p, q, where, label)] with mention numbers; where 0 both inside, 1-5 source carried,
        6-10 target carried; p or q = -1: nobody."""
        shift, first, end = doc.core[sentence]
        for k in range(0, len(pairs), ROW):
            self.rows.append((doc, shift, first, end, pairs[k:k + ROW], base, list(claimants)))

    def arrays(self, nobody):
        R = len(self.rows)
        S = max(r[3] - r[2] for r in self.rows)
        C = max(1, max(len(r[6]) for r in self.rows))
        out = dict(words=np.zeros((R, S), np.int64), words_mask=np.zeros((R, S), bool),
                   source=np.zeros((R, ROW), np.int64), target=np.zeros((R, ROW), np.int64),
                   where=np.zeros((R, ROW), np.int64), place=np.zeros((R, ROW, S), np.int64),
                   pair_mask=np.zeros((R, ROW), bool), claim=np.zeros((R, C), np.int64),
                   claim_mask=np.zeros((R, C), bool))
        labels = []
        for r, (doc, shift, first, end, pairs, base, claimants) in enumerate(self.rows):
            n = end - first
            out["words"][r, :n] = np.arange(first, end) + shift
            out["words_mask"][r, :n] = True
            out["claim"][r, :len(claimants)] = [base + c for c in claimants]
            out["claim_mask"][r, :len(claimants)] = True
            for k, (p, q, where, label) in enumerate(pairs):
                out["source"][r, k] = base + p if p >= 0 else nobody
                out["target"][r, k] = base + q if q >= 0 else nobody
                out["where"][r, k] = where
                out["pair_mask"][r, k] = True
                spans = [(doc.mentions[x].first, doc.mentions[x].last) if x >= 0 and not carried else None
                         for x, carried in ((p, 1 <= where <= 5), (q, where >= 6))]
                out["place"][r, k, :n] = places(first, end, *spans)
                labels.append((r, k, label))
        return out, labels
