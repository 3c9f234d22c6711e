"""What each task asks of a batch. All tasks share one encoding.

A task is a function of (batch of documents) -> arrays, which needs no model and so may run in another process, and one
of (model, the same as tensors, weights) -> losses. An array in the first is of fixed meaning and on any device in the
second; None where a batch has nothing to ask."""

import random

import numpy as np
import torch
import torch.nn.functional as F

from .document import ACTS, KINDS, MENTION_TAGS, NAME_TAGS
from .windows import Batch, PairRows, antecedents, candidates, match, mention_bucket, sentence_bucket, telling

DSE = {"neutral": (0, 0), "p_pos_q": (1, 0), "q_pos_p": (0, 1), "p_neg_q": (2, 0), "q_neg_p": (0, 2)}
NEWSMTSC = {"negative": 0, "neutral": 1, "positive": 2}
ALIAS = 0.3             # weight of a pair of other mentions of the same two actors


device = torch.device("cpu")        # that batches are computed on


def use(name):
    global device
    device = torch.device(name)


def tensor(x):
    """A list or array on the device; counts and places as 64-bit integers, whatever they came as."""
    t = torch.from_numpy(np.ascontiguousarray(x)).to(device, non_blocking=True)
    return t.long() if t.dtype in (torch.int8, torch.int16, torch.int32) else t


def tensors(arrays):
    """Arrays, also in dictionaries within, on the device."""
    return {k: tensors(v) if isinstance(v, dict) else v if v is None else tensor(v) for k, v in arrays.items()}


def array(x):
    return x.detach().float().cpu().numpy()


def small(x):
    """An array of places and counts in as few bytes as travel well."""
    return np.asarray(x, np.int32)


# Encoding and spans

def encoded(items):
    batch = Batch(items)
    return batch, {"ids": small(batch.ids), "shapes": batch.shapes.astype(np.int8), "mask": batch.mask,
                   "positions": small(batch.positions)}


def hidden(model, b):
    """Vectors of the words of a prepared batch."""
    return model.encode(b["ids"], b["shapes"], b["mask"], b["positions"])


def span_array(batch):
    return small(np.array(batch.spans, np.int64).reshape(-1, 2))


def vectors(model, h, b):
    """Vectors of the mentions of a prepared batch and, last, that of nobody."""
    return model.spans(h, b["spans"][:, 0], b["spans"][:, 1])


def spans(model, batch, h):
    return vectors(model, h, {"spans": tensor(span_array(batch))})


# Names

def allowed_tags(tag, mask):
    """Tags a gold tag may stand for under the record's mask."""
    row = np.zeros(len(NAME_TAGS), bool)
    if tag < 0:
        row[:] = True
        return row
    row[tag] = True
    name = NAME_TAGS[tag]
    if "GPE/LOC" in mask and name.endswith("-LOC"):
        row[NAME_TAGS.index(name.replace("LOC", "GPE"))] = True
    for kind in ("NORP", "MISC"):
        if kind in mask:
            if name == "O":
                row[[NAME_TAGS.index(f"{b}-{kind}") for b in "BI"]] = True
            elif name.endswith(kind):
                row[0] = True
    return row


_allowed = {}


def names_asked(items):
    batch, b = encoded(items)
    rows = []
    for d, k in zip(batch.word_document, batch.word_index):
        key = d.tags[k], d.mask
        if key not in _allowed:
            _allowed[key] = allowed_tags(*key)
        rows.append(_allowed[key])
    return {**b, "allowed": np.stack(rows)}


def names(model, b, weights):
    logits = model.names(model.head_dropout(hidden(model, b))).float()
    loss = (logits.logsumexp(-1) - logits.masked_fill(~b["allowed"], -1e9).logsumexp(-1)).mean()
    return {"names": loss * weights["names"]}


# Coreference

