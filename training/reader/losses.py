"""What each task asks of a batch. All tasks share one encoding."""

import random

import numpy as np
import torch
import torch.nn.functional as F

from .document import KINDS, MENTION_TAGS, NAME_TAGS
from .windows import Batch, PairRows, antecedents, candidates

DSE = {"neutral": (0, 0), "p_pos_q": (1, 0), "q_pos_p": (0, 1), "p_neg_q": (2, 0), "q_neg_p": (0, 2)}
NEWSMTSC = {"negative": 0, "neutral": 1, "positive": 2}
ALIAS = 0.3             # weight of a pair of other mentions of the same two actors


device = torch.device("cpu")        # that batches are computed on


def use(name):
    global device
    device = torch.device(name)


def tensor(x):
    """A list or array on the device."""
    return torch.from_numpy(np.ascontiguousarray(x)).to(device, non_blocking=True)


def array(x):
    return x.detach().float().cpu().numpy()


def encode(model, items):
    batch = Batch(items)
    h = model.encode(tensor(batch.ids), tensor(batch.shapes), tensor(batch.mask), tensor(batch.positions))
    return batch, h


def spans(model, batch, h):
    s = np.array(batch.spans, np.int64).reshape(-1, 2)
    return model.spans(h, tensor(s[:, 0]), tensor(s[:, 1]))


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


def names(model, items, weights):
    batch, h = encode(model, items)
    logits = model.names(model.head_dropout(h)).float()
    rows = []
    for d, k in zip(batch.word_document, batch.word_index):
        key = d.tags[k], d.mask
        if key not in _allowed:
            _allowed[key] = allowed_tags(*key)
        rows.append(_allowed[key])
    allowed = tensor(np.stack(rows))
    loss = (logits.logsumexp(-1) - logits.masked_fill(~allowed, -1e9).logsumexp(-1)).mean()
    return {"names": loss * weights["names"]}


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


def coreference(model, g, docs, bases, usables, weight, cap=None):
    pairs, gold = [], []
    slots = {}
    for doc, base, usable in zip(docs, bases, usables):
        for p in antecedents(doc, base, usable):
            pairs.append(p[:2] + p[4:])
            gold.append(doc.mentions[p[2]].actor == doc.mentions[p[3]].actor)
    if not pairs:
        return None
    a = np.array(pairs, np.int64)
    scores = model.coreference(g, *(tensor(a[:, k]) for k in range(5)))
    later, inverse = np.unique(a[:, 0], return_inverse=True)
    n = len(later)
    starts = np.searchsorted(inverse, np.arange(n))      # pairs are grouped by the later mention
    column = np.arange(len(a)) - starts[inverse]
    table = scores.new_full((n, int(column.max()) + 2), -1e9)
    table[:, -1] = 0
    table = table.index_put((tensor(inverse), tensor(column)), scores)
    right = np.zeros(table.shape, bool)
    right[inverse, column] = gold
    right[:, -1] = ~right.any(1)
    right = tensor(right)
    loss = table.logsumexp(1) - table.masked_fill(~right, -1e9).logsumexp(1)
    return loss.mean() * weight


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


def actors(model, items, weights):
    batch, h = encode(model, items)
    tags = np.array([mention_tags(d)[k] for d, k in zip(batch.word_document, batch.word_index)], np.int64)
    losses = {"mentions": weights["mentions"] * F.cross_entropy(
        model.mentions(model.head_dropout(h)).float(), tensor(tags))}
    bases, usables = zip(*(batch.add_spans(d) for d in batch.docs))
    if not batch.spans:
        return losses
    g = spans(model, batch, h)
    usable = np.concatenate([np.array(u, bool) for u in usables])
    kinds = np.array([m.kind for d in batch.docs for m in d.mentions], np.int64)
    forms = np.array([m.form for d in batch.docs for m in d.mentions], np.int64)
    keep = tensor(np.flatnonzero(usable))
    gd = model.head_dropout(g[keep])
    losses["kind"] = weights["kind"] * F.cross_entropy(model.kind(gd).float(), tensor(kinds)[keep])
    losses["form"] = weights["form"] * F.cross_entropy(model.form(gd).float(), tensor(forms)[keep])
    loss = coreference(model, g, batch.docs, bases, usables, weights["coref"])
    if loss is not None:
        losses["coref"] = loss
    rows = PairRows()
    for doc, base, u in zip(batch.docs, bases, usables):
        for sentence, pairs, claimants in pair_labels(doc, u):
            rows.add(doc, sentence, thinned(pairs), base, claimants)
    if rows.rows:
        losses.update(stance(model, h, g, rows, len(batch.spans), weights))
    return losses


