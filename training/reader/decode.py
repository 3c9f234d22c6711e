"""From logits to mentions, chains and stances."""

import copy

import numpy as np
import torch

from . import losses, windows
from .document import KINDS, MENTION_TAGS, Mention

DEFAULTS = {"polarity_temperature": 1.0, "polarity_bias": "0 0 0 0", "threshold_signed": 0.4,
            "threshold_signed_carried": 0.4, "threshold_neutral": 0.4, "threshold_neutral_carried": 0.4,
            "cue_share": 0.5, "names_bias": 0.0, "mentions_bias": 0.0, "mentions_split": 0.0}


def viterbi(logits, tags, split=0.0):
    """Best tags with I-x only after B-x or I-x; `split` is the price of a B after a B, a span of one word
    that another follows at once."""
    allowed = np.zeros((len(tags), len(tags)), bool)
    for i, a in enumerate(tags):
        for j, b in enumerate(tags):
            allowed[i, j] = not b.startswith("I-") or a[1:] == b[1:] and a != "O"
    penalty = np.where(allowed, 0, -1e9)
    begins = np.array([t.startswith("B-") for t in tags])
    penalty[np.ix_(begins, begins)] -= split
    start = np.array([-1e9 if t.startswith("I-") else 0 for t in tags])
    score, back = logits[0] + start, []
    for row in logits[1:]:
        all_ = score[:, None] + penalty
        back.append(all_.argmax(0))
        score = all_.max(0) + row
    at = int(score.argmax())
    path = [at]
    for b in reversed(back):
        at = int(b[at])
        path.append(at)
    return [tags[k] for k in reversed(path)]


class Reading:
    """One document read: vectors of its words; scores for any mentions laid over it."""

    def __init__(self, model, doc, limit=256):
        self.model, self.doc = model, doc
        self.windows = windows.cut(doc, limit)
        self.batch = windows.Batch([(doc, self.windows)])
        b, t = self.batch, losses.tensor
        with torch.no_grad():
            self.h = model.encode(t(b.ids), t(b.shapes), t(b.mask), t(b.positions))

    def tags(self, head, names, bias=0.0, split=0.0):
        """Tags per word of the document, sentence by sentence; the bias is added to O."""
        with torch.no_grad():
            logits = losses.array(head(self.h))
        logits[:, 0] += bias
        return self.best_tags(logits, names, split)

    def best_tags(self, logits, names, split):
        out = ["O"] * len(self.doc.pieces)
        for s, (shift, first, end) in self.doc.core.items():
            if end > first:
                out[first:end] = viterbi(logits[first + shift:end + shift], names, split)
        return out

    def found(self, bias=0.0, split=0.0):
        """A copy of the document with the mentions that the model finds."""
        return self.tagged(self.tags(self.model.mentions, MENTION_TAGS, bias, split))

    def tagged(self, tags):
        from .metrics import bio_spans
        doc = copy.copy(self.doc)
        doc.mentions, doc.stances = [], []
        for first, last, kind in sorted(bio_spans(tags)):
            doc.mentions.append(Mention(first, last, doc.sentence_of(first), "", KINDS.index(kind),
                                        text=doc.text[doc.offsets[first][0]:doc.offsets[last][1]]))
        return doc

    @torch.no_grad()
    def vectors(self, doc):
        self.batch.spans = []
        base, usable = self.batch.add_spans(doc)
        return losses.spans(self.model, self.batch, self.h), usable

    @torch.no_grad()
    def antecedents(self, doc, g, usable):
        """[(later mention, earlier one)] and the scores of each."""
        pairs = windows.antecedents(doc, 0, usable)
        if not pairs:
            return [], np.zeros(0, np.float32)
        a = np.array([p[:2] + p[4:] for p in pairs], np.int64)
        return [p[2:4] for p in pairs], losses.array(self.model.coreference(g, *(losses.tensor(a[:, k]) for k in range(5))))

    def chains(self, doc, g, usable):
        """Number of the chain of each mention."""
        return linked(len(doc.mentions), *self.antecedents(doc, g, usable))

    @torch.no_grad()
    def pairs(self, doc, g, usable, who):
        """One record per pair of mentions: sentence, p, q, where, logits of every head."""
        rows = windows.PairRows()
        for sentence, inside, carried in windows.candidates(doc, usable, who):
            ps = [(p, q, 0, (sentence, p, q, 0)) for p in inside for q in inside if who[p] != who[q]]
            for c, distance in carried:
                for i in inside:
                    ps.append((c, i, distance, (sentence, c, i, distance)))
                    ps.append((i, c, 5 + distance, (sentence, i, c, 5 + distance)))
            claimants = [i for i, m in enumerate(doc.mentions) if usable[i] and m.sentence in (sentence, sentence - 1)]
            rows.add(doc, sentence, ps, 0, claimants)
        if not rows.rows:
            return []
        arrays, labels = rows.arrays(len(self.batch.spans))
        t = {k: losses.tensor(v) for k, v in arrays.items()}
        x, scores = self.model.pairs(self.h, g, t)
        claims, scores = losses.array(self.model.claims(x, g, t)), losses.array(scores)
        polarity, act, modality = (losses.array(f(x)) for f in (self.model.polarity, self.model.act, self.model.modality))
        out = []
        for r, k, (sentence, p, q, where) in labels:
            _, _, first, end, _, _, claimants = rows.rows[r]
            c = np.append(claims[r, k, :len(claimants)], claims[r, k, -1])
            best = int(c.argmax())
            out.append({"sentence": sentence, "p": p, "q": q, "where": where, "polarity": polarity[r, k],
                        "act": act[r, k], "modality": modality[r, k],
                        "cue": first + int(scores[r, k, :end - first].argmax()),
                        "claimant": claimants[best] if best < len(claimants) else None})
        return out


def linked(count, pairs, scores):
    """Number of the chain of each of so many mentions, each joined to its likeliest antecedent."""
    best = {}
    for (later, earlier), s in zip(pairs, scores):
        if s > 0 and s > best.get(later, (0, 0))[0]:
            best[later] = (s, earlier)
    chain = list(range(count))
    for i in range(count):
        if i in best:
            chain[i] = chain[best[i][1]]
    return chain


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def probabilities(pairs, settings):
    z = np.array([p["polarity"] for p in pairs]).reshape(-1, 4)
    bias = np.array([float(x) for x in settings["polarity_bias"].split()])
    return softmax(z / settings["polarity_temperature"] + bias)


def stances(pairs, who, settings):
    """The stances of actors: of the pairs of the same actors in a sentence the likeliest is kept.
    [(sentence, actor, actor, polarity 1..3, pair, probabilities)]"""
    best = {}
    for p, pr in zip(pairs, probabilities(pairs, settings)):
        key = (p["sentence"], who[p["p"]], who[p["q"]])
        if key not in best or pr[0] < best[key][1][0]:
            best[key] = (p, pr)
    out = []
    for (s, a, b), (p, pr) in best.items():
        suffix = "_carried" if p["where"] else ""
        if pr[1] + pr[2] >= settings["threshold_signed" + suffix]:
            out.append((s, a, b, 1 if pr[1] >= pr[2] else 2, p, pr))
        elif pr[3] >= settings["threshold_neutral" + suffix]:
            out.append((s, a, b, 3, p, pr))
    return out