def coreference_asked(docs, bases, usables):
    """Candidate antecedents of every mention, laid out as a table of which the right ones are known."""
    pairs, gold = [], []
    for doc, base, usable in zip(docs, bases, usables):
        for p in antecedents(doc, base, usable):
            pairs.append(p[:2] + p[4:])
            gold.append(doc.mentions[p[2]].actor == doc.mentions[p[3]].actor)
    if not pairs:
        return None
    a = np.array(pairs, np.int64)
    later, row = np.unique(a[:, 0], return_inverse=True)
    starts = np.searchsorted(row, np.arange(len(later)))      # pairs are grouped by the later mention
    column = np.arange(len(a)) - starts[row]
    right = np.zeros((len(later), int(column.max()) + 2), bool)
    right[row, column] = gold
    right[:, -1] = ~right.any(1)
    return {"pairs": small(a), "row": small(row), "column": small(column), "right": right}


def coreference(model, g, b, weight):
    a, right = b["pairs"], b["right"]
    scores = model.coreference(g, *(a[:, k] for k in range(5)))
    table = scores.new_full(tuple(right.shape), -1e9)
    table[:, -1] = 0
    table = table.index_put((b["row"], b["column"]), scores)
    loss = table.logsumexp(1) - table.masked_fill(~right, -1e9).logsumexp(1)
    return loss.mean() * weight


def coref_asked(items):
    batch, b = encoded(items)
    bases, usables = zip(*(batch.add_spans(d) for d in batch.docs))
    asked = coreference_asked(batch.docs, bases, usables)
    return {**b, "spans": span_array(batch), "coref": asked} if asked else None


def coref(model, b, weights):
    g = vectors(model, hidden(model, b), b)
    return {"coref_sets": coreference(model, g, b["coref"], weights["coref_sets"])}


def gap_rows(batch):
    """Of each text the pronoun with a and with b as candidates for its antecedent."""
    rows = []
    for d in batch.docs:
        base, _ = batch.add_spans(d)
        order = sorted(range(3), key=lambda k: d.mentions[k].first)
        rank = {k: n for n, k in enumerate(order)}
        for other in (1, 2):
            i, j = (0, other) if rank[0] > rank[other] else (other, 0)
            m, n = d.mentions[i], d.mentions[j]
            rows.append((base + i, base + j, mention_bucket(rank[i] - rank[j]),
                         sentence_bucket(max(0, m.sentence - n.sentence)),
                         match(telling(d.normal[m.first:m.last + 1]), telling(d.normal[n.first:n.last + 1]))))
    return small(rows)


def gap_asked(items):
    batch, b = encoded(items)
    rows = gap_rows(batch)
    gold = small([1 if d.label[0] else 2 if d.label[1] else 0 for d in batch.docs])
    return {**b, "spans": span_array(batch), "rows": rows, "gold": gold}


def gap_scores(model, b):
    """Scores [N, 3] of the dummy, a and b as what the pronoun stands for."""
    g = vectors(model, hidden(model, b), b)
    s = model.coreference(g, *(b["rows"][:, k] for k in range(5))).view(-1, 2)
    return torch.cat([s.new_zeros(len(s), 1), s], 1)


def gap(model, b, weights):
    return {"gap": weights["gap"] * F.cross_entropy(gap_scores(model, b), b["gold"])}


# Mentions and stances

def mention_tags(doc):
    """BIO of kinds; of nested mentions the outer one."""
    if not hasattr(doc, "mention_tags"):
        tags = [0] * len(doc.pieces)
        for m in sorted(doc.mentions, key=lambda m: m.last - m.first):
            tag = MENTION_TAGS.index("B-" + KINDS[m.kind])
            for k in range(m.first, m.last + 1):
                tags[k] = tag if k == m.first else tag + 1
            if m.last + 1 < len(tags) and MENTION_TAGS[tags[m.last + 1]].startswith("I"):
                tags[m.last + 1] -= 1       # what is left of a nested, longer one begins anew (never after sorting)
        doc.mention_tags = tags
    return doc.mention_tags