def stance(model, h, g, rows, nobody, weights):
    arrays, labels = rows.arrays(nobody)
    t = {k: tensor(v) for k, v in arrays.items()}
    x, scores = model.pairs(h, g, t)
    x = model.head_dropout(x)
    r = tensor(np.array([l[0] for l in labels]))
    k = tensor(np.array([l[1] for l in labels]))
    flat = x[r, k]
    polarity = tensor(np.array([l[2][0].polarity if l[2][0] else 0 for l in labels]))
    act = tensor(np.array([l[2][0].act if l[2][0] else 0 for l in labels]))
    weight = tensor(np.array([l[2][1] for l in labels], np.float32))
    positive = polarity > 0
    amount = weight.sum() ** 0.5 * (positive * weight).sum().clamp(min=4) ** 0.5
    losses = {"polarity": weights["polarity"] * (
        F.cross_entropy(model.polarity(flat).float(), polarity, reduction="none") * weight).sum() / amount}
    w = weight * torch.where(positive, 1.0, weights["act_none"])
    losses["act"] = weights["act"] * (
        F.cross_entropy(model.act(flat).float(), act, reduction="none") * w).sum() / w.sum().clamp(min=2)
    chosen = [(i, l) for i, l in enumerate(labels) if l[2][0] is not None]
    if not chosen:
        return losses
    index = tensor(np.array([i for i, _ in chosen]))
    w = weight[index]
    modality = tensor(np.array([l[2][0].modality for _, l in chosen]))
    rare = w * torch.where(modality > 0, weights["modality_rare"], 1.0)
    losses["modality"] = weights["modality"] * (
        F.cross_entropy(model.modality(flat[index]).float(), modality, reduction="none") * rare).sum() / rare.sum()
    # cue: the mass of attention head 0 on the cue's words
    cue = np.zeros((len(chosen), arrays["words"].shape[1]), bool)
    for n, (_, (row, _, (s, _))) in enumerate(chosen):
        _, _, first, end, _, _, _ = rows.rows[row]
        if s.cue:
            cue[n, max(0, s.cue[0] - first):max(0, min(end, s.cue[1] + 1) - first)] = True
    has = cue.any(1)
    if has.any():
        sub = tensor(np.flatnonzero(has))
        sc = scores[r[index], k[index]][sub].float()
        mass = sc.masked_fill(~tensor(cue[has]), -1e9).logsumexp(-1) - sc.logsumexp(-1)
        losses["cue"] = -weights["cue"] * (mass * w[sub]).sum() / w[sub].sum()
    # claim
    claims = model.claims(x, g, t)[r[index], k[index]]
    right = np.zeros(tuple(claims.shape), bool)
    for n, (_, (row, _, (s, _))) in enumerate(chosen):
        doc, claimants = rows.rows[row][0], rows.rows[row][6]
        if s.claimant is None:
            right[n, -1] = True
        else:
            for c, m in enumerate(claimants):
                right[n, c] = doc.mentions[m].actor == s.claimant
    known = right.any(1)
    if known.any():
        sub = tensor(np.flatnonzero(known))
        c = claims[sub]
        l = c.logsumexp(-1) - c.masked_fill(~tensor(right[known]), -1e9).logsumexp(-1)
        claimed = w[sub] * tensor(np.where(right[known, -1], 1.0, weights["claimed"]).astype(np.float32))
        losses["claim"] = weights["claim"] * (l * claimed).sum() / claimed.sum()
    return losses


def soft(logits, target):
    """Cross-entropy against probabilities, one a row."""
    return -(tensor(target.astype(np.float32)) * logits.float().log_softmax(-1)).sum(-1)


def taught(model, items, weights):
    """What the teachers said of a text: their probabilities instead of labels."""
    batch, h = encode(model, items)
    target = np.stack([d.soft_tags[k] for d, k in zip(batch.word_document, batch.word_index)])
    losses = {"taught_mentions": weights["mentions"] * soft(model.mentions(model.head_dropout(h)), target).mean()}
    bases, usables = zip(*(batch.add_spans(d) for d in batch.docs))
    if not batch.spans:
        return losses
    g = spans(model, batch, h)
    keep = np.flatnonzero(np.concatenate([np.array(u, bool) for u in usables]))
    if not len(keep):
        return losses
    gd = model.head_dropout(g[tensor(keep)])
    for name, head in (("kind", model.kind), ("form", model.form)):
        target = np.concatenate([getattr(d, f"soft_{name}s").reshape(-1, head.out_features) for d in batch.docs])[keep]
        losses[f"taught_{name}"] = weights[name] * soft(head(gd), target).mean()
    loss = coreference(model, g, batch.docs, bases, usables, weights["coref"])
    if loss is not None:
        losses["taught_coref"] = loss
    rows = PairRows()
    for doc, base, u in zip(batch.docs, bases, usables):
        for sentence, pairs, claimants in pair_labels(doc, u):
            pairs = [(p, q, where, doc.soft_answers[doc.soft_pairs[sentence, p, q]]) for p, q, where, _ in pairs
                     if (sentence, p, q) in doc.soft_pairs]
            if pairs:
                rows.add(doc, sentence, pairs, base, claimants)
    if not rows.rows:
        return losses
    arrays, labels = rows.arrays(len(batch.spans))
    x, _ = model.pairs(h, g, {k: tensor(v) for k, v in arrays.items()})
    x = model.head_dropout(x)
    flat = x[tensor(np.array([l[0] for l in labels])), tensor(np.array([l[1] for l in labels]))]
    target = np.stack([l[2] for l in labels]).astype(np.float32)
    linked = tensor(1 - target[:, 0])
    n, acts = model.polarity.out_features, model.act.out_features
    amount = len(labels) ** 0.5 * linked.sum().clamp(min=4) ** 0.5
    losses["taught_polarity"] = weights["polarity"] * soft(model.polarity(flat), target[:, :n]).sum() / amount
    some = linked.sum().clamp(min=2)
    losses["taught_act"] = weights["act"] * (soft(model.act(flat), target[:, n:n + acts]) * linked).sum() / some
    losses["taught_modality"] = weights["modality"] * (
        soft(model.modality(flat), target[:, n + acts:]) * linked).sum() / some
    return losses


