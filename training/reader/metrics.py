"""Scores: F1 of sets, macro F1, MUC, B3, CEAF-e, calibration error."""

import numpy as np


class Count:
    """True positives, found, gold."""

    def __init__(self):
        self.right = self.found = self.gold = 0

    def add(self, found, gold):
        found, gold = set(found), set(gold)
        self.right += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    @property
    def precision(self):
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self):
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self):
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0

    def __str__(self):
        return f"{self.f1:.3f} (P {self.precision:.3f} R {self.recall:.3f}, {self.gold} gold)"


def macro_f1(found, gold, classes=None):
    scores = []
    for c in classes or sorted(set(gold)):
        r = sum(f == g == c for f, g in zip(found, gold))
        n = sum(f == c for f in found) + sum(g == c for g in gold)
        scores.append(2 * r / n if n else 0.0)
    return sum(scores) / len(scores)


def bio_spans(tags):
    """{(first, last, type)} of a legal BIO sequence of names such as B-PER."""
    spans, start = set(), None
    for k, t in enumerate(list(tags) + ["O"]):
        if start is not None and not t.startswith("I-"):
            spans.add((start, k - 1, tags[start][2:]))
            start = None
        if t.startswith("B-") or t.startswith("I-") and start is None:
            start = k
    return spans


def _muc(key, response):
    where = {m: n for n, c in enumerate(response) for m in c}
    right = total = 0
    for c in key:
        parts = {where.get(m, ("alone", m)) for m in c}
        right += len(c) - len(parts)
        total += len(c) - 1
    return right, total


def _b3(key, response):
    where = {m: c for c in response for m in c}
    right, total = 0.0, 0
    for c in key:
        for m in c:
            right += len(c & where.get(m, set())) / len(c)
        total += len(c)
    return right, total


def _ceafe(key, response):
    from scipy.optimize import linear_sum_assignment
    if not key or not response:
        return 0.0
    s = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in response] for a in key])
    i, j = linear_sum_assignment(-s)
    return float(s[i, j].sum())


class Conll:
    """Mean F1 of MUC, B3 and CEAF-e over documents, counts summed first."""

    def __init__(self, singletons=False):
        self.singletons = singletons
        self.sums = {k: [0.0, 0.0, 0.0, 0.0] for k in ("MUC", "B3", "CEAFe")}

    def add(self, key, response):
        least = 1 if self.singletons else 2
        key = [set(c) for c in key if len(c) >= least]
        response = [set(c) for c in response if len(c) >= least]
        for name, f in (("MUC", _muc), ("B3", _b3)):
            r, n = f(key, response)
            p, m = f(response, key)
            self.sums[name] = [x + y for x, y in zip(self.sums[name], (r, n, p, m))]
        s = _ceafe(key, response)
        self.sums["CEAFe"] = [x + y for x, y in zip(self.sums["CEAFe"], (s, len(key), s, len(response)))]

    def f1(self, name):
        r, n, p, m = self.sums[name]
        recall, precision = r / n if n else 0.0, p / m if m else 0.0
        return 2 * recall * precision / (recall + precision) if recall + precision else 0.0

    @property
    def mean(self):
        return sum(map(self.f1, self.sums)) / 3

    def __str__(self):
        return f"{self.mean:.3f} (" + ", ".join(f"{k} {self.f1(k):.3f}" for k in self.sums) + ")"


def calibration_error(confidence, right, bins=10):
    confidence, right = np.asarray(confidence), np.asarray(right, float)
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(sum(abs(confidence[which == b].mean() - right[which == b].mean()) * (which == b).mean()
                     for b in range(bins) if (which == b).any()))