def pair_labels(doc, usable):
    """[(sentence, pairs [(p, q, where, label)], claim candidates)]; label = (stance or None, weight)."""
    found = {}
    for s in doc.stances:
        key = (s.sentence, s.source_actor, s.target_actor)
        old = found.get(key)
        if old is None or (s.clear, s.polarity != 3) > (old.clear, old.polarity != 3):
            found[key] = s
    mentions = doc.mentions
    result = []
    for sentence, inside, carried in candidates(doc, usable):
        pairs = []
        for p in inside:
            for q in inside:
                if mentions[p].actor == mentions[q].actor:
                    continue
                s = found.get((sentence, mentions[p].actor, mentions[q].actor))
                weight = 1.0
                if s is not None and not ((s.source in (p, -1)) and (s.target in (q, -1))):
                    weight = ALIAS
                pairs.append((p, q, 0, (s, weight)))
        for c, distance in carried:
            for i in inside:
                for p, q, where in ((c, i, distance), (i, c, 5 + distance)):
                    s = found.get((sentence, mentions[p].actor, mentions[q].actor))
                    pairs.append((p, q, where, (s, 1.0)))
        claimants = [i for i, m in enumerate(mentions)
                     if usable[i] and m.sentence in (sentence, sentence - 1)]
        if pairs:
            result.append((sentence, pairs, claimants))
    return result


def thinned(pairs):
    """Half of the pairs without a link, each counted twice: the loss is the same in the mean, the work much less."""
    return [(p, q, where, (s, weight if s else weight * 2)) for p, q, where, (s, weight) in pairs
            if s or random.random() < 0.5]


def laid_out(rows, batch):
    """What the pair layers take of rows of pairs, and their labels [(row, place, label)]."""
    arrays, labels = rows.arrays(len(batch.spans))
    return {k: v if v.dtype == bool else v.astype(np.int8) if k in ("place", "where") else small(v)
            for k, v in arrays.items()}, labels


def mentions_asked(items):
    """What "actors" and "taught" share: the spans of a batch, which of them are usable, their coreference."""
    batch, b = encoded(items)
    bases, usables = zip(*(batch.add_spans(d) for d in batch.docs))
    b["keep"] = small(np.flatnonzero(np.concatenate([np.array(u, bool) for u in usables])))
    b["spans"] = span_array(batch) if len(b["keep"]) else None      # None: there is no mention to ask about
    b["coref"] = coreference_asked(batch.docs, bases, usables)
    return batch, b, bases, usables


def actors_asked(items):
    batch, b, bases, usables = mentions_asked(items)
    b["tags"] = small([mention_tags(d)[k] for d, k in zip(batch.word_document, batch.word_index)])
    b["stance"] = None
    if b["spans"] is None:
        return b
    for name in ("kind", "form"):
        b[name] = small([getattr(m, name) for d in batch.docs for m in d.mentions])[b["keep"]]
    rows = PairRows()
    for doc, base, u in zip(batch.docs, bases, usables):
        for sentence, pairs, claimants in pair_labels(doc, u):
            rows.add(doc, sentence, thinned(pairs), base, claimants)
    if rows.rows:
        b["stance"] = stance_asked(rows, batch)
    return b


def stance_asked(rows, batch):
    arrays, labels = laid_out(rows, batch)
    out = {"rows": arrays, "r": small([l[0] for l in labels]), "k": small([l[1] for l in labels]),
           "polarity": small([l[2][0].polarity if l[2][0] else 0 for l in labels]),
           "act": small([l[2][0].act if l[2][0] else 0 for l in labels]),
           "weight": np.array([l[2][1] for l in labels], np.float32), "chosen": None}
    chosen = [(i, l) for i, l in enumerate(labels) if l[2][0] is not None]
    if not chosen:
        return out
    out["chosen"] = small([i for i, _ in chosen])
    out["modality"] = small([l[2][0].modality for _, l in chosen])
    cue = np.zeros((len(chosen), arrays["words"].shape[1]), bool)
    claim = np.zeros((len(chosen), arrays["claim"].shape[1] + 1), bool)
    for n, (_, (row, _, (s, _))) in enumerate(chosen):
        doc, _, first, end, _, _, claimants = rows.rows[row]
        if s.cue:
            cue[n, max(0, s.cue[0] - first):max(0, min(end, s.cue[1] + 1) - first)] = True
        if s.claimant is None:
            claim[n, -1] = True
        for c, m in enumerate(claimants if s.claimant is not None else ()):
            claim[n, c] = doc.mentions[m].actor == s.claimant
    for name, right in (("cue", cue), ("claim", claim)):
        known = right.any(1)
        out[name] = {"right": right[known], "of": small(np.flatnonzero(known))} if known.any() else None
    return out