def coref(model, items, weights):
    batch, h = encode(model, items)
    bases, usables = zip(*(batch.add_spans(d) for d in batch.docs))
    g = spans(model, batch, h)
    loss = coreference(model, g, batch.docs, bases, usables, weights["coref_sets"])
    return {"coref_sets": loss}


def gap_scores(model, batch, h):
    """Scores [N, 3] of the dummy, a and b as what the pronoun stands for."""
    rows = []
    for d in batch.docs:
        base, usable = batch.add_spans(d)
        order = sorted(range(3), key=lambda k: d.mentions[k].first)
        rank = {k: n for n, k in enumerate(order)}
        for other in (1, 2):
            i, j = (0, other) if rank[0] > rank[other] else (other, 0)
            m, n = d.mentions[i], d.mentions[j]
            from .windows import match, mention_bucket, sentence_bucket
            rows.append((base + i, base + j, mention_bucket(rank[i] - rank[j]),
                         sentence_bucket(max(0, m.sentence - n.sentence)),
                         match(d.normal[m.first:m.last + 1], d.normal[n.first:n.last + 1])))
    g = spans(model, batch, h)
    a = np.array(rows, np.int64)
    s = model.coreference(g, *(tensor(a[:, k]) for k in range(5))).view(-1, 2)
    return torch.cat([s.new_zeros(len(s), 1), s], 1)


def gap(model, items, weights):
    batch, h = encode(model, items)
    s = gap_scores(model, batch, h)
    gold = tensor([1 if d.label[0] else 2 if d.label[1] else 0 for d in batch.docs])
    return {"gap": weights["gap"] * F.cross_entropy(s, gold)}


def single_pairs(model, batch, h, both):
    """One pair per document (source, target), and the reverse if `both`."""
    rows = PairRows()
    bases = []
    for d in batch.docs:
        base, _ = batch.add_spans(d)
        has = [m is not None for m in d.mentions]
        pairs = [(0 if has[0] else -1, 1 if has[1] else -1, 0 if all(has) else 10 if has[0] else 5, 0)]
        if both:
            pairs.append((1, 0, 0, 0))
        rows.add(d, 0, pairs, base)
    g = spans(model, batch, h)
    arrays, _ = rows.arrays(len(batch.spans))
    x, _ = model.pairs(h, g, {k: tensor(v) for k, v in arrays.items()})
    return x[:, :2 if both else 1]


def dse(model, items, weights):
    batch, h = encode(model, items)
    x = model.head_dropout(single_pairs(model, batch, h, True))
    p = model.polarity(x).float().log_softmax(-1)
    p = torch.stack([torch.logaddexp(p[..., 0], p[..., 3]), p[..., 1], p[..., 2]], -1)
    gold = tensor([DSE[d.label] for d in batch.docs])
    return {"dse": weights["dse"] * F.nll_loss(p.view(-1, 3), gold.view(-1)) * 2}


def plv(model, items, weights):
    from .document import ACTS
    batch, h = encode(model, items)
    x = model.head_dropout(single_pairs(model, batch, h, False))
    gold = tensor([ACTS.index(d.label[0]) for d in batch.docs])
    return {"plv": weights["plv"] * F.cross_entropy(model.act(x[:, 0]).float(), gold)}


def newsmtsc(model, items, weights):
    batch, h = encode(model, items)
    for d in batch.docs:
        batch.add_spans(d)
    g = spans(model, batch, h)[:-1]
    gold = tensor([NEWSMTSC[d.label] for d in batch.docs])
    return {"newsmtsc": weights["newsmtsc"] * F.cross_entropy(model.target(model.head_dropout(g)).float(), gold)}


TASKS = {"names": names, "actors": actors, "own": actors, "news": actors, "taught": taught, "coref": coref,
         "gap": gap, "dse": dse, "plv": plv, "newsmtsc": newsmtsc}