def actors(model, b, weights):
    h = hidden(model, b)
    losses = {"mentions": weights["mentions"] * F.cross_entropy(
        model.mentions(model.head_dropout(h)).float(), b["tags"])}
    if b["spans"] is None:
        return losses
    g = vectors(model, h, b)
    gd = model.head_dropout(g[b["keep"]])
    losses["kind"] = weights["kind"] * F.cross_entropy(model.kind(gd).float(), b["kind"])
    losses["form"] = weights["form"] * F.cross_entropy(model.form(gd).float(), b["form"])
    if b["coref"] is not None:
        losses["coref"] = coreference(model, g, b["coref"], weights["coref"])
    if b["stance"] is not None:
        losses.update(stance(model, h, g, b["stance"], weights))
    return losses


def stance(model, h, g, b, weights):
    x, scores = model.pairs(h, g, b["rows"])
    x = model.head_dropout(x)
    flat, polarity, weight = x[b["r"], b["k"]], b["polarity"], b["weight"]
    positive = polarity > 0
    amount = weight.sum() ** 0.5 * (positive * weight).sum().clamp(min=4) ** 0.5
    losses = {"polarity": weights["polarity"] * (
        F.cross_entropy(model.polarity(flat).float(), polarity, reduction="none") * weight).sum() / amount}
    w = weight * torch.where(positive, 1.0, weights["act_none"])
    losses["act"] = weights["act"] * (
        F.cross_entropy(model.act(flat).float(), b["act"], reduction="none") * w).sum() / w.sum().clamp(min=2)
    index = b["chosen"]
    if index is None:
        return losses
    w, r, k = weight[index], b["r"][index], b["k"][index]
    rare = w * torch.where(b["modality"] > 0, weights["modality_rare"], 1.0)
    losses["modality"] = weights["modality"] * (
        F.cross_entropy(model.modality(flat[index]).float(), b["modality"], reduction="none") * rare).sum() / rare.sum()
    if b["cue"] is not None:            # the mass of attention head 0 on the cue's words
        of, right = b["cue"]["of"], b["cue"]["right"]
        sc = scores[r, k][of].float()
        mass = sc.masked_fill(~right, -1e9).logsumexp(-1) - sc.logsumexp(-1)
        losses["cue"] = -weights["cue"] * (mass * w[of]).sum() / w[of].sum()
    if b["claim"] is not None:
        of, right = b["claim"]["of"], b["claim"]["right"]
        c = model.claims(x, g, b["rows"])[r, k][of]
        l = c.logsumexp(-1) - c.masked_fill(~right, -1e9).logsumexp(-1)
        claimed = w[of] * torch.where(right[:, -1], 1.0, weights["claimed"])
        losses["claim"] = weights["claim"] * (l * claimed).sum() / claimed.sum()
    return losses


# What the teachers said of a text: their probabilities instead of labels

def taught_asked(items):
    batch, b, bases, usables = mentions_asked(items)
    b["tags"] = np.stack([d.soft_tags[k] for d, k in zip(batch.word_document, batch.word_index)])
    b["stance"] = None
    if b["spans"] is None:
        return b
    for name in ("kind", "form"):
        known = [getattr(d, f"soft_{name}s") for d in batch.docs if len(d.mentions)]
        b[name] = np.concatenate(known)[b["keep"]]
    rows = PairRows()
    for doc, base, u in zip(batch.docs, bases, usables):
        for sentence, pairs, claimants in pair_labels(doc, u):
            pairs = [(p, q, where, doc.soft_answers[doc.soft_pairs[sentence, p, q]]) for p, q, where, _ in pairs
                     if (sentence, p, q) in doc.soft_pairs]
            if pairs:
                rows.add(doc, sentence, pairs, base, claimants)
    if rows.rows:
        arrays, labels = laid_out(rows, batch)
        b["stance"] = {"rows": arrays, "r": small([l[0] for l in labels]), "k": small([l[1] for l in labels]),
                       "answers": np.stack([l[2] for l in labels])}
    return b


def soft(logits, target):
    """Cross-entropy against probabilities, one a row."""
    return -(target.float() * logits.float().log_softmax(-1)).sum(-1)


def taught(model, b, weights):
    h = hidden(model, b)
    losses = {"taught_mentions": weights["mentions"] * soft(model.mentions(model.head_dropout(h)), b["tags"]).mean()}
    if b["spans"] is None:
        return losses
    g = vectors(model, h, b)
    gd = model.head_dropout(g[b["keep"]])
    for name in ("kind", "form"):
        losses[f"taught_{name}"] = weights[name] * soft(getattr(model, name)(gd), b[name]).mean()
    if b["coref"] is not None:
        losses["taught_coref"] = coreference(model, g, b["coref"], weights["coref"])
    if b["stance"] is None:
        return losses
    s = b["stance"]
    x, _ = model.pairs(h, g, s["rows"])
    flat, target = model.head_dropout(x)[s["r"], s["k"]], s["answers"].float()
    linked = 1 - target[:, 0]
    n, acts = model.polarity.out_features, model.act.out_features
    amount = len(target) ** 0.5 * linked.sum().clamp(min=4) ** 0.5
    losses["taught_polarity"] = weights["polarity"] * soft(model.polarity(flat), target[:, :n]).sum() / amount
    some = linked.sum().clamp(min=2)
    losses["taught_act"] = weights["act"] * (soft(model.act(flat), target[:, n:n + acts]) * linked).sum() / some
    losses["taught_modality"] = weights["modality"] * (
        soft(model.modality(flat), target[:, n + acts:]) * linked).sum() / some
    return losses


# Sets of single pairs

def singles_asked(items, both):
    """One pair per document (source, target), and the reverse if `both`."""
    batch, b = encoded(items)
    rows = PairRows()
    for d in batch.docs:
        base, _ = batch.add_spans(d)
        has = [m is not None for m in d.mentions]
        pairs = [(0 if has[0] else -1, 1 if has[1] else -1, 0 if all(has) else 10 if has[0] else 5, 0)]
        if both:
            pairs.append((1, 0, 0, 0))
        rows.add(d, 0, pairs, base)
    return batch, {**b, "rows": laid_out(rows, batch)[0], "spans": span_array(batch)}


def singles(model, b, both):
    """Vectors of the same pairs [documents, pairs, PAIR]."""
    h = hidden(model, b)
    x, _ = model.pairs(h, vectors(model, h, b), b["rows"])
    return model.head_dropout(x[:, :2 if both else 1])


def dse_asked(items):
    batch, b = singles_asked(items, True)
    return {**b, "gold": small([DSE[d.label] for d in batch.docs])}


def dse(model, b, weights):
    p = model.polarity(singles(model, b, True)).float().log_softmax(-1)
    p = torch.stack([torch.logaddexp(p[..., 0], p[..., 3]), p[..., 1], p[..., 2]], -1)
    return {"dse": weights["dse"] * F.nll_loss(p.view(-1, 3), b["gold"].view(-1)) * 2}


def plv_asked(items):
    batch, b = singles_asked(items, False)
    return {**b, "gold": small([ACTS.index(d.label[0]) for d in batch.docs])}


def plv(model, b, weights):
    return {"plv": weights["plv"] * F.cross_entropy(model.act(singles(model, b, False)[:, 0]).float(), b["gold"])}


def newsmtsc_asked(items):
    batch, b = encoded(items)
    for d in batch.docs:
        batch.add_spans(d)
    return {**b, "spans": span_array(batch), "gold": small([NEWSMTSC[d.label] for d in batch.docs])}


def newsmtsc(model, b, weights):
    g = vectors(model, hidden(model, b), b)[:-1]
    logits = model.target(model.head_dropout(g)).float()
    return {"newsmtsc": weights["newsmtsc"] * F.cross_entropy(logits, b["gold"])}


ASKED = {"names": names_asked, "actors": actors_asked, "own": actors_asked, "news": actors_asked,
         "taught": taught_asked, "coref": coref_asked, "gap": gap_asked, "dse": dse_asked, "plv": plv_asked,
         "newsmtsc": newsmtsc_asked}
ANSWERED = {"names": names, "actors": actors, "own": actors, "news": actors, "taught": taught, "coref": coref,
            "gap": gap, "dse": dse, "plv": plv, "newsmtsc": newsmtsc}
